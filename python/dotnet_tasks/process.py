"""Running other programs, on CliWrap: arguments without a shell, both outputs at once, lines as they come.

Twin: ``asyncio.create_subprocess_exec``. Differences: a failing program raises unless ``check`` is False, cancelling the call ends the
program and the programs that it started, and no child watcher is needed, so any thread and any loop may use it.
"""

from __future__ import annotations

import os
from collections.abc import AsyncIterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from typing import Any, Literal

from ._errors import DotnetError, OperationCanceledError
from ._import import load

load("CliWrap")

from CliWrap import Cli, Command, CommandResultValidation, PipeSource
from CliWrap.Buffered import BufferedCommandExtensions
from CliWrap.EventStream import EventStreamCommandExtensions
from System import Environment
from System.Threading import CancellationTokenSource


class ProcessError(Exception):
    """A program ended with a code other than 0; ``result`` has its outputs."""

    def __init__(self, program: str, result: Result) -> None:
        said = result.stderr.strip()
        super().__init__(f"{program} ended with code {result.returncode}" + (f": {said}" if said else ""))
        self.result = result


@dataclass(frozen=True)
class Result:
    """How a program ended."""

    returncode: int
    stdout: str
    stderr: str
    seconds: float


@dataclass(frozen=True)
class Line:
    """A line that a program wrote, without its end."""

    text: str
    stream: Literal["stdout", "stderr"]


async def run(
    program: str | os.PathLike[str],
    *arguments: str,
    input: str | bytes | None = None,
    cwd: str | os.PathLike[str] | None = None,
    env: Mapping[str, str | None] | None = None,
    check: bool = True,
) -> Result:
    """Runs a program to its end and returns its outputs as text.

    ``env`` is added to this process's variables (None removes one). ProcessError for a code other than 0, unless ``check`` is False;
    FileNotFoundError if there is no such program or folder, PermissionError if it may not be executed.
    """
    command = _command(program, arguments, input, cwd, env)
    try:
        done = await BufferedCommandExtensions.ExecuteBufferedAsync(command)
    except DotnetError as error:
        _raise_start_error(program, cwd, error)
        raise
    result = Result(done.ExitCode, done.StandardOutput, done.StandardError, done.RunTime.total_seconds())
    if check and result.returncode != 0:
        raise ProcessError(os.fspath(program), result)
    return result


async def lines(
    program: str | os.PathLike[str],
    *arguments: str,
    input: str | bytes | None = None,
    cwd: str | os.PathLike[str] | None = None,
    env: Mapping[str, str | None] | None = None,
    check: bool = True,
) -> AsyncIterator[Line]:
    """The lines of both outputs as the program writes them. Leaving the loop early (with ``aclose``) ends the program."""
    command = _command(program, arguments, input, cwd, env)
    said: list[str] = []
    ending = CancellationTokenSource()  # CliWrap ends the program when its token is cancelled; of disposing it promises nothing
    events: Any = EventStreamCommandExtensions.ListenAsync(command, ending.Token)
    stream = aiter(events)
    try:
        async for event in stream:
            kind = type(event).__name__
            if kind == "StandardOutputCommandEvent":
                yield Line(event.Text, "stdout")
            elif kind == "StandardErrorCommandEvent":
                if check:
                    said.append(event.Text)
                yield Line(event.Text, "stderr")
            elif kind == "ExitedCommandEvent" and check and event.ExitCode != 0:
                raise ProcessError(os.fspath(program), Result(event.ExitCode, "", "\n".join(said), 0.0))
    except DotnetError as error:
        _raise_start_error(program, cwd, error)
        raise
    finally:
        ending.Cancel()
        with suppress(OperationCanceledError):
            await stream.aclose()


def _command(
    program: str | os.PathLike[str],
    arguments: tuple[str, ...],
    input: str | bytes | None,
    cwd: str | os.PathLike[str] | None,
    env: Mapping[str, str | None] | None,
) -> Command:
    command = Cli.Wrap(os.fspath(program)).WithArguments(list(arguments)).WithValidation(CommandResultValidation.None_)
    if input is not None:
        source = PipeSource.FromString(input) if isinstance(input, str) else PipeSource.FromBytes(input)
        command = command.WithStandardInputPipe(source)
    if cwd is not None:
        command = command.WithWorkingDirectory(os.fspath(cwd))
    return command.WithEnvironmentVariables({**_changes(), **(env or {})})


def _changes() -> dict[str, str | None]:
    """What ``os.environ`` has otherwise than .NET, which took its copy of the variables when it started; None for those that are gone."""
    theirs: dict[str, str] = {str(name): Environment.GetEnvironmentVariable(str(name)) or "" for name in Environment.GetEnvironmentVariables().Keys}
    changes: dict[str, str | None] = {name: value for name, value in os.environ.items() if theirs.get(name) != value}
    changes.update({name: None for name in theirs if name not in os.environ})
    return changes


def _raise_start_error(program: str | os.PathLike[str], cwd: str | os.PathLike[str] | None, error: DotnetError) -> None:
    """Raises the OSError that a Win32Exception stands for; the system's own code is the innermost one's."""
    inner: Any = error
    while isinstance(inner.__cause__, DotnetError):
        inner = inner.__cause__
    if inner.dotnet_type == "System.ComponentModel.Win32Exception":
        code: int = inner.NativeErrorCode
        path = program if cwd is None or os.path.isdir(cwd) else cwd
        raise OSError(code, os.strerror(code), os.fspath(path)) from error
