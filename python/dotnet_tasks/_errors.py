"""Exceptions across the border: what a .NET exception is in Python, and what C# is told of a Python one."""

from __future__ import annotations

import asyncio
import builtins
import errno
import sys
import threading
import traceback
from contextlib import suppress
from types import SimpleNamespace, TracebackType
from typing import Any

import _dotnet_tasks as _net

from ._frames import dotnet_lines, python_text, traceback_of


class DotnetError(Exception):
    """A .NET exception in Python.

    Every .NET exception raises a subclass of this class and of the nearest built-in exception, so that
    ``except FileNotFoundError`` works as usual. The .NET type's name is an attribute and a note (PEP 678); the .NET frames are entries of the
    traceback, before those of Python's; an inner exception is the ``__cause__``.
    """

    dotnet_type: str = ""
    """Full name of the .NET exception's type, ``System.IO.FileNotFoundException``."""
    dotnet_stack: str = ""
    """The .NET stack, as .NET prints it; empty when it was never thrown. The traceback has it too."""
    _holder: Any = None
    _message: str = ""

    def __str__(self) -> str:
        return self._message or super().__str__()

    def __getattr__(self, name: str) -> Any:
        """The .NET exception's own members: ``error.ParamName``."""
        holder = self.__dict__.get("_holder")
        if holder is None or name.startswith("_"):
            raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}")
        return _net.exception_member(holder, name)


class OperationCanceledError(DotnetError):
    """A .NET operation was cancelled by somebody else than the awaiter; never ``CancelledError``, which would be the awaiter's own."""


_classes: dict[tuple[str, str], type[DotnetError]] = {}
_lock = threading.Lock()


def class_for(builtin: str, dotnet_type: str) -> type[DotnetError]:
    """The exception class for a .NET type: one per type, a subclass of its .NET base type's class and of the built-in of that name."""
    key = (builtin, dotnet_type)
    found = _classes.get(key)
    if found is None:
        name = dotnet_type.rpartition(".")[2].partition("`")[0] or "DotnetError"
        namespace = {"__module__": "dotnet_tasks", "dotnet_type": dotnet_type}
        near = _nearest(builtin)
        parent = _parent(builtin, dotnet_type)
        bases = (parent,) if issubclass(parent, near) else (parent, near)
        try:
            new = type(name, bases, namespace)
        except TypeError:  # two built-ins whose objects are laid out differently: the nearer one counts
            new = type(name, (DotnetError, near), namespace)
        with _lock:
            found = _classes.setdefault(key, new)
    return found


def _nearest(builtin: str) -> type[BaseException]:
    return OperationCanceledError if builtin == "OperationCanceledError" else getattr(builtins, builtin)


def _parent(builtin: str, dotnet_type: str) -> type[DotnetError]:
    """The class of the .NET base type; of the type itself, where the built-in depends on the exception (a socket's error code)."""
    bases = _net.exception_bases(dotnet_type)
    if bases and bases[0][0] != builtin:
        return class_for(*bases[0])
    return class_for(*bases[1]) if len(bases) > 1 else DotnetError


def exception_class(dotnet_type: str) -> type[DotnetError]:
    """What ``from System import ArgumentException`` imports: the class that such exceptions are raised as. System.Exception is DotnetError."""
    bases = _net.exception_bases(dotnet_type)
    return class_for(*bases[0]) if bases else DotnetError


def dotnet_name(error: BaseException) -> str:
    """The .NET type that an exception is by its class; empty for one of Python's own."""
    return error.dotnet_type if isinstance(error, DotnetError) else ""


def wrap(
    holder: Any, builtin: str, dotnet_type: str, message: str, stack: str, trail: str, members: tuple[BaseException, ...], cause: BaseException | None
) -> BaseException:
    """The Python exception for a .NET exception; ``holder`` keeps the latter for the way back.

    ``trail`` is the stack of all crossings so far, in .NET's format: it becomes the traceback's first entries.
    """
    cls: Any = class_for(builtin, dotnet_type)
    error: Any
    if builtin != "ExceptionGroup":
        error = cls(message)
        error._message = message
        if issubclass(cls, OSError):
            error.errno = _system_code(holder, dotnet_type, cause) or _errno(cls)
    elif all(isinstance(member, Exception) for member in members):
        error = cls(message, members)
    else:
        error = BaseExceptionGroup(message, members)  # a SystemExit among them: no Exception may hold it
    error.dotnet_type = dotnet_type
    error.dotnet_stack = stack
    error._holder = holder
    error.add_note(f".NET type: {dotnet_type}")
    if cause is not None:
        error.__cause__ = cause
    return error.with_traceback(traceback_of(trail, None))


