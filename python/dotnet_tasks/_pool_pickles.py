"""How calls of an InterpreterPool and their outcomes travel between interpreters: as pickles (protocol 5), large buffers beside them.

https://docs.python.org/3/library/pickle.html#out-of-band-buffers
"""

from __future__ import annotations

import io
import pickle
from typing import Any

VALUE, ERROR, CANCELLED, BROKEN, DELIVERED = range(5)
"""What an outcome is; PyBridge.Pool.ExecutorOutcomeKind has the same numbers."""

Outcome = tuple[int, bytes, "tuple[memoryview[Any], ...]", str]
"""Its kind, its pickle, the pickle's buffers, a message or a traceback."""

_LARGE = 64 * 1024  # bytes objects from this size on are copied once, where they are needed, instead of twice through the pickle

UNPICKLABLE = (pickle.PicklingError, AttributeError, TypeError, NotImplementedError, ValueError, RecursionError)
"""What pickling raises for an object that it cannot do."""


class _Pickler(pickle.Pickler):
    def reducer_override(self, obj: Any) -> Any:
        if type(obj) is memoryview:
            return _reduce_view(obj)
        return NotImplemented


class Bytes:
    """A large bytes object among the arguments: bytes again at the other side."""

    __slots__ = ("_value",)

    def __init__(self, value: bytes) -> None:
        self._value = value

    def __reduce__(self) -> Any:
        return bytes, (pickle.PickleBuffer(self._value),)


def slim(value: Any) -> Any:
    """What to pickle instead of a value."""
    return Bytes(value) if type(value) is bytes and len(value) >= _LARGE else value


def dumps(value: Any, beside: bool = True) -> tuple[bytes, tuple[memoryview[Any], ...]]:
    """The pickle and its out-of-band buffers, as contiguous bytes; not ``beside`` it, they are copied into the pickle."""
    buffers: list[memoryview[Any]] = []
    file = io.BytesIO()

    def take(buffer: pickle.PickleBuffer) -> bool:
        try:
            buffers.append(buffer.raw())
        except BufferError:  # not contiguous
            return True  # in the pickle, then
        return False

    _Pickler(file, protocol=5, buffer_callback=take if beside else None).dump(value)
    return file.getvalue(), tuple(buffers)


def _reduce_view(view: memoryview[Any]) -> Any:
    """A contiguous view is a view of the same memory at the other side, of the same format and shape; another one is copied."""
    if view.nbytes == 0 or not view.c_contiguous:
        return _remake_view, (view.tobytes(), view.format, view.shape)
    if view.format.lstrip("@") not in "BbcHhIiLlQqNnfd?":
        raise TypeError(f"a memoryview of format {view.format!r} cannot be sent to another interpreter; send view.cast('B')")
    return _remake_view, (pickle.PickleBuffer(view), view.format, view.shape)


def _remake_view(data: Any, format: str, shape: tuple[int, ...]) -> memoryview[Any]:
    view = memoryview(data).cast("B")
    if 0 in shape:
        return view.cast(format)  # type: ignore[call-overload]  # a format known at run time only
    return view.cast(format, shape)  # type: ignore[call-overload]
