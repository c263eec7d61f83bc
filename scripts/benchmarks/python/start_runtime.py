"""The floor of `import dotnet_tasks`: asyncio imported and .NET started through hostfxr, nothing else. Prints nanoseconds.

Usage: start_runtime.py DOTNET_ROOT PROGRAM.dll
"""

import time

start = time.perf_counter_ns()

import asyncio  # noqa: E402, F401
import ctypes  # noqa: E402
import sys  # noqa: E402
from pathlib import Path  # noqa: E402

root, program = sys.argv[1:]
fxr = ctypes.CDLL(str(sorted((Path(root) / "host" / "fxr").iterdir())[-1] / "libhostfxr.so"))
handle, function = ctypes.c_void_p(), ctypes.c_void_p()
command = (ctypes.c_char_p * 1)(program.encode())
if fxr.hostfxr_initialize_for_dotnet_command_line(1, command, None, ctypes.byref(handle)) < 0:
    raise SystemExit("hostfxr did not initialize")
if fxr.hostfxr_get_runtime_delegate(handle, 6, ctypes.byref(function)) != 0:
    raise SystemExit("the runtime did not start")
print(time.perf_counter_ns() - start)
