"""DotnetTask: a .NET Task as an awaitable and a future. How it is awaited lives in _waiting; the Task itself stays in .NET."""

from __future__ import annotations

import asyncio
import concurrent.futures
import threading
from collections.abc import Callable
from contextvars import Context, copy_context
from types import GenericAlias
from typing import Any, NoReturn

import _dotnet_tasks as _net

from ._callbacks import Callback, Observers, call_now
from ._loop import current_channel
from ._waiting import error_of, outcome, raise_if_cancelled, wait

_done = _net.task_done


class DotnetTask(_net.TaskBase, concurrent.futures.Future):  # pyright: ignore[reportMissingTypeArgument, reportIncompatibleMethodOverride]
    """A .NET ``Task`` in Python: awaited from any loop, in any thread, as often as one likes; ``result()`` for synchronous code.

    Future-like and never a coroutine (``asyncio.run`` and ``create_task`` want a coroutine around it, as for any future). Cancelling one
    awaiter cancels the .NET operation for all, as with an ``asyncio.Task``; ``asyncio.shield`` prevents it.

    It is a ``concurrent.futures.Future`` too: ``concurrent.futures.wait``, ``as_completed`` and ``asyncio.wrap_future`` take it. Only .NET
    gives it its outcome.
    """

    __slots__ = ()
    __class_getitem__: Any = classmethod(GenericAlias)  # pyright: ignore[reportUnknownVariableType]

    def __init__(self) -> NoReturn:
        raise TypeError("a DotnetTask is made by .NET; call a method that returns a Task, or dotnet_tasks.run")

    __await__ = wait

    def done(self) -> bool:
        """Whether the Task has ended, in whatever way. Any thread."""
        return _done(self)

    def running(self) -> bool:
        """Whether it has not ended: .NET does not say when a Task began."""
        return not _done(self)

    def cancelled(self) -> bool:
        """Whether it ended by cancellation. Any thread."""
        return _net.task_cancelled(self)

    def cancel(self, msg: Any = None) -> bool:
        """Cancels the token that the .NET call got from the bridge. False when it got none, or has ended. Any thread.

        ``msg`` goes into the ``CancelledError`` of those who await, as with an asyncio future.
        """
        if not _net.task_cancel(self, True):
            return False
        if msg is not None:
            self.__dict__["cancel_message"] = msg
        return True

    def result(self, timeout: float | None = None) -> Any:
        """Waits, with the GIL released and signals served, and returns the result or raises the error.

        ``TimeoutError`` after ``timeout`` seconds (0 or less: at once; None or infinite: never); ``RuntimeError`` in a thread whose event loop would
        stand still meanwhile; ``asyncio.CancelledError`` after ``cancel()``.
        """
        self._wait(timeout)
        return outcome(self)

    def exception(self, timeout: float | None = None) -> BaseException | None:
        """Waits like :meth:`result` and returns the error, or None. ``asyncio.CancelledError`` is raised after ``cancel()``, as futures do."""
        self._wait(timeout)
        raise_if_cancelled(self)
        return error_of(self)

    def add_done_callback(self, fn: Callable[[DotnetTask], object], *, context: Context | None = None) -> None:  # pyright: ignore[reportIncompatibleMethodOverride]
        """Has ``fn(self)`` called once the Task has ended: on the running loop, in ``context`` or a copy of the present one.

        Without a running loop it is a ``concurrent.futures`` callback: called at once if the Task has ended, else on a thread of .NET's pool.
        """
        loop = asyncio._get_running_loop()
        _net.task_observe(self)
        if loop is None and _done(self):
            call_now(fn, self)
            return
        callback = Callback(self, fn, loop, context or copy_context())
        self.__dict__.setdefault("callbacks", []).append(callback)
        callback.subscribe(None if loop is None else current_channel())

    def remove_done_callback(self, fn: Callable[[DotnetTask], object]) -> int:
        """Takes back every callback that equals ``fn`` and was not scheduled yet; how many those were. Any thread."""
        callbacks: list[Callback] = self.__dict__.get("callbacks", [])
        return sum(callback.take_back() for callback in [one for one in callbacks if one.fn == fn])

    def get_loop(self) -> asyncio.AbstractEventLoop:
        """The running loop: a .NET Task belongs to none."""
        return asyncio.get_running_loop()

    def set_result(self, result: Any) -> NoReturn:
        """Refused: .NET alone ends its Tasks. So are ``set_exception`` and ``set_running_or_notify_cancel``."""
        raise self._not_ours()

    def set_exception(self, exception: BaseException | None) -> NoReturn:
        raise self._not_ours()

    def set_running_or_notify_cancel(self) -> NoReturn:
        raise self._not_ours()

    def _not_ours(self) -> concurrent.futures.InvalidStateError:
        return concurrent.futures.InvalidStateError(f"{_net.task_origin(self)} gets its outcome from .NET; a TaskCompletionSource can be set")

    # What concurrent.futures.wait and as_completed look at.

    @property
    def _observers(self) -> Observers:
        found: Observers | None = self.__dict__.get("observers")
        if found is not None:
            return found
        made = Observers(self)
        kept: Observers = self.__dict__.setdefault("observers", made)
        if kept is made:
            made.subscribe()
        return kept

    @property
    def _condition(self) -> Any:  # pyright: ignore[reportIncompatibleVariableOverride]
        return self._observers.condition

    @property
    def _state(self) -> str:  # pyright: ignore[reportIncompatibleVariableOverride]
        return self._observers.state

    @property
    def _waiters(self) -> list[Any]:  # pyright: ignore[reportIncompatibleVariableOverride]
        return self._observers.waiters

    def _get_snapshot(self) -> tuple[bool, bool, Any, BaseException | None]:
        """(done, cancelled, result, error), as ``asyncio.wrap_future`` reads a future from 3.15 on."""
        if not self.done():
            return False, False, None, None
        if self.cancelled():
            return True, True, None, None
        error = self.exception()
        return True, False, None if error is not None else self.result(), error

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
        if not _net.task_wait(self, _limit(timeout)):
            raise TimeoutError(f"{_net.task_origin(self)} did not end within {timeout} s")


def _limit(timeout: float | None) -> float | None:
    """What .NET takes for a limit: at least 0, as -0.001 is its word for none; None for what is beyond a clock."""
    if timeout is None or timeout > threading.TIMEOUT_MAX:
        return None
    if timeout != timeout:
        raise ValueError("timeout must be a number of seconds, not nan")
    return max(timeout, 0.0)


def refuse_awaiting() -> None:
    """Has every ``await`` of a DotnetTask fail, in a forked child. Called by ``_process.py``: an interpreter keeps its fork hooks to its very end, and
    one of this module's kept all that the module refers to, and with it the memory that 3.14 and later free otherwise."""
    setattr(DotnetTask, "__await__", _refuse)


def _refuse(task: DotnetTask) -> NoReturn:
    """``__await__`` in a forked child: .NET's threads stayed in the parent. A result that is known already is refused too."""
    _done(task)
    raise AssertionError("a forked child has no .NET")


def delay(seconds: float) -> DotnetTask:
    """An awaitable that ends after ``seconds`` (float, ≥ 0) on .NET's timer. Any thread. Twin: ``asyncio.sleep``."""
    return _net.delay(seconds)


def run(function: Callable[..., Any], /, *args: Any) -> DotnetTask:
    """Calls ``function(*args)`` on a thread of .NET's pool, in a copy of the caller's context; awaits to what it returns.

    Any thread. Twin: ``asyncio.to_thread``.
    """
    return _net.run(copy_context().run, (function, *args))
