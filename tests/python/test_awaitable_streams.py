"""Reading ahead of whoever iterates over an async stream."""

from __future__ import annotations

import asyncio
import unittest
from collections.abc import AsyncGenerator

import dotnet_subjects  # noqa: F401 - loads the subjects
import dotnet_tasks
from PyBridge.Subjects import Stream


class PrefetchTests(unittest.IsolatedAsyncioTestCase):
    async def asyncSetUp(self) -> None:
        self.made = 0
        self.closed = False

    async def _numbers(self, count: int) -> AsyncGenerator[int, None]:
        try:
            for i in range(count):
                self.made = i + 1
                yield i
        finally:
            self.closed = True

    async def _settled(self) -> int:
        for _ in range(20):
            await asyncio.sleep(0)
        return self.made

    async def test_a_producer_is_ahead_by_as_many_items_as_asked_for(self) -> None:
        seen: list[int] = []
        async for number in dotnet_tasks.prefetch(self._numbers(10), 3):
            seen.append(number)
            self.assertEqual(await self._settled(), min(number + 4, 10))
        self.assertEqual(seen, list(range(10)))
        self.assertTrue(self.closed)

    async def test_leaving_early_closes_the_source(self) -> None:
        items = dotnet_tasks.prefetch(self._numbers(10), 2)
        self.assertEqual(await anext(items), 0)
        await items.aclose()
        self.assertTrue(self.closed)

    async def test_an_error_comes_after_the_items_before_it(self) -> None:
        async def fails() -> AsyncGenerator[int, None]:
            yield 1
            raise ValueError("no more")

        items = dotnet_tasks.prefetch(fails(), 5)
        self.assertEqual(await anext(items), 1)
        with self.assertRaisesRegex(ValueError, "no more"):
            await anext(items)

    async def test_a_stream_of_dotnet_is_read_ahead_and_closed(self) -> None:
        stream = Stream(3)
        items = dotnet_tasks.prefetch(stream.Numbers(), 2)
        self.assertEqual([await anext(items), await anext(items)], [0, 1])
        await items.aclose()
        self.assertTrue(stream.IsEnded)


if __name__ == "__main__":
    unittest.main()
