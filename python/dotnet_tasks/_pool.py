"""InterpreterPool: a concurrent.futures executor whose workers are sub-interpreters with a GIL each, or free threads."""

from __future__ import annotations

import collections
import concurrent.futures
import functools
import itertools
import os
import pickle
import sys
import time
import weakref
from collections.abc import Awaitable, Callable, Coroutine, Iterable, Iterator
from contextvars import copy_context
from typing import Any, Literal, TypeVar, overload

from ._pool_calls import PoolCalls
from ._pool_futures import PoolFuture
from ._pool_pickles import UNPICKLABLE, dumps, slim
from ._types import is_coroutine_function

_T = TypeVar("_T")

FREE_THREADED = not getattr(sys, "_is_gil_enabled", lambda: True)()


class InterpreterPool(concurrent.futures.Executor):
    """Runs functions and coroutines in parallel, on N workers. Twin: ``concurrent.futures.InterpreterPoolExecutor`` (3.14), on 3.12 and later.

    Each worker is a thread with an asyncio event loop: in a sub-interpreter with a GIL of its own (PEP 684) on ordinary builds, in this interpreter
    on free-threaded ones (PEP 703). ``loop.run_in_executor`` takes it; its futures can be awaited as well. Any thread may use it.

    Between interpreters functions, arguments and results travel as pickles: functions go by module and name. A ``memoryview`` arrives as a view
    of the same memory. Threads of this interpreter are given the objects themselves. docs/parallel.md
    """

    def __init__(
        self,
        max_workers: int | None = None,
        *,
        initializer: Callable[..., object] | None = None,
        initargs: tuple[Any, ...] = (),
        mode: Literal["auto", "interpreters", "threads"] = "auto",
        queue_limit: int = 256,
    ) -> None:
        """Starts the workers, without waiting for them.

        :param max_workers: how many; by default as many as this process may use processors.
        :param initializer: called with ``initargs`` by each worker before its first call; when it fails, every call raises BrokenInterpreterPool.
        :param mode: ``"interpreters"``, ``"threads"``, or what runs in parallel on this build.
        :param queue_limit: how many calls of coroutine functions a worker has at a time. Of other functions it has one; the rest waits in the pool.
        :raises RuntimeError: nothing would run in parallel here (3.11, without ``mode="threads"``), or this is a sub-interpreter.
        :raises ValueError: ``max_workers`` or ``queue_limit`` is below 1, or ``mode`` is none of the three.
        :raises TypeError: the initializer or its arguments cannot be pickled.
        """
        workers = _processors() if max_workers is None else max_workers
        if workers <= 0:
            raise ValueError("max_workers must be greater than 0")
        if queue_limit <= 0:
            raise ValueError("queue_limit must be greater than 0")
        if initializer is not None and not callable(initializer):
            raise TypeError("initializer must be a callable")
        self._here = _resolve(mode) == "threads"
        self._workers = workers
        first: Any
        if self._here:
            first = None if initializer is None else functools.partial(initializer, *initargs)
        else:
            first = pickle.dumps((_main(), None if initializer is None else _pickle((initializer, initargs), initializer, beside=False)[0]))
        self._calls = PoolCalls(workers, queue_limit, self._here, first)
        weakref.finalize(self, self._calls.close).atexit = False

    @property
    def mode(self) -> Literal["interpreters", "threads"]:
        """What the workers are."""
        return "threads" if self._here else "interpreters"

    @property
    def workers(self) -> int:
        """How many there are."""
        return self._workers

    @overload
    def submit(self, fn: Callable[..., Coroutine[Any, Any, _T]], /, *args: Any, **kwargs: Any) -> PoolFuture[_T]: ...
    @overload
    def submit(self, fn: Callable[..., Awaitable[_T]], /, *args: Any, **kwargs: Any) -> PoolFuture[_T]: ...
    @overload
    def submit(self, fn: Callable[..., _T], /, *args: Any, **kwargs: Any) -> PoolFuture[_T]: ...
    def submit(self, fn: Callable[..., Any], /, *args: Any, **kwargs: Any) -> PoolFuture[Any]:
        """Has ``fn(*args, **kwargs)`` run by a worker, and what it returns awaited there, if that can be. Any thread; never waits.

        :raises RuntimeError: after ``shutdown``.
        :raises BrokenInterpreterPool: a worker could not be started.
        :raises TypeError: something cannot be pickled; the message says what to do.
        """
        if not callable(fn):
            raise TypeError(f"the function to call is not callable: {fn!r}")
        awaits = is_coroutine_function(fn)
        if self._here:
            return self._calls.submit_here(fn, args, kwargs, copy_context(), awaits)
        self._calls.check()
        slimmed = tuple(map(slim, args)), {name: slim(value) for name, value in kwargs.items()} if kwargs else kwargs
        return self._calls.submit(*_pickle((fn, *slimmed), fn), awaits)

    @overload
    def map(
        self, fn: Callable[..., Coroutine[Any, Any, _T]], *iterables: Iterable[Any], timeout: float | None = None, chunksize: int = 1,
        buffersize: int | None = None,
    ) -> Iterator[_T]: ...
    @overload
    def map(
        self, fn: Callable[..., _T], *iterables: Iterable[Any], timeout: float | None = None, chunksize: int = 1, buffersize: int | None = None
    ) -> Iterator[_T]: ...
    def map(
        self, fn: Callable[..., Any], *iterables: Iterable[Any], timeout: float | None = None, chunksize: int = 1, buffersize: int | None = None
    ) -> Iterator[Any]:
        """The results of ``fn`` for each item of the iterables, in their order. ``chunksize`` items go to a worker as one call.

        :param timeout: seconds from now on; past it the iterator raises TimeoutError.
        :param buffersize: how many calls are under way at most, of ``chunksize`` items each (3.14's, on every version); by default all are submitted at once.
        """
        if chunksize < 1:
            raise ValueError("chunksize must be >= 1")
        if buffersize is not None and buffersize < 1:
            raise ValueError("buffersize must be None or > 0")
        end = None if timeout is None else time.monotonic() + timeout
        items = zip(*iterables)
        if chunksize == 1:
            return _results(self, fn, items, end, buffersize)
        many = _each_async if is_coroutine_function(fn) else _each
        batches = iter(lambda: tuple(itertools.islice(items, chunksize)), ())
        whole = _results(self, functools.partial(many, fn), ((batch,) for batch in batches), end, buffersize)
        return itertools.chain.from_iterable(whole)

    def shutdown(self, wait: bool = True, *, cancel_futures: bool = False) -> None:
        """Refuses further calls; ``cancel_futures`` cancels those that have not begun; ``wait`` waits for the rest and for the workers' end.

        :raises RuntimeError: one of the pool's own workers would wait for itself; the pool is as before.
        """
        if wait:
            self._calls.check_wait()
        self._calls.close()
        if cancel_futures:
            self._calls.cancel_queued()
        if wait:
            self._calls.join()


