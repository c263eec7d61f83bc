"""``dotnet_tasks.InterpreterPool``: calls, futures, cancellation, shutdown. In sub-interpreters from 3.12 on, elsewhere on threads."""

import asyncio
import concurrent.futures
import gc
import os
import sys
import threading
import unittest
import weakref
from typing import Any

import dotnet_tasks
import pool_work as work
from dotnet_tasks import InterpreterPool
from pools import IN_INTERPRETERS, Pipes, pool
from support import count, needs, time_limit

class Calls(Pipes):
    def test_a_call_has_its_arguments_and_its_result(self) -> None:
        with pool() as p:
            self.assertEqual(p.submit(work.add, 1, 2, z=3).result(), 6)
            self.assertEqual(p.submit(max, [1, 3, 2], key=abs).result(), 3)
            self.assertEqual((p.workers, p.mode), (2, "interpreters" if IN_INTERPRETERS else "threads"))

    def test_each_worker_runs_at_the_same_time_on_a_thread_of_its_own(self) -> None:
        (a_out, a_in), (b_out, b_in) = self.pipe(), self.pipe()
        with pool() as p:
            one, two = p.submit(work.meet, a_in, b_out), p.submit(work.meet, b_in, a_out)
            (thread, interpreter), (other_thread, other) = one.result(), two.result()
        self.assertEqual(len({thread, other_thread, threading.get_ident()}), 3)
        self.assertEqual(len({interpreter, other, id(sys.modules)}), 3 if IN_INTERPRETERS else 1)

    def test_a_coroutine_function_runs_on_the_workers_loop(self) -> None:
        with pool(1) as p:
            self.assertEqual(p.submit(work.coroutine, "x").result(), ("x", True))
            self.assertEqual([p.submit(work.at_once, n).result() for n in range(3)], [0, 1, 2])

    def test_coroutines_of_one_worker_run_at_the_same_time(self) -> None:
        with pool(1) as p:
            self.assertEqual([f.result() for f in [p.submit(work.rendezvous, 5) for _ in range(5)]], [5] * 5)

    def test_a_worker_that_is_free_takes_the_next_call(self) -> None:
        gate, opens = self.pipe()
        with pool(2) as p:
            long = p.submit(work.wait, gate)
            self.assertEqual([f.result() for f in [p.submit(work.square, n) for n in range(20)]], [n * n for n in range(20)])
            self.assertFalse(long.done())
            os.write(opens, b".")

    def test_run_in_executor_takes_it_and_futures_are_awaited(self) -> None:
        async def main(p: InterpreterPool) -> "list[Any]":
            loop = asyncio.get_running_loop()
            return [
                await loop.run_in_executor(p, work.square, 5),
                await p.submit(work.square, 6),
                await asyncio.gather(*(loop.run_in_executor(p, work.square, n) for n in range(3))),
                await p.submit(work.coroutine, 7),
            ]

        with pool() as p:
            self.assertEqual(asyncio.run(main(p)), [25, 36, [0, 1, 4], (7, True)])

    def test_wait_as_completed_and_callbacks(self) -> None:
        called: "list[Any]" = []
        with pool() as p:
            futures = [p.submit(work.square, n) for n in range(5)]
            futures[0].add_done_callback(lambda future: called.append(future.result()))
            done, pending = concurrent.futures.wait(futures)
            self.assertEqual((sorted(f.result() for f in done), pending), ([0, 1, 4, 9, 16], set()))
            self.assertEqual(sorted(f.result() for f in concurrent.futures.as_completed(futures)), [0, 1, 4, 9, 16])
        self.assertEqual(called, [0])

    def test_a_result_is_kept_by_its_future_only(self) -> None:
        with pool(1) as p:
            argument = work.Oops("argument", 1)
            future = p.submit(work.identity, argument)
            result = weakref.ref(future.result())
            alive = weakref.ref(argument)
            del argument, future
            p.submit(work.square, 1).result()  # so that the outcome before it is done with
            gc.collect()
            self.assertEqual((alive(), result()), (None, None))

    @needs(not IN_INTERPRETERS, "another interpreter has contexts of its own")
    def test_on_threads_a_call_sees_the_context_of_its_submitter(self) -> None:
        with pool(1) as p:
            token = work.word.set("mine")
            try:
                self.assertEqual(p.submit(work.get_word).result(), "mine")
            finally:
                work.word.reset(token)
            self.assertEqual(p.submit(work.get_word).result(), "none")

    def test_on_threads_the_objects_themselves_are_passed(self) -> None:
        with InterpreterPool(1, mode="threads") as p:
            mine = object()
            self.assertIs(p.submit(lambda: mine).result(), mine)


