"""What the tests of memory share: a crossing is repeated in rounds until they leave nothing behind."""

from __future__ import annotations

import asyncio
import gc
import sys
import unittest
from pathlib import Path
from statistics import median_low
from typing import Awaitable, Callable

import dotnet_tasks
from System import GC


def resident() -> int:
    """Bytes of memory that the process holds."""
    for line in Path("/proc/self/status").read_text().splitlines():
        if line.startswith("VmRSS"):
            return int(line.split()[1]) * 1024
    raise AssertionError("no VmRSS")


def held() -> list[int]:
    """Bytes of the process's, blocks of Python's, bytes of .NET's."""
    return [resident(), sys.getallocatedblocks(), GC.GetTotalMemory(True)]


def settle() -> None:
    """Has both collectors find what is not used any more, and what they found be released."""
    for _ in range(3):
        gc.collect()
        GC.Collect()
        GC.WaitForPendingFinalizers()
        dotnet_tasks.run(int).result()


class FlatMemory(unittest.TestCase):
    def check(self, crossing: Callable[[], object], times: int) -> None:
        """Repeats a crossing in rounds, until they leave nothing behind."""

        def repeat(times: int) -> None:
            for _ in range(times):
                crossing()

        self.check_rounds(repeat, times)

    def check_on_a_loop(self, crossing: Callable[[], Awaitable[object]], times: int) -> None:
        """The same with a coroutine function, on one loop."""

        async def repeat(times: int) -> None:
            for _ in range(times):
                await crossing()

        loop = asyncio.new_event_loop()
        try:
            self.check_rounds(lambda times: loop.run_until_complete(repeat(times)), times)
            loop.run_until_complete(loop.shutdown_asyncgens())
        finally:
            loop.close()

    def check_rounds(self, repeat: Callable[[int], object], times: int) -> None:
        # Of memory some is the heaps' own, which grow in steps: a leak is in every round. Of the rest one block, or the smallest of .NET's objects,
        # in each crossing is more than this; others take and give some of it meanwhile, so the middle one of the rounds counts.
        most = [500_000 + 8 * times, times // 4, 16 * times]
        rounds: list[list[int]] = []
        repeat(times)
        settle()
        before = held()
        for _ in range(11):
            repeat(times)
            settle()
            after = held()
            rounds.append([new - old for new, old in zip(after, before)])
            before = after
            memory, blocks, managed = zip(*rounds)
            grown = [min(memory), median_low(blocks), median_low(managed)]
            if len(rounds) >= 3 and all(grew < limit for grew, limit in zip(grown, most)):
                return
        self.fail(f"{grown} (bytes, Python's blocks, .NET's bytes) stay behind after every {times} crossings")
