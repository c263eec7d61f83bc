"""What a coroutine that waits for .NET yields: a future of the running loop that has the awaiting task go on at once when .NET's message arrives."""

from __future__ import annotations

from asyncio import AbstractEventLoop, CancelledError, current_task
from collections.abc import Callable
from contextvars import Context
from typing import Any, NoReturn


class Waiter:
    """One wait of one task. An ``asyncio.Future`` would do, and would have the task resume a turn of the loop later.

    It has of a future what ``asyncio.Task`` asks of what it is given (C and Python versions of it alike): ``_asyncio_future_blocking``,
    ``get_loop``, ``add_done_callback``, ``cancel`` and ``result``.
    """

    __slots__ = ("_asyncio_future_blocking", "_callback", "_cancelled", "_context", "_done", "_loop", "_message", "_more")

    def __init__(self, loop: AbstractEventLoop) -> None:
        self._asyncio_future_blocking = True
        self._loop = loop
        self._done = False
        self._cancelled = False
        self._callback: Callable[[Any], object] | None = None
        self._more: list[tuple[Callable[[Any], object], Context | None]] | None = None

    def get_loop(self) -> AbstractEventLoop:
        return self._loop

    def add_done_callback(self, fn: Callable[[Any], object], *, context: Context | None = None) -> None:
        """Has ``fn(self)`` called at the end. A task does this once; whoever drives a coroutine by other means may do so too."""
        if self._done:
            self._loop.call_soon(fn, self, context=context)
        elif self._callback is None and context is not None:
            self._callback = fn
            self._context = context
        elif self._more is None:
            self._more = [(fn, context)]
        else:
            self._more.append((fn, context))

    def done(self) -> bool:
        return self._done

    def cancelled(self) -> bool:
        return self._cancelled

    def cancel(self, msg: Any = None) -> bool:
        """What ``Task.cancel`` calls: the task resumes with a ``CancelledError``, in a later turn of the loop."""
        if self._done:
            return False
        self._done = self._cancelled = True
        self._message = msg
        self._schedule()
        return True

    def result(self) -> None:
        if self._cancelled:
            raise CancelledError() if self._message is None else CancelledError(self._message)

    def exception(self) -> None:
        self.result()

    def settle(self) -> None:
        """.NET's message has arrived. On the loop's thread, in a callback of the loop: the waiting task goes on here and now."""
        if self._done:
            return
        self._done = True
        if self._callback is None or self._more is not None or current_task(self._loop) is not None:
            self._schedule()  # drained inside of a task (a loop being closed does that): another cannot run there
            return
        try:
            self._context.run(self._callback, self)
        except (SystemExit, KeyboardInterrupt) as error:
            self._loop.call_soon(_raise, error)  # ends the loop, which is not for whoever drains to do

    def _schedule(self) -> None:
        if self._callback is not None:
            self._loop.call_soon(self._callback, self, context=self._context)
        for fn, context in self._more or ():
            self._loop.call_soon(fn, self, context=context)

    def __repr__(self) -> str:
        return f"<dotnet_tasks waiter {'cancelled' if self._cancelled else 'done' if self._done else 'pending'}>"


def _raise(error: BaseException) -> NoReturn:
    raise error


settle = Waiter.settle
"""What .NET calls, with the waiter."""
