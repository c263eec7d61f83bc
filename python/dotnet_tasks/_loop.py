"""The door between an asyncio event loop and .NET: one channel for each loop, opened at first use, closed with the loop."""

from __future__ import annotations

import asyncio
import sys
import threading
import weakref
from collections.abc import AsyncGenerator
from functools import partial
from typing import Any, NoReturn

import _dotnet_tasks

from ._turns import time_turns


class Door:
    """A channel and the loop that drains it.

    .NET writes one wake-up for a burst of messages; the loop's selector sees the descriptor and calls ``drain`` as one of its own
    callbacks, so the loop is never stopped in order to talk to it.
    """

    def __init__(self, loop: asyncio.AbstractEventLoop, *, notice_closing: bool) -> None:
        self.channel, self._descriptor, self._drain, self._close, self.pending, begin_turn, end_turn = _dotnet_tasks.open_channel()
        self._loop = weakref.ref(loop)
        self._open = True
        # The loop keeps its door, by what it calls; all the rest here refers to it weakly, so that a loop that is done with can go.
        drain: Any = partial(self._drain)
        drain.door = self
        loop.add_reader(self._descriptor, drain)
        if begin_turn is not None and end_turn is not None:
            time_turns(loop, begin_turn, end_turn)
        self._sentinel = self._closing() if notice_closing else None
        if self._sentinel is not None:
            # Its first step registers it with the loop, which closes its async generators at its end (PEP 525).
            try:
                self._sentinel.__anext__().send(None)
            except StopIteration:
                pass

    @property
    def is_open(self) -> bool:
        return self._open

    def close(self) -> None:
        """Delivers what has arrived, then refuses the rest. On the loop's thread."""
        if not self._open:
            return
        self._open = False
        self._sentinel = None  # its finalizer hook refers to the loop
        _doors.forget(self)
        loop = self._loop()
        if loop is not None and not loop.is_closed():
            loop.remove_reader(self._descriptor)
            self._drain()
        self._close()

    def __del__(self) -> None:
        # The loop was closed without its generators being shut down, and is gone: what is still to come is refused, and reported.
        if self._open:
            self._open = False
            self._close()

    async def _closing(self) -> AsyncGenerator[None]:
        try:
            yield
        finally:
            self.close()


class _Doors(threading.local):
    def __init__(self) -> None:
        self.latest_loop: Any = None
        self.latest: Door | None = None
        self.all: weakref.WeakKeyDictionary[asyncio.AbstractEventLoop, weakref.ref[Door]] = weakref.WeakKeyDictionary()

    def find(self, loop: asyncio.AbstractEventLoop) -> Door | None:
        found = self.all.get(loop)
        return None if found is None else found()

    def forget(self, door: Door) -> None:
        if self.latest is door:
            self.latest = self.latest_loop = None


_doors = _Doors()


def current_door() -> Door:
    """The door of the event loop that runs in this thread. RuntimeError when none does."""
    loop = asyncio._get_running_loop() or _no_loop()
    doors = _doors
    latest = doors.latest
    if latest is not None and latest.is_open and doors.latest_loop() is loop:
        return latest
    door = doors.find(loop)
    if door is None or not door.is_open:
        door = Door(loop, notice_closing=True)
        doors.all[loop] = weakref.ref(door)
    doors.latest, doors.latest_loop = door, weakref.ref(loop)
    return door


def _no_loop() -> NoReturn:
    if _in_trio():
        raise RuntimeError(
            "this is trio's event loop, and dotnet_tasks works with asyncio's: run the program with asyncio (anyio.run does by default), "
            "or call .result() in a thread of trio.to_thread.run_sync"
        )
    raise RuntimeError("no event loop runs in this thread: await inside asyncio.run(), or call .result() in synchronous code")


def _in_trio() -> bool:
    trio = sys.modules.get("trio")
    if trio is None:
        return False
    try:
        trio.lowlevel.current_task()
    except RuntimeError:
        return False
    return True


def current_channel() -> Any:
    """The channel of the running loop, for .NET."""
    return current_door().channel


def adopt(loop: asyncio.AbstractEventLoop) -> Door:
    """Opens the door of a loop that the host itself runs and closes. On the thread that will run the loop."""
    door = Door(loop, notice_closing=False)
    _doors.all[loop] = weakref.ref(door)
    return door
