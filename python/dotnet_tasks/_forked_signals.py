"""Signals in a forked child: .NET's handlers are taken out there.

They write to a pipe that the child shares with its parent. Left in, a SIGTERM to a child (``multiprocessing`` ends workers so) ends
the parent, where .NET reads the pipe; and a crash in the child waits for a runtime that is not there. https://docs.python.org/3/library/os.html#os.fork
"""

from __future__ import annotations

import os
import signal

# What CoreCLR and System.Native handle, as far as it has a name everywhere.
_FATAL = (signal.SIGILL, signal.SIGTRAP, signal.SIGABRT, signal.SIGBUS, signal.SIGFPE, signal.SIGSEGV)
_OTHERS = (signal.SIGHUP, signal.SIGINT, signal.SIGQUIT, signal.SIGTERM, signal.SIGCHLD, signal.SIGCONT, signal.SIGTSTP, signal.SIGTTIN,
           signal.SIGTTOU, signal.SIGWINCH)


def _take_out() -> None:
    import faulthandler  # not at the top: interpreters with a GIL of their own cannot have it, and cannot fork either

    # faulthandler's handlers stand behind .NET's for the fatal ones, and are called by them.
    for number in _OTHERS if faulthandler.is_enabled() else _FATAL + _OTHERS:
        handler = signal.getsignal(number)
        # None is a handler that is not Python's. Default and ignored are what Python knows; .NET's may have come after.
        if handler is None or not callable(handler):
            signal.signal(number, signal.SIG_IGN if handler is signal.SIG_IGN else signal.SIG_DFL)


os.register_at_fork(after_in_child=_take_out)
