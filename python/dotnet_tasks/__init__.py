"""dotnet_tasks: await .NET Tasks from Python, in a C# host or in a plain ``python`` process. This file only re-exports."""

from . import _start as _start  # first: everything below needs .NET
from ._awaitable import DotnetTask as DotnetTask
from ._awaitable import delay as delay
from ._awaitable import run as run
from ._errors import DotnetError as DotnetError
from ._errors import OperationCanceledError as OperationCanceledError

__all__ = ["DotnetError", "DotnetTask", "OperationCanceledError", "delay", "run"]
