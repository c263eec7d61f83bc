"""How a coroutine goes on once .NET's message has arrived: at once, where that can be."""

from __future__ import annotations

import asyncio
import unittest
from collections.abc import Generator

import dotnet_tasks
from dotnet_tasks._waiter import Waiter


class Wait:
    """Awaits a waiter, as the bridge does."""

    def __init__(self, waiter: Waiter) -> None:
        self.waiter = waiter

    def __await__(self) -> Generator[Waiter, None, None]:
        yield self.waiter


class ResumingTests(unittest.IsolatedAsyncioTestCase):
    async def asyncSetUp(self) -> None:
        self.log: list[str] = []
        self.loop = asyncio.get_running_loop()
        self.waiter = Waiter(self.loop)
        self.task = asyncio.create_task(self._wait())
        await asyncio.sleep(0)

    async def _wait(self) -> None:
        await Wait(self.waiter)
        self.log.append("resumed")

    async def test_the_awaiting_task_goes_on_in_the_callback_that_brings_the_message(self) -> None:
        self.loop.call_soon(self.waiter.settle)
        self.loop.call_soon(self.log.append, "next callback")
        await self.task
        await asyncio.sleep(0)
        self.assertEqual(self.log, ["resumed", "next callback"])

    async def test_inside_of_another_task_it_is_left_to_the_loop(self) -> None:
        self.waiter.settle()
        self.assertEqual(self.log, [])
        await self.task
        self.assertEqual(self.log, ["resumed"])

    async def test_cancelling_the_task_ends_the_wait_with_its_message(self) -> None:
        self.task.cancel("enough")
        with self.assertRaisesRegex(asyncio.CancelledError, "enough"):
            await self.task
        self.waiter.settle()  # too late, and no error
        self.assertTrue(self.waiter.cancelled())

    async def test_whoever_else_waits_for_it_is_called_by_the_loop(self) -> None:
        waiter = Waiter(self.loop)
        waiter.add_done_callback(lambda ended: self.log.append(f"first {ended.done()}"))
        waiter.add_done_callback(lambda ended: self.log.append(f"second {ended.done()}"))
        waiter.settle()
        waiter.add_done_callback(lambda ended: self.log.append(f"late {ended.done()}"))
        self.assertEqual(self.log, [])
        await asyncio.sleep(0)
        self.assertEqual(self.log, ["first True", "second True", "late True"])
        self.waiter.settle()
        await self.task


class ExitTests(unittest.TestCase):
    def test_an_exit_after_an_await_ends_the_loop_as_it_does_anywhere(self) -> None:
        async def leave() -> None:
            await dotnet_tasks.delay(0.01)
            raise SystemExit(3)

        async def main() -> None:
            leaving = asyncio.ensure_future(leave())
            await asyncio.sleep(10)
            await leaving

        with self.assertRaises(SystemExit) as raised:
            asyncio.run(main())
        self.assertEqual(raised.exception.code, 3)


if __name__ == "__main__":
    unittest.main()
