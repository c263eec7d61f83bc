"""What the specs of the pool call."""

from __future__ import annotations

import asyncio
import sys
import threading
from collections.abc import AsyncIterator
from typing import Any

ready: list[str] = []
log: list[str] = []


def prepare(text: str) -> None:
    ready.append(text)


def fail(text: str) -> None:
    raise ValueError(text)


def prepared() -> list[str]:
    return ready


def where() -> str:
    """The thread and the interpreter, in which this module is one object."""
    return f"{threading.get_ident()} {id(sys.modules)}"


async def meet(here: Any, others: Any) -> str:
    """Where this runs, once all of the workers have said so: each takes one call only if all run at once."""
    here.Signal()
    await others
    return where()


def main_thread() -> bool:
    return threading.current_thread() is threading.main_thread()


def exits() -> None:
    raise SystemExit(3)


async def exits_later() -> None:
    await asyncio.sleep(0)
    raise SystemExit(3)


async def for_ever() -> None:
    try:
        await asyncio.Event().wait()
    finally:
        log.append("cancelled")


async def refuses() -> None:
    while True:
        try:
            await asyncio.Event().wait()
        except asyncio.CancelledError:
            pass


def computes_until(gate: Any) -> int:
    """Busy in Python, where nothing can stop it, until .NET opens the gate."""
    rounds = 0
    while not gate.IsSet:
        rounds += 1
    return rounds


def enters(entered: Any, function: str, *arguments: Any) -> Any:
    """Tells that it runs, then does what another function does."""
    entered.Set()
    return globals()[function](*arguments)


gates: list[Any] = []


def gate_loops(entered: Any, gate: Any, closed: Any) -> None:
    gates[:] = entered, gate, closed


class _Loop(asyncio.SelectorEventLoop):
    def close(self) -> None:
        super().close()
        gates[2].Set()


def gated_loop() -> asyncio.AbstractEventLoop:
    """Made when .NET lets it, and tells when it is closed."""
    entered, gate, _ = gates
    entered.Set()
    gate.Wait()
    return _Loop()


def counted_loop() -> asyncio.AbstractEventLoop:
    from PyBridge.Subjects import LoopCounter

    LoopCounter.Count()
    return asyncio.new_event_loop()


async def numbers(n: int) -> AsyncIterator[int]:
    try:
        for i in range(n):
            await asyncio.sleep(0)
            yield i
    finally:
        log.append("closed")


def logged() -> list[str]:
    return log


def double(n: int) -> int:
    return 2 * n


def an_object() -> object:
    return threading.Thread


def identity(value: Any) -> Any:
    return value


class _Kept:
    """Keeps a value, and tells .NET of its own end."""

    def __init__(self, keeper: Any, value: Any) -> None:
        self.keeper = keeper
        self.value = value
        self.other: Any = None

    def __del__(self) -> None:
        self.keeper.Tell()


def keeps(keeper: Any, value: Any) -> Any:
    """Has .NET keep a callable, and answers with an object that .NET keeps. What the callable keeps is in a cycle."""
    kept = _Kept(keeper, value)
    kept.other = kept
    keeper.Keep(lambda: kept)
    return _Kept(keeper, value)


def imports(module: str) -> str:
    return __import__(module).__name__


def fill(buffer: Any, value: int, start: int, stop: int) -> None:
    view = memoryview(buffer)
    for i in range(start, stop):
        view[i] = value


async def echo(requests: Any, replies: Any) -> int:
    """Answers each message of one .NET channel in another, until the first is complete."""
    count = 0
    async for message in requests.ReadAllAsync():
        await replies.WriteAsync(message + 1)
        count += 1
    return count


def standard_modules() -> list[str]:
    """What this interpreter has imported of the standard library."""
    found = (name for name, module in list(sys.modules.items()) if module is not None)
    return sorted(name for name in found if name.split(".")[0] in sys.stdlib_module_names and name != "__main__")


def refuses(message: str) -> None:
    """As an extension module that tells by itself that it is loaded a second time."""
    raise ImportError(message)
