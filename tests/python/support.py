"""What the Python tests share: facts about this process, time limits, sizes, child processes, loops."""

from __future__ import annotations

import asyncio
import os
import select
import subprocess
import sys
import sysconfig
import tempfile
import time
import unittest
from pathlib import Path
from typing import Any, Callable, Optional, TypeVar

FREE_THREADED = bool(sysconfig.get_config_var("Py_GIL_DISABLED"))
"""Whether this is a free-threaded build (whatever its GIL is at the moment)."""

IN_CSHARP_HOST = os.environ.get("PYBRIDGE_HOST") == "csharp"
"""Whether a C# program started this interpreter; otherwise it is a plain `python` process."""

SOAK = os.environ.get("PYBRIDGE_SOAK") == "1"
"""Whether the long forms of the tests are wanted (`scripts/test --soak`)."""

ROOT = Path(__file__).resolve().parents[2]
"""The repository's top folder."""

F = TypeVar("F", bound=Callable[..., Any])


def count(short: int, soak: int) -> int:
    """How often to repeat something: `short` in an ordinary run, `soak` with `scripts/test --soak`."""
    return soak if SOAK else short


def time_limit(seconds: float) -> Callable[[F], F]:
    """Gives one test another time limit than the run's; past it the process is ended and its stacks are printed."""

    def mark(function: F) -> F:
        setattr(function, "time_limit", seconds)
        return function

    return mark


def needs(condition: object, reason: str) -> Callable[[F], F]:
    """Skips a test unless `condition` holds."""
    return unittest.skipUnless(bool(condition), reason)


def run_python(
    code: str,
    *arguments: str,
    timeout: Optional[float] = None,
    environment: Optional["dict[str, str]"] = None,
    when_ready: Optional["Callable[[subprocess.Popen[bytes]], object]"] = None,
) -> "subprocess.CompletedProcess[str]":
    """Runs `code` in a plain process of this very interpreter, with the bridge and the tests' modules importable, and returns how it ended.

    Past `timeout` (20 seconds; shorter than the test's own limit, by the time that it takes to see where the process stands) the process is ended,
    and the test fails with its stacks in both languages and with what it has printed. `when_ready` is called once it has written the line "ready".
    """
    return run_program("-c", code, *arguments, timeout=timeout, environment=environment, when_ready=when_ready)


def run_program(
    *arguments: str,
    timeout: Optional[float] = None,
    environment: Optional["dict[str, str]"] = None,
    folder: Optional[str] = None,
    when_ready: Optional["Callable[[subprocess.Popen[bytes]], object]"] = None,
) -> "subprocess.CompletedProcess[str]":
    """What `run_python` does, with the interpreter's own arguments; in `folder`, if one is given."""
    timeout = 20.0 if timeout is None else timeout
    end = time.monotonic() + timeout
    stacks = os.environ.get("PYBRIDGE_STACKS") or tempfile.mkdtemp(prefix="pybridge-stacks-")
    paths = [str(ROOT / "tests" / "python"), os.environ.get("PYTHONPATH", str(ROOT / "python")), str(ROOT / "tests" / "python" / "watch")]
    command = [sys.executable, *arguments]
    variables = {**os.environ, "PYTHONPATH": os.pathsep.join(paths), "PYBRIDGE_HOST": "python", "PYBRIDGE_STACKS": stacks, **(environment or {})}
    ready = b""
    # Without a buffer: what follows the line "ready" is left to communicate().
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, bufsize=0, env=variables, cwd=folder) as child:
        try:
            if when_ready is not None:
                ready = _line(child, timeout)
                if ready == b"ready\n":
                    ready = b""
                    when_ready(child)
            output, errors = child.communicate(timeout=max(0.0, end - time.monotonic()))
        except subprocess.TimeoutExpired:
            seen = _stacks_of(child.pid, stacks)
            child.kill()
            try:
                output, errors = child.communicate(timeout=3)
            except subprocess.TimeoutExpired:
                output, errors = b"", b"(A process that it started keeps its output open.)\n"
            raise AssertionError(
                f"No end after {timeout:g} seconds.\n{seen}\nIts output:\n{_text(ready + output)}\nIts errors:\n{_text(errors)}"
            ) from None
        except BaseException:
            child.kill()
            raise
    return subprocess.CompletedProcess(command, child.returncode, _text(ready + output), _text(errors))


def _line(child: "subprocess.Popen[bytes]", timeout: float) -> bytes:
    """The first line of its output, which it writes at once."""
    output = child.stdout
    assert output is not None
    if not select.select([output], [], [], timeout)[0]:
        raise subprocess.TimeoutExpired(child.args, timeout)
    return output.readline()


def _text(written: bytes) -> str:
    """As the child wrote it: UTF-8, whatever locale this process was started in."""
    return written.decode("utf-8", "backslashreplace")


def _stacks_of(process: int, folder: str) -> str:
    """Where a process stands, as the scenarios' program sees it, which reads what .NET's runtime tells of another process."""
    programs = sorted((ROOT / "tests" / "PyBridge.Scenarios" / "bin").glob("*/net10.0/PyBridge.Scenarios.dll"), key=lambda path: path.stat().st_mtime)
    if not programs:
        return "Its stacks cannot be read: tests/PyBridge.Scenarios is not built."
    try:
        look = subprocess.run(
            ["dotnet", str(programs[-1]), "StacksOf", str(process), folder], capture_output=True, encoding="utf-8", timeout=9
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        return f"Its stacks could not be read: {error}"
    return look.stdout + look.stderr


_kind = "default"


def certificate(folder: str) -> None:
    """Has openssl make a certificate of its own for localhost: k.pem, c.pem, and c.pfx with the password "p"."""
    make = (
        "openssl req -x509 -newkey rsa:2048 -nodes -keyout k.pem -out c.pem -days 2 -subj /CN=localhost "
        "-addext subjectAltName=DNS:localhost && openssl pkcs12 -export -out c.pfx -inkey k.pem -in c.pem -passout pass:p"
    )
    subprocess.run(make, shell=True, check=True, capture_output=True, cwd=folder)


def use_loop(kind: str) -> None:
    """Makes every loop that the tests start one of this kind: default, debug, eager (3.12+) or uvloop."""
    global _kind
    _kind = kind
    if kind == "debug":
        asyncio.set_event_loop_policy(_policy(lambda loop: loop.set_debug(True)))
    elif kind == "eager":
        factory = getattr(asyncio, "eager_task_factory", None)
        if factory is None:
            raise SystemExit("Eager tasks need Python 3.12 or later.")
        asyncio.set_event_loop_policy(_policy(lambda loop: loop.set_task_factory(factory)))
    elif kind == "uvloop":
        import uvloop  # pyright: ignore[reportMissingImports]

        asyncio.set_event_loop_policy(uvloop.EventLoopPolicy())  # pyright: ignore


def loop_kind() -> str:
    """The kind that `use_loop` was given."""
    return _kind


def _policy(prepare: Callable[[asyncio.AbstractEventLoop], None]) -> asyncio.AbstractEventLoopPolicy:
    class Policy(asyncio.DefaultEventLoopPolicy):
        def new_event_loop(self) -> asyncio.AbstractEventLoop:
            loop = super().new_event_loop()
            prepare(loop)
            return loop

    return Policy()
