"""Tells the telemetry when an event loop's turns begin and end. Only loops with a selector of asyncio's can be timed so; uvloop's are not."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any


def time_turns(loop: asyncio.AbstractEventLoop, begin: Callable[[], None], end: Callable[[], None]) -> None:
    """Wraps the selector's ``select``, which is where a loop waits: what lies between two calls is a turn."""
    selector: Any = getattr(loop, "_selector", None)
    if selector is None or not hasattr(selector, "__dict__"):
        return
    select = selector.select

    def timed(timeout: float | None = None) -> Any:
        end()
        try:
            return select(timeout)
        finally:
            begin()

    selector.select = timed
