"""What a worker of an InterpreterPool does with a call: reads it, runs it, tells how it ended. On the worker's thread, under its event loop."""

from __future__ import annotations

import asyncio
import inspect
import io
import pickle
import sys
import threading
import traceback
import types
from collections.abc import Awaitable, Callable
from contextvars import Context, copy_context
from importlib.machinery import SourceFileLoader
from typing import TYPE_CHECKING, Any, NamedTuple

import _dotnet_tasks as _net

from ._host import wait_for_threads
from ._pool_pickles import CANCELLED, DELIVERED, ERROR, UNPICKLABLE, VALUE, Outcome, dumps, slim

if TYPE_CHECKING:
    from ._pool_futures import Call

Done = Callable[[int, bytes, "tuple[memoryview[Any], ...]", str], object]


class Main(NamedTuple):
    """The program's main module, for the functions and classes that a call takes from it."""

    path: str
    package: str | None


_main: Main | None = None
_tasks: dict[int, asyncio.Task[Any]] = {}  # asyncio itself keeps its tasks weakly


def prepare(first: bytes) -> Any:
    """The pool's initializer in an interpreter of the worker's own."""
    global _main
    main, initializer = pickle.loads(first)
    _main = None if main is None else Main(*main)
    if initializer is not None:
        function, arguments = _load(initializer, ())
        return function(*arguments)


def prepare_here(first: Callable[[], Any] | None) -> Any:
    """The same in the interpreter of the pool's maker."""
    if first is not None:
        return first()


def begin(number: int, payload: bytes, buffers: tuple[memoryview[Any], ...], done: Done) -> None:
    """Runs a pickled call. ``done`` hears of its outcome, now or later, once."""
    try:
        function, arguments, keywords = _load(payload, buffers)
        del payload, buffers
        context = copy_context()
        result = context.run(function, *arguments, **keywords)
        del function, arguments, keywords
        if inspect.isawaitable(result):
            _follow(number, _pack_awaited(result, number, done), context)
            return
        outcome = _pack(result)
        del result
    except BaseException as error:  # SystemExit too: it ends this call, not the worker
        outcome = _pack_error(error)
    done(*outcome)


def begin_here(number: int, call: Call[Any], buffers: tuple[()], done: Done) -> None:
    """Runs a call that was made in this interpreter; its future hears of the outcome first."""
    try:
        result = call.context.run(call.function, *call.arguments, **call.keywords)
        if inspect.isawaitable(result):
            _follow(number, _deliver_awaited(result, number, call, done), call.context)
            return
    except BaseException as error:
        call.fail(error)
    else:
        call.succeed(result)
    done(DELIVERED, b"", (), "")


def cancel(number: int) -> None:
    """Cancels a coroutine, if it still runs.

    In the loop's next turn: a task that is not eager, begun a moment ago, has taken its first step then. Cancelled before that it would end
    without the coroutine that tells of its end.
    """
    if (task := _tasks.get(number)) is not None:
        task.get_loop().call_soon(task.cancel)


def join_threads() -> None:
    """At the worker's end: waits for executors, and for threads that are no daemons, as Python does at its own."""
    wait_for_threads(threading.TIMEOUT_MAX)


def _follow(number: int, coroutine: types.CoroutineType[Any, Any, None], context: Context) -> None:
    loop = asyncio.get_running_loop()
    if sys.version_info >= (3, 12) and loop.get_task_factory() is None:
        task = asyncio.Task(coroutine, loop=loop, context=context, eager_start=True)
    else:
        task = loop.create_task(coroutine, context=context)
    if not task.done():
        _tasks[number] = task


async def _pack_awaited(awaitable: Awaitable[Any], number: int, done: Done) -> None:
    try:
        outcome = _pack(await awaitable)
    except asyncio.CancelledError:
        outcome = CANCELLED, b"", (), ""
    except BaseException as error:
        outcome = _pack_error(error)
    finally:
        del awaitable
        _tasks.pop(number, None)
    done(*outcome)


