"""dotnet_tasks may be imported before the companion is attached, as long as pythonnet was started first."""

import asyncio
import sys
from pathlib import Path

import start_clr

start_clr.start(Path(sys.argv[1]))
import clr  # noqa: E402
import dotnet_tasks  # noqa: E402

clr.AddReference(str(Path(sys.argv[1], "PyBridge.PythonNet.dll")))
from PyBridge.PythonNet import PythonNetBridge  # noqa: E402

PythonNetBridge.Attach()
from System.Threading.Tasks import Task  # noqa: E402


async def main() -> None:
    await Task.Delay(5)
    await dotnet_tasks.delay(0.005)


asyncio.run(main())
print("ok")
