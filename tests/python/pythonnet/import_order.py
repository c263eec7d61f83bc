"""In a process where dotnet_tasks started .NET, pythonnet joins that runtime, and the companion the bridge that is there."""

import asyncio
import os
import sys
from pathlib import Path

ROOT = Path(__file__).parents[3]
sys.path.insert(0, str(ROOT / "python"))
os.environ["PYBRIDGE_ASSEMBLIES"] = str(ROOT / "bridge" / "PyBridge.Embedded" / "bin" / "Release" / "net10.0")
import dotnet_tasks  # noqa: E402
import companion  # noqa: E402, F401
from System.Threading.Tasks import Task  # noqa: E402


async def main() -> None:
    await Task.Delay(5)
    await dotnet_tasks.delay(0.005)
    assert await Task.FromResult[int](5) == 5


asyncio.run(main())
print("ok")
