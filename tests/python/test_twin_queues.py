"""dotnet_tasks.queue beside asyncio's and the standard library's: what cancellation, time limits and closing leave behind."""

import asyncio
import signal
import threading
import unittest
import warnings

from dotnet_tasks import queue
from support import IN_CSHARP_HOST, needs, time_limit


class Cancellation(unittest.IsolatedAsyncioTestCase):
    @time_limit(20)
    async def test_a_reader_that_is_cancelled_as_its_item_arrives_takes_none(self):
        for _ in range(50):
            q = queue.Queue()
            reading = asyncio.create_task(q.get())
            await asyncio.sleep(0)
            q.put_nowait("item")
            reading.cancel()
            await asyncio.wait([reading])
            self.assertEqual((reading.cancelled(), q.qsize()), (True, 1))
            self.assertEqual(await q.get(), "item")

    @time_limit(20)
    async def test_a_writer_that_is_cancelled_as_room_appears_puts_nothing(self):
        for _ in range(50):
            q = queue.Queue(1)
            q.put_nowait("first")
            writing = asyncio.create_task(q.put("second"))
            await asyncio.sleep(0)
            self.assertEqual(q.get_nowait(), "first")
            writing.cancel()
            await asyncio.wait([writing])
            self.assertEqual((writing.cancelled(), q.qsize()), (True, 0))

    @time_limit(20)
    async def test_many_readers_and_writers_each_get_and_put_once(self):
        q = queue.Queue(2)
        readers = [asyncio.create_task(q.get()) for _ in range(40)]
        await asyncio.gather(*(q.put(i) for i in range(40)))
        self.assertEqual(sorted(await asyncio.gather(*readers)), list(range(40)))
        self.assertTrue(q.empty())

    @time_limit(20)
    async def test_closing_ends_who_waits(self):
        full, empty = queue.Queue(1), queue.Queue()
        full.put_nowait(1)
        waiting = [asyncio.create_task(full.put(2)), asyncio.create_task(empty.get())]
        await asyncio.sleep(0)
        full.close()
        empty.close()
        for outcome in await asyncio.gather(*waiting, return_exceptions=True):
            self.assertIsInstance(outcome, queue.QueueClosed)


class Blocking(unittest.IsolatedAsyncioTestCase):
    @time_limit(20)
    async def test_a_blocking_call_on_a_loops_thread_is_refused_and_leaves_no_ghost(self):
        q = queue.Queue(1)
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            with self.assertRaises(RuntimeError):
                q.get_blocking(1)
            await q.put("one")
            self.assertEqual(q.qsize(), 1)
            with self.assertRaises(RuntimeError):
                q.put_blocking("ghost", 1)
        self.assertEqual(await q.get(), "one")
        self.assertTrue(q.empty())

    @needs(not IN_CSHARP_HOST, "sends itself a signal")
    @time_limit(20)
    def test_an_interrupted_wait_takes_nothing(self):
        q = queue.Queue()
        old = signal.signal(signal.SIGUSR1, _interrupt)
        self.addCleanup(signal.signal, signal.SIGUSR1, old)
        main = threading.get_ident()
        timer = threading.Timer(0.1, signal.pthread_kill, (main, signal.SIGUSR1))
        timer.start()
        with self.assertRaises(KeyboardInterrupt):
            q.get_blocking(10)
        timer.join()
        q.put_nowait("kept")
        self.assertEqual((q.qsize(), q.get_blocking(1)), (1, "kept"))

    @time_limit(20)
    def test_a_full_queue_has_a_limit_for_writers_and_then_puts_nothing(self):
        q = queue.Queue(1)
        q.put_blocking(1)
        with self.assertRaises(TimeoutError):
            q.put_blocking(2, 0.02)
        self.assertEqual((q.get_nowait(), q.qsize()), (1, 0))


class Closing(unittest.TestCase):
    def test_a_closed_queue_says_so_to_writers_while_it_has_items(self):
        for q in (queue.Queue(), queue.Queue(2)):
            q.put_nowait(1)
            q.close()
            with self.assertRaises(queue.QueueClosed):
                q.put_nowait(2)
            self.assertEqual(q.get_nowait(), 1)
            with self.assertRaises(queue.QueueClosed):
                q.get_nowait()


def _interrupt(number, frame):
    raise KeyboardInterrupt


if __name__ == "__main__":
    unittest.main()
