"""A bounded queue that any thread and any event loop may use, on .NET's channels.

Twins: ``asyncio.Queue``, which belongs to one event loop, and ``queue.Queue``, which blocks threads. Differences: there is no ``join``;
``close`` ends the queue for readers (3.13's ``shutdown``), and ``async for`` reads up to that end.
"""

from __future__ import annotations

import asyncio
import time
from asyncio import CancelledError
from collections.abc import AsyncIterator, Callable
from typing import Any, Generic, TypeVar, cast

from System.Threading.Channels import BoundedChannelOptions, Channel

from ._awaitable import DotnetTask

_T = TypeVar("_T")


class QueueEmpty(Exception):
    """``get_nowait`` of an empty queue."""


class QueueFull(Exception):
    """``put_nowait`` to a full queue."""


class QueueClosed(Exception):
    """The queue was closed: nothing can be put any more, or everything was taken."""


class Queue(Generic[_T]):
    """First in, first out. Each item goes to one reader. All methods may be called in any thread, on any loop."""

    # Whoever waits, waits for an item or for room and takes or puts only afterwards, at once: .NET's ReadAsync and WriteAsync may have done so
    # by the time they are cancelled, and the item would be lost, or there, behind the caller's back.

    def __init__(self, maxsize: int = 0) -> None:
        """``maxsize`` items at most, then ``put`` waits; unlimited if it is not positive."""
        self._maxsize = maxsize
        make: Any = Channel  # type checkers know no type arguments of functions
        channel = make.CreateBounded[object](BoundedChannelOptions(maxsize)) if maxsize > 0 else make.CreateUnbounded[object]()
        self._reader: Any = channel.Reader
        self._writer: Any = channel.Writer
        self._closed = False

    @property
    def maxsize(self) -> int:
        return self._maxsize

    def qsize(self) -> int:
        """How many items wait."""
        return self._reader.Count

    def empty(self) -> bool:
        return self.qsize() == 0

    def full(self) -> bool:
        return 0 < self._maxsize <= self.qsize()

    async def put(self, item: _T) -> None:
        """Adds an item, after waiting for room. Cancelled, it adds none. QueueClosed after ``close``."""
        # In a tuple an item stays the very object that it is.
        while not self._writer.TryWrite((item,)):
            if not await self._writer.WaitToWriteAsync():
                raise QueueClosed

    def put_nowait(self, item: _T) -> None:
        """Adds an item at once: QueueFull where there is no room."""
        if not self._writer.TryWrite((item,)):
            raise QueueClosed if self._closed else QueueFull

    def put_blocking(self, item: _T, timeout: float | None = None) -> None:
        """The same for a thread without an event loop: it waits, for ``timeout`` seconds at most (TimeoutError)."""
        if not self._writer.TryWrite((item,)):
            waiting = _Waiting(self._writer.WaitToWriteAsync, timeout)
            while waiting.once():
                if self._writer.TryWrite((item,)):
                    return
            raise QueueClosed

    async def get(self) -> _T:
        """Takes the next item, after waiting for one. Cancelled, it takes none. QueueClosed after the last one of a closed queue."""
        there, item = self._reader.TryRead()
        while not there:
            if not await self._reader.WaitToReadAsync():
                raise QueueClosed
            there, item = self._reader.TryRead()
        return cast(_T, item[0])

    def get_nowait(self) -> _T:
        """Takes the next item at once: QueueEmpty where there is none."""
        there, item = self._reader.TryRead()
        if not there:
            raise QueueClosed if self._reader.Completion.done() else QueueEmpty
        return cast(_T, item[0])

    def get_blocking(self, timeout: float | None = None) -> _T:
        """The same for a thread without an event loop: it waits, for ``timeout`` seconds at most (TimeoutError)."""
        there, item = self._reader.TryRead()
        if not there:
            waiting = _Waiting(self._reader.WaitToReadAsync, timeout)
            while not there:
                if not waiting.once():
                    raise QueueClosed
                there, item = self._reader.TryRead()
        return cast(_T, item[0])

    def close(self) -> None:
        """Lets nobody put any more; readers get what is there, then the end. May be repeated."""
        self._closed = True
        self._writer.TryComplete()

    async def __aiter__(self) -> AsyncIterator[_T]:
        while True:
            try:
                item = await self.get()
            except QueueClosed:
                return
            yield item


class _Waiting:
    """The waits of one blocking call, which end by one deadline."""

    def __init__(self, begin: Callable[[], DotnetTask], timeout: float | None) -> None:
        if asyncio._get_running_loop() is not None:
            raise RuntimeError("the queue is not ready, and waiting for it here would stop the event loop of this thread: await get or put instead")
        self._begin = begin
        self._timeout = timeout
        self._deadline = None if timeout is None else time.monotonic() + timeout

    def once(self) -> bool:
        """Waits until the queue may be ready, for this caller or another; False when it is closed."""
        task = self._begin()
        try:
            return task.result(None if self._deadline is None else max(self._deadline - time.monotonic(), 0))
        except TimeoutError:
            _give_up(task)
            raise TimeoutError(f"the queue was not ready within {self._timeout} s") from None
        except BaseException:  # a signal's: KeyboardInterrupt
            _give_up(task)
            raise


def _give_up(task: DotnetTask) -> None:
    task.cancel()
    try:
        task.result()
    except CancelledError:
        pass
