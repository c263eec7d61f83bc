"""The ends of event loops that wait for .NET: what arrived is delivered, what arrives later is reported, and nothing stays open."""

from __future__ import annotations

import asyncio
import gc
import os
import queue
import threading
import unittest
from typing import Any, Awaitable, Callable

import dotnet_subjects  # noqa: F401 - loads the subjects
import dotnet_tasks
from PyBridge.Subjects import Operation


async def turns(number: int = 3) -> None:
    for _ in range(number):
        await asyncio.sleep(0)


async def awaiting(awaitable: Awaitable[Any]) -> Any:
    return await awaitable


def loops_descriptors() -> int:
    """Open descriptors of the kinds that a loop and its wake-up have; .NET opens and closes others as it likes."""
    found = 0
    for name in os.listdir("/proc/self/fd"):
        try:
            kind = os.readlink(f"/proc/self/fd/{name}")
        except OSError:  # closed meanwhile
            continue
        found += kind in ("anon_inode:[eventfd]", "anon_inode:[eventpoll]")
    return found


class ClosedLoopTests(unittest.TestCase):
    def _close_with_a_waiter(self, run: Callable[[asyncio.AbstractEventLoop, Operation], None]) -> list[dict[str, Any]]:
        operation = Operation()
        loop = asyncio.new_event_loop()
        reports: list[dict[str, Any]] = []
        reported = threading.Event()

        def handler(_: object, context: dict[str, Any]) -> None:
            reports.append(context)
            reported.set()

        loop.set_exception_handler(handler)
        run(loop, operation)
        operation.Finish(1)
        self.assertTrue(reported.wait(20))
        return reports

    def test_a_completion_after_the_loop_was_closed_goes_to_its_exception_handler(self) -> None:
        kept: list[object] = []

        def run(loop: asyncio.AbstractEventLoop, operation: Operation) -> None:
            kept.append(loop.create_task(awaiting(operation.Tokenless())))
            loop.run_until_complete(turns())
            loop.run_until_complete(loop.shutdown_asyncgens())
            loop.close()

        reports = self._close_with_a_waiter(run)
        self.assertIn("after the event loop that awaited it was closed", reports[0]["message"])
        for task in kept:
            task._log_destroy_pending = False  # type: ignore[attr-defined]

    def test_so_does_a_callback(self) -> None:
        def run(loop: asyncio.AbstractEventLoop, operation: Operation) -> None:
            async def subscribe() -> None:
                operation.Tokenless().add_done_callback(print)

            loop.run_until_complete(subscribe())
            loop.run_until_complete(loop.shutdown_asyncgens())
            loop.close()

        self.assertIn("was not called", self._close_with_a_waiter(run)[0]["message"])

    def _completed_without_a_turn(self, loop: asyncio.AbstractEventLoop) -> asyncio.Task[Any]:
        """A task that awaits what has ended: the message is in the loop's queue, and the loop has not turned since."""
        operation = Operation()
        ending = operation.Tokenless()
        waiting = loop.create_task(awaiting(ending))
        loop.run_until_complete(turns())
        posted = threading.Event()
        ending.add_done_callback(lambda _: posted.set())  # no loop runs here, so .NET's pool calls it; those who came earlier are told first
        operation.Finish(1)
        self.assertTrue(posted.wait(20))
        return waiting

    def test_a_completion_that_came_before_the_end_is_delivered(self) -> None:
        loop = asyncio.new_event_loop()
        waiting = self._completed_without_a_turn(loop)
        loop.run_until_complete(loop.shutdown_asyncgens())
        loop.close()
        self.assertEqual(waiting.result(), 1)

    def test_a_completion_in_the_queue_of_a_loop_that_is_closed_with_no_turn_goes_to_its_exception_handler(self) -> None:
        loop = asyncio.new_event_loop()
        reports: "queue.SimpleQueue[dict[str, Any]]" = queue.SimpleQueue()
        loop.set_exception_handler(lambda _, context: reports.put(context))
        waiting = self._completed_without_a_turn(loop)
        waiting._log_destroy_pending = False  # type: ignore[attr-defined]
        loop.close()

        # That a loop was closed so is noticed when its thread has come to another, and what was the loop's is collected.
        async def another() -> None:
            await dotnet_tasks.run(int)

        asyncio.run(another())
        gc.collect()
        self.assertIn("after the event loop that awaited it was closed", reports.get(timeout=20)["message"])

    def test_asyncio_run_cancels_what_it_leaves_behind(self) -> None:
        operation = Operation()
        kept: list[object] = []

        async def main() -> None:
            kept.append(asyncio.create_task(awaiting(operation.Obedient())))
            await turns()

        asyncio.run(main())
        self.assertTrue(operation.IsCancelRequested)

    def test_loops_come_and_go_without_leaving_anything_open(self) -> None:
        async def once() -> None:
            await dotnet_tasks.run(int)

        asyncio.run(once())
        gc.collect()
        before, all_before = loops_descriptors(), len(os.listdir("/proc/self/fd"))
        for _ in range(20):
            asyncio.run(once())
        gc.collect()
        self.assertLessEqual(loops_descriptors(), before)
        self.assertLess(len(os.listdir("/proc/self/fd")), all_before + 20, "one for each loop stays open")


if __name__ == "__main__":
    unittest.main()
