"""What the Python tests share: facts about this process, time limits, sizes, child processes, loops."""

from __future__ import annotations

import asyncio
import os
import subprocess
import sys
import sysconfig
import unittest
from pathlib import Path
from typing import Any, Callable, Optional, TypeVar

FREE_THREADED = bool(sysconfig.get_config_var("Py_GIL_DISABLED"))
"""Whether this is a free-threaded build (whatever its GIL is at the moment)."""

IN_CSHARP_HOST = os.environ.get("PYBRIDGE_HOST") == "csharp"
"""Whether a C# program started this interpreter; otherwise it is a plain `python` process."""

SOAK = os.environ.get("PYBRIDGE_SOAK") == "1"
"""Whether the long forms of the tests are wanted (`scripts/test --soak`)."""

ROOT = Path(__file__).resolve().parents[2]
"""The repository's top folder."""

F = TypeVar("F", bound=Callable[..., Any])


def count(short: int, soak: int) -> int:
    """How often to repeat something: `short` in an ordinary run, `soak` with `scripts/test --soak`."""
    return soak if SOAK else short


def time_limit(seconds: float) -> Callable[[F], F]:
    """Gives one test another time limit than the run's; past it the process is ended and its stacks are printed."""

    def mark(function: F) -> F:
        setattr(function, "time_limit", seconds)
        return function

    return mark


def needs(condition: object, reason: str) -> Callable[[F], F]:
    """Skips a test unless `condition` holds."""
    return unittest.skipUnless(bool(condition), reason)


def run_python(
    code: str, *arguments: str, timeout: float = 25.0, environment: Optional["dict[str, str]"] = None
) -> "subprocess.CompletedProcess[str]":
    """Runs `code` in a plain process of this very interpreter, with the bridge and the tests' modules importable, and returns how it ended."""
    modules = os.pathsep.join([str(ROOT / "tests" / "python"), os.environ.get("PYTHONPATH", str(ROOT / "python"))])
    return subprocess.run(
        [sys.executable, "-c", code, *arguments],
        capture_output=True,
        encoding="utf-8",  # the child's, whatever locale this process was started in
        timeout=timeout,
        env={**os.environ, "PYTHONPATH": modules, "PYBRIDGE_HOST": "python", **(environment or {})},
    )


_kind = "default"


def use_loop(kind: str) -> None:
    """Makes every loop that the tests start one of this kind: default, debug, eager (3.12+) or uvloop."""
    global _kind
    _kind = kind
    if kind == "debug":
        asyncio.set_event_loop_policy(_policy(lambda loop: loop.set_debug(True)))
    elif kind == "eager":
        factory = getattr(asyncio, "eager_task_factory", None)
        if factory is None:
            raise SystemExit("Eager tasks need Python 3.12 or later.")
        asyncio.set_event_loop_policy(_policy(lambda loop: loop.set_task_factory(factory)))
    elif kind == "uvloop":
        import uvloop  # pyright: ignore[reportMissingImports]

        asyncio.set_event_loop_policy(uvloop.EventLoopPolicy())  # pyright: ignore


def loop_kind() -> str:
    """The kind that `use_loop` was given."""
    return _kind


def _policy(prepare: Callable[[asyncio.AbstractEventLoop], None]) -> asyncio.AbstractEventLoopPolicy:
    class Policy(asyncio.DefaultEventLoopPolicy):
        def new_event_loop(self) -> asyncio.AbstractEventLoop:
            loop = super().new_event_loop()
            prepare(loop)
            return loop

    return Policy()
