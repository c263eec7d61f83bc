# Written by `python -m dotnet_tasks stubs`; do not edit.
# pyright: reportOverlappingOverload=false, reportInconsistentOverload=false, reportIncompatibleMethodOverride=false
# pyright: reportIncompatibleVariableOverride=false, reportInvalidTypeVarUse=false, reportDeprecated=false

import CliWrap
import CliWrap.Exceptions
import System
import typing

class CliWrapException(System.Exception):
    ...

class CommandExecutionException(CliWrap.Exceptions.CliWrapException):
    @typing.overload
    def __init__(self, command: CliWrap.ICommandConfiguration, exitCode: int, message: str, innerException: System.Exception | None = ...) -> None: ...
    @typing.overload
    def __init__(self, command: CliWrap.ICommandConfiguration, exitCode: int, message: str) -> None: ...
    @property
    def Command(self) -> CliWrap.ICommandConfiguration: ...
    @property
    def ExitCode(self) -> int: ...
    ...
