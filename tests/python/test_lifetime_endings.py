"""The ends of a plain Python process that uses .NET: exit codes, output and signals are Python's own."""

import signal
import unittest
from pathlib import Path

import support

OWN_PROCESSES = True

WORK = Path(__file__).resolve().parents[1] / "PyBridge.Scenarios" / "modules" / "multiprocessing_work.py"


class EndingTests(unittest.TestCase):
    def ends(self, code: str) -> "tuple[int, str, str]":
        child = support.run_python(code)
        return child.returncode, child.stdout, child.stderr

    def test_a_script_ends_with_dotnet_tasks_pending(self) -> None:
        code = "import dotnet_tasks, warnings; warnings.simplefilter('ignore'); t = dotnet_tasks.delay(3600); print('end')"
        self.assertEqual(self.ends(code), (0, "end\n", ""))

    def test_sys_exit_keeps_its_code(self) -> None:
        self.assertEqual(self.ends("import dotnet_tasks, sys; print('end'); sys.exit(3)"), (3, "end\n", ""))

    def test_sys_exit_in_a_coroutine_has_its_native_meaning(self) -> None:
        code = (
            "import asyncio, dotnet_tasks, sys\n"
            "async def main():\n    await dotnet_tasks.delay(0)\n    sys.exit(4)\n"
            "asyncio.run(main())"
        )
        self.assertEqual(self.ends(code), (4, "", ""))

    def test_an_unhandled_exception_ends_with_1_and_its_traceback(self) -> None:
        status, _, errors = self.ends("import dotnet_tasks\nraise ValueError('mine')")
        self.assertEqual(status, 1)
        self.assertTrue(errors.endswith("ValueError: mine\n"), errors)

    def test_an_unhandled_dotnet_exception_ends_with_1_and_its_traceback(self) -> None:
        start = "import asyncio, sys, dotnet_tasks\nfrom System.IO import File\nsys.stdout.write('buffered')\n"
        for code in (
            "File.ReadAllText('/none')",
            "File.ReadAllTextAsync('/none').result()",
            "async def main(): await File.ReadAllTextAsync('/none')\nasyncio.run(main())",
        ):
            with self.subTest(code):
                child = support.run_python(start + code, environment={"PYTHONUNBUFFERED": ""})
                self.assertEqual((child.returncode, child.stdout), (1, "buffered"), child.stderr)
                self.assertTrue(child.stderr.startswith("Traceback (most recent call last):\n"), child.stderr)
                self.assertRegex(child.stderr, r"(?m)^\S*FileNotFoundException: .*'/none'")

    def test_os_exit_ends_at_once_and_what_was_buffered_is_lost(self) -> None:
        start = "import os, sys, dotnet_tasks\nkept = dotnet_tasks.delay(3600)\nsys.stdout.write('buffered')\n"
        for code, status in (("os._exit(5)", 5), ("dotnet_tasks.run(os._exit, 6).result()", 6)):
            with self.subTest(code):
                child = support.run_python(start + code, environment={"PYTHONUNBUFFERED": ""})
                self.assertEqual((child.returncode, child.stdout, child.stderr), (status, "", ""))

    def test_dotnet_ends_the_process_after_what_python_had_buffered_was_written(self) -> None:
        start = (
            "import asyncio, atexit, os, sys, threading, dotnet_tasks\n"
            "from System import Environment\nfrom System.Threading import Thread, ThreadStart\n"
            "atexit.register(os.write, 2, b'an exit function')\n"
            "async def leave(code):\n    await dotnet_tasks.delay(0)\n    Environment.Exit(code)\n"
            "sys.stdout.write('buffered')\n"
        )
        fail = "def fail(): raise ValueError('mine')\nthread = Thread(ThreadStart(fail)); thread.Start(); thread.Join()"
        for code, status in (
            ("Environment.Exit(7)", 7),
            ("dotnet_tasks.run(lambda: Environment.Exit(8)).result()", 8),
            ("asyncio.run(leave(9))", 9),
            ("thread = threading.Thread(target=asyncio.run, args=(leave(10),)); thread.start(); thread.join()", 10),
            (fail, -signal.SIGABRT),
        ):
            with self.subTest(code):
                child = support.run_python(start + code, environment={"PYTHONUNBUFFERED": ""})
                self.assertEqual((child.returncode, child.stdout), (status, "buffered"), child.stderr)
                self.assertEqual("ValueError: mine" in child.stderr, status < 0, child.stderr)
                self.assertNotIn("an exit function", child.stderr)

    def test_a_timer_that_calls_python_runs_on_past_the_end(self) -> None:
        code = (
            "import threading, dotnet_tasks\n"
            "from System.Threading import Timer, TimerCallback\n"
            "called = threading.Event()\n"
            "timer = Timer(TimerCallback(lambda state: called.set()), None, 0, 1)\n"
            "called.wait()\n"
            "print('end')"
        )
        self.assertEqual(self.ends(code), (0, "end\n", ""))

    def test_a_function_still_running_on_the_pool_does_not_hang_the_end(self) -> None:
        code = (
            "import threading, warnings, dotnet_tasks\n"
            "warnings.simplefilter('ignore')\n"
            "entered = threading.Event()\n"
            "def work():\n"
            "    entered.set()\n"
            "    try:\n"
            "        while True: dotnet_tasks.run(int).result()\n"  # until the end has begun, which refuses it
            "    except dotnet_tasks.DotnetError:\n"
            "        print('left', flush=True)\n"
            "task = dotnet_tasks.run(work)\n"
            "entered.wait()\n"
        )
        self.assertEqual(self.ends(code), (0, "left\n", ""))

    @support.time_limit(30)
    def test_a_function_that_does_not_end_is_left_behind_after_a_while(self) -> None:
        code = (
            "import os, dotnet_tasks, warnings\n"
            "warnings.simplefilter('ignore')\n"
            "told, tells = os.pipe()\n"
            "gate, _ = os.pipe()\n"
            "def work():\n"
            "    os.write(tells, b'.')\n"
            "    os.read(gate, 1)\n"  # for ever
            "task = dotnet_tasks.run(work)\n"
            "os.read(told, 1)\n"
            "print('end')\n"
        )
        status, output, errors = self.ends(code)
        self.assertEqual((status, output), (0, "end\n"))
        self.assertRegex(errors, r"^PyBridge: Python ends while \.NET threads are inside it: thread \d+ .*They stay where they are\.\n$")

    def test_exit_functions_call_dotnet_while_python_ends(self) -> None:
        code = (
            "import atexit\n"
            "def late():\n"
            "    List[int]([1, 2]).ForEach(lambda n: print('item', n))\n"  # .NET calls Python back
            "    print('file', File.Exists('/none'), Guid.Empty, hash(Guid.Empty) == hash(Guid()), Guid.Empty == Guid())\n"
            "    try: dotnet_tasks.delay(0)\n"
            "    except RuntimeError: print('no Task')\n"
            "atexit.register(late)\n"  # before the bridge's own, so it runs after that
            "import dotnet_tasks\n"
            "from System import Guid\n"
            "from System.Collections.Generic import List\n"
            "from System.IO import File\n"
            "print('end')"
        )
        lines = ["end", "item 1", "item 2", f"file False {'0' * 8}-0000-0000-0000-{'0' * 12} True True", "no Task"]
        status, output, errors = self.ends(code)
        self.assertEqual((status, output.splitlines(), errors), (0, lines, ""))

    def test_finalizers_call_dotnet_while_python_ends(self) -> None:
        code = (
            "import dotnet_tasks\n"
            "from System.IO import MemoryStream\n"
            "class Left:\n"
            "    def __init__(self, stream): self.stream = stream\n"
            "    def __del__(self):\n        self.stream.Dispose()\n        print('finalizer', self.stream.CanRead)\n"
            "left = Left(MemoryStream())\n"
            "print('end')"
        )
        self.assertEqual(self.ends(code), (0, "end\nfinalizer False\n", ""))

    def test_a_null_reference_in_dotnet_is_caught_with_faulthandler_on(self) -> None:
        code = (
            "import faulthandler, dotnet_subjects\nfaulthandler.enable()\n"
            "from PyBridge.Subjects import TextExtensions\n"
            "for _ in range(2):\n"
            "    try: TextExtensions.Shout(None)\n"  # calls a method of its argument: the processor's fault, which CoreCLR makes an exception
            "    except AttributeError as error: print(type(error).__name__, flush=True)\n"
            "    faulthandler.disable(); faulthandler.enable()\n"
        )
        for before in "", "1":
            with self.subTest(before):
                child = support.run_python(code, environment={"PYTHONFAULTHANDLER": before})
                self.assertEqual((child.returncode, child.stdout), (0, "NullReferenceException\n" * 2), child.stderr)

    def test_a_second_import_in_a_thread_is_the_first_one(self) -> None:
        code = (
            "import threading\nfound = []\nstart = threading.Barrier(8)\n"
            "def load():\n    start.wait()\n    import dotnet_tasks\n    found.append(dotnet_tasks.run(lambda: 1).result())\n"
            "threads = [threading.Thread(target=load) for _ in range(8)]\n"
            "[t.start() for t in threads]; [t.join() for t in threads]\nprint(sum(found))"
        )
        self.assertEqual(self.ends(code), (0, "8\n", ""))


