"""The futures of an InterpreterPool, and what stays with the submitter until a call has ended."""

from __future__ import annotations

import asyncio
import concurrent.futures
import pickle
from collections.abc import Callable, Generator
from contextvars import Context
from typing import Any, Generic, TypeVar

import _dotnet_tasks as _net

from ._errors import report_unraisable
from ._pool_pickles import CANCELLED, ERROR, VALUE

_T = TypeVar("_T")

IN_CALLBACK = "exception in a done-callback of an InterpreterPool's future"


class PoolFuture(concurrent.futures.Future[_T]):
    """A call's ``concurrent.futures.Future``, which a coroutine can await as well. Any thread.

    ``cancel`` takes back a call that has not begun; a coroutine that runs is asked to end, as ``asyncio.run_coroutine_threadsafe`` does it, and the
    future is cancelled at once. A function that runs cannot be cancelled.
    """

    def __init__(self, pool: Any = None, number: int = 0) -> None:
        """Made by an InterpreterPool, as every executor's futures are."""
        super().__init__()
        self._pool = pool
        self._number = number

    def cancel(self) -> bool:
        """Whether the future is cancelled now."""
        if self.done() or (self._pool is not None and not _net.pool_cancel(self._pool, self._number)):
            return self.cancelled()
        return self.set_cancelled()

    def running(self) -> bool:
        """Whether a worker has the call."""
        return not self.done() and (super().running() or (self._pool is not None and _net.pool_begun(self._pool, self._number)))

    def __await__(self) -> Generator[Any, None, _T]:
        return asyncio.wrap_future(self).__await__()

    def set_cancelled(self) -> bool:
        """For the pool: the call will have no outcome. Those who wait are told."""
        cancelled = super().cancel()
        self.accepts()
        return cancelled

    def accepts(self) -> bool:
        """For the pool: whether an outcome may be set, which it will be then."""
        with self._condition:
            if self._state in ("PENDING", "CANCELLED"):
                return self.set_running_or_notify_cancel()
            return self._state == "RUNNING"


class Call(Generic[_T]):
    """One call as its submitter knows it."""

    __slots__ = ("arguments", "context", "function", "future", "keywords")

    def __init__(
        self, future: PoolFuture[_T], function: Callable[..., Any], arguments: tuple[Any, ...], keywords: dict[str, Any], context: Context
    ) -> None:
        self.future = future
        self.function = function
        self.arguments = arguments
        self.keywords = keywords
        self.context = context

    # Done-callbacks run in these: what they raise, SystemExit too, is no outcome of the call, and the worker goes on.

    def succeed(self, result: _T) -> None:
        try:
            if self.future.accepts():
                self.future.set_result(result)
        except BaseException as raised:
            report_unraisable(raised, IN_CALLBACK)

    def fail(self, error: BaseException) -> None:
        try:
            if self.future.accepts():
                self.future.set_exception(error)
        except BaseException as raised:
            report_unraisable(raised, IN_CALLBACK)

    def cancelled(self) -> None:
        try:
            self.future.set_cancelled()
        except BaseException as raised:
            report_unraisable(raised, IN_CALLBACK)


def deliver(future: PoolFuture[Any], kind: int, payload: bytes, buffers: tuple[memoryview[Any], ...], text: str) -> None:
    """Sets what a worker in another interpreter has sent."""
    if kind == CANCELLED:
        future.set_cancelled()
        return
    if not future.accepts():
        return
    try:
        outcome = pickle.loads(payload, buffers=buffers)
        if kind == ERROR and not isinstance(outcome, BaseException):
            raise TypeError(f"it is no exception, but {type(outcome).__qualname__}")
    except BaseException as error:
        what = "result" if kind == VALUE else "exception"
        unread = TypeError(f"the {what} of a call came back from its worker and could not be read: {error!r}")
        unread.__cause__ = WorkerTraceback(text) if text else error
        future.set_exception(unread)
        return
    if kind == ERROR:
        outcome.__cause__ = WorkerTraceback(text)
        future.set_exception(outcome)
    else:
        future.set_result(outcome)


class WorkerTraceback(Exception):
    """The ``__cause__`` of an exception that comes from another interpreter: the traceback there, as text."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.text = text

    def __str__(self) -> str:
        return f'\n"""\n{self.text}"""'

