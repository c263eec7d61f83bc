"""Starting coroutines for C#: one function per loop, which runs the first step at once where CPython can (3.12+)."""

from __future__ import annotations

import asyncio
import inspect
import sys
from collections.abc import Awaitable, Callable
from types import CoroutineType
from typing import Any, cast

from ._loop import current_door


def starter() -> Callable[..., Any]:
    """``start(function, *args)`` for the running loop: the outcome where it is there at once; else the call waits for its task.

    The coroutine's context is a copy of the loop's own, one for each call. A loop with a task factory of its own keeps it.
    """
    loop = asyncio.get_running_loop()
    pending = current_door().pending
    task_factory = loop.get_task_factory

    if sys.version_info >= (3, 12):

        def start(function: Callable[..., Any], *args: Any) -> Any:
            coroutine = function(*args)
            if type(coroutine) is not CoroutineType:
                if not inspect.isawaitable(coroutine):
                    return coroutine
                coroutine = _as_coroutine(coroutine)
            if task_factory() is None:
                task: asyncio.Task[Any] = asyncio.Task(coroutine, loop=loop, eager_start=True)
            else:
                task = loop.create_task(coroutine)
            if task.done():
                return task.result()
            return pending(task)

    else:

        def start(function: Callable[..., Any], *args: Any) -> Any:
            coroutine = function(*args)
            if type(coroutine) is not CoroutineType:
                if not inspect.isawaitable(coroutine):
                    return coroutine
                coroutine = _as_coroutine(coroutine)
            return pending(loop.create_task(coroutine))  # pyright: ignore[reportUnknownArgumentType]

    return start


def _as_coroutine(awaitable: Awaitable[Any]) -> CoroutineType[Any, Any, Any]:
    if isinstance(awaitable, CoroutineType):
        return cast("CoroutineType[Any, Any, Any]", awaitable)

    async def wait() -> Any:
        return await awaitable

    return wait()


def identity(awaitable: Any) -> Any:
    """For awaiting an object that is there already: what ``start`` calls then."""
    return awaitable