def _results(
    pool: InterpreterPool, fn: Callable[..., Any], items: Iterator[tuple[Any, ...]], end: float | None, most: int | None
) -> Iterator[Any]:
    futures = collections.deque(pool.submit(fn, *args) for args in itertools.islice(items, most))
    owner = weakref.ref(pool)  # an iterator that is kept does not keep its pool

    def results() -> Iterator[Any]:
        try:
            while futures:
                if most is not None and (alive := owner()) is not None and (args := next(items, None)) is not None:
                    futures.append(alive.submit(fn, *args))
                    del alive
                future = futures.popleft()
                try:
                    result = future.result(None if end is None else end - time.monotonic())
                finally:
                    future.cancel()
                    del future
                yield result
                del result
        finally:
            for future in futures:
                future.cancel()

    return results()


def _each(fn: Callable[..., Any], batch: tuple[tuple[Any, ...], ...]) -> list[Any]:
    return [fn(*args) for args in batch]


async def _each_async(fn: Callable[..., Awaitable[Any]], batch: tuple[tuple[Any, ...], ...]) -> list[Any]:
    return [await fn(*args) for args in batch]


def _pickle(value: tuple[Any, ...], fn: Callable[..., Any], beside: bool = True) -> tuple[bytes, tuple[memoryview[Any], ...]]:
    try:
        return dumps(value, beside)
    except UNPICKLABLE as error:
        raise TypeError(
            f"a call of {getattr(fn, '__qualname__', None) or repr(fn)} cannot be sent to another interpreter ({error}): functions go by module and "
            "name, so define them at the top level of a module; arguments have to be picklable, or memoryviews. "
            "InterpreterPool(mode='threads') passes the objects themselves"
        ) from error


def _main() -> tuple[str, str | None] | None:
    """Where the program's main module comes from, for classes and functions that are defined there."""
    main = sys.modules.get("__main__")
    if main is None:
        return None
    sys.modules.setdefault("__mp_main__", main)  # what a worker calls its copy; its classes come back by that name
    path = getattr(main, "__file__", None)
    return (os.path.abspath(path), getattr(main, "__package__", None)) if path is not None and os.path.isfile(path) else None


def _processors() -> int:
    count = getattr(os, "process_cpu_count", None)  # 3.13
    return (count() if count is not None else len(os.sched_getaffinity(0))) or 1


def _resolve(mode: str) -> Literal["interpreters", "threads"]:
    if mode not in ("auto", "interpreters", "threads"):
        raise ValueError(f"mode is 'auto', 'interpreters' or 'threads', not {mode!r}")
    if mode == "threads" or (mode == "auto" and FREE_THREADED):
        return "threads"
    if sys.version_info < (3, 12):
        raise RuntimeError(
            f"Python {sys.version_info.major}.{sys.version_info.minor} runs Python code on one thread at a time: sub-interpreters with a GIL of "
            "their own came with 3.12 (PEP 684). Use 3.12 or later, or a ProcessPoolExecutor; InterpreterPool(mode='threads') works here, with "
            "workers that take turns (enough for coroutines that wait, and for extension modules that release the GIL)"
        )
    return "interpreters"