class Maps(Pipes):
    def test_results_come_in_order(self) -> None:
        with pool() as p:
            self.assertEqual(list(p.map(work.add, range(5), range(5, 9))), [5, 7, 9, 11])
            for chunk in (2, 3, 100):
                self.assertEqual(list(p.map(work.square, range(10), chunksize=chunk)), [n * n for n in range(10)])
            self.assertEqual(list(p.map(work.at_once, range(5), chunksize=2)), list(range(5)))

    def test_objects_with_an_async_call_are_awaited_one_by_one_and_as_batches(self) -> None:
        with pool() as p:
            for chunk in (1, 2):
                self.assertEqual(list(p.map(work.Waits(), range(5), chunksize=chunk)), [n * n for n in range(5)])

    def test_it_submits_without_iteration(self) -> None:
        out, into = self.pipe()
        with pool() as p:
            p.map(os.write, [into] * 3, [b"."] * 3)
            self.assertEqual(b"".join(os.read(out, 1) for _ in range(3)), b"...")

    def test_an_error_comes_in_its_place(self) -> None:
        with pool() as p:
            results = p.map(divmod, [1, 1], [1, 0])
            self.assertEqual(next(results), (1, 0))
            self.assertRaises(ZeroDivisionError, next, results)

    def test_a_timeout_is_kept(self) -> None:
        gate, opens = self.pipe()
        with pool(1) as p:
            try:
                with self.assertRaises(TimeoutError):
                    list(p.map(work.wait, [gate], timeout=0.01))
            finally:
                os.write(opens, b".")

    def test_a_buffer_bounds_what_is_under_way(self) -> None:
        taken: "list[int]" = []

        def numbers():
            for n in range(10):
                taken.append(n)
                yield n

        with pool() as p:
            results = p.map(work.square, numbers(), buffersize=2)
            self.assertEqual(taken, [0, 1])
            self.assertEqual(next(results), 0)
            self.assertEqual(taken, [0, 1, 2])
            self.assertEqual(list(results), [n * n for n in range(1, 10)])

    def test_arguments_that_make_no_sense_are_refused(self) -> None:
        with pool(1) as p:
            self.assertRaises(ValueError, p.map, work.square, [], chunksize=0)
            self.assertRaises(ValueError, p.map, work.square, [], buffersize=0)
            self.assertRaisesRegex(TypeError, "not callable: 5", p.submit, 5)
        for workers in (0, -1):
            self.assertRaises(ValueError, pool, workers)
        self.assertRaises(ValueError, pool, 1, queue_limit=0)
        self.assertRaises(TypeError, pool, 1, initializer=3)
        self.assertRaisesRegex(ValueError, "'auto', 'interpreters' or 'threads'", lambda: InterpreterPool(1, mode="no"))  # type: ignore[arg-type]


