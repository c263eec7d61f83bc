"""A million of each crossing leaves no memory behind: Tasks, streams, cancellations, and errors both ways. The short form makes thousands."""

import asyncio
import contextlib
import unittest

import dotnet_subjects  # noqa: F401 - loads the subjects
import dotnet_tasks
from flat_memory import FlatMemory
from PyBridge.Subjects import Callbacks, Crossing, Operation, Stream
from support import SOAK, count
from System import InvalidOperationException
from System.Threading.Channels import Channel
from System.Threading.Tasks import Task

TIMES = count(1_000, 250_000)


class Crossings(FlatMemory):
    limit = 1200 if SOAK else 30

    def test_awaited_tasks(self):
        async def use():
            await Task.FromResult("x")
            await dotnet_tasks.run(int)

        self.check_on_a_loop(use, TIMES)

    def test_waiting_for_tasks(self):
        self.check(lambda: dotnet_tasks.run(int).result(), TIMES)

    def test_async_streams(self):
        async def use():
            async with contextlib.aclosing(aiter(Stream(2).Numbers())) as numbers:
                async for number in numbers:
                    if number == 1:
                        break

        self.check_on_a_loop(use, TIMES)

    def test_async_streams_to_their_end(self):
        async def use():
            channel = Channel.CreateUnbounded[int]()
            await channel.Writer.WriteAsync(1)
            channel.Writer.Complete()
            async for _ in channel.Reader.ReadAllAsync():
                pass

        self.check_on_a_loop(use, TIMES)

    def test_cancellations(self):
        async def use():
            operation = Operation()
            waiting = asyncio.ensure_future(operation.Obedient())
            await asyncio.sleep(0)
            waiting.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await waiting

        self.check_on_a_loop(use, TIMES)

    def test_dotnet_exceptions_into_python(self):
        def use():
            try:
                Callbacks.Throw("into Python")
            except InvalidOperationException:
                pass

        self.check(use, TIMES)

    def test_exceptions_of_tasks(self):
        async def use():
            try:
                await Crossing.Throws("into Python")
            except InvalidOperationException:
                pass

        self.check_on_a_loop(use, TIMES)

    def test_python_exceptions_through_dotnet(self):
        def fail(*_):
            raise ValueError("through .NET")

        def use():
            try:
                Callbacks.Apply(fail, 1)
            except ValueError:
                pass

        self.check(use, TIMES)

    def test_python_exceptions_that_dotnet_catches(self):
        def fail():
            raise ValueError("into .NET")

        self.check(lambda: Callbacks.Catch(fail), TIMES)

    def test_exceptions_of_coroutines_through_tasks(self):
        async def fail(*_):
            await asyncio.sleep(0)
            raise ValueError("through .NET")

        async def use():
            try:
                await Crossing.Under(fail)
            except ValueError:
                pass

        self.check_on_a_loop(use, TIMES)


if __name__ == "__main__":
    unittest.main()
