"""Context across the border: Python's contextvars, .NET's ExecutionContext inside them, the current Activity."""

from __future__ import annotations

import threading
from collections.abc import Callable
from contextvars import Context, ContextVar, copy_context
from functools import partial
from typing import Any, NamedTuple

import _dotnet_tasks as _net

flow: ContextVar[Any] = ContextVar("dotnet_tasks.flow", default=None)
"""The .NET ExecutionContext that belongs to this Python context; opaque here. None: that of the thread."""

_variables: dict[str, ContextVar[Any]] = {}
_lock = threading.Lock()


class Activity(NamedTuple):
    """A .NET activity (a span of a trace), by what the W3C's trace context says of it."""

    trace_id: str
    """32 hexadecimal digits."""
    span_id: str
    """16 hexadecimal digits."""
    traceparent: str
    """The header, ``00-<trace_id>-<span_id>-<flags>``. https://www.w3.org/TR/trace-context/"""
    tracestate: str
    """The header; empty if there is none."""
    name: str
    """What the operation is called."""


def current_activity() -> Activity | None:
    """.NET's ``Activity.Current`` as it holds for this code: the caller's, in a coroutine that C# started; None outside of any.

    ``with source.StartActivity("name"):`` (a ``System.Diagnostics.ActivitySource``) makes another one current for this Python context.
    """
    parts = _net.activity()
    return None if parts is None else Activity(*parts)


def context_variable(name: str) -> ContextVar[Any]:
    """The context variable that stands for the ``AsyncLocal`` which the program declared under ``name`` (``PythonHost.MapContext``)."""
    with _lock:
        return _variables.setdefault(name, ContextVar(name))


def starter(start: Callable[..., Any], context: Context | None, holder: Any, values: tuple[tuple[ContextVar[Any], Any], ...]) -> Callable[..., Any]:
    """``start`` for a call whose caller has a context: a copy of the Python context that it came from, with the caller's own in it."""
    new = copy_context() if context is None else context.copy()
    return partial(new.run, _begin, holder, values, start)


def _begin(holder: Any, values: tuple[tuple[ContextVar[Any], Any], ...], start: Callable[..., Any], *args: Any) -> Any:
    flow.set(holder)
    for variable, value in values:
        variable.set(value)
    return start(*args)