async def _deliver_awaited(awaitable: Awaitable[Any], number: int, call: Call[Any], done: Done) -> None:
    try:
        call.succeed(await awaitable)
    except asyncio.CancelledError:
        call.cancelled()
    except BaseException as error:
        call.fail(error)
    finally:
        del awaitable
        _tasks.pop(number, None)
    done(DELIVERED, b"", (), "")


def _pack(result: Any) -> Outcome:
    try:
        return VALUE, *dumps(slim(result)), ""
    except UNPICKLABLE as error:
        raise TypeError(
            f"the result, of type {_name(result)}, cannot be sent to another interpreter ({error}): return values that can be pickled"
        ) from error


def _pack_error(error: BaseException) -> Outcome:
    """The exception itself where it can be pickled; else the nearest built-in that it is, with its text."""
    _explain_refusal(error)
    text = "".join(traceback.format_exception(error))
    try:
        payload, buffers = dumps(error)
        if type(error).__reduce__ is not BaseException.__reduce__ or type(error).__init__ is not BaseException.__init__:
            pickle.loads(payload, buffers=buffers)  # many an exception pickles and cannot be read again
        return ERROR, payload, buffers, text
    except Exception as reason:
        return ERROR, dumps(_likeness(error, reason))[0], (), text


def _likeness(error: BaseException, reason: Exception) -> BaseException:
    builtin = next(cls for cls in type(error).__mro__ if cls.__module__ == "builtins")
    message = f"{_name(error)}: {error}"
    try:
        like = builtin(message)
    except TypeError:
        like = RuntimeError(message)
    like.add_note(
        f"{_name(error)} itself cannot be sent to another interpreter ({_name(reason)}: {reason}): pickle makes an exception anew by calling its class "
        "with its args, so hand those to super().__init__, or define __reduce__"
    )
    return like


def _explain_refusal(error: BaseException) -> None:
    if isinstance(error, ImportError) and (subject := _net.pool_refusal(str(error))) is not None:
        error.add_note(
            f"{subject} cannot be loaded in a sub-interpreter. Make the pool with InterpreterPool(mode='threads'), which runs in parallel on a "
            "free-threaded build; or use a ProcessPoolExecutor for this call, with mp_context=multiprocessing.get_context('spawn'): up to "
            "CPython 3.13 forking beside sub-interpreters kills the child."
        )


def _load(payload: bytes, buffers: tuple[memoryview[Any], ...]) -> Any:
    return _Unpickler(io.BytesIO(payload), buffers=buffers).load()


class _Unpickler(pickle.Unpickler):
    def find_class(self, module_name: str, global_name: str, /) -> Any:
        if module_name == "__main__":
            _run_main()
        try:
            return super().find_class(module_name, global_name)
        except (AttributeError, ModuleNotFoundError) as error:
            raise TypeError(
                f"the worker's interpreter could not find {module_name}.{global_name} ({error}): define functions and classes at the top level "
                "of a module that can be imported, or of the program's own file"
            ) from error


def _run_main() -> None:
    """Runs the program's file as ``__mp_main__``, as multiprocessing's spawn does, once, when a call first needs something of it."""
    if "__mp_main__" in sys.modules:
        return
    if _main is None:
        raise TypeError(
            "functions and classes of an interactive session, of `python -c` or of a C# host's own __main__ are in no file that a worker could "
            "run: move them into a module"
        )
    module = types.ModuleType("__mp_main__")
    module.__file__ = _main.path
    module.__package__ = _main.package
    former = sys.modules.get("__main__")
    sys.modules["__main__"] = sys.modules["__mp_main__"] = module
    try:
        exec(SourceFileLoader("__mp_main__", _main.path).get_code("__mp_main__") or "", vars(module))
    except BaseException:
        del sys.modules["__mp_main__"]
        if former is not None:
            sys.modules["__main__"] = former
        raise


def _name(o: object) -> str:
    cls = type(o)
    return cls.__qualname__ if cls.__module__ == "builtins" else f"{cls.__module__}.{cls.__qualname__}"
