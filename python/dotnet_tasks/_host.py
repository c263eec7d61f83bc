"""The event loop that a C# host runs on a thread of its own: it runs until the host stops it, whatever a coroutine raises."""

from __future__ import annotations

import asyncio
import importlib
import sys
import threading
import time
from collections.abc import Callable
from typing import Any, cast

from ._loop import adopt


class HostLoop:
    """Made, run and closed on one thread."""

    def __init__(self, factory: str | None, debug: bool) -> None:
        self.loop: asyncio.AbstractEventLoop = _factory(factory)() if factory else asyncio.new_event_loop()
        if debug:
            self.loop.set_debug(True)
        self.loop.set_exception_handler(_handle_exception)
        asyncio.set_event_loop(self.loop)
        self._door = adopt(self.loop)
        self.channel = self._door.channel
        self._stopped = False
        self._stopper: asyncio.Task[None] | None = None
        self.left: list[str] = []

    def run(self) -> None:
        """Until ``stop``. A coroutine's SystemExit or KeyboardInterrupt has failed its own call by the time it arrives here."""
        while not self._stopped:
            try:
                self.loop.run_forever()
            except (SystemExit, KeyboardInterrupt):
                continue

    def stop(self, seconds: float) -> None:
        """Cancels what runs, waits up to ``seconds`` for it, then lets ``run`` return. On the loop's thread; never returns early."""
        if self._stopper is None:
            self._stopper = self.loop.create_task(self._stop(seconds), name="PyBridge shutdown")

    async def _stop(self, seconds: float) -> None:
        end = time.monotonic() + seconds
        try:
            tasks = {task for task in asyncio.all_tasks() if task is not asyncio.current_task()}
            for task in tasks:
                task.cancel()
            if tasks:
                _, unfinished = await asyncio.wait(tasks, timeout=max(0.0, end - time.monotonic()))
                self.left += [f"a coroutine that refused its cancellation: {task.get_coro()!r}" for task in unfinished]
                for task in tasks - unfinished:
                    self._report(task)
            for ending in (self.loop.shutdown_asyncgens(), self.loop.shutdown_default_executor()):
                try:
                    await asyncio.wait_for(ending, max(0.05, end - time.monotonic()))
                except TimeoutError:
                    self.left.append("async generators or threads of the default executor that did not end")
        finally:
            self._stopped = True
            self.loop.stop()

    def _report(self, task: asyncio.Task[Any]) -> None:
        if not task.cancelled() and (error := task.exception()) is not None and not isinstance(error, (SystemExit, KeyboardInterrupt)):
            self.loop.call_exception_handler({"message": "a task failed during shutdown", "exception": error, "task": task})

    def close(self) -> list[str]:
        """Closes the loop; what could not be ended, in words."""
        self._door.close()
        if not self.left:
            self.loop.close()
        asyncio.set_event_loop(None)
        return self.left


def let_the_owner_end() -> None:
    """For the loop's thread in an interpreter that somebody else finalizes.

    ``threading`` takes the thread that imports it first for the main one, and up to 3.12 waits at the end for every thread that is no daemon,
    that one too. Where it is this thread, the owner would wait for ever.
    """
    locks: set[Any] | None = getattr(threading, "_shutdown_locks", None)
    if locks is not None and threading.main_thread() is threading.current_thread():
        locks.discard(getattr(threading.main_thread(), "_tstate_lock", None))


def wait_for_threads(seconds: float) -> list[str]:
    """Ends what finalization would wait for without a limit, and where no thread comes back from .NET; what is left, in words.

    Those are the executors, which ``threading`` tells of the end so that they join their threads, daemons or not (a thread that was started on one
    of .NET's is a daemon), and all threads that are no daemons.
    """
    end = time.monotonic() + seconds
    if _asked():
        # On a thread like the others: an executor waits for its calls, however long they take.
        threading.Thread(target=_tell_who_asked, name="the end of executors", daemon=False).start()
    for thread in _threads():
        thread.join(max(0.0, end - time.monotonic()))
    return [f"Python thread {thread.name!r} still runs" for thread in _threads()]


def _asked() -> list[Callable[[], object]]:
    """Whom ``threading._shutdown`` calls first, the latest first."""
    return cast(Any, threading)._threading_atexits


def _tell_who_asked() -> None:
    while asked := _asked():
        asked.pop()()


def _threads() -> list[threading.Thread]:
    me = threading.current_thread()
    return [
        thread
        for thread in threading.enumerate()
        if thread is not me and not thread.daemon and thread is not threading.main_thread() and thread.is_alive()
    ]


def flush() -> None:
    """Writes out what Python has buffered for the standard streams."""
    for stream in (sys.stdout, sys.stderr):
        if stream is not None:
            try:
                stream.flush()
            except (OSError, ValueError):  # closed, or nobody reads it any more: as at CPython's own end
                pass


def _handle_exception(loop: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
    """asyncio's own handling, but for a call's SystemExit or KeyboardInterrupt: that went to the caller in C#.

    An eagerly started task that raises one is gone before anybody could look at it, and would complain of that.
    """
    if not isinstance(context.get("exception"), (SystemExit, KeyboardInterrupt)):
        loop.default_exception_handler(context)


def _factory(name: str) -> Callable[[], asyncio.AbstractEventLoop]:
    module, _, attribute = name.partition(":")
    return getattr(importlib.import_module(module), attribute)
