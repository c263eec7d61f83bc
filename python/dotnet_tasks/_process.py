"""What the process around the bridge needs: CoreCLR's signal handlers after faulthandler, and a clear end after a fork."""

from __future__ import annotations

import atexit
import functools
import os
import sys
from typing import Any

import _dotnet_tasks as _net


def _keep_runtime_handlers() -> None:
    """``faulthandler.enable()`` takes over SIGSEGV, by which CoreCLR makes a NullReferenceException of a null reference: it is put back after each."""
    try:
        import faulthandler
    except ImportError:  # an interpreter with a GIL of its own cannot have it, so nobody enables it there
        return
    enable: Any = faulthandler.enable
    if getattr(enable, "puts_back_signals", False):
        return

    @functools.wraps(enable)
    def enable_and_put_back(*args: Any, **kwargs: Any) -> None:
        enable(*args, **kwargs)
        _net.put_back_signals()

    setattr(enable_and_put_back, "puts_back_signals", True)
    setattr(faulthandler, "enable", enable_and_put_back)
    if faulthandler.is_enabled():
        _net.put_back_signals()


def _in_forked_child() -> None:
    if (hook := getattr(_net, "exit_hook", None)) is not None:
        atexit.unregister(hook)
    _net.forked[0] = 1
    if (awaitable := sys.modules.get("dotnet_tasks._awaitable")) is not None:
        awaitable.refuse_awaiting()
    if _net.forked[1]:
        atexit.register(_at_childs_end)


def _at_childs_end() -> None:
    """On 3.12 a child of a process that made sub-interpreters has its parent's end: nothing is freed any more, or CPython aborts."""
    _net.forked[0] = 0
    try:
        _net.free_nothing_more()
    finally:
        _net.forked[0] = 1


_keep_runtime_handlers()
os.register_at_fork(after_in_child=_in_forked_child)
