"""Done-callbacks of a DotnetTask, and what concurrent.futures' own functions look at in a future."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable
from contextvars import Context
from typing import TYPE_CHECKING, Any

import _dotnet_tasks as _net

if TYPE_CHECKING:
    from ._awaitable import DotnetTask


class Callback:
    """One callback, until it is scheduled or taken back."""

    __slots__ = ("_context", "_loop", "_task", "fn")

    def __init__(self, task: DotnetTask, fn: Callable[[Any], object], loop: asyncio.AbstractEventLoop | None, context: Context) -> None:
        self._task = task
        self._loop = loop
        self._context = context
        self.fn = fn

    def subscribe(self, channel: Any) -> None:
        _net.task_subscribe(self._task, channel, fire, self)

    def take_back(self) -> bool:
        """Whether it will not run; only one of those who try learns that."""
        if not self._leave():
            return False
        _net.task_unsubscribe(self._task, self)
        return True

    def fire(self) -> None:
        """On the loop's thread, or on the pool."""
        if not self._leave():
            return
        if self._loop is None:
            self._context.run(call_now, self.fn, self._task)
        else:
            self._loop.call_soon(self.fn, self._task, context=self._context)

    def lost(self) -> None:
        """The loop was closed first: what could not be called is said there."""
        if self._loop is not None and self._leave():
            self._loop.call_exception_handler({
                "message": f"{_net.task_origin(self._task)} ended after its event loop was closed: {self.fn!r} was not called"
            })

    def _leave(self) -> bool:
        try:
            self._task.__dict__["callbacks"].remove(self)
        except ValueError:
            return False
        return True


def fire(callback: Callback) -> None:
    """What .NET calls with a Callback."""
    callback.fire()


def call_now(fn: Callable[[Any], object], task: DotnetTask) -> None:
    """Calls a callback that has no loop; its error has no caller to go to."""
    try:
        fn(task)
    except Exception as error:
        from ._errors import report_unraisable

        report_unraisable(error, f"exception in a done-callback of {_net.task_origin(task)}")


class Observers:
    """``concurrent.futures.wait`` and ``as_completed`` wait by these three: the condition, the state, the list of waiters."""

    __slots__ = ("_task", "condition", "state", "waiters")

    def __init__(self, task: DotnetTask) -> None:
        self._task = task
        self.condition = threading.Condition()
        self.state = "RUNNING"
        self.waiters: list[Any] = []

    def subscribe(self) -> None:
        _net.task_observe(self._task)
        if _net.task_done(self._task):
            self.notify()  # another thread may wait by these already
        else:
            _net.task_subscribe(self._task, None, Observers.notify, self)

    def notify(self) -> None:
        """On a thread of the pool, as the waiting thread may be a loop's; or where the Task had ended before anybody looked."""
        with self.condition:
            self.state = self._end()
            for waiter in self.waiters:
                if self.state != "FINISHED":
                    waiter.add_cancelled(self._task)
                elif _net.task_failed(self._task):
                    waiter.add_exception(self._task)
                else:
                    waiter.add_result(self._task)
            self.condition.notify_all()

    def _end(self) -> str:
        return "CANCELLED_AND_NOTIFIED" if _net.task_cancelled(self._task) else "FINISHED"
