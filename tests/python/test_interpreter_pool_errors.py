"""``dotnet_tasks.InterpreterPool``: calls that fail, what cannot be sent, initializers."""

import concurrent.futures
import threading
import unittest

import pool_work as work
from dotnet_tasks import BrokenInterpreterPool, InterpreterPool
from pools import IN_INTERPRETERS, NO_INTERPRETERS, PARALLEL, Pipes, pool
from support import needs


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

    def test_one_that_fails_breaks_the_pool(self) -> None:
        with pool(2, initializer=work.fail, initargs=("no licence",)) as p:
            with self.assertRaisesRegex(BrokenInterpreterPool, "could not be initialized: ValueError: no licence") as caught:
                p.submit(work.square, 1).result()
            self.assertIn("in fail", str(caught.exception.__cause__))
            self.assertIsInstance(caught.exception, concurrent.futures.BrokenExecutor)
            self.assertRaises(BrokenInterpreterPool, lambda: p.submit(work.square, 1).result())

    def test_a_program_may_prepare_and_end_without_a_call(self) -> None:
        pool(2, initializer=work.prepare, initargs=("x",)).shutdown()


if __name__ == "__main__":
    unittest.main()
