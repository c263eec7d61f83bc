"""Async iterables for C#: one task runs the generator, and fetches an item only when C# has asked for it."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, AsyncIterable, Callable
from typing import Any, TypeVar, cast

_T = TypeVar("_T")


async def prefetch(source: AsyncIterable[_T], ahead: int) -> AsyncGenerator[_T]:
    """Reads ``source`` up to ``ahead`` items ahead of whoever iterates; without it, a stream makes an item when it is asked for one.

    Closing it (``aclose()``, or the end of the loop) closes the source.
    """
    if ahead < 1:
        raise ValueError(f"ahead must be at least 1, and is {ahead}")
    items: asyncio.Queue[tuple[_T] | None] = asyncio.Queue()
    room = asyncio.Semaphore(ahead)

    async def read() -> None:
        iterator = aiter(source)
        try:
            while True:
                await room.acquire()
                try:
                    items.put_nowait((await anext(iterator),))
                except StopAsyncIteration:
                    return
        finally:
            items.put_nowait(None)
            aclose = getattr(iterator, "aclose", None)
            if aclose is not None:
                await aclose()

    reading = asyncio.ensure_future(read())
    try:
        while (item := await items.get()) is not None:
            room.release()
            yield item[0]
        await reading
    finally:
        if not reading.done():
            reading.cancel()
            await asyncio.wait([reading])


class Pump:
    """Drives one async iterable. ``more`` and ``close`` are called on the loop's thread by .NET."""

    __slots__ = ("_deliver", "_asked", "_closing", "_waiter")

    def __init__(self, deliver: Callable[[Any], None], asked: int = 1) -> None:
        self._deliver = deliver
        self._asked = asked  # more than one: the producer may be ahead
        self._closing = False
        self._waiter: asyncio.Future[None] | None = None

    def more(self) -> None:
        self._asked += 1
        self._wake()

    def close(self) -> None:
        self._closing = True
        self._wake()

    def _wake(self) -> None:
        if self._waiter is not None and not self._waiter.done():
            self._waiter.set_result(None)

    async def run(self, function: Callable[..., Any] | None, *args: Any) -> None:
        """Calls the function (or takes the iterable that is given in its place) and hands over item by item."""
        loop = asyncio.get_running_loop()
        source: Any = args[0] if function is None else function(*args)
        kind = cast("type[Any]", type(source))
        if not hasattr(kind, "__aiter__"):
            raise TypeError(f"{kind.__name__!r} object is not an async iterable: StreamAsync wants an async generator")
        iterator = aiter(source)
        try:
            while not self._closing:
                if not self._asked:
                    self._waiter = loop.create_future()
                    await self._waiter
                    continue
                self._asked -= 1
                try:
                    item = await anext(iterator)
                except StopAsyncIteration:
                    return
                self._deliver(item)
        finally:
            aclose = getattr(iterator, "aclose", None)
            if aclose is not None:
                await aclose()
