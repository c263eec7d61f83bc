"""Lets threads run imported code side by side on free-threaded builds: the constants of its functions must be immortal.

Without a GIL, threads that count references to one object wait for each other. CPython spares them that by making code objects and their constants
immortal (gh-117783), but ``compile()`` suppresses it (gh-118527), and imports from source use ``compile()``: two threads that run such a function
are slower than one. A ``.pyc`` is well, except that one written by an ordinary build leaves all strings mortal that do not look like names. So what
the loaders return is made again where it needs it. Figures, and what this cannot reach: docs/parallel.md.
"""

from __future__ import annotations

import sys
import time
import types
import warnings
from collections.abc import Iterator, Mapping
from typing import Any, cast

_IMMORTAL = 1 << 30  # references, at the least, that an immortal object seems to have
_TRIES = 100  # of a millisecond: a compile() in another thread suppresses immortality for everybody while it runs


def is_immortal(value: object) -> bool:
    """Whether references to ``value`` are not counted."""
    return sys.getrefcount(value) > _IMMORTAL


def is_shared_well(code: types.CodeType) -> bool:
    """Whether threads can run ``code`` without counting references to it or to its constants."""
    if not is_immortal(code) and is_immortal(is_shared_well.__code__):  # until there is a second thread, no code object is
        return False
    return all(is_shared_well(value) if isinstance(value, types.CodeType) else is_immortal(value) for value in _constants(code))


def share_code(code: types.CodeType) -> types.CodeType:
    """The code object that ``compile()`` returned, as one that threads can run without waiting for each other.

    Only free-threaded builds need it, and only for code that did not come by ``import``; elsewhere it returns ``code`` itself.
    """
    return _share(code, _TRIES) if _NEEDED else code


def examine(module: object) -> None:
    """Warns where a module that C# is about to call was made in a way that no loader had a part in."""
    if not _NEEDED or not isinstance(module, types.ModuleType):  # sys.modules may hold anything
        return
    for function in _functions(vars(module), module.__name__, set()):
        if not is_shared_well(function.__code__):
            warnings.warn(
                f"{module.__name__}.{function.__qualname__} was made by compile() itself, or imported before dotnet_tasks, so on this free-threaded build "
                "threads that run it wait for each other. Import dotnet_tasks first, or execute dotnet_tasks.share_code(compile(...)); see docs/parallel.md",
                RuntimeWarning,
                stacklevel=2,
            )
            return


def _functions(namespace: Mapping[str, object], module: str, seen: set[int]) -> Iterator[types.FunctionType]:
    """The functions that a module defines, and those of its classes, their static methods and properties too."""
    for value in tuple(namespace.values()):  # other threads may add to it meanwhile
        if isinstance(value, type):
            if value.__module__ == module and id(value) not in seen:
                seen.add(id(value))
                yield from _functions(vars(value), module, seen)
            continue
        if isinstance(value, (staticmethod, classmethod)):
            value = cast(Any, value).__func__
        parts: tuple[object, ...] = (value.fget, value.fset, value.fdel) if isinstance(value, property) else (value,)
        for part in parts:
            if isinstance(part, types.FunctionType) and part.__module__ == module:
                yield part


def _share(code: types.CodeType, tries: int) -> types.CodeType:
    for _ in range(tries):
        if is_shared_well(code):
            break
        code = _made_again(code)
        if not is_shared_well(code):
            time.sleep(0.001)
    return code


def _constants(code: types.CodeType) -> tuple[object, ...]:
    return cast("tuple[object, ...]", code.co_consts)


def _made_again(code: types.CodeType) -> types.CodeType:
    return code.replace(co_consts=tuple(map(_constant, _constants(code))))


def _constant(value: Any) -> Any:
    """Numbers, and what consists of constants, become immortal when the code object is made; strings do by being interned."""
    if type(value) is str:
        return sys.intern(value)
    if isinstance(value, types.CodeType):
        return _made_again(value)
    if type(value) is tuple or type(value) is frozenset:
        kind: Any = type(cast(object, value))
        return kind(map(_constant, cast("tuple[object, ...]", value)))
    return value


def _is_needed() -> bool:
    """Whether this interpreter makes constants immortal: free-threaded builds do, in their main interpreter."""
    if getattr(sys, "_is_gil_enabled", lambda: True)():
        return False
    return is_shared_well(_share(compile("8.15, 47.11, 'b r i d g e'", "<PyBridge>", "eval"), 3))


def _wrap(loader: Any) -> None:
    get_code = loader.get_code

    def get_shared_code(self: Any, fullname: str) -> types.CodeType | None:
        code = get_code(self, fullname)
        return share_code(code) if code is not None else None

    get_shared_code.__doc__ = get_code.__doc__
    loader.get_code = get_shared_code


_NEEDED = _is_needed()
if _NEEDED:
    is_shared_well.__code__ = _made_again(is_shared_well.__code__)  # by which it tells whether there was a second thread
    import zipimport
    from importlib import machinery

    for each in (machinery.SourceFileLoader, machinery.SourcelessFileLoader, zipimport.zipimporter):
        _wrap(each)
