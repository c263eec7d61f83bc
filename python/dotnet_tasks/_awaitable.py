"""DotnetTask: a .NET Task as an awaitable. What asyncio has to do with it lives here; the Task itself stays in .NET."""

from __future__ import annotations

import asyncio
import warnings
from asyncio import CancelledError, Future, get_running_loop
from collections.abc import Callable, Generator
from contextvars import Context, copy_context
from types import GenericAlias
from typing import Any

import _dotnet_tasks as _net

from ._loop import current_door

_done = _net.task_done
_subscribe = _net.task_subscribe
_result = _net.task_result


class DotnetTask(_net.TaskBase):
    """A .NET ``Task`` in Python: awaited from any loop, in any thread, as often as one likes; ``result()`` for synchronous code.

    Future-like and never a coroutine (``asyncio.run`` and ``create_task`` want a coroutine around it, as for any future). Cancelling one
    awaiter cancels the .NET operation for all, as with an ``asyncio.Task``; ``asyncio.shield`` prevents it.
    """

    __slots__ = ()
    __class_getitem__: Any = classmethod(GenericAlias)  # pyright: ignore[reportUnknownVariableType]

    def done(self) -> bool:
        """Whether the Task has ended, in whatever way. Any thread."""
        return _done(self)

    def cancelled(self) -> bool:
        """Whether it ended by cancellation. Any thread."""
        return _net.task_cancelled(self)

    def cancel(self, msg: Any = None) -> bool:
        """Cancels the token that the .NET call got from the bridge. False when it got none, or has ended. Any thread."""
        return _net.task_cancel(self)

    def result(self, timeout: float | None = None) -> Any:
        """Waits, with the GIL released and signals served, and returns the result or raises the error.

        ``TimeoutError`` after ``timeout`` seconds; ``RuntimeError`` in a thread whose event loop would stand still meanwhile.
        """
        self._wait(timeout)
        return outcome(self)

    def exception(self, timeout: float | None = None) -> BaseException | None:
        """Waits like :meth:`result` and returns the error, or None. ``CancelledError`` is raised, as futures do."""
        self._wait(timeout)
        _raise_if_cancelled(self)
        return _net.task_error(self)

    def add_done_callback(self, fn: Callable[[DotnetTask], object], *, context: Context | None = None) -> None:
        """Has ``fn(self)`` called on the running loop once the Task has ended."""
        loop = get_running_loop()
        _subscribe(self, current_door().channel, _call_back, (loop, fn, self, context or copy_context()))

    def remove_done_callback(self, fn: Callable[[DotnetTask], object]) -> int:
        """As futures have it; callbacks here are called once and cannot be taken back, so the answer is 0."""
        return 0

    def get_loop(self) -> asyncio.AbstractEventLoop:
        """The running loop: a .NET Task belongs to none."""
        return get_running_loop()

    def __repr__(self) -> str:
        if not _done(self):
            state = "pending"
        elif _net.task_cancelled(self):
            state = "cancelled"
        else:
            state = "done"
        return f"<DotnetTask {state} {_net.task_origin(self)}>"

    def _wait(self, timeout: float | None) -> None:
        if _done(self):
            return
        if asyncio._get_running_loop() is not None:
            raise RuntimeError(
                f"{_net.task_origin(self)} has not ended, and waiting for it here would stop the event loop of this thread: await it instead"
            )
        if not _net.task_wait(self, timeout):
            raise TimeoutError(f"{_net.task_origin(self)} did not end within {timeout} s")


def wait(task: DotnetTask) -> Generator[Any, None, Any]:
    """``task.__await__()`` of a Task that is under way (or failed): waits on a fresh future of the running loop."""
    if not _done(task):
        loop = get_running_loop()
        door = current_door()
        future: Future[None] = loop.create_future()
        ticket = _subscribe(task, door.channel, _settle, future)
        try:
            yield from future
        except CancelledError as error:
            yield from _cancelled(task, error)
            raise
        except BaseException:  # the coroutine is being closed or thrown into: it does not wait any more
            _net.task_unsubscribe(task, ticket)
            raise
    return outcome(task)


def _cancelled(task: DotnetTask, error: CancelledError) -> Generator[Any, None, None]:
    """The awaiter was cancelled: so is the .NET call, and its end is awaited, so that nothing of it goes on behind the awaiter's back."""
    loop = get_running_loop()
    channel = current_door().channel
    if not _net.task_cancel(task) and not _done(task):
        _abandon(task, loop, channel)  # it took no token: there is no way to stop it
        return
    while not _done(task):
        future: Future[None] = loop.create_future()
        ticket = _subscribe(task, channel, _settle, future)
        try:
            yield from future
        except CancelledError:  # asked twice: it ignores its token
            _net.task_unsubscribe(task, ticket)
            _abandon(task, loop, channel)
            return
    if not _net.task_cancelled(task):
        late = _net.task_error(task)
        if late is not None and late is not error:
            error.__context__ = late
    _net.task_discard(task)


def outcome(task: DotnetTask) -> Any:
    """The result of an ended Task, or its error raised."""
    _raise_if_cancelled(task)
    return _result(task)


def _raise_if_cancelled(task: DotnetTask) -> None:
    if _net.task_cancelled(task) and _net.task_cancel_requested(task):
        _net.task_observe(task)
        raise CancelledError


def _settle(future: Future[None]) -> None:
    if not future.done():
        future.set_result(None)


def _call_back(request: tuple[asyncio.AbstractEventLoop, Callable[[DotnetTask], object], DotnetTask, Context]) -> None:
    loop, fn, task, context = request
    loop.call_soon(fn, task, context=context)


def _abandon(task: DotnetTask, loop: asyncio.AbstractEventLoop, channel: Any) -> None:
    _net.task_discard(task)
    _subscribe(task, channel, _report_late, (loop, task))


def _report_late(request: tuple[asyncio.AbstractEventLoop, DotnetTask]) -> None:
    loop, task = request
    if _net.task_cancelled(task):
        return
    error = _net.task_error(task)
    if error is not None:
        loop.call_exception_handler({
            "message": f"{_net.task_origin(task)} failed after its awaiter was cancelled",
            "exception": error,
        })


def forgotten(task: DotnetTask) -> None:
    """A Task that nobody awaited is gone: warns like a coroutine that was never awaited, and reports its error."""
    origin = _net.task_origin(task)
    warnings.warn(f"{origin} was never awaited", RuntimeWarning, stacklevel=2, source=task)
    if not _done(task) or _net.task_cancelled(task):
        return
    error = _net.task_error(task)
    if error is None:
        return
    loop = asyncio._get_running_loop()
    message = f"{origin} failed and was never awaited"
    if loop is not None:
        loop.call_exception_handler({"message": message, "exception": error})
    else:
        from ._errors import report_unraisable

        report_unraisable(error, message)


def delay(seconds: float) -> DotnetTask:
    """An awaitable that ends after ``seconds`` (float, ≥ 0) on .NET's timer. Any thread. Twin: ``asyncio.sleep``."""
    return _net.delay(seconds)


def run(function: Callable[..., Any], /, *args: Any) -> DotnetTask:
    """Calls ``function(*args)`` on a thread of .NET's pool; awaits to what it returns. Any thread. Twin: ``asyncio.to_thread``."""
    return _net.run(function, args)
