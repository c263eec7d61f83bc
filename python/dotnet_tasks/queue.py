"""A bounded queue that any thread and any event loop may use, on .NET's channels.

Twins: ``asyncio.Queue``, which belongs to one event loop, and ``queue.Queue``, which blocks threads. Differences: there is no ``join``;
``close`` ends the queue for readers (3.13's ``shutdown``), and ``async for`` reads up to that end.
"""

from __future__ import annotations

from asyncio import CancelledError
from collections.abc import AsyncIterator
from typing import Any, Generic, TypeVar, cast

from System.Threading.Channels import BoundedChannelOptions, Channel

from ._awaitable import DotnetTask
from ._errors import DotnetError

_T = TypeVar("_T")


class QueueEmpty(Exception):
    """``get_nowait`` of an empty queue."""


class QueueFull(Exception):
    """``put_nowait`` to a full queue."""


class QueueClosed(Exception):
    """The queue was closed: nothing can be put any more, or everything was taken."""


class Queue(Generic[_T]):
    """First in, first out. Each item goes to one reader. All methods may be called in any thread, on any loop."""

    def __init__(self, maxsize: int = 0) -> None:
        """``maxsize`` items at most, then ``put`` waits; unlimited if it is not positive."""
        self._maxsize = maxsize
        make: Any = Channel  # type checkers know no type arguments of functions
        channel = make.CreateBounded[object](BoundedChannelOptions(maxsize)) if maxsize > 0 else make.CreateUnbounded[object]()
        self._reader: Any = channel.Reader
        self._writer: Any = channel.Writer

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
        """Adds an item, after waiting for room. QueueClosed after ``close``."""
        # In a tuple an item stays the very object that it is.
        if not self._writer.TryWrite((item,)):
            with _closing():
                await self._writer.WriteAsync((item,))

    def put_nowait(self, item: _T) -> None:
        """Adds an item at once: QueueFull where there is no room."""
        if not self._writer.TryWrite((item,)):
            raise QueueClosed if self._is_closed() else QueueFull

    def put_blocking(self, item: _T, timeout: float | None = None) -> None:
        """The same for a thread without an event loop: it waits, for ``timeout`` seconds at most (TimeoutError)."""
        if not self._writer.TryWrite((item,)):
            with _closing():
                _wait(self._writer.WriteAsync((item,)), timeout)

    async def get(self) -> _T:
        """Takes the next item, after waiting for one. Cancelled, it takes none. QueueClosed after the last one of a closed queue."""
        there, item = self._reader.TryRead()
        if not there:
            with _closing():
                item = await self._reader.ReadAsync()
        return cast(_T, item[0])

    def get_nowait(self) -> _T:
        """Takes the next item at once: QueueEmpty where there is none."""
        there, item = self._reader.TryRead()
        if not there:
            raise QueueClosed if self._is_closed() else QueueEmpty
        return cast(_T, item[0])

    def get_blocking(self, timeout: float | None = None) -> _T:
        """The same for a thread without an event loop: it waits, for ``timeout`` seconds at most (TimeoutError)."""
        there, item = self._reader.TryRead()
        if not there:
            with _closing():
                item = _wait(self._reader.ReadAsync(), timeout)
        return cast(_T, item[0])

    def close(self) -> None:
        """Lets nobody put any more; readers get what is there, then the end. May be repeated."""
        self._writer.TryComplete()

    async def __aiter__(self) -> AsyncIterator[_T]:
        while True:
            try:
                item = await self.get()
            except QueueClosed:
                return
            yield item

    def _is_closed(self) -> bool:
        return self._reader.Completion.done()


def _wait(task: DotnetTask, timeout: float | None) -> Any:
    try:
        return task.result(timeout)
    except TimeoutError:
        # Cancelled, it takes and puts nothing; unless it just did.
        task.cancel()
        try:
            return task.result()
        except CancelledError:
            raise TimeoutError(f"the queue was not ready within {timeout} s") from None


class _closing:
    """Turns .NET's ChannelClosedException into QueueClosed."""

    def __enter__(self) -> None:
        pass

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: object) -> None:
        if isinstance(error, DotnetError) and error.dotnet_type == "System.Threading.Channels.ChannelClosedException":
            raise QueueClosed from None