def through(error: BaseException, stack: str) -> BaseException:
    """A Python exception on its way back from .NET: the .NET frames that it passed come before those it has."""
    return error.with_traceback(traceback_of(stack, error.__traceback__))


def _errno(cls: type) -> int | None:
    for base in cls.__mro__:
        if base in _ERRNO:
            return _ERRNO[base]
    return None


def _system_code(holder: Any, dotnet_type: str, cause: BaseException | None) -> int | None:
    """What the system itself answered, where .NET tells: with the exception, or with the socket's that it is about."""
    member = _SYSTEM_CODES.get(dotnet_type)
    if member is None or sys.platform == "win32":
        return None
    code: int = _net.exception_member(holder, member)
    if 0 < code < 4096:
        return code
    return cause.errno if isinstance(cause, OSError) else None


_SYSTEM_CODES = {
    "System.IO.IOException": "HResult",
    "System.Net.Http.HttpRequestException": "HResult",
    "System.Net.Sockets.SocketException": "NativeErrorCode",
    "System.ComponentModel.Win32Exception": "NativeErrorCode",
}
_ERRNO: dict[type, int] = {
    FileNotFoundError: errno.ENOENT,
    FileExistsError: errno.EEXIST,
    NotADirectoryError: errno.ENOTDIR,
    IsADirectoryError: errno.EISDIR,
    PermissionError: errno.EACCES,
    BrokenPipeError: errno.EPIPE,
    ConnectionRefusedError: errno.ECONNREFUSED,
    ConnectionResetError: errno.ECONNRESET,
    ConnectionAbortedError: errno.ECONNABORTED,
    TimeoutError: errno.ETIMEDOUT,
}

Description = tuple[Any, str, str, str, tuple[str, ...], BaseException | None, tuple[BaseException, ...], str, tuple[str, ...]]


def describe(error: BaseException) -> Description:
    """What C# needs to know of an exception.

    (holder, type, message, traceback, notes, cause or context, members, frames in .NET's format, all its types). The locals of its frames,
    and of its causes' and contexts', are cleared: they must not live as long as the exception does in C#.
    """
    text = python_text(error)
    lines = dotnet_lines(error.__traceback__)
    _clear(error)
    holder = error.__dict__.get("_holder")
    if holder is None and isinstance(error, DotnetError) and error.dotnet_type:
        # Raised in Python: it becomes the .NET exception that its class names.
        holder = error.__dict__["_holder"] = _net.exception_make(error.dotnet_type, error.args)
    notes = tuple(str(note) for note in getattr(error, "__notes__", ()))
    inner = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    types = tuple(type_name(base) for base in type(error).__mro__ if base is not object)
    return holder, type_name(type(error)), _message(error), text, notes, inner, _members(error), lines, types


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


def _clear(error: BaseException) -> None:
    seen: set[int] = set()
    stack: list[BaseException | None] = [error]
    while stack:
        one = stack.pop()
        if one is None or id(one) in seen:
            continue
        seen.add(id(one))
        _clear_frames(one.__traceback__)
        stack += [one.__cause__, one.__context__]
        stack += _members(one)


def _clear_frames(tb: TracebackType | None) -> None:
    """``traceback.clear_frames``; before 3.13 that closes a coroutine which caught the error and goes on, as ``frame.clear`` does."""
    if sys.version_info >= (3, 13):
        traceback.clear_frames(tb)
        return
    while tb is not None:
        if not _net.frame_is_kept(tb.tb_frame):
            with suppress(RuntimeError):  # it runs
                tb.tb_frame.clear()
        tb = tb.tb_next


def is_cancelled(error: BaseException) -> bool:
    """Whether it is asyncio's own cancellation."""
    return isinstance(error, asyncio.CancelledError)


def report_unraisable(error: BaseException, where: str) -> None:
    """Reports an exception that has no caller to go to, as CPython does for finalizers."""
    arguments: Any = SimpleNamespace(  # the hook reads attributes only
        exc_type=type(error), exc_value=error, exc_traceback=error.__traceback__, err_msg=where, object=None
    )
    sys.unraisablehook(arguments)
