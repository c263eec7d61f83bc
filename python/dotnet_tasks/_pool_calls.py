"""The calls of one InterpreterPool that are under way, the thread that delivers their outcomes, and the end of both."""

from __future__ import annotations

import concurrent.futures
import itertools
import os
import threading
from collections.abc import Callable
from contextvars import Context
from typing import Any, cast

import _dotnet_tasks as _net

from ._pool_futures import Call, PoolFuture, WorkerTraceback, deliver
from ._pool_pickles import BROKEN


class BrokenInterpreterPool(concurrent.futures.BrokenExecutor):
    """A worker of an InterpreterPool could not be started (its initializer failed), or was ended with calls under way. Twin: BrokenThreadPool."""


class PoolCalls:
    """What a pool and its delivering thread share; the thread does not keep the pool itself alive. Any thread."""

    def __init__(self, workers: int, limit: int, here: bool, first: Any) -> None:
        self._lock = threading.Lock()
        self._futures: dict[int, PoolFuture[Any]] = {}
        self._broken: BrokenInterpreterPool | None = None
        self._closed = False
        _Exit.prepare()
        self._pool = _net.pool_open(workers, limit, here, first)
        self._thread = threading.Thread(target=self._deliver, name="dotnet_tasks pool")
        _Exit.living.add(self)
        self._thread.start()

    def check(self) -> None:
        """Raises what a submission meets after the end."""
        if self._broken is not None:
            raise BrokenInterpreterPool(str(self._broken)) from self._broken.__cause__
        if self._closed:
            raise RuntimeError("cannot schedule new futures after " + ("interpreter shutdown" if _Exit.has_begun else "shutdown"))

    def submit(self, payload: bytes, buffers: tuple[memoryview[Any], ...], awaits: bool) -> PoolFuture[Any]:
        future: PoolFuture[Any] = PoolFuture(self._pool, number := next(_numbers))
        self._submit(number, future, payload, buffers, awaits)
        return future

    def submit_here(
        self, function: Callable[..., Any], arguments: tuple[Any, ...], keywords: dict[str, Any], context: Context, awaits: bool
    ) -> PoolFuture[Any]:
        future: PoolFuture[Any] = PoolFuture(self._pool, number := next(_numbers))
        self._submit(number, future, Call(future, function, arguments, keywords, context), (), awaits)
        return future

    def _submit(self, number: int, future: PoolFuture[Any], payload: Any, buffers: tuple[memoryview[Any], ...], awaits: bool) -> None:
        with self._lock:
            self.check()
            self._futures[number] = future
        if not _net.pool_submit(self._pool, number, payload, buffers, awaits):
            del self._futures[number]
            self._closed = True
            self.check()
        future.add_done_callback(lambda _: self._futures.pop(number, None))

    def close(self) -> None:
        """Takes no more calls. The workers end when those under way have ended."""
        with self._lock:
            self._closed = True
        _net.pool_close(self._pool)

    def cancel_queued(self) -> None:
        """Cancels what no worker has begun."""
        for future in self._futures.copy().values():  # others add and remove meanwhile
            if not future.running():
                future.cancel()

    def join(self) -> None:
        """Waits until the workers have ended and every outcome is delivered."""
        if threading.current_thread() is not self._thread:
            self._thread.join()

    def _deliver(self) -> None:
        try:
            while (outcomes := _net.pool_take(self._pool)) is not None:
                for number, kind, payload, buffers, text in outcomes:
                    if kind == BROKEN:
                        self._break(number, text)
                    elif (future := self._futures.get(number)) is not None:
                        deliver(future, kind, payload, buffers, text)
                        del future
                    del payload, buffers
                del outcomes
        finally:
            for future in self._futures.copy().values():  # others add and remove meanwhile
                _fail(future, BrokenInterpreterPool("the pool ended without an outcome of this call"))
            _Exit.living.discard(self)

    def _break(self, number: int, text: str) -> None:
        """Number 0 is the pool itself; others are calls that were cut short."""
        reason, _, worker_traceback = text.partition("\n")
        error = BrokenInterpreterPool(reason)
        if worker_traceback:
            error.__cause__ = WorkerTraceback(worker_traceback)
        if number == 0:
            self._broken = error
        elif (future := self._futures.get(number)) is not None:
            _fail(future, error)


class _Exit:
    """At the interpreter's end the pools end first, with the calls that they have, as those of ``concurrent.futures`` do."""

    living: set[PoolCalls] = set()
    has_begun = False
    _registered = False

    @classmethod
    def prepare(cls) -> None:
        if not cls._registered:
            cls._registered = True
            cast(Any, threading)._register_atexit(cls._end)
            if hasattr(os, "register_at_fork"):
                os.register_at_fork(after_in_child=cls.living.clear)

    @classmethod
    def _end(cls) -> None:
        cls.has_begun = True
        pools = tuple(cls.living)
        for calls in pools:
            calls.close()
        for calls in pools:
            calls.join()


def _fail(future: PoolFuture[Any], error: BaseException) -> None:
    if future.accepts():
        future.set_exception(error)


_numbers = itertools.count(1)
