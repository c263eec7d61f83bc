"""Exceptions across the border: what a .NET exception is in Python, and what C# is told of a Python one."""

from __future__ import annotations

import asyncio
import builtins
import os
import sys
import threading
import traceback
from types import SimpleNamespace, TracebackType
from typing import Any

_HERE = os.path.dirname(os.path.abspath(__file__)) + os.sep


class DotnetError(Exception):
    """A .NET exception in Python.

    Every .NET exception raises a subclass of this class and of the nearest built-in exception, so that
    ``except FileNotFoundError`` works as usual. The .NET type's name and stack are attributes and notes (PEP 678).
    """

    dotnet_type: str = ""
    """Full name of the .NET exception's type, ``System.IO.FileNotFoundException``."""
    dotnet_stack: str = ""
    """The .NET stack, as .NET prints it; empty when it was never thrown."""
    _holder: Any = None
    _message: str = ""

    def __str__(self) -> str:
        return self._message or super().__str__()


class OperationCanceledError(DotnetError):
    """A .NET operation was cancelled by somebody else than the awaiter; never ``CancelledError``, which would be the awaiter's own."""


_classes: dict[tuple[str, str], type[DotnetError]] = {}
_lock = threading.Lock()


def class_for(builtin: str, dotnet_type: str) -> type[DotnetError]:
    """The exception class for a .NET type: one per type, a subclass of DotnetError and of the built-in of that name."""
    key = (builtin, dotnet_type)
    found = _classes.get(key)
    if found is None:
        if builtin == "OperationCanceledError":
            bases: tuple[type, ...] = (OperationCanceledError,)
        elif builtin == "Exception":
            bases = (DotnetError,)
        else:
            bases = (DotnetError, getattr(builtins, builtin))
        name = dotnet_type.rpartition(".")[2].partition("`")[0] or "DotnetError"
        new = type(name, bases, {"__module__": "dotnet_tasks", "dotnet_type": dotnet_type})
        with _lock:
            found = _classes.setdefault(key, new)
    return found


def wrap(holder: Any, builtin: str, dotnet_type: str, message: str, stack: str, members: tuple[Exception, ...]) -> DotnetError:
    """The Python exception for a .NET exception; ``holder`` keeps the latter for the way back."""
    cls: Any = class_for(builtin, dotnet_type)
    error: DotnetError
    if builtin == "ExceptionGroup":
        error = cls(message, members)
    else:
        error = cls(message)
    error._message = message if builtin != "ExceptionGroup" else ""  # pyright: ignore[reportPrivateUsage]
    error.dotnet_stack = stack
    error._holder = holder  # pyright: ignore[reportPrivateUsage]
    error.add_note(f".NET type: {dotnet_type}" + (f"\n.NET stack:\n{stack}" if stack else ""))
    return error


def describe(error: BaseException) -> tuple[Any, str, str, str, tuple[str, ...], BaseException | None, tuple[BaseException, ...]]:
    """What C# needs to know of an exception: (holder, type, message, traceback, notes, cause or context, members).

    The locals of its frames, and of its causes' and contexts', are cleared: they must not live as long as the exception does in C#.
    """
    tb = _without_own_frames(error.__traceback__)
    text = "".join(traceback.format_exception(type(error), error, tb))
    _clear(error)
    holder = getattr(error, "_holder", None) if isinstance(error, DotnetError) else None
    notes = tuple(str(note) for note in getattr(error, "__notes__", ()))
    inner = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    members = _members(error)
    return holder, type_name(type(error)), _message(error), text, notes, inner, members


def _members(error: BaseException) -> tuple[BaseException, ...]:
    group: Any = error
    return tuple(group.exceptions) if isinstance(error, BaseExceptionGroup) else ()


def type_name(cls: type) -> str:
    """``module.Type``; built-ins without their module."""
    return cls.__qualname__ if cls.__module__ in ("builtins", "__main__") else f"{cls.__module__}.{cls.__qualname__}"


def _message(error: BaseException) -> str:
    try:
        return str(error)
    except Exception as failure:  # a broken __str__ must not hide the error itself
        return f"<{type(error).__name__}.__str__ raised {type(failure).__name__}>"


def _without_own_frames(tb: TracebackType | None) -> TracebackType | None:
    first = tb
    while first is not None and first.tb_frame.f_code.co_filename.startswith(_HERE):
        first = first.tb_next
    return first or tb


def _clear(error: BaseException) -> None:
    seen: set[int] = set()
    stack: list[BaseException | None] = [error]
    while stack:
        one = stack.pop()
        if one is None or id(one) in seen:
            continue
        seen.add(id(one))
        traceback.clear_frames(one.__traceback__)
        stack += [one.__cause__, one.__context__]
        stack += _members(one)


def is_cancelled(error: BaseException) -> bool:
    """Whether it is asyncio's own cancellation."""
    return isinstance(error, asyncio.CancelledError)


def report_unraisable(error: BaseException, where: str) -> None:
    """Reports an exception that has no caller to go to, as CPython does for finalizers."""
    arguments: Any = SimpleNamespace(  # the hook reads attributes only
        exc_type=type(error), exc_value=error, exc_traceback=error.__traceback__, err_msg=where, object=None
    )
    sys.unraisablehook(arguments)
