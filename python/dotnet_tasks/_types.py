"""Proxy classes: the metaclass of every .NET type's class, the mixins for Python's protocols, and what C# asks about Python objects."""

from __future__ import annotations

import asyncio
import functools
import inspect
import sys
import types
from collections.abc import AsyncGenerator, AsyncIterator, Callable, Generator, Iterator, Mapping, Set
from typing import Any

import _dotnet_tasks as _net

from ._loop import current_channel


class DotnetType(type):
    """The class of .NET types' classes: ``List[int]``, static properties, ``isinstance`` by .NET's rules, iteration over enums."""

    def __getitem__(cls, arguments: Any) -> Any:
        return _net.close_generic(cls, arguments)

    def __setattr__(cls, name: str, value: Any) -> None:
        for base in cls.__mro__:
            if name in base.__dict__:
                if _net.write_member(base.__dict__[name], cls, value):
                    return
                break
        super().__setattr__(name, value)

    def __instancecheck__(cls, instance: Any) -> bool:
        return super().__instancecheck__(instance) or (_is_of_dotnet(cls) and _net.is_instance(cls, instance))

    def __subclasscheck__(cls, subclass: type) -> bool:
        return super().__subclasscheck__(subclass) or (_is_of_dotnet(cls) and _net.is_subclass(cls, subclass))

    def __iter__(cls) -> Iterator[Any]:
        values = _net.enum_values(cls)
        if values is None:
            raise TypeError(f"{cls.__module__}.{cls.__qualname__} is no enum, and only an enum's members can be iterated over")
        return iter(values)

    def __len__(cls) -> int:
        values = _net.enum_values(cls)
        if values is None:
            raise TypeError(f"{cls.__module__}.{cls.__qualname__} is no enum and has no length")
        return len(values)

    def __bool__(cls) -> bool:
        return True


def _is_of_dotnet(cls: type) -> bool:
    """Whether the class was made for a .NET type; a subclass written in Python has Python's rules."""
    return "__dotnet__" in cls.__dict__


class Disposable:
    """``with``: Dispose at its end."""

    __slots__ = ()

    def __enter__(self) -> Any:
        return self

    def __exit__(self, *_: object) -> None:
        _net.dispose(self)


class AsyncDisposable:
    """``async with``: DisposeAsync, awaited, at its end."""

    __slots__ = ()

    async def __aenter__(self) -> Any:
        return self

    async def __aexit__(self, *_: object) -> None:
        await _net.dispose_async(self)


class Awaitable:
    """An awaitable type of a .NET library's own: ``await`` works as it does in C#."""

    __slots__ = ()

    def __await__(self) -> Generator[Any, Any, Any]:
        return _net.await_custom(self).__await__()


class AsyncEnumerable:
    """``async for``: one enumeration for each loop."""

    __slots__ = ()

    def __aiter__(self) -> AsyncIterator[Any]:
        return _Stream(self)

    def __anext__(self) -> Any:
        raise TypeError("this .NET stream is iterated over with `async for`, or by the iterator that aiter() returns")


class ChannelReader:
    """``async for`` up to the channel's end, and ``await reader.get()`` as with an ``asyncio.Queue``."""

    __slots__ = ()

    def __aiter__(self: Any) -> AsyncIterator[Any]:
        return aiter(self.ReadAllAsync())

    def get(self: Any) -> Any:
        """The next item, awaited: ``ReadAsync``."""
        return self.ReadAsync()


class ChannelWriter:
    """``await writer.put(item)`` as with an ``asyncio.Queue``: waits while the channel is full."""

    __slots__ = ()

    def put(self: Any, item: Any) -> Any:
        """Writes an item, awaited: ``WriteAsync``."""
        return self.WriteAsync(item)


class _Stream:
    """One enumeration. Left early, it is closed as an async generator is: by ``aclose()``, or when the loop shuts its generators down."""

    __slots__ = ("_cursor", "_items")

    def __init__(self, stream: Any) -> None:
        self._cursor = _net.stream(stream)
        self._items = self._walk()

    def __aiter__(self) -> _Stream:
        return self

    def __anext__(self) -> Any:
        return self._items.__anext__()

    def aclose(self) -> Any:
        return self._items.aclose()

    async def _walk(self) -> AsyncGenerator[Any]:
        cursor = self._cursor
        try:
            while await _net.stream_next(cursor):
                yield _net.stream_current(cursor)
        finally:
            await _net.stream_close(cursor)


_mixins: dict[str, type] = {
    "Disposable": Disposable,
    "AsyncDisposable": AsyncDisposable,
    "Awaitable": Awaitable,
    "AsyncEnumerable": AsyncEnumerable,
    "ChannelReader": ChannelReader,
    "ChannelWriter": ChannelWriter,
}


def make_class(base: type, name: str, qualname: str, module: str, mixins: str) -> type:
    """A class for a .NET type, without members yet."""
    bases = tuple(_mixins[mixin] for mixin in mixins.split())
    namespace = {"__slots__": (), "__module__": module, "__qualname__": qualname, "__dotnet__": True}
    return DotnetType(name, (*bases, base), namespace)


