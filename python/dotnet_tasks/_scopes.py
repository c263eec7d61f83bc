"""Async context managers for C#: one task is inside from ``__aenter__`` to ``__aexit__``."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any


class Scope:
    """One entered context manager. ``leave`` is called on the loop's thread by .NET."""

    __slots__ = ("_deliver", "_end")

    def __init__(self, deliver: Callable[[Any], None]) -> None:
        self._deliver = deliver
        self._end: asyncio.Future[BaseException | None] = asyncio.get_running_loop().create_future()

    def leave(self, error: BaseException | None = None) -> None:
        if not self._end.done():
            self._end.set_result(error)

    async def run(self, function: Callable[..., Any] | None, *args: Any) -> bool:
        """Calls the function (or takes the context manager that is given in its place), enters, waits, leaves: whether an error was suppressed."""
        manager = args[0] if function is None else function(*args)
        suppressed = True
        async with manager as value:
            self._deliver(value)
            error = await self._end
            if error is not None:
                raise error
            suppressed = False
        return suppressed
