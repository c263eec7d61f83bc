""".NET's asynchrony from Python: tasks, tokens, streams, channels, custom awaitables, async disposal, progress, delegates that return tasks."""

import asyncio
import sys
import time
import unittest

import dotnet_subjects  # noqa: F401 - loads the subjects
from PyBridge.Subjects import Callbacks, IWorker, Lender, Stream, Workers
from System import IProgress, Progress, TimeSpan
from System.IO import File, MemoryStream
from System.Threading import CancellationTokenSource, SemaphoreSlim
from System.Threading.Channels import BoundedChannelOptions, Channel
from System.Threading.Tasks import Task


class Tasks(unittest.IsolatedAsyncioTestCase):
    async def test_tasks_and_value_tasks_are_awaited(self):
        stream = Stream(0)
        self.assertEqual([await stream.Now("a"), await stream.Later("b"), await Task.FromResult("c")], ["a", "b", "c"])
        self.assertIsNone(await Task.CompletedTask)

    async def test_an_error_is_the_nearest_builtin(self):
        with self.assertRaisesRegex(TimeoutError, "too late") as caught:
            await Stream(0).Fail("too late")
        self.assertEqual(caught.exception.dotnet_type, "System.TimeoutException")

    async def test_the_token_of_an_interfaces_method_cancels_the_coroutine_that_implements_it(self):
        started, ended = asyncio.Event(), []

        class Digger(IWorker):
            async def WorkAsync(self, what, token):
                started.set()
                try:
                    await asyncio.Event().wait()
                except asyncio.CancelledError:
                    ended.append(what)
                    raise

        waiting = asyncio.ensure_future(Workers.Employ(Digger()))
        await started.wait()
        waiting.cancel()
        with self.assertRaises(asyncio.CancelledError):
            await waiting
        self.assertEqual(ended, ["dig"])

    async def test_tasks_are_arguments(self):
        a, b = Stream(0).Later("a"), Stream(0).Later("b")
        await Task.WhenAll([a.AsTask() if hasattr(a, "AsTask") else a, b])
        self.assertEqual([await a, await b], ["a", "b"])

    async def test_the_bridge_supplies_the_token(self):
        stream = Stream(0)
        task = asyncio.ensure_future(stream.WaitForever())
        await asyncio.sleep(0.01)
        task.cancel()
        with self.assertRaises(asyncio.CancelledError):
            await task
        self.assertTrue(stream.IsCancelled)

    async def test_a_token_of_ones_own_is_respected(self):
        from dotnet_tasks import OperationCanceledError

        stream = Stream(0)
        with CancellationTokenSource() as source:
            task = stream.WaitForever(source.Token)
            source.CancelAfter(5)
            with self.assertRaises(OperationCanceledError):
                await task

    async def test_semaphores_wait_without_blocking_the_loop(self):
        semaphore = SemaphoreSlim(0)
        waiting = asyncio.ensure_future(semaphore.WaitAsync())
        await asyncio.sleep(0)
        semaphore.Release()
        await waiting

    async def test_custom_awaitables(self):
        self.assertEqual(await Stream(0).Custom(5), 5)

    async def test_a_custom_awaitable_is_cancelled_through_the_token_of_its_call(self):
        started = time.monotonic()
        with self.assertRaises(TimeoutError):
            await asyncio.wait_for(self._slow(), 0.05)
        self.assertLess(time.monotonic() - started, 5)

    async def _slow(self):
        return await Task.Delay(TimeSpan.FromMinutes(1))

    async def test_progress_calls_back(self):
        seen = []
        self.assertEqual(await Stream(3).Report(seen.append), 3)
        self.assertEqual(seen, [0, 1, 2])

    async def test_delegates_that_return_tasks_run_on_the_loop_they_were_made_in(self):
        loop = asyncio.get_running_loop()

        async def answer():
            await asyncio.sleep(0)
            return f"here {asyncio.get_running_loop() is loop}"

        self.assertEqual(await Callbacks.Overloaded(answer), "Func<Task> here True")

    def test_synchronous_code_waits_for_the_result(self):
        self.assertEqual(Stream(0).Later("x").result(5), "x")


class Streams(unittest.IsolatedAsyncioTestCase):
    async def test_a_stream_is_iterated_over(self):
        seen = []
        async for number in Stream(3).Numbers():
            seen.append(number)
            if number == 2:
                break
        self.assertEqual(seen, [0, 1, 2])

    async def test_closing_ends_the_enumeration(self):
        stream = Stream(3)
        numbers = aiter(stream.Numbers())
        self.assertEqual(await anext(numbers), 0)
        await numbers.aclose()
        self.assertTrue(stream.IsEnded)

    async def test_cancelling_the_wait_cancels_the_enumeration(self):
        stream = Stream(1)

        async def read():
            async for _ in stream.Numbers():
                pass

        reading = asyncio.ensure_future(read())
        await asyncio.sleep(0.05)
        reading.cancel()
        await asyncio.wait([reading], timeout=5)
        self.assertTrue(stream.IsCancelled)

    async def test_lines_of_a_file(self):
        lines = [line async for line in File.ReadLinesAsync(__file__)]
        with open(__file__, encoding="utf-8") as file:
            self.assertEqual(lines, file.read().splitlines())

    async def test_async_with_disposes(self):
        async with Stream(0) as stream:
            self.assertFalse(stream.IsDisposed)
        self.assertTrue(stream.IsDisposed)

    async def test_a_channel_between_tasks(self):
        channel = Channel.CreateBounded[int](BoundedChannelOptions(2))

        async def produce():
            for i in range(10):
                await channel.Writer.WriteAsync(i)
            channel.Writer.Complete()

        producing = asyncio.ensure_future(produce())
        self.assertEqual([item async for item in channel.Reader.ReadAllAsync()], list(range(10)))
        await producing

    async def test_a_channel_is_put_into_taken_from_and_iterated_over_as_a_queue_is(self):
        channel = Channel.CreateBounded[str](BoundedChannelOptions(1))
        await channel.Writer.put("first")
        full = asyncio.ensure_future(channel.Writer.put("second"))
        self.assertEqual(await channel.Reader.get(), "first")
        await full
        channel.Writer.Complete()
        self.assertEqual([item async for item in channel.Reader], ["second"])

    async def test_buffers_of_asynchronous_calls_stay_until_they_end(self):
        with MemoryStream() as memory:
            await memory.WriteAsync(b"hello")
            memory.Position = 0
            target = bytearray(5)
            self.assertEqual(await memory.ReadAsync(target), 5)
            self.assertEqual(target, b"hello")
            target.append(33)  # what was lent is given back

    async def test_a_buffer_is_lent_until_the_task_ends(self):
        lender = Lender()
        target = bytearray(2)
        waiting = asyncio.ensure_future(lender.FillAsync(target))
        await asyncio.sleep(0.01)
        with self.assertRaises(BufferError):
            target.append(1)
        lender.Go()
        await waiting
        target.append(1)
        self.assertEqual(target, b"\x09\x09\x01")

    async def test_a_buffer_is_free_when_its_await_returns_however_the_race_goes(self):
        for _ in range(300):
            lender = Lender()
            target = bytearray(2)
            waiting = lender.FillAsync(target)
            lender.Go()  # the Task ends on another thread, before, while or after it is awaited
            await waiting
            target.append(1)

    def test_a_buffer_is_free_when_result_returns(self):
        for _ in range(300):
            lender = Lender()
            target = bytearray(2)
            waiting = lender.FillAsync(target)
            lender.Go()
            waiting.result(30)
            target.append(1)


if __name__ == "__main__":
    unittest.main()
