"""Signals in a forked child: .NET's handlers are taken out there.

They write to a pipe that the child shares with its parent. Left in, a SIGTERM to a child (``multiprocessing`` ends workers so) ends
the parent, where .NET reads the pipe; and a crash in the child is reported to the parent's process id, which CoreCLR has kept.
https://docs.python.org/3/library/os.html#os.register_at_fork
"""

from __future__ import annotations

import os
import signal
import threading
from typing import Any

# What CoreCLR and System.Native handle, as far as it has a name everywhere.
_NUMBERS = (
    signal.SIGILL, signal.SIGTRAP, signal.SIGABRT, signal.SIGBUS, signal.SIGFPE, signal.SIGSEGV,
    signal.SIGHUP, signal.SIGINT, signal.SIGQUIT, signal.SIGTERM, signal.SIGCHLD, signal.SIGCONT, signal.SIGTSTP, signal.SIGTTIN,
    signal.SIGTTOU, signal.SIGWINCH,
)

_forking = threading.local()


def _before() -> None:
    # A signal that arrived in the child before it is done here would go to the parent all the same.
    _forking.mask = signal.pthread_sigmask(signal.SIG_BLOCK, signal.valid_signals())


def _after() -> None:
    signal.pthread_sigmask(signal.SIG_SETMASK, _forking.mask)


def _in_child() -> None:
    try:
        import faulthandler  # not at the top: interpreters with a GIL of their own cannot have it, and cannot fork either

        watched = faulthandler.is_enabled()
        if watched:
            faulthandler.disable()
        for number in _NUMBERS:
            handler = signal.getsignal(number)
            # Not callable: default or ignored as far as Python knows, or None, which is a handler of somebody else's.
            if not callable(handler):
                signal.signal(number, signal.SIG_IGN if handler is signal.SIG_IGN else signal.SIG_DFL)
        if watched:
            enable: Any = faulthandler.enable
            getattr(enable, "__wrapped__", enable)(file=2)  # which file it had is not told
    finally:
        _after()


os.register_at_fork(before=_before, after_in_parent=_after, after_in_child=_in_child)
