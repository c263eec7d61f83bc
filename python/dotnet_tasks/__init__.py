"""dotnet_tasks: await .NET Tasks from Python, in a C# host or in a plain ``python`` process. This file only re-exports."""

from . import _sharing as _sharing  # first: what is imported after it is shared well
from . import _start as _start  # next: everything below needs .NET
from . import _forked_signals as _forked_signals
from . import _process as _process
from ._awaitable import DotnetTask as DotnetTask
from ._awaitable import delay as delay
from ._awaitable import run as run
from ._context import Activity as Activity
from ._context import context_variable as context_variable
from ._context import current_activity as current_activity
from ._errors import DotnetError as DotnetError
from ._errors import OperationCanceledError as OperationCanceledError
from ._executor import Executor as Executor
from ._events import Event as Event
from ._import import load as load
from ._pool import InterpreterPool as InterpreterPool
from ._pool_calls import BrokenInterpreterPool as BrokenInterpreterPool
from ._pool_futures import PoolFuture as PoolFuture
from ._sharing import share_code as share_code
from ._streams import prefetch as prefetch
from ._telemetry import gil_report as gil_report
from ._types import extend as extend

__all__ = [
    "Activity",
    "BrokenInterpreterPool",
    "DotnetError",
    "DotnetTask",
    "Event",
    "Executor",
    "InterpreterPool",
    "OperationCanceledError",
    "PoolFuture",
    "context_variable",
    "current_activity",
    "delay",
    "extend",
    "gil_report",
    "load",
    "prefetch",
    "run",
    "share_code",
]
