"""Many awaits of .NET from four threads, each with a loop of its own, errors and cancellations among them."""

import asyncio
import gc
import sys
import threading
import unittest
import weakref

import dotnet_tasks
import support

THREADS = 4
WINDOW = 100
AWAITS = support.count(8_000, 200_000)


def fail(n: int) -> None:
    raise ValueError(n)


def same(n: int) -> int:
    return n


async def one(n: int) -> None:
    kind = n // THREADS % 10
    if kind == 0:
        try:
            await dotnet_tasks.run(fail, n)
        except ValueError as error:
            assert error.args == (n,), error
        else:
            raise AssertionError(f"{n} did not fail")
    elif kind == 1:
        task = asyncio.ensure_future(_await(dotnet_tasks.delay(3600)))
        await asyncio.sleep(0)
        task.cancel()
        try:
            await task
        except asyncio.CancelledError:
            return
        raise AssertionError(f"{n} was not cancelled")
    elif kind == 2:
        try:
            async with asyncio.timeout(0):
                await dotnet_tasks.delay(3600)
        except TimeoutError:
            return
        raise AssertionError(f"{n} did not time out")
    elif kind < 6:
        assert await dotnet_tasks.run(same, n) == n
    else:
        assert await dotnet_tasks.delay(0) is None


async def _await(task: "dotnet_tasks.DotnetTask") -> None:
    await task


def run(count: int) -> "list[BaseException]":
    problems: "list[BaseException]" = []

    async def main(thread: int) -> None:
        for start in range(0, count // THREADS, WINDOW):
            await asyncio.gather(*(one(i * THREADS + thread) for i in range(start, start + WINDOW)))

    def start(thread: int) -> None:
        try:
            asyncio.run(main(thread))
        except BaseException as error:
            problems.append(error)

    threads = [threading.Thread(target=start, args=(i,)) for i in range(THREADS)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return problems


class MassTests(unittest.TestCase):
    @support.time_limit(600)
    def test_awaits_from_four_loops_mixed_with_errors_and_cancellations_are_right_and_leave_nothing(self) -> None:
        self.assertEqual(run(4_000), [])
        before = self.settled()
        self.assertEqual(run(AWAITS), [])
        after = self.settled()
        print(f"{AWAITS} awaits: Python blocks {before} -> {after}", file=sys.stderr)
        self.assertLess(after - before, 4_000)

    def test_loops_that_awaited_dotnet_go_when_they_are_done_with(self) -> None:
        loops: "list[weakref.ref[asyncio.AbstractEventLoop]]" = []

        async def main() -> None:
            loops.append(weakref.ref(asyncio.get_running_loop()))
            await dotnet_tasks.delay(0.001)

        for _ in range(5):
            asyncio.run(main())
        for _ in range(5):  # closed without ado: its async generators are not shut down
            loop = asyncio.new_event_loop()
            loop.run_until_complete(main())
            loop.close()
            del loop
        gc.collect()
        self.assertLessEqual(sum(loop() is not None for loop in loops), 1)  # a thread remembers the one that it used last

    def settled(self) -> int:
        """Blocks in use, once .NET's finalizers have given back what they hold."""
        from System import GC  # pyright: ignore

        for _ in range(3):
            GC.Collect()
            GC.WaitForPendingFinalizers()
            asyncio.run(_await(dotnet_tasks.delay(0.001)))
            gc.collect()
        return sys.getallocatedblocks()


if __name__ == "__main__":
    unittest.main()
