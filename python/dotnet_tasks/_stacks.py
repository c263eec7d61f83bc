"""Python's stacks for the watchdog of .NET: faulthandler writes them to a file in memory when a signal comes, without the GIL."""

from __future__ import annotations

import os
import signal


def prepare(every_thread: bool) -> list[int]:
    """Has faulthandler listen for a real-time signal that nobody uses; the file's descriptor and the signal's number, or nothing where that cannot be."""
    try:
        import faulthandler
    except ImportError:
        return []
    if not hasattr(faulthandler, "register") or not hasattr(os, "memfd_create"):
        return []
    for number in range(signal.SIGRTMAX - 1, signal.SIGRTMIN + 2, -1):
        if signal.getsignal(number) == signal.SIG_DFL:
            descriptor = os.memfd_create("pybridge-stacks")
            faulthandler.register(number, file=descriptor, all_threads=every_thread)
            return [descriptor, number]
    return []
