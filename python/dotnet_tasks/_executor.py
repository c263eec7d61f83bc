"""Executor: concurrent.futures on .NET's thread pool, for libraries that are synchronous only."""

from __future__ import annotations

import concurrent.futures
import threading
from collections import deque
from collections.abc import Callable
from contextvars import copy_context
from typing import Any, TypeVar

import _dotnet_tasks as _net

from ._errors import report_unraisable

_T = TypeVar("_T")


class Executor(concurrent.futures.Executor):
    """Runs calls on .NET's thread pool. Twin: ``concurrent.futures.ThreadPoolExecutor``; ``loop.run_in_executor`` takes it.

    Differences: the threads are .NET's and are shared with everything else there; a call runs in a copy of its submitter's context; .NET
    adds threads slowly (one or two a second) when all of them block.
    """

    def __init__(self, max_workers: int | None = None) -> None:
        """At most ``max_workers`` calls run at a time; without a number, as many as the pool has threads for."""
        if max_workers is not None and max_workers <= 0:
            raise ValueError("max_workers must be greater than 0")
        self._most = max_workers
        self._lock = threading.Condition()
        self._waiting: deque[tuple[concurrent.futures.Future[Any], Callable[[], Any]]] = deque()
        self._running = 0
        self._shut_down = False

    def submit(self, fn: Callable[..., _T], /, *args: Any, **kwargs: Any) -> concurrent.futures.Future[_T]:
        """Has ``fn(*args, **kwargs)`` called on the pool. Any thread. RuntimeError after ``shutdown``."""
        future: concurrent.futures.Future[_T] = concurrent.futures.Future()
        context = copy_context()
        with self._lock:
            if self._shut_down:
                raise RuntimeError("cannot schedule new futures after shutdown")
            waiting = (future, lambda: context.run(fn, *args, **kwargs))
            self._waiting.append(waiting)
            if self._most is not None and self._running >= self._most:
                return future
            self._running += 1
        try:
            _net.task_observe(_net.run(self._work, ()))
        except BaseException:  # .NET takes no more calls
            with self._lock:
                self._running -= 1
                self._lock.notify_all()
                if waiting in self._waiting:
                    self._waiting.remove(waiting)
            raise
        return future

    def shutdown(self, wait: bool = True, *, cancel_futures: bool = False) -> None:
        """Refuses further calls; ``cancel_futures`` cancels those that have not begun; ``wait`` waits for the rest, detached."""
        with self._lock:
            self._shut_down = True
            unbegun = list(self._waiting) if cancel_futures else []
            if cancel_futures:
                self._waiting.clear()
        for future, _ in unbegun:
            future.cancel()
            future.set_running_or_notify_cancel()
        if wait:
            with self._lock:
                self._lock.wait_for(lambda: not self._running)

    def _work(self) -> None:
        while True:
            with self._lock:
                if not self._waiting or (self._most is not None and self._running > self._most):
                    self._running -= 1
                    self._lock.notify_all()
                    return
                future, call = self._waiting.popleft()
            try:
                _run(future, call)
            except BaseException as error:  # of a done-callback: SystemExit, from f.result(). The rest of the calls have to be run
                report_unraisable(error, "exception in a done-callback of an Executor's future")
            del future, call  # not kept while this waits for its next call


def _run(future: concurrent.futures.Future[Any], call: Callable[[], Any]) -> None:
    if not future.set_running_or_notify_cancel():
        return
    try:
        result = call()
    except BaseException as error:  # the future's to raise, as with every executor
        future.set_exception(error)
    else:
        future.set_result(result)
