"""Who waited for the GIL, on whom, how long: the report of .NET's telemetry."""

from __future__ import annotations

from typing import Any

import _dotnet_tasks


def gil_report() -> Any:
    """What the telemetry knows of this interpreter, as .NET's ``PyBridge.GilReport``: ``print()`` it, or read ``Labels``, ``Threads``, ``Waits``, ``Loops``.

    It is empty unless the telemetry is on: set ``PYBRIDGE_TELEMETRY=1`` before the process starts, or ``PythonOptions.Telemetry`` in a C# host.
    """
    return _dotnet_tasks.gil_report()