def extend(cls: type, extensions: type) -> None:
    """Makes the extension methods of a static .NET class methods of ``cls``, as ``using`` does in C#: ``extend(List[int], Enumerable)``.

    For this interpreter, for every object of the class, from now on. The type's own members win.
    """
    _net.extensions(extensions, cls)


def take_slice(sequence: Any, index: slice) -> list[Any]:
    """The items of a .NET list or array that a slice names, as a Python list."""
    return [sequence[i] for i in range(*index.indices(len(sequence)))]


# The order matters: a subclass of a listed class is listed before it (bool is an int).
_kinds: tuple[tuple[type | tuple[type, ...], str], ...] = (
    (bool, "Bool"),
    (int, "Int"),
    (float, "Float"),
    (complex, "Complex"),
    (str, "Str"),
    (bytes, "Bytes"),
    ((bytearray, memoryview), "Buffer"),
    (list, "List"),
    (tuple, "Tuple"),
    (Mapping, "Dict"),
    (Set, "Set"),
)

# Modules that nobody imported have no objects. A datetime is a date, so it comes first.
_module_kinds = (
    ("datetime", "datetime", "DateTime"),
    ("datetime", "date", "Date"),
    ("datetime", "time", "Time"),
    ("datetime", "timedelta", "TimeDelta"),
    ("decimal", "Decimal", "Decimal"),
    ("uuid", "UUID", "Uuid"),
)


def kind_of(o: Any) -> str:
    """The kind of a Python object for overload resolution: a name of C#'s ArgumentKind."""
    if isinstance(o, type):
        return "TypeObject" if isinstance(o, DotnetType) or o in _value_types else "Function"
    if isinstance(o, BaseException):
        return "Exception"
    for classes, kind in _kinds:
        if isinstance(o, classes):
            return kind
    for module, name, kind in _module_kinds:
        known = getattr(sys.modules.get(module), name, None)
        if known is not None and isinstance(o, known):
            return kind
    cls = _class_of(o)
    if hasattr(cls, "__index__") and not hasattr(cls, "__len__"):
        return "Int"
    if _has_buffer(o):
        return "Buffer"
    if hasattr(cls, "__dataclass_fields__"):
        return "Record"
    if callable(o):
        return "Function"
    return "Iterable" if hasattr(cls, "__iter__") else "Object"


def _class_of(o: object) -> type[object]:
    return type(o)


_value_types = (bool, int, float, complex, str, bytes, object)


def _has_buffer(o: Any) -> bool:
    try:
        memoryview(o).release()
    except (TypeError, BufferError, ValueError):
        return False
    return True


def is_coroutine_function(o: Any) -> bool:
    """Whether calling ``o`` makes a coroutine: an async function or method, a partial of one, an object with an async ``__call__``."""
    while isinstance(o, functools.partial):
        o = o.func
    if inspect.iscoroutinefunction(o):
        return True
    return not isinstance(o, (types.FunctionType, types.MethodType, types.BuiltinFunctionType, type)) and inspect.iscoroutinefunction(
        getattr(_class_of(o), "__call__", None)
    )


def describe_function(o: Any) -> tuple[tuple[bool, int, int], Any]:
    """((is async, least, most), annotation): how many positional arguments ``o`` takes, most -1 where nobody knows, and what the first one is."""
    function, bound = (o.__func__, 1) if isinstance(o, types.MethodType) else (o, 0)
    if not isinstance(function, types.FunctionType):
        return (is_coroutine_function(o), 0, -1), None
    code = function.__code__
    most = code.co_argcount - bound
    least = most - len(function.__defaults__ or ())
    unlimited = code.co_flags & inspect.CO_VARARGS
    first = code.co_varnames[bound] if most > 0 and function.__annotations__ else None
    annotation = None if first is None else _annotation(function, first)
    return (is_coroutine_function(o), max(least, 0), 1 << 30 if unlimited else most), annotation


def _annotation(function: Callable[..., Any], name: str) -> Any:
    try:
        return inspect.get_annotations(function, eval_str=True).get(name)
    except Exception:  # a string may hold any expression; most that fail name what exists for the type checker alone
        return None


def running_channel() -> Any:
    """The channel of the event loop that runs in this thread, or None."""
    return None if asyncio._get_running_loop() is None else current_channel()


def annotations_of(function: Callable[..., Any]) -> tuple[bool, tuple[Any, ...], list[str], Any]:
    """(is async, the parameters' annotations, their names, the result's annotation): ``object`` where there is none."""
    signature = inspect.signature(function, eval_str=True)

    def annotation(given: Any) -> Any:
        return object if given is inspect.Parameter.empty else given

    parameters = signature.parameters
    types = tuple(annotation(parameter.annotation) for parameter in parameters.values())
    return is_coroutine_function(function), types, list(parameters), annotation(signature.return_annotation)
