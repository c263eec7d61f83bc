"""A .NET Task as a future: callbacks, concurrent.futures, the executor, threads without a loop, forgotten ones."""

from __future__ import annotations

import asyncio
import concurrent.futures
import contextvars
import gc
import sys
import threading
import tracemalloc
import unittest
import unittest.mock
import warnings
from typing import Any

import _dotnet_tasks  # pyright: ignore[reportMissingModuleSource]
import dotnet_subjects  # noqa: F401 - loads the subjects
import dotnet_tasks
import support
from dotnet_tasks import _callbacks, _executor
from PyBridge.Subjects import Operation

variable: contextvars.ContextVar[str] = contextvars.ContextVar("variable", default="none")


class CallbackTests(unittest.IsolatedAsyncioTestCase):
    async def test_a_callback_is_called_on_the_loop_in_the_context_of_its_registration(self) -> None:
        operation, called = Operation(), asyncio.Event()
        seen: list[object] = []

        def callback(task: object) -> None:
            seen.append((task, variable.get(), threading.get_ident()))
            called.set()

        task = operation.Tokenless()
        variable.set("mine")
        task.add_done_callback(callback)
        variable.set("later")
        operation.Finish(None)
        await called.wait()
        self.assertEqual(seen, [(task, "mine", threading.get_ident())])

    async def test_a_callback_can_be_taken_back(self) -> None:
        operation, called = Operation(), asyncio.Event()
        seen: list[object] = []
        task = operation.Tokenless()
        task.add_done_callback(seen.append)
        task.add_done_callback(seen.append)
        task.add_done_callback(lambda _: called.set())
        self.assertEqual(task.remove_done_callback(seen.append), 2)
        self.assertEqual(task.remove_done_callback(seen.append), 0)
        operation.Finish(None)
        await called.wait()
        self.assertEqual(seen, [])

    async def test_callbacks_are_called_in_the_order_of_their_registration(self) -> None:
        operation, called = Operation(), asyncio.Event()
        seen: list[int] = []
        task = operation.Tokenless()
        for i in range(5):
            task.add_done_callback(lambda _, i=i: seen.append(i))
        task.add_done_callback(lambda _: called.set())
        operation.Finish(None)
        await called.wait()
        self.assertEqual(seen, [0, 1, 2, 3, 4])

    async def test_a_callback_of_an_ended_task_is_called_at_the_loops_next_turns(self) -> None:
        operation, called = Operation(), asyncio.Event()
        operation.Finish(None)
        task = operation.Tokenless()
        task.add_done_callback(lambda _: called.set())
        self.assertFalse(called.is_set())
        await called.wait()