class ForkTests(unittest.TestCase):
    def is_refused_in_a_child(self, begin: str, attempt: str, go_on: str, result: str) -> None:
        code = (
            f"import asyncio, os, warnings, dotnet_tasks\nwarnings.simplefilter('ignore')\n{begin}\n"
            "child = os.fork()\n"
            "if child == 0:\n"
            f"    try:\n        {attempt}\n"
            "    except RuntimeError as error:\n        os.write(1, str(error)[:46].encode() + b'\\n'); os._exit(5)\n"
            "    os._exit(6)\n"
            f"print(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]), {go_on})"
        )
        child = support.run_python(code)
        self.assertEqual((child.returncode, child.stdout), (0, f"dotnet_tasks cannot be used in a forked child:\n5 {result}\n"), child.stderr)

    def test_a_forked_child_is_told_that_the_bridge_is_dead(self) -> None:
        self.is_refused_in_a_child("", "dotnet_tasks.delay(0)", "dotnet_tasks.run(lambda: 1).result()", "1")

    def test_a_forked_child_is_refused_an_ended_task_whose_result_is_known(self) -> None:
        begin = "task = dotnet_tasks.delay(0)\nasync def wait(): return await task\nasyncio.run(wait())"
        self.is_refused_in_a_child(begin, "wait().send(None)", "asyncio.run(wait())", "None")

    def test_fork_and_exec_is_untouched(self) -> None:
        code = (
            "import os, subprocess, sys, warnings, dotnet_tasks\nwarnings.simplefilter('ignore')\n"
            "def program(code): return [sys.executable, '-c', f'import os, dotnet_tasks; os._exit(dotnet_tasks.run(lambda: {code}).result())']\n"
            "child = os.fork()\n"
            "if child == 0: os.execv(sys.executable, program(7))\n"
            "print(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]), dotnet_tasks.run(lambda: 1).result())\n"
            "child = os.posix_spawn(sys.executable, program(8), os.environ)\n"
            "print(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]), dotnet_tasks.run(lambda: 2).result())\n"
            "for options in {}, {'preexec_fn': lambda: None}:\n"  # the latter has Python fork, with its hooks
            "    print(subprocess.run(program(9), **options).returncode, dotnet_tasks.run(lambda: 3).result())\n"
        )
        child = support.run_python(code)
        self.assertEqual((child.returncode, child.stdout, child.stderr), (0, "7 1\n8 2\n9 3\n9 3\n", ""))

    def test_multiprocessing_works_with_each_start_method(self) -> None:
        for method in ("spawn", "forkserver", "fork"):
            with self.subTest(method):
                child = support.run_program(str(WORK), method)
                self.assertEqual((child.returncode, child.stdout), (0, "0 1 4 9 16\n"), child.stderr)


if __name__ == "__main__":
    unittest.main()
