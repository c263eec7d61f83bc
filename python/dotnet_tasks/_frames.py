"""One stack for two languages: .NET's frames as entries of a Python traceback, Python's frames as lines of a .NET stack."""

from __future__ import annotations

import functools
import inspect
import os
import re
import traceback
from collections.abc import Iterator
from types import FrameType, FunctionType, TracebackType
from typing import Any

_HERE = os.path.dirname(os.path.abspath(__file__)) + os.sep
_MOST_LINES = 200
_MOST_KEPT = 4096

_LINE = re.compile(r"^\s+at (?P<name>.+?)(?: in (?P<file>.+):line (?P<line>\d+))?\s*$")
_THE_BRIDGE = re.compile(r"PyBridge\.(Async|Export|Interop|Native|Interpreters|PyObject|PyFunction|Value|PythonConverter)[.`]|lambda_method\d*\(|.*\(CallConstants, CallSite\b")
_PLUMBING = re.compile(r"System\.Runtime\.(CompilerServices\.TaskAwaiter|ExceptionServices\.ExceptionDispatchInfo)\b")


def traceback_of(dotnet_stack: str, inner: TracebackType | None) -> TracebackType | None:
    """A traceback whose outer entries are the lines of a .NET stack (innermost first, as .NET writes them), and which ends with ``inner``.

    The bridge's own frames are left out.
    """
    for text in dotnet_stack.splitlines():
        entry = _dotnet_entry(text)
        if entry is not None:
            # An instruction of -1 makes Python take the line that is given here.
            inner = TracebackType(inner, entry[0], -1, entry[1])
    return inner


@functools.lru_cache(_MOST_KEPT)
def _dotnet_entry(text: str) -> tuple[FrameType, int] | None:
    """Frame and line for a line of a .NET stack; None for the bridge's own, and for what is no frame."""
    match = _LINE.match(text)
    if match is None:
        return None
    name = match["name"]
    if _THE_BRIDGE.match(name) or _PLUMBING.match(name):
        return None
    return _frame(match["file"] or "<.NET>", name), int(match["line"] or 1)


def dotnet_lines(tb: TracebackType | None) -> str:
    """A traceback's entries in .NET's format, innermost first; a runaway recursion is cut in its middle."""
    entries = list(_entries(tb))
    left_out = len(entries) - _MOST_LINES
    half = _MOST_LINES // 2
    lines = [_line(entry) for entry in (entries if left_out <= 0 else entries[:half] + entries[-half:])]
    if left_out > 0:
        lines.insert(half, f"   ... {left_out} more frames ...")
    return "\n".join(reversed(lines))


def _line(entry: TracebackType) -> str:
    return f"   at {_full_name(entry.tb_frame)} in {entry.tb_frame.f_code.co_filename}:line {entry.tb_lineno}"


def python_text(error: BaseException) -> str:
    """The whole traceback as Python prints it, with causes, contexts and members, without the bridge's own frames.

    Of a runaway recursion the innermost entries only.
    """
    described = traceback.TracebackException.from_exception(error, limit=-_MOST_LINES)
    for one in _chain(described):
        one.stack = _Stack(frame for frame in one.stack if not is_own(frame.filename))
    return "".join(described.format())


class _Stack(traceback.StackSummary):
    """A stack that remembers how its entries are written.

    Where Python underlines a part of a line, it parses that line to find the part, which takes longer than all else that an exception costs; and most
    exceptions come from where one came from before. https://docs.python.org/3/library/traceback.html#traceback.StackSummary.format_frame_summary
    """

    def format_frame_summary(self, frame_summary: traceback.FrameSummary, **options: Any) -> str:
        entry = frame_summary
        if entry.lineno != entry.end_lineno or options.get("colorize"):
            return super().format_frame_summary(entry, **options)  # other lines belong to it, which it doesn't tell
        key = entry.filename, entry.lineno, entry.name, entry.colno, entry.end_colno, entry.line
        text = _written.get(key)
        if text is None:
            if len(_written) >= _MOST_KEPT:
                _written.clear()
            text = _written[key] = super().format_frame_summary(entry, **options)
        return text


_written: dict[tuple[Any, ...], str] = {}


def is_own(filename: str) -> bool:
    """Whether a file is one of this package's."""
    return filename.startswith(_HERE)


def _chain(described: traceback.TracebackException) -> Iterator[traceback.TracebackException]:
    waiting: list[Any] = [described]
    while waiting:
        one = waiting.pop()
        if one is not None:
            yield one
            waiting += [one.__cause__, one.__context__, *(getattr(one, "exceptions", None) or ())]


def _entries(tb: TracebackType | None) -> Iterator[TracebackType]:
    while tb is not None:
        if not is_own(tb.tb_frame.f_code.co_filename):
            yield tb
        tb = tb.tb_next


def _full_name(frame: FrameType) -> str:
    name = frame.f_code.co_qualname
    module = frame.f_globals.get("__name__")
    return name if module is None else f"{module}.{name}"


def _here() -> FrameType:
    frame = inspect.currentframe()
    assert frame is not None  # CPython has frames
    return frame


def _frame(filename: str, name: str) -> FrameType:
    """A frame that has ended and says that it is the method's. It holds nothing, so one serves every traceback."""
    code = _here.__code__.replace(co_filename=filename, co_name=name, co_qualname=name)
    return FunctionType(code, {"inspect": inspect})()
