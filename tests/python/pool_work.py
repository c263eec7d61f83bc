"""What the tests of InterpreterPool have its workers run: imported by each worker's interpreter. Gates are pipes, which a whole process shares."""

import asyncio
import concurrent.futures
import contextvars
import os
import sys
import threading
from typing import Any

prepared: "list[str]" = []
kept: "list[Any]" = []
word = contextvars.ContextVar("word", default="none")


def square(x: int) -> int:
    return x * x


def add(x: int, y: int = 0, *, z: int = 0) -> int:
    return x + y + z


def where() -> "tuple[int, int]":
    """The thread, and the interpreter: its modules are one object in each."""
    return threading.get_ident(), id(sys.modules)


def meet(mine: int, others: int) -> "tuple[int, int]":
    """Says that this call runs, then waits until the other has said so."""
    os.write(mine, b".")
    os.read(others, 1)
    return where()


def wait(gate: int, value: Any = None) -> Any:
    """Until a byte, or the end, arrives at the gate."""
    os.read(gate, 1)
    return value


def begin_and_wait(begun: int, gate: int) -> str:
    os.write(begun, b".")
    os.read(gate, 1)
    return "waited"


async def coroutine(x: Any) -> "tuple[Any, bool]":
    await asyncio.sleep(0)
    return x, asyncio.get_running_loop().is_running()


async def at_once(x: int) -> int:
    return x


async def rendezvous(n: int, state: "list[Any]" = []) -> int:  # noqa: B006  # the calls of one worker share it
    """Ends when n calls of it run at the same time in one worker."""
    state.append(asyncio.get_running_loop().create_future())
    if len(state) == n:
        for future in state:
            future.set_result(None)
    await state[len(state) - 1]
    return n


async def until_cancelled(begun: int, ended: int) -> None:
    os.write(begun, b".")
    try:
        await asyncio.Event().wait()
    finally:
        os.write(ended, b".")


async def cancels_itself() -> None:
    raise asyncio.CancelledError


class Oops(Exception):
    def __init__(self, what: str, code: int) -> None:
        super().__init__(what, code)
        self.code = code


class Unreadable(KeyError):
    """Pickles, and cannot be read again."""

    def __init__(self, one: str, two: str) -> None:
        super().__init__(one + two)


def oops(code: int) -> None:
    error = Oops("oops", code)
    error.extra = "more"  # type: ignore[attr-defined]
    if hasattr(error, "add_note"):
        error.add_note("a note")
    raise error


async def oops_later(code: int) -> None:
    await asyncio.sleep(0)
    oops(code)


def unreadable() -> None:
    raise Unreadable("a", "b")


def exits(code: int) -> None:
    sys.exit(code)


async def exits_later(code: int) -> None:
    await asyncio.sleep(0)
    sys.exit(code)


class Fake(Exception):
    """Loads as something that is no exception."""

    def __reduce__(self) -> Any:
        return int, ()


def fakes() -> None:
    raise Fake


def raises_view() -> None:
    raise ValueError(memoryview(b"abc"))


class Waits:
    """An object that is called like a coroutine function."""

    async def __call__(self, x: int) -> int:
        await asyncio.sleep(0)
        return x * x


def lock() -> Any:
    return threading.Lock()


def prepare(text: str) -> None:
    prepared.append(text)


async def prepare_later(text: str) -> None:
    await asyncio.sleep(0)
    prepared.append(text)


def prepare_nothing() -> None:
    pass


def fail(text: str) -> None:
    raise ValueError(text)


def get_prepared() -> "list[str]":
    return prepared


def identity(x: Any) -> Any:
    return x


def fill(view: "memoryview[Any]", value: Any) -> "tuple[str, tuple[int, ...], bool]":
    if not view.readonly:
        for i in range(view.shape[0]):
            view[i] = value
    return view.format, view.shape, view.readonly


def keep(x: Any) -> None:
    kept.append(x)


def kept_first() -> Any:
    return kept[0][0]


def drop() -> None:
    kept.clear()


def imports(name: str) -> str:
    return __import__(name).__name__


def get_word() -> str:
    return word.get()


def start_thread(gate: int) -> None:
    threading.Thread(target=os.read, args=(gate, 1)).start()


async def uses_threads() -> "list[int]":
    """Leaves idle threads behind: those of the loop's executor, and of one that nobody shuts down."""
    kept.append(concurrent.futures.ThreadPoolExecutor(2))
    return [await asyncio.to_thread(square, 2), kept[-1].submit(square, 3).result()]


def say(text: str) -> None:
    print(text, flush=True)


class Finalizer:
    """Uses .NET when it is finalized, which is at its interpreter's end where a module keeps it."""

    def __init__(self) -> None:
        from System.IO import MemoryStream

        self.stream = MemoryStream()

    def __del__(self) -> None:
        self.stream.Dispose()
        os.write(1, b"finalizer\n")


def leave_a_finalizer() -> None:
    global left
    left = Finalizer()
