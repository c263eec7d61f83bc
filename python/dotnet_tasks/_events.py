""".NET events in Python: ``object.Event += handler``, ``-=``, and ``async for args in object.Event``."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator
from typing import Any, Generic, TypeVar

import _dotnet_tasks as _net

_Handler = TypeVar("_Handler")


class EventDescriptor:
    """The attribute of a class that stands for one event of the .NET type."""

    __slots__ = ("_binding", "_name", "_sender", "_static")

    def __init__(self, binding: Any) -> None:
        self._binding = binding
        self._name, self._static, self._sender = _net.event_info(binding)

    def __get__(self, instance: Any, owner: type) -> EventDescriptor | Event[Any]:
        if instance is None and not self._static:
            return self
        event: Event[Any] = Event(self._binding, instance, self._name, self._sender)
        return event

    def __set__(self, instance: Any, value: Any) -> None:
        # `object.Event += handler` ends by writing back the event that it read.
        if not isinstance(value, Event):
            raise AttributeError(f"{self._name} is an event: use += and -= to add and remove handlers")

    def __repr__(self) -> str:
        return f"<.NET event {self._name}>"


class Event(Generic[_Handler]):
    """One object's event. Handlers are called on the thread that raises the event; async handlers run on the loop that they were added in."""

    __slots__ = ("_binding", "_instance", "_name", "_sender")

    def __init__(self, binding: Any, instance: Any, name: str, sender: bool) -> None:
        self._binding, self._instance, self._name, self._sender = binding, instance, name, sender

    def __iadd__(self, handler: _Handler) -> Event[_Handler]:
        _net.event_add(self._binding, self._instance, handler)
        return self

    def __isub__(self, handler: _Handler) -> Event[_Handler]:
        _net.event_remove(self._binding, self._instance, handler)
        return self

    async def __aiter__(self) -> AsyncGenerator[Any]:
        """Each raising's arguments: the event args alone where the handler is called with (sender, args), as .NET's EventHandler is, else a tuple of all.

        Subscribed from the first step to the end of the loop; what is raised meanwhile waits in a queue without a limit.
        """
        loop = asyncio.get_running_loop()
        queue: asyncio.Queue[Any] = asyncio.Queue()

        def handler(*args: Any) -> None:
            loop.call_soon_threadsafe(queue.put_nowait, args[1] if self._sender else args)

        _net.event_add(self._binding, self._instance, handler)
        try:
            while True:
                yield await queue.get()
        finally:
            _net.event_remove(self._binding, self._instance, handler)

    def __repr__(self) -> str:
        return f"<.NET event {self._name}>"
