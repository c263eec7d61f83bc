"""``dotnet_tasks.InterpreterPool``: calls that fail, what cannot be sent, initializers."""

import asyncio
import concurrent.futures
import os
import pickle
import threading
import unittest
import unittest.mock
from contextvars import copy_context

import _dotnet_tasks  # pyright: ignore[reportMissingModuleSource]
import pool_work as work
from dotnet_tasks import BrokenInterpreterPool, InterpreterPool, PoolFuture, _pool_calls, _pool_worker
from dotnet_tasks._pool_futures import Call
from dotnet_tasks._pool_pickles import CANCELLED, DELIVERED
from pools import IN_INTERPRETERS, NO_INTERPRETERS, PARALLEL, Pipes, pool
from support import needs, time_limit


class Errors(Pipes):
    def test_an_exception_is_itself_with_its_notes_and_the_workers_traceback(self) -> None:
        with pool(1) as p:
            for function in (work.oops, work.oops_later):
                error = p.submit(function, 7).exception()
                assert isinstance(error, work.Oops)
                self.assertEqual((error.args, error.code, getattr(error, "extra"), error.__notes__), (("oops", 7), 7, "more", ["a note"]))
                if IN_INTERPRETERS:
                    self.assertIn("in oops\n", str(error.__cause__))
                    self.assertIn("pool_work.Oops: ('oops', 7)", str(error.__cause__))

    @needs(IN_INTERPRETERS, NO_INTERPRETERS)
    def test_one_that_cannot_be_read_again_is_the_nearest_built_in_and_says_why(self) -> None:
        with pool(1) as p:
            error = p.submit(work.unreadable).exception()
        self.assertIs(type(error), KeyError)
        self.assertIn("Unreadable", str(error))
        self.assertRegex(error.__notes__[0], r"Unreadable itself cannot be sent .*\(TypeError: .*missing 1 required.*hand those to super\(\).__init__")

    @needs(IN_INTERPRETERS, NO_INTERPRETERS)
    def test_one_that_carries_a_buffer_is_itself(self) -> None:
        with pool(1) as p:
            error = p.submit(work.raises_view).exception()
        assert isinstance(error, ValueError)
        self.assertEqual(bytes(error.args[0]), b"abc")

    @needs(IN_INTERPRETERS, NO_INTERPRETERS)
    def test_one_that_loads_as_something_else_fails_its_call_and_nothing_else(self) -> None:
        with pool(1) as p:
            self.assertIsInstance(p.submit(work.fakes).exception(timeout=20), TypeError)
            self.assertEqual(p.submit(work.square, 2).result(timeout=20), 4)

    def test_a_callback_that_raises_an_exit_is_reported_and_ends_nothing_else(self) -> None:
        seen: list[str] = []
        with unittest.mock.patch("sys.unraisablehook", lambda info: seen.append(f"{info.exc_type.__name__} {info.err_msg}")):
            for mode in {"threads", "auto" if PARALLEL else "threads"}:
                with InterpreterPool(1, mode=mode) as p:  # type: ignore[arg-type]
                    for function in (work.exits, work.exits_later):
                        out, into = self.pipe()
                        waits = p.submit(work.wait, out)
                        future = p.submit(function, 3)
                        future.add_done_callback(lambda f: f.result())
                        os.write(into, b".")
                        waits.result(timeout=20)
                        self.assertIsInstance(future.exception(timeout=20), SystemExit)
                        self.assertEqual(p.submit(work.square, 2).result(timeout=20), 4)
                    self.assertEqual(p.submit(work.square, 3).result(timeout=20), 9)
        self.assertEqual(set(seen), {"SystemExit exception in a done-callback of an InterpreterPool's future"})

    def test_a_pool_that_its_host_has_ended_is_broken(self) -> None:
        with pool(1) as p:
            p.submit(work.square, 1).result()
            _dotnet_tasks.pool_close(p._calls._pool)  # what the host's end does, before the pool's own thread knows
            self.assertRaises(BrokenInterpreterPool, p.submit, work.square, 1)

    def test_where_no_thread_can_be_started_there_is_no_pool_to_wait_for(self) -> None:
        before = set(_pool_calls._Exit.living)
        with unittest.mock.patch("threading.Thread.start", side_effect=RuntimeError("can't start new thread")):
            self.assertRaisesRegex(RuntimeError, "can't start", pool, 1)
        self.assertEqual(_pool_calls._Exit.living - before, set())

    def test_a_worker_that_would_wait_for_itself_is_told_what_to_do(self) -> None:
        for initializer in (None, work.prepare_nothing):
            with InterpreterPool(1, mode="threads", initializer=initializer) as p:
                self.assertRaisesRegex(RuntimeError, r"shutdown\(wait=False\)", p.submit(p.shutdown).result, 20)
                self.assertEqual(p.submit(work.square, 2).result(timeout=20), 4)
                p.submit(p.shutdown, wait=False).result(timeout=20)

    def test_an_exit_fails_its_call_and_nothing_else(self) -> None:
        with pool(1) as p:
            for function in (work.exits, work.exits_later):
                error = p.submit(function, 3).exception()
                self.assertEqual((type(error), getattr(error, "code")), (SystemExit, 3))
            self.assertEqual(p.submit(work.square, 2).result(), 4)

    @needs(IN_INTERPRETERS, NO_INTERPRETERS)
    def test_what_cannot_be_pickled_is_refused_with_what_to_do(self) -> None:
        with pool(1) as p:
            for bad in (lambda: p.submit(lambda: 1), lambda: p.submit(work.identity, threading.Lock()), lambda: p.submit(work.identity, p)):
                self.assertRaisesRegex(TypeError, "cannot be sent to another interpreter.*mode='threads'", bad)
            self.assertRaisesRegex(TypeError, "the result, of type _thread.lock, cannot be sent", p.submit(work.lock).result)
            self.assertRaisesRegex(TypeError, "cannot be sent", lambda: InterpreterPool(1, initializer=lambda: 1))
            self.assertEqual(p.submit(work.square, 2).result(), 4)

    @needs(IN_INTERPRETERS, NO_INTERPRETERS)
    def test_a_module_that_refuses_sub_interpreters_is_named_with_what_to_do(self) -> None:
        with pool(1) as p:
            error = p.submit(work.imports, "readline").exception()
        self.assertIsInstance(error, ImportError)
        self.assertIn("readline cannot be loaded in a sub-interpreter. Make the pool with InterpreterPool(mode='threads')", error.__notes__[0])
        self.assertIn("get_context('spawn')", error.__notes__[0])

    @needs(not PARALLEL, "this Python runs in parallel")
    def test_where_nothing_runs_in_parallel_it_says_why_and_what_to_do(self) -> None:
        for mode in ("auto", "interpreters"):
            with self.assertRaisesRegex(RuntimeError, "came with 3.12.*ProcessPoolExecutor.*mode='threads'"):
                InterpreterPool(1, mode=mode)  # type: ignore[arg-type]

    @needs(IN_INTERPRETERS, NO_INTERPRETERS)
    def test_a_worker_makes_no_interpreters_of_its_own(self) -> None:
        with pool(1) as p:
            self.assertRaisesRegex(RuntimeError, "made in the main interpreter.*if __name__ ==", p.submit(nested).result)


