"""Runs a Python file inside a C# host as `python FILE ARGUMENTS...` would; tests/PyBridge.PythonTests calls it."""

from __future__ import annotations

import asyncio
import os
import runpy
import signal
import sys
from typing import Any, Sequence, cast


def run(arguments: Sequence[str]) -> int:
    """Runs `arguments[0]` as `__main__` on this thread and returns the exit code that the process would have."""
    argv = list(arguments)
    sys.argv = argv
    sys.path.insert(0, os.path.dirname(os.path.abspath(argv[0])))
    try:
        runpy.run_path(argv[0], run_name="__main__")
    except SystemExit as end:
        code: object = end.code
        if code is None or isinstance(code, int):
            return code or 0
        print(code, file=sys.stderr)
        return 1
    finally:
        sys.stdout.flush()
        sys.stderr.flush()
    return 0


async def run_on_main_thread(arguments: Sequence[str]) -> int:
    """The same on Python's main thread, which in a C# host runs the host's event loop: the loop stands still meanwhile.

    CPython's own suites need it: signal handlers can be set on the main thread only. They also take for granted that
    Ctrl+C is a KeyboardInterrupt, for which a C# host leaves it to Python's code to ask.
    """
    signal.signal(signal.SIGINT, signal.default_int_handler)
    loop = asyncio.get_running_loop()
    done: asyncio.Future[int] = loop.create_future()
    running: Any = cast(Any, asyncio.events)

    def body() -> None:
        # From a callback rather than a task, so that neither a loop nor a task is current for what runs in here.
        # A plain process has no loop policy yet either: the first to want one makes it.
        policy, running._event_loop_policy = running._event_loop_policy, None
        running._set_running_loop(None)
        try:
            done.set_result(run(arguments))
        except BaseException as error:
            done.set_exception(error)
        finally:
            running._set_running_loop(loop)
            running._event_loop_policy = policy

    loop.call_soon(body)
    return await done
