"""Loads the .NET types that the tests of .NET from Python work on: tests/PyBridge.Specs/Export/Subjects."""

import dotnet_tasks
from support import ROOT

dotnet_tasks.load(str(ROOT / "tests" / "PyBridge.Specs" / "bin" / "Release" / "net10.0" / "PyBridge.Specs.dll"))
