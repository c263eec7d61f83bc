"""Lets scripts/test see where a hung process stands: SIGUSR2 writes every Python thread's stack to a file.

scripts/test puts this folder on PYTHONPATH, so every interpreter of a test run has it, child processes too.
"""

import os
import signal

try:
    import faulthandler
except ImportError:  # a sub-interpreter with a GIL of its own: the main one registers it
    faulthandler = None

_folder = os.environ.get("PYBRIDGE_STACKS")
if _folder and hasattr(faulthandler, "register"):
    _file = os.open(os.path.join(_folder, f"{os.getpid()}.python"), os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
    faulthandler.register(signal.SIGUSR2, file=_file, all_threads=True)
