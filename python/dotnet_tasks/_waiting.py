"""Awaiting a .NET Task: the generator behind ``await``, its cancellation, and what becomes of outcomes that nobody awaits."""

from __future__ import annotations

import asyncio
import warnings
from asyncio import CancelledError, get_running_loop
from collections.abc import Callable, Generator
from typing import TYPE_CHECKING, Any

import _dotnet_tasks as _net

from ._callbacks import Callback
from ._loop import current_door
from ._waiter import Waiter, settle

if TYPE_CHECKING:
    from ._awaitable import DotnetTask

_done = _net.task_done
_subscribe = _net.task_subscribe
_unsubscribe = _net.task_unsubscribe
_failed = _net.task_failed
_result = _net.task_result
_result_or_ellipsis = _net.task_result_or_ellipsis


def wait(task: DotnetTask) -> Generator[Any, None, Any]:
    """``task.__await__()``: waits on a fresh waiter of the running loop, unless the Task has ended.

    A generator, as CPython runs those inside of the awaiting frame: an ended Task costs neither a call into .NET nor a ``StopIteration``.
    """
    if (known := task._kept) is not ... or (known := _result_or_ellipsis(task)) is not ...:  # pyright: ignore[reportPrivateUsage]
        return known
    if not _done(task):
        # First, as it knows what to say where no loop runs. Not the door: .NET keeps the waiter, and with it this frame, and a loop that was
        # closed without a word is noticed by its door's being gone.
        channel = current_door().channel
        waiter = Waiter(get_running_loop())
        _subscribe(task, channel, settle, waiter)
        try:
            yield waiter
        except CancelledError as error:
            yield from _cancelled(task, error)
            raise
        except BaseException:  # the coroutine is being closed or thrown into: it does not wait any more
            _unsubscribe(task, waiter)
            raise
    return outcome(task)


def _cancelled(task: DotnetTask, error: CancelledError) -> Generator[Any, None, None]:
    """The awaiter was cancelled: so is the .NET call, and its end is awaited, so that nothing of it goes on behind the awaiter's back."""
    loop = get_running_loop()
    channel = current_door().channel
    if not _net.task_cancel(task, False) and not _done(task):
        _abandon(task, loop, channel)  # it took no token: there is no way to stop it
        return
    while not _done(task):
        waiter = Waiter(loop)
        _subscribe(task, channel, settle, waiter)
        try:
            yield waiter
        except CancelledError:  # asked twice: it ignores its token
            _unsubscribe(task, waiter)
            _abandon(task, loop, channel)
            return
        except BaseException:
            _unsubscribe(task, waiter)
            raise
    if not _net.task_cancelled(task):
        late = error_of(task)
        if late is not None and late is not error:
            error.__context__ = late
    _net.task_discard(task)


def outcome(task: DotnetTask) -> Any:
    """The result of an ended Task, or its error raised."""
    raise_if_cancelled(task)
    if _failed(task):
        raise error_of(task)
    return _result(task)


def error_of(task: DotnetTask) -> Any:
    """The error of an ended Task, the same object for everybody who asks, with the traceback that it came with; None after a good end."""
    if not _failed(task):
        return _net.task_error(task)
    kept = task.__dict__.get("error")
    if kept is None:
        error: Any = _net.task_error(task)
        kept = task.__dict__.setdefault("error", (error, error.__traceback__))
        _net.task_let_go(task)
    _net.task_observe(task)
    return kept[0].with_traceback(kept[1])


def raise_if_cancelled(task: DotnetTask) -> None:
    """``CancelledError`` if Python called ``cancel()``; a Task that was cancelled otherwise is an error of .NET's."""
    if _net.task_cancelled(task) and _net.task_cancel_requested(task):
        _net.task_observe(task)
        message = task.__dict__.get("cancel_message")
        raise CancelledError() if message is None else CancelledError(message)


def lost(callback: Callable[[Any], object], argument: Any) -> None:
    """A Task ended, and the loop that was to hear of it is closed: its exception handler is told, on a thread of .NET's pool."""
    if callback is settle:
        waiter: Waiter = argument
        if not waiter.done():
            waiter.get_loop().call_exception_handler({
                "message": "a .NET Task ended after the event loop that awaited it was closed; its awaiter never resumes",
                "future": waiter,
            })
    elif isinstance(argument, Callback):
        argument.lost()
    else:
        callback(argument)


def _abandon(task: DotnetTask, loop: asyncio.AbstractEventLoop, channel: Any) -> None:
    _net.task_discard(task)
    _subscribe(task, channel, _report_late, (loop, task))


def _report_late(request: tuple[asyncio.AbstractEventLoop, DotnetTask]) -> None:
    loop, task = request
    if _net.task_cancelled(task):
        return
    error = error_of(task)
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
    error = error_of(task)
    if error is None:
        return
    loop = asyncio._get_running_loop()
    message = f"{origin} failed and was never awaited"
    if loop is not None:
        loop.call_exception_handler({"message": message, "exception": error})
    else:
        from ._errors import report_unraisable

        report_unraisable(error, message)
