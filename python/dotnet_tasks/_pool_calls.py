"""The calls of one InterpreterPool that are under way, the thread that delivers their outcomes, and the end of both."""

from __future__ import annotations

import concurrent.futures
import functools
import itertools
import os
import threading
from collections.abc import Callable
from contextvars import Context
from typing import Any, cast

import _dotnet_tasks as _net

from ._errors import report_unraisable
from ._pool_futures import IN_CALLBACK, Call, PoolFuture, WorkerTraceback, deliver
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
        self._here = object()
        self._pool = _net.pool_open(workers, limit, here, functools.partial(_begin_worker, self._here, first) if here else first)
        self._thread = threading.Thread(target=self._deliver, name="dotnet_tasks pool")
        _Exit.living.add(self)
        try:
            self._thread.start()
        except BaseException:  # no more threads: then no workers either, and nothing to join at the end
            _Exit.living.discard(self)
            self.close()
            raise

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
            with self._lock:
                if not self._closed and self._broken is None:  # nobody here has closed it, and the word of it is still on its way
                    self._broken = BrokenInterpreterPool("the pool was ended, because the Python that it belongs to is ending.")
            self.check()
        future.add_done_callback(lambda _: self._futures.pop(number, None))

    def close(self) -> None:
        """Takes no more calls. The workers end when those under way have ended."""
        with self._lock:
            self._closed = True
        _net.pool_close(self._pool)

    def check_wait(self) -> None:
        """Raises where :meth:`join` would wait for the thread that it is called in."""
        if getattr(_thread, "worker_of", None) is self._here:
            raise RuntimeError(
                "a worker of an InterpreterPool cannot wait for the pool's end, which waits for that worker: call shutdown(wait=False) here, or have "
                "another thread shut the pool down"
            )

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
                        _deliver_to(future, kind, payload, buffers, text)
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


def _begin_worker(pool: object, initializer: Callable[[], Any] | None) -> Any:
    _thread.worker_of = pool
    return None if initializer is None else initializer()


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


def _deliver_to(future: PoolFuture[Any], kind: int, payload: bytes, buffers: tuple[memoryview[Any], ...], text: str) -> None:
    """What a done-callback raises (SystemExit, from ``f.result()``) must not end the one thread that delivers; nor may a future be left without an end."""
    try:
        deliver(future, kind, payload, buffers, text)
    except BaseException as error:
        if future.done():
            report_unraisable(error, IN_CALLBACK)
        else:
            _fail(future, error)


def _fail(future: PoolFuture[Any], error: BaseException) -> None:
    try:
        if future.accepts():
            future.set_exception(error)
    except BaseException as raised:
        report_unraisable(raised, IN_CALLBACK)


_numbers = itertools.count(1)
_thread = threading.local()  # the pool whose worker a thread is