def nested() -> None:
    InterpreterPool(1)


class Initializers(Pipes):
    def test_each_worker_is_prepared_before_its_first_call(self) -> None:
        for initializer in (work.prepare, work.prepare_later):
            (a_out, a_in), (b_out, b_in) = self.pipe(), self.pipe()
            work.prepared.clear()
            with pool(2, initializer=initializer, initargs=("ready",)) as p:
                concurrent.futures.wait([p.submit(work.meet, a_in, b_out), p.submit(work.meet, b_in, a_out)])
                self.assertEqual(p.submit(work.get_prepared).result(), ["ready"] * (1 if IN_INTERPRETERS else 2))

    def test_its_arguments_may_be_buffers(self) -> None:
        work.kept.clear()
        with pool(1, initializer=work.keep, initargs=(memoryview(bytearray(b"abc")),)) as p:
            self.assertEqual(p.submit(work.kept_first).result(), 97)
        work.kept.clear()

    def test_one_that_fails_breaks_the_pool(self) -> None:
        with pool(2, initializer=work.fail, initargs=("no licence",)) as p:
            with self.assertRaisesRegex(BrokenInterpreterPool, "could not be initialized: ValueError: no licence") as caught:
                p.submit(work.square, 1).result()
            self.assertIn("in fail", str(caught.exception.__cause__))
            self.assertIsInstance(caught.exception, concurrent.futures.BrokenExecutor)
            self.assertRaises(BrokenInterpreterPool, lambda: p.submit(work.square, 1).result())

    def test_a_program_may_prepare_and_end_without_a_call(self) -> None:
        pool(2, initializer=work.prepare, initargs=("x",)).shutdown()


class Cancelling(unittest.IsolatedAsyncioTestCase):
    @time_limit(20)
    async def test_a_coroutine_that_is_cancelled_before_its_first_step_ends_all_the_same(self) -> None:
        loop = asyncio.get_running_loop()
        loop.set_task_factory(lambda loop, coroutine, **options: asyncio.Task(coroutine, loop=loop, **options))  # never eager
        for begin, payload in (
            (_pool_worker.begin, pickle.dumps((work.coroutine, (1,), {}))),
            (_pool_worker.begin_here, Call(PoolFuture(), work.coroutine, (1,), {}, copy_context())),
        ):
            told: "asyncio.Queue[int]" = asyncio.Queue()
            begin(7, payload, (), lambda kind, *rest: told.put_nowait(kind))  # type: ignore[operator]
            _pool_worker.cancel(7)
            self.assertIn(await asyncio.wait_for(told.get(), 5), (CANCELLED, DELIVERED))
            self.assertTrue(told.empty())



if __name__ == "__main__":
    unittest.main()
