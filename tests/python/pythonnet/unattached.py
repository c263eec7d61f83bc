"""Where pythonnet has started .NET and nobody has attached the companion, importing dotnet_tasks says what to do."""

import sys
from pathlib import Path

import start_clr

start_clr.start(Path(sys.argv[1]))
import clr  # noqa: E402, F401

sys.path.insert(0, str(Path(sys.argv[1], "python")))
try:
    import dotnet_tasks  # noqa: F401
except ImportError as error:
    assert "PythonNetBridge.Attach()" in str(error), error
    print("ok")
