# Written by `python -m dotnet_tasks stubs`; do not edit.
# pyright: reportOverlappingOverload=false, reportInconsistentOverload=false, reportIncompatibleMethodOverride=false
# pyright: reportIncompatibleVariableOverride=false, reportInvalidTypeVarUse=false, reportDeprecated=false

import CliWrap
import CliWrap.Buffered
import System
import System.Text
import System.Threading
import datetime
import typing

class BufferedCommandExtensions(System.Object):
    @typing.overload
    @staticmethod
    def ExecuteBufferedAsync(command: CliWrap.Command, standardOutputEncoding: System.Text.Encoding, standardErrorEncoding: System.Text.Encoding, forcefulCancellationToken: System.Threading.CancellationToken = ..., gracefulCancellationToken: System.Threading.CancellationToken = ...) -> CliWrap.CommandTask[CliWrap.Buffered.BufferedCommandResult]: ...
    @typing.overload
    @staticmethod
    def ExecuteBufferedAsync(command: CliWrap.Command, standardOutputEncoding: System.Text.Encoding, standardErrorEncoding: System.Text.Encoding, cancellationToken: System.Threading.CancellationToken = ...) -> CliWrap.CommandTask[CliWrap.Buffered.BufferedCommandResult]: ...
    @typing.overload
    @staticmethod
    def ExecuteBufferedAsync(command: CliWrap.Command, encoding: System.Text.Encoding, cancellationToken: System.Threading.CancellationToken = ...) -> CliWrap.CommandTask[CliWrap.Buffered.BufferedCommandResult]: ...
    @typing.overload
    @staticmethod
    def ExecuteBufferedAsync(command: CliWrap.Command, cancellationToken: System.Threading.CancellationToken = ...) -> CliWrap.CommandTask[CliWrap.Buffered.BufferedCommandResult]: ...
    ...

class BufferedCommandResult(CliWrap.CommandResult):
    def __init__(self, exitCode: int, startTime: datetime.datetime | System.DateTimeOffset, exitTime: datetime.datetime | System.DateTimeOffset, standardOutput: str, standardError: str) -> None: ...
    def Deconstruct(self) -> tuple[int, str, str]: ...
    @property
    def StandardError(self) -> str: ...
    @property
    def StandardOutput(self) -> str: ...
    ...