class WithoutLoopTests(unittest.TestCase):
    def test_a_callback_without_a_loop_is_called_on_the_pool(self) -> None:
        operation, called = Operation(), threading.Event()
        seen: list[int] = []
        task = operation.Tokenless()
        task.add_done_callback(lambda _: (seen.append(threading.get_ident()), called.set()))
        operation.Finish(None)
        self.assertTrue(called.wait(20))
        self.assertNotEqual(seen, [threading.get_ident()])

    def test_a_callback_of_an_ended_task_is_called_at_once(self) -> None:
        operation = Operation()
        operation.Finish(None)
        seen: list[object] = []
        task = operation.Tokenless()
        task.add_done_callback(seen.append)
        self.assertEqual(seen, [task])

    def test_wait_and_as_completed_of_concurrent_futures_take_it(self) -> None:
        one, other = Operation(), Operation()
        tasks = [one.Tokenless(), other.Tokenless()]
        one.Finish("one")
        done, pending = concurrent.futures.wait(tasks, 20, concurrent.futures.FIRST_COMPLETED)
        self.assertEqual((done, pending), ({tasks[0]}, {tasks[1]}))
        threading.Timer(0.01, other.Fail, ["other"]).start()
        done, pending = concurrent.futures.wait(tasks, 20, concurrent.futures.FIRST_EXCEPTION)
        self.assertEqual((done, pending), (set(tasks), set()))
        self.assertEqual(set(concurrent.futures.as_completed(tasks, 20)), set(tasks))
        self.assertEqual((tasks[0].result(), type(tasks[1].exception()).__name__), ("one", "TimeoutException"))
        self.assertIsInstance(tasks[1].exception(), TimeoutError)

    def test_who_waits_while_another_thread_finds_the_task_ended_is_told(self) -> None:
        operation, looks, go = Operation(), threading.Event(), threading.Event()
        task, registered = operation.Tokenless(), threading.Event()

        class Waiters(list[Any]):
            def append(self, waiter: Any) -> None:
                super().append(waiter)
                registered.set()

        class Net:
            """_dotnet_tasks, which holds up the first who makes the Task's observers before it looks whether the Task has ended."""

            def __getattr__(self, name: str) -> Any:
                return getattr(_dotnet_tasks, name)

            def task_observe(self, observed: Any) -> None:
                _dotnet_tasks.task_observe(observed)
                looks.set()
                go.wait(20)

        with unittest.mock.patch.object(_callbacks, "_net", Net()), concurrent.futures.ThreadPoolExecutor(2) as threads:
            first = threads.submit(lambda: task._state)
            self.assertTrue(looks.wait(20))
            task.__dict__["observers"].waiters = Waiters()
            second = threads.submit(concurrent.futures.wait, [task], 20)
            self.assertTrue(registered.wait(20))
            operation.Finish(None)
            task.result(20)
            go.set()
            self.assertEqual(first.result(20), "FINISHED")
            self.assertEqual(second.result(25).done, {task})

    def test_a_time_limit_below_zero_is_over_and_an_infinite_one_is_none(self) -> None:
        operation = Operation()
        task = operation.Tokenless()
        for limit in (0, -0.001, -5, float("-inf")):
            self.assertRaises(TimeoutError, task.result, limit)
        self.assertRaisesRegex(ValueError, "nan", task.result, float("nan"))
        for limit in (float("inf"), 1e300, None):
            operation = Operation()
            task = operation.Tokenless()
            threading.Timer(0.01, operation.Finish, [3]).start()
            self.assertEqual(task.result(limit), 3)

    def test_as_completed_waits(self) -> None:
        operations = [Operation() for _ in range(3)]
        tasks = [operation.Tokenless() for operation in operations]
        waiting = concurrent.futures.as_completed(tasks, 20)
        for i in (2, 0, 1):
            threading.Timer(0.001, operations[i].Finish, [i]).start()
            self.assertEqual(next(waiting).result(), i)

    def test_wrap_future_takes_it_and_cancels_through(self) -> None:
        async def main() -> None:
            operation = Operation()
            wrapped = asyncio.wrap_future(operation.Obedient())
            operation.Finish(5)
            self.assertEqual(await wrapped, 5)
            operation = Operation()
            wrapped = asyncio.wrap_future(operation.Obedient())
            wrapped.cancel()
            with self.assertRaises(asyncio.CancelledError):
                await wrapped
            self.assertTrue(await asyncio.to_thread(operation.WaitForCancelRequest))

        asyncio.run(main())

    def test_only_dotnet_gives_it_an_outcome(self) -> None:
        task: Any = Operation().Tokenless()
        for refused in (lambda: task.set_result(1), lambda: task.set_exception(ValueError()), task.set_running_or_notify_cancel):
            with self.assertRaisesRegex(concurrent.futures.InvalidStateError, "gets its outcome from .NET"):
                refused()
        task.add_done_callback(print)  # seen

    def test_awaiting_without_a_loop_says_what_to_do(self) -> None:
        task = Operation().Tokenless()
        with self.assertRaisesRegex(RuntimeError, r"await inside asyncio.run\(\), or call .result\(\)"):
            task.__await__().send(None)

    def test_trio_is_refused_with_a_clear_error(self) -> None:
        try:
            import trio  # pyright: ignore
        except ImportError:
            self.skipTest("trio is not installed for this interpreter")

        async def main() -> None:
            await Operation().Tokenless()

        with self.assertRaisesRegex(RuntimeError, "dotnet_tasks works with asyncio's"):
            trio.run(main)  # pyright: ignore

    def test_anyio_works_on_its_asyncio_backend(self) -> None:
        try:
            import anyio  # pyright: ignore
        except ImportError:
            self.skipTest("anyio is not installed for this interpreter")

        async def main() -> None:
            operation = Operation()
            with anyio.move_on_after(0.01) as scope:  # pyright: ignore
                await operation.Obedient()
            self.assertTrue(scope.cancel_called)  # pyright: ignore
            # anyio cancels at each turn of the loop until its scope is left, so the awaiter does not wait for the Task's end.
            self.assertTrue(await asyncio.to_thread(operation.WaitForCancelRequest))
            results: list[object] = []
            async with anyio.create_task_group() as group:  # pyright: ignore

                async def one() -> None:
                    results.append(await dotnet_tasks.run(lambda: 1))

                group.start_soon(one)  # pyright: ignore
                group.start_soon(one)  # pyright: ignore
            self.assertEqual(results, [1, 1])

        anyio.run(main)  # pyright: ignore


