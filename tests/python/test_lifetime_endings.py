"""The ends of a plain Python process that uses .NET: exit codes, output and signals are Python's own."""

import os
import signal
import subprocess
import sys
import unittest
from pathlib import Path

import support

OWN_PROCESSES = True
from pools import PARALLEL

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

    def test_os_exit_ends_at_once(self) -> None:
        self.assertEqual(self.ends("import os, dotnet_tasks; os._exit(5)"), (5, "", ""))

    def test_dotnet_ends_the_process_after_what_python_had_buffered_was_written(self) -> None:
        start = "import sys, dotnet_tasks\nfrom System import Environment\nfrom System.Threading import Thread, ThreadStart\nsys.stdout.write('buffered')\n"
        fail = "def fail(): raise ValueError('mine')\nthread = Thread(ThreadStart(fail)); thread.Start(); thread.Join()"
        for code, status in (
            ("Environment.Exit(7)", 7),
            ("dotnet_tasks.run(lambda: Environment.Exit(8)).result()", 8),
            (fail, -signal.SIGABRT),
        ):
            with self.subTest(code):
                child = support.run_python(start + code, environment={"PYTHONUNBUFFERED": ""})
                self.assertEqual((child.returncode, child.stdout), (status, "buffered"), child.stderr)
                self.assertEqual("ValueError: mine" in child.stderr, status < 0, child.stderr)

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
            "import faulthandler, dotnet_tasks\nfaulthandler.enable()\n"
            "from System import String\n"
            "try:\n    String.Join(None, None)\n"
            "except Exception as error:\n    print('caught')\n"
        )
        status, output, errors = self.ends(code)
        self.assertEqual((status, output), (0, "caught\n"), errors)

    def test_a_second_import_in_a_thread_is_the_first_one(self) -> None:
        code = (
            "import threading\nfound = []\n"
            "def load():\n    import dotnet_tasks\n    found.append(dotnet_tasks.run(lambda: 1).result())\n"
            "threads = [threading.Thread(target=load) for _ in range(8)]\n"
            "[t.start() for t in threads]; [t.join() for t in threads]\nprint(sum(found))"
        )
        self.assertEqual(self.ends(code), (0, "8\n", ""))


class JoiningTests(unittest.TestCase):
    """A .NET component joins the interpreter of a Python process with ``PythonHost.Attach()``."""

    START = "import asyncio, dotnet_subjects, dotnet_tasks\nfrom PyBridge.Subjects import Joiner\njoiner = Joiner()\n"

    def ends(self, code: str, before: str = "") -> "tuple[int, str, str]":
        child = support.run_python(before + self.START + code)
        return child.returncode, child.stdout, child.stderr

    def test_it_calls_and_is_left_without_ending_python(self) -> None:
        code = (
            "print(joiner.Root(4.0), joiner.SleepAsync(0.0).result())\n"
            "pending = joiner.SleepAsync(3600.0)\n"
            "joiner.DisposeAsync().result()\n"
            "print(pending.result(), joiner.SleepAsync(0.0).result())\n"
            "print(asyncio.run(asyncio.sleep(0, 'Python goes on')), Joiner().Root(9.0))\n"
        )
        self.assertEqual(self.ends(code), (0, "2.0 slept\ndisposed disposed\nPython goes on 3.0\n", ""))

    def test_disposing_it_leaves_pythons_own_pools_as_they_are(self) -> None:
        code = (
            f"with dotnet_tasks.InterpreterPool(1, mode={'auto' if PARALLEL else 'threads'!r}) as pool:\n"
            "    print(pool.submit(abs, -5).result())\n"
            "    joiner.DisposeAsync().result()\n"
            "    print(pool.submit(abs, -6).result())\n"
        )
        self.assertEqual(self.ends(code), (0, "5\n6\n", ""))

    def test_it_ends_with_python(self) -> None:
        # An exit function that is older than the bridge's own runs after that.
        before = "import atexit\natexit.register(lambda: print(pending.result(timeout=20)))\n"
        code = "pending = joiner.SleepAsync(3600.0)\nprint(joiner.SleepAsync(0.0).result())\n"
        self.assertEqual(self.ends(code, before), (0, "slept\ndisposed\n", ""))


