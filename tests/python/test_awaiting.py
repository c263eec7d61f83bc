"""Awaiting .NET from Python: what every user does first, in both hosts."""

import asyncio
import sys
import threading
import unittest
import warnings

import dotnet_tasks
import support


class AwaitingTests(unittest.TestCase):
    def test_a_delay_ends(self) -> None:
        async def main() -> None:
            self.assertIsNone(await dotnet_tasks.delay(0.001))

        asyncio.run(main())

    def test_a_function_runs_on_a_thread_of_dotnet(self) -> None:
        async def main() -> None:
            self.assertNotEqual(await dotnet_tasks.run(threading.get_ident), threading.get_ident())

        asyncio.run(main())

    def test_an_ended_task_is_awaited_without_a_trip_through_the_loop(self) -> None:
        async def main() -> None:
            task = dotnet_tasks.run(lambda: 5)
            task.exception(0) if task.done() else await task
            turns: list[int] = []
            asyncio.get_running_loop().call_soon(turns.append, 1)
            self.assertEqual(await task, 5)
            self.assertEqual(turns, [])

        asyncio.run(main())

    def test_a_python_error_that_passed_through_dotnet_is_itself(self) -> None:
        error = ValueError("mine")

        def fail() -> None:
            raise error

        async def main() -> None:
            with self.assertRaises(ValueError) as caught:
                await dotnet_tasks.run(fail)
            self.assertIs(caught.exception, error)

        asyncio.run(main())

    def test_many_loops_await_one_task(self) -> None:
        gate = threading.Event()
        task = dotnet_tasks.run(gate.wait)
        results: "list[object]" = []
        ready = threading.Barrier(4)

        async def wait() -> object:
            asyncio.get_running_loop().call_soon(ready.wait)
            return await task

        threads = [threading.Thread(target=lambda: results.append(asyncio.run(wait()))) for _ in range(3)]
        for thread in threads:
            thread.start()
        ready.wait()
        gate.set()
        for thread in threads:
            thread.join()
        self.assertEqual(results, [True, True, True])

    def test_sync_code_waits_with_result(self) -> None:
        self.assertEqual(dotnet_tasks.run(lambda: 5).result(), 5)
        gate = threading.Event()
        task = dotnet_tasks.run(gate.wait)
        with self.assertRaises(TimeoutError):
            task.result(0.01)
        gate.set()
        self.assertTrue(task.result())

    def test_result_on_a_running_loop_is_refused(self) -> None:
        async def main() -> None:
            gate = threading.Event()
            task = dotnet_tasks.run(gate.wait)
            with self.assertRaisesRegex(RuntimeError, "await it instead"):
                task.result()
            gate.set()
            await task

        asyncio.run(main())

    @support.needs(sys.version_info >= (3, 11), "asyncio.timeout")
    def test_timeout_cancels_the_dotnet_operation(self) -> None:
        async def main() -> None:
            task = dotnet_tasks.delay(3600)
            with self.assertRaises(TimeoutError):
                async with asyncio.timeout(0.01):
                    await task
            self.assertTrue(task.cancelled())

        asyncio.run(main())

    def test_gather_wait_for_and_shield_take_it_as_a_future(self) -> None:
        async def main() -> None:
            self.assertEqual(await asyncio.gather(*(dotnet_tasks.run(lambda i=i: i) for i in range(5))), [0, 1, 2, 3, 4])
            self.assertEqual(await asyncio.wait_for(dotnet_tasks.run(lambda: 1), 10), 1)
            self.assertEqual(await asyncio.shield(dotnet_tasks.run(lambda: 2)), 2)
            done, pending = await asyncio.wait({asyncio.ensure_future(dotnet_tasks.run(lambda: 3))})
            self.assertEqual((len(done), len(pending)), (1, 0))

        asyncio.run(main())

    def test_a_forgotten_task_warns_with_the_name_of_what_made_it(self) -> None:
        with warnings.catch_warnings(record=True) as caught:
            warnings.simplefilter("always")
            dotnet_tasks.run(lambda: 1)
        self.assertEqual([str(one.message) for one in caught], ["dotnet_tasks.run was never awaited"])


class StartingTests(unittest.TestCase):
    def test_no_second_cpython_is_ever_loaded(self) -> None:
        code = "import dotnet_tasks; print(len({line.split()[-1] for line in open('/proc/self/maps') if 'libpython3.' in line}))"
        child = support.run_python(code)
        without = support.run_python("print(len({line.split()[-1] for line in open('/proc/self/maps') if 'libpython3.' in line}))")
        self.assertEqual((child.stdout, child.stderr), (without.stdout, ""))

    @support.needs(support.FREE_THREADED, "this build has the GIL")
    def test_the_gil_stays_off(self) -> None:
        child = support.run_python("import sys, dotnet_tasks; print(sys._is_gil_enabled())")
        self.assertEqual(child.stdout.strip(), "False", child.stderr)

    def test_without_dotnet_the_import_error_says_what_to_install(self) -> None:
        child = support.run_python(
            "import sys, pathlib\n"
            "real = pathlib.Path.is_dir\n"
            "pathlib.Path.is_dir = lambda self, **k: False if self.name == 'shared' else real(self, **k)\n"
            "import dotnet_tasks\n"
        )
        self.assertIn("ImportError", child.stderr)
        self.assertIn("install the .NET 10 runtime", child.stderr)