class ExecutorTests(unittest.TestCase):
    def test_the_executor_serves_run_in_executor(self) -> None:
        async def main() -> None:
            loop = asyncio.get_running_loop()
            with dotnet_tasks.Executor() as executor:
                self.assertEqual(await loop.run_in_executor(executor, lambda: 5), 5)
                with self.assertRaises(ZeroDivisionError):
                    await loop.run_in_executor(executor, lambda: 1 // 0)

        asyncio.run(main())

    def test_map_keeps_the_order(self) -> None:
        with dotnet_tasks.Executor(2) as executor:
            self.assertEqual(list(executor.map(lambda i: i * i, range(50))), [i * i for i in range(50)])

    def test_no_more_than_max_workers_run_and_those_that_wait_can_be_cancelled(self) -> None:
        gate, begun = threading.Event(), threading.Semaphore(0)

        def work() -> bool:
            begun.release()
            return gate.wait(20)

        executor = dotnet_tasks.Executor(1)
        first, second, third = executor.submit(work), executor.submit(work), executor.submit(work)
        self.assertTrue(begun.acquire(timeout=20))
        self.assertTrue(first.running())
        self.assertFalse(second.running() or begun.acquire(blocking=False))
        self.assertTrue(second.cancel())
        executor.shutdown(wait=False, cancel_futures=True)
        gate.set()
        executor.shutdown()
        self.assertTrue(first.result(20))
        self.assertTrue(third.cancelled())
        with self.assertRaisesRegex(RuntimeError, "after shutdown"):
            executor.submit(work)

    def test_a_callback_that_raises_an_exit_is_reported_and_ends_nothing_else(self) -> None:
        seen: list[str] = []
        gate = threading.Event()
        with unittest.mock.patch("sys.unraisablehook", lambda info: seen.append(f"{info.exc_type.__name__} {info.err_msg}")):
            executor = dotnet_tasks.Executor(1)
            executor.submit(gate.wait, 20)
            exits = executor.submit(sys.exit, 3)
            exits.add_done_callback(lambda f: f.result())
            gate.set()
            self.assertEqual(executor.submit(lambda: 5).result(20), 5)
            ending = threading.Thread(target=executor.shutdown, daemon=True)
            ending.start()
            ending.join(20)
            self.assertFalse(ending.is_alive())
        self.assertEqual(seen, ["SystemExit exception in a done-callback of an Executor's future"])

    def test_a_call_that_dotnet_refuses_is_not_waited_for(self) -> None:
        executor = dotnet_tasks.Executor(1)
        with unittest.mock.patch.object(_executor._net, "run", side_effect=RuntimeError("Python has ended")):
            self.assertRaisesRegex(RuntimeError, "Python has ended", executor.submit, int)
        self.assertEqual(executor.submit(lambda: 5).result(20), 5)
        ending = threading.Thread(target=executor.shutdown, daemon=True)
        ending.start()
        ending.join(20)
        self.assertFalse(ending.is_alive())

    def test_a_call_sees_its_submitters_context(self) -> None:
        def body() -> str:
            variable.set("submitter")
            with dotnet_tasks.Executor() as executor:
                return executor.submit(variable.get).result(20) + dotnet_tasks.run(variable.get).result(20)

        self.assertEqual(contextvars.copy_context().run(body), "submitter" * 2)


class ForgottenTests(unittest.TestCase):
    def _warnings(self, forget: Any) -> list[warnings.WarningMessage]:
        with warnings.catch_warnings(record=True) as caught:
            warnings.simplefilter("always")
            forget()
            gc.collect()
        return [one for one in caught if issubclass(one.category, RuntimeWarning)]

    def test_a_dropped_task_warns_with_its_origin(self) -> None:
        caught = self._warnings(lambda: Operation().Tokenless())
        self.assertEqual(len(caught), 1)
        self.assertRegex(str(caught[0].message), r"Operation\.Tokenless.* was never awaited")

    @support.needs(sys.version_info >= (3, 12), "3.11's tracemalloc finds no object that has a __dict__")
    def test_with_tracemalloc_the_warning_says_where_it_was_made(self) -> None:
        tracemalloc.start(5)
        try:
            caught = self._warnings(lambda: Operation().Tokenless())
            source: Any = caught[0].source
            trace = tracemalloc.get_object_traceback(source)
        finally:
            tracemalloc.stop()
        self.assertIsNotNone(trace)
        self.assertIn("test_awaitable_futures", "".join(trace.format()))

    def test_an_awaited_or_cancelled_or_observed_one_does_not_warn(self) -> None:
        def forget() -> None:
            operation = Operation()
            operation.Finish(1)
            operation.Tokenless().result()
            operation.Tokenless().add_done_callback(lambda _: None)
            operation.Tokenless().exception()

        self.assertEqual(self._warnings(forget), [])

    def test_a_dropped_failure_reaches_the_exception_handler_of_the_loop(self) -> None:
        reports: list[dict[str, Any]] = []

        async def main() -> None:
            asyncio.get_running_loop().set_exception_handler(lambda _, context: reports.append(context))
            operation = Operation()
            operation.Fail("unseen")
            operation.Tokenless()
            gc.collect()

        caught = self._warnings(lambda: asyncio.run(main()))
        self.assertEqual(len(caught), 1)
        self.assertIn("unseen", str(reports[0]["exception"]))


if __name__ == "__main__":
    unittest.main()