class SignalTests(unittest.TestCase):
    # In these programs Python sleeps in slices, and its loops turn now and then: a signal that comes between Python's last look and the
    # system call that sleeps is seen after that call only, with or without .NET.

    def signalled(self, code: str, number: int) -> "tuple[int, str, str]":
        child = subprocess.Popen(
            [sys.executable, "-c", "import signal; signal.signal(signal.SIGINT, signal.default_int_handler)\n" + code],
            stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env={**os.environ, "PYBRIDGE_HOST": "python"},
        )
        assert child.stdout is not None
        line = child.stdout.readline()
        if line != "ready\n":
            self.fail(f"{line!r}, then {child.communicate(timeout=20)}")
        child.send_signal(number)
        output, errors = child.communicate(timeout=20)
        return child.returncode, output, errors

    def test_ctrl_c_interrupts_a_synchronous_wait(self) -> None:
        code = (
            "import dotnet_tasks, warnings\nwarnings.simplefilter('ignore')\n"
            "task = dotnet_tasks.delay(3600)\n"
            "try:\n    print('ready', flush=True)\n    task.result()\nexcept KeyboardInterrupt:\n    print('interrupted')\n"
        )
        self.assertEqual(self.signalled(code, signal.SIGINT)[:2], (0, "interrupted\n"))

    def test_ctrl_c_interrupts_asyncio_run_and_cancels_the_dotnet_operation(self) -> None:
        code = (
            "import asyncio, dotnet_tasks\n"
            "async def turn():\n    while True: await asyncio.sleep(0.05)\n"
            "async def main():\n"
            "    task = dotnet_tasks.delay(3600)\n    turning = asyncio.create_task(turn())\n"
            "    try:\n        print('ready', flush=True)\n        await task\n"
            "    finally:\n        print(task.cancelled())\n"
            "try:\n    asyncio.run(main())\nexcept KeyboardInterrupt:\n    print('interrupted')\n"
        )
        self.assertEqual(self.signalled(code, signal.SIGINT)[:2], (0, "True\ninterrupted\n"))

    def test_ctrl_c_works_after_dotnet_ran_a_process(self) -> None:
        code = (
            "import dotnet_tasks, time\n"
            "from System.Diagnostics import Process\n"
            "Process.Start('true').WaitForExit()\n"
            "try:\n    print('ready', flush=True)\n    while True: time.sleep(0.05)\nexcept KeyboardInterrupt:\n    print('interrupted')\n"
        )
        self.assertEqual(self.signalled(code, signal.SIGINT)[:2], (0, "interrupted\n"))

    def test_sigterm_ends_the_process_as_it_does_without_dotnet(self) -> None:
        code = "import dotnet_tasks, time\nprint('ready', flush=True)\ntime.sleep(3600)"
        self.assertEqual(self.signalled(code, signal.SIGTERM)[0], -signal.SIGTERM)

    def test_a_python_handler_of_sigterm_runs(self) -> None:
        code = (
            "import dotnet_tasks, signal, sys, time\n"
            "signal.signal(signal.SIGTERM, lambda *_: sys.exit(6))\n"
            "print('ready', flush=True)\nwhile True: time.sleep(0.05)"
        )
        self.assertEqual(self.signalled(code, signal.SIGTERM)[0], 6)

    WEB = (
        "import asyncio, sys\n"
        f"sys.path.insert(0, {str(support.ROOT / 'examples')!r})\n"
        "import web\n"
        "async def main():\n"
        "    app = web.build()\n    await app.StartAsync()\n"
        "    try:\n        print('ready', flush=True)\n        while True: await asyncio.sleep(0.05)\n"
        "    finally:\n        await app.StopAsync()\n        await app.DisposeAsync()\n        print('stopped')\n"
        "try:\n    asyncio.run(main())\nexcept KeyboardInterrupt:\n    print('interrupted')\n"
    )

    def test_ctrl_c_while_kestrel_runs_is_pythons(self) -> None:
        self.assertEqual(self.signalled(self.WEB, signal.SIGINT)[:2], (0, "stopped\ninterrupted\n"))

    def test_sigterm_while_kestrel_runs_ends_as_without_dotnet(self) -> None:
        self.assertEqual(self.signalled(self.WEB, signal.SIGTERM)[0], -signal.SIGTERM)


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
        code = "import subprocess, sys, dotnet_tasks; print(subprocess.run([sys.executable, '-c', 'print(1)'], capture_output=True, text=True).stdout)"
        self.assertEqual(support.run_python(code).stdout, "1\n\n")

    def test_multiprocessing_works_with_each_start_method(self) -> None:
        for method in ("spawn", "forkserver", "fork"):
            with self.subTest(method):
                child = subprocess.run(
                    [sys.executable, str(WORK), method], capture_output=True, text=True, timeout=25, env={**os.environ, "PYBRIDGE_HOST": "python"}
                )
                self.assertEqual((child.returncode, child.stdout), (0, "0 1 4 9 16\n"), child.stderr)