class Cancelling(Pipes):
    def test_what_has_not_begun_can_be_cancelled_and_what_runs_cannot(self) -> None:
        (begun, begins), (gate, opens) = self.pipe(), self.pipe()
        with pool(1) as p:
            runs = p.submit(work.begin_and_wait, begins, gate)
            waits = p.submit(work.square, 2)
            kept = p.submit(work.square, 3)
            os.read(begun, 1)
            self.assertTrue(runs.running())
            self.assertFalse(waits.running())
            self.assertEqual((runs.cancel(), waits.cancel(), waits.cancel()), (False, True, True))
            self.assertEqual(concurrent.futures.wait([waits], timeout=5).done, {waits})
            self.assertRaises(concurrent.futures.CancelledError, waits.result)
            os.write(opens, b".")
            self.assertEqual((runs.result(), kept.result()), ("waited", 9))
            self.assertEqual((runs.running(), runs.cancel()), (False, False))

    def test_a_coroutine_that_runs_is_cancelled(self) -> None:
        (begun, begins), (ended, ends) = self.pipe(), self.pipe()
        with pool(1) as p:
            future = p.submit(work.until_cancelled, begins, ends)
            os.read(begun, 1)
            self.assertTrue(future.cancel())
            self.assertTrue(future.cancelled())
            self.assertEqual(os.read(ended, 1), b".")
            self.assertEqual(p.submit(work.square, 2).result(), 4)

    def test_a_cancelled_awaiter_cancels_the_coroutine(self) -> None:
        (begun, begins), (ended, ends) = self.pipe(), self.pipe()

        async def main(p: InterpreterPool) -> None:
            async def wait() -> None:
                await p.submit(work.until_cancelled, begins, ends)

            task = asyncio.create_task(wait())
            await asyncio.to_thread(os.read, begun, 1)
            task.cancel()
            with self.assertRaises(asyncio.CancelledError):
                await task

        with pool(1) as p:
            asyncio.run(main(p))
            self.assertEqual(os.read(ended, 1), b".")

    def test_a_coroutine_that_cancels_itself_is_cancelled(self) -> None:
        with pool(1) as p:
            self.assertRaises(concurrent.futures.CancelledError, p.submit(work.cancels_itself).result)

    def test_a_storm_of_cancellations_leaves_the_pool_whole(self) -> None:
        (_, begins), (_, ends) = self.pipe(), self.pipe()
        with pool(2) as p:
            for _ in range(count(3, 50)):
                futures = [p.submit(work.until_cancelled, begins, ends) for _ in range(200)]
                threads = [threading.Thread(target=lambda part: [f.cancel() for f in part], args=(futures[i::4],)) for i in range(4)]
                for thread in threads:
                    thread.start()
                for thread in threads:
                    thread.join()
                self.assertTrue(all(f.cancelled() for f in futures))
            self.assertEqual(list(p.map(work.square, range(4))), [0, 1, 4, 9])

    def test_shutdown_with_cancel_futures_cancels_what_has_not_begun(self) -> None:
        (begun, begins), (gate, opens) = self.pipe(), self.pipe()
        p = pool(1)
        runs = p.submit(work.begin_and_wait, begins, gate)
        os.read(begun, 1)
        waiting = [p.submit(work.square, n) for n in range(50)]
        p.shutdown(wait=False, cancel_futures=True)
        self.assertTrue(all(f.cancelled() for f in waiting))
        os.write(opens, b".")
        self.assertEqual(runs.result(), "waited")
        p.shutdown()


class Ends(Pipes):
    def test_after_shutdown_a_submission_is_refused_and_what_was_submitted_is_done(self) -> None:
        p = pool(1)
        futures = [p.submit(work.square, n) for n in range(20)]
        p.shutdown(wait=False)
        self.assertRaisesRegex(RuntimeError, "after shutdown", p.submit, work.square, 1)
        self.assertEqual([f.result() for f in futures], [n * n for n in range(20)])
        p.shutdown()
        p.shutdown()

    def test_a_pool_that_is_dropped_does_what_it_has_and_ends(self) -> None:
        p = pool(1)
        future = p.submit(work.square, 3)
        calls = getattr(p, "_calls")
        del p
        gc.collect()
        self.assertEqual(future.result(), 9)
        calls.join()

    @time_limit(120)
    def test_pools_come_and_go(self) -> None:
        for n in range(count(5, 200)):
            with pool(2) as p:
                self.assertEqual(p.submit(work.square, n).result(), n * n)
        self.assertNotIn("dotnet_tasks pool", [thread.name for thread in threading.enumerate()])

    @time_limit(60)
    def test_shutdown_under_load_gives_every_future_an_end(self) -> None:
        for _ in range(count(3, 100)):
            p = pool(2)
            futures = [p.submit(work.coroutine if n % 2 else work.square, n) for n in range(300)]
            thread = threading.Thread(target=lambda: p.shutdown(cancel_futures=True))
            thread.start()
            concurrent.futures.wait(futures)
            thread.join()
            self.assertTrue(all(f.done() for f in futures))

    def test_the_waiting_thread_lets_others_run(self) -> None:
        gate, opens = self.pipe()
        with pool(1) as p:
            future = p.submit(work.wait, gate, "opened")
            threading.Thread(target=os.write, args=(opens, b".")).start()
            self.assertEqual(future.result(), "opened")


if __name__ == "__main__":
    assert dotnet_tasks
    unittest.main()
