"""What every program here begins with: pythonnet started as `import clr` does, and the bridge attached to it."""

import sys
from pathlib import Path

import start_clr

ASSEMBLIES = Path(sys.argv[1])
start_clr.start(ASSEMBLIES)

import clr  # noqa: E402

clr.AddReference(str(ASSEMBLIES / "PyBridge.PythonNet.dll"))
from PyBridge.PythonNet import PythonNetBridge  # noqa: E402

PythonNetBridge.Attach()
