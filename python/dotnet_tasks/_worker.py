"""What a pool's worker does in a sub-interpreter of its own."""

from __future__ import annotations

import sys
import threading
from typing import Any, cast

if sys.version_info < (3, 13):
    # It wants the C version of datetime, which sub-interpreters do not have there, and fails with an AttributeError instead of the ImportError after
    # which zoneinfo takes its version in Python.
    cast(Any, sys.modules).setdefault("_zoneinfo", None)


def become_main_thread() -> None:
    """Tells ``threading`` that the calling thread is this interpreter's main thread, which it is: it made it and will end it.

    From 3.13 on ``threading`` takes the process's main thread for that of every interpreter. This thread would be a stranger in its own, known by
    a dummy that is only cleared after ``threading`` has lost its globals, which prints an error at the end of each sub-interpreter.
    """
    module = cast(Any, threading)
    main = module._main_thread
    ident = threading.get_ident()
    if main.ident == ident:
        return
    module._active.pop(main.ident, None)
    main._ident = ident
    module._active[ident] = main
