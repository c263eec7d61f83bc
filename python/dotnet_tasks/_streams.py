"""Async iterables for C#: one task runs the generator, and fetches an item only when C# has asked for it."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, AsyncIterable, AsyncIterator, Awaitable, Callable
from typing import Any, NoReturn, TypeVar, cast

from ._waiter import Waiter

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
    """Drives one async iterable. ``drive(iterator, park)`` is .NET's: an awaitable that fetches items for as long as they are asked for."""

    __slots__ = ("_drive", "_loop", "_waiter")

    def __init__(self, drive: Callable[[AsyncIterator[Any], Callable[[], Any]], Awaitable[None]]) -> None:
        self._drive = drive
        self._waiter: Waiter | None = None

    def wake(self) -> None:
        """The reader wants more, or no more: ends what ``park`` began. Called on the loop's thread by .NET."""
        if self._waiter is not None:
            self._waiter.settle()

    def _park(self) -> Waiter:
        self._waiter = waiter = Waiter(self._loop)
        return waiter

    async def run(self, function: Callable[..., Any] | None, *args: Any) -> None:
        """Calls the function (or takes the iterable that is given in its place) and hands over item by item."""
        self._loop = asyncio.get_running_loop()
        source: Any = args[0] if function is None else function(*args)
        kind = cast("type[Any]", type(source))
        if not hasattr(kind, "__aiter__"):
            raise TypeError(f"{kind.__name__!r} object is not an async iterable: StreamAsync wants an async generator")
        iterator = aiter(source)
        try:
            await self._drive(iterator, self._park)
        finally:
            aclose = getattr(iterator, "aclose", None)
            if aclose is not None:
                await aclose()


def raise_here(kind: Any, value: Any = None, traceback: Any = None) -> NoReturn:
    """``throw()`` where nothing is under way that could catch it."""
    if isinstance(kind, BaseException):
        raise kind
    error: BaseException = value if isinstance(value, BaseException) else kind() if value is None else kind(value)
    raise error if traceback is None else error.with_traceback(traceback)
