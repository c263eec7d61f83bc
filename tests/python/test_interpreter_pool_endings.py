"""The ends of a plain Python process that has an ``InterpreterPool``: exit codes and output are the program's own, on 3.12 too."""

import tempfile
import unittest
from pathlib import Path

from pools import IN_INTERPRETERS, NO_INTERPRETERS, PARALLEL
from support import count, needs, run_program, run_python, time_limit

OWN_PROCESSES = True

START = "import os, sys, dotnet_tasks, pool_work as work\n" + (
    "pool = dotnet_tasks.InterpreterPool(2)\n" if PARALLEL else "pool = dotnet_tasks.InterpreterPool(2, mode='threads')\n"
)


class Endings(unittest.TestCase):
    def ends(self, code: str) -> "tuple[int, str, str]":
        child = run_python(START + code, timeout=45)
        return child.returncode, child.stdout, child.stderr

    @time_limit(60)
    def test_without_a_shutdown_what_was_submitted_is_done_first(self) -> None:
        code = "for n in range(5): pool.submit(work.square, n).add_done_callback(lambda f: os.write(1, b'%d\\n' % f.result()))\nprint('end')"
        status, output, errors = self.ends(code)
        self.assertEqual((status, sorted(output.split()), errors), (0, sorted("0 1 4 9 16 end".split()), ""))

    @time_limit(60)
    def test_what_a_worker_prints_is_written(self) -> None:
        self.assertEqual(self.ends("pool.submit(work.say, 'from a worker')"), (0, "from a worker\n", ""))

    @time_limit(60)
    def test_sys_exit_keeps_its_code(self) -> None:
        self.assertEqual(self.ends("print(pool.submit(work.square, 3).result()); sys.exit(3)"), (3, "9\n", ""))

    @time_limit(60)
    def test_an_unhandled_exception_ends_with_1_and_its_traceback(self) -> None:
        status, _, errors = self.ends("with pool: pool.submit(work.fail, 'mine').result()")
        self.assertEqual(status, 1)
        self.assertTrue(errors.endswith("ValueError: mine\n"), errors)

    @time_limit(60)
    def test_a_worker_that_was_never_used_and_one_that_failed_to_start_do_not_hang_the_end(self) -> None:
        self.assertEqual(self.ends(""), (0, "", ""))
        code = f"other = dotnet_tasks.InterpreterPool(1, initializer=work.fail, initargs=('no',), mode={'auto' if PARALLEL else 'threads'!r})"
        self.assertEqual(self.ends(code), (0, "", ""))

    @needs(IN_INTERPRETERS, NO_INTERPRETERS)
    @time_limit(60)
    def test_a_worker_that_cannot_import_dotnet_tasks_says_so_and_the_process_ends_in_order(self) -> None:
        # As in a frozen program, whose importer the main interpreter alone has.
        code = (
            "pool.shutdown()\n"
            "sys.path[:] = [path for path in sys.path if not os.path.isdir(os.path.join(path, 'dotnet_tasks'))]\n"
            "pool = dotnet_tasks.InterpreterPool(2)\n"
            "try: pool.submit(abs, -6).result()\n"
            "except dotnet_tasks.BrokenInterpreterPool as error: print(error)\n"
        )
        status, output, errors = self.ends(code)
        self.assertEqual((status, errors), (0, ""))
        self.assertRegex(output, r"^ModuleNotFoundError\(.No module named 'dotnet_tasks'")  # from 3.15 on its repr has the name too

    @needs(IN_INTERPRETERS, NO_INTERPRETERS)
    @time_limit(60)
    def test_a_finalizer_in_a_worker_calls_dotnet_while_its_interpreter_ends(self) -> None:
        code = "pool = dotnet_tasks.InterpreterPool(2, initializer=work.leave_a_finalizer)\npool.submit(work.square, 2).result()\npool.shutdown()\nprint('end')"
        status, output, errors = self.ends(code)
        self.assertEqual((status, sorted(output.split()), errors), (0, ["end", "finalizer", "finalizer"], ""))

    @time_limit(60)
    def test_a_thread_that_a_call_left_behind_is_waited_for(self) -> None:
        # Each of the threads is let go by one that saw the end begin: the pool refuses more.
        code = (
            "import threading\nout, into = os.pipe()\n"
            "def when_refused(ending):\n"
            "    try:\n"
            "        while True: ending.submit(work.square, 1).result()\n"
            "    except RuntimeError: os.write(into, b'.')\n"
            "with pool:\n"
            "    pool.submit(work.start_thread, out).result()\n"
            "    threading.Thread(target=when_refused, args=(pool,)).start()\n"
            "print('end')\n"
            "late = dotnet_tasks.InterpreterPool(1, mode=pool.mode)\n"
            "late.submit(work.start_thread, out).result()\n"
            "threading.Thread(target=when_refused, args=(late,)).start()\n"
            "sys.exit(6)"
        )
        self.assertEqual(self.ends(code), (6, "end\n", ""))

    @time_limit(60)
    def test_idle_threads_of_executors_hold_nothing_up(self) -> None:
        code = "with pool: print(pool.submit(work.uses_threads).result())\nsys.exit(7)"
        self.assertEqual(self.ends(code), (7, "[4, 9]\n", ""))

    @time_limit(60)
    def test_after_the_end_has_begun_a_submission_is_refused(self) -> None:
        code = (
            "import atexit\n"
            "def late():\n"
            "    try: pool.submit(work.square, 1)\n"
            "    except RuntimeError as error: print(error)\n"
            "atexit.register(late)"
        )
        self.assertEqual(self.ends(code), (0, "cannot schedule new futures after interpreter shutdown\n", ""))

    @time_limit(120)
    def test_workers_end_without_a_word(self) -> None:
        code = f"pool.shutdown()\nfor n in range({count(4, 40)}):\n    with dotnet_tasks.InterpreterPool(2, mode=pool.mode) as p:\n        print(p.submit(work.square, n).result())"
        status, output, errors = self.ends(code)
        self.assertEqual((status, output.split(), errors), (0, [str(n * n) for n in range(count(4, 40))], ""))

    @time_limit(60)
    def test_workers_import_at_once_what_must_not_be_loaded_twice(self) -> None:
        code = (
            "pool.shutdown()\nfor name in ('decimal', 'datetime', 'zoneinfo'):\n"
            "    with dotnet_tasks.InterpreterPool(2, initializer=work.imports, initargs=(name,), mode=pool.mode) as p:\n"
            "        print(p.submit(work.imports, name).result())\n"
            # They meet at their first import only now and then, so what keeps them apart is asked for too: the main interpreter was first.
            "from importlib.util import find_spec\n"
            "first = {name for name in ('_datetime', '_decimal') if find_spec(name)}\n"
            "print(pool.mode == 'threads' or first <= sys.modules.keys())"
        )
        self.assertEqual(self.ends(code), (0, "decimal\ndatetime\nzoneinfo\nTrue\n", ""))

    @time_limit(60)
    def test_a_forked_child_is_told(self) -> None:
        # On threads: CPython itself (up to 3.13 at least) kills a child that is forked while any sub-interpreter lives.
        code = (
            "pool.shutdown(); pool = dotnet_tasks.InterpreterPool(2, mode='threads')\n"
            "import warnings; warnings.simplefilter('ignore')\n"
            "pool.submit(work.square, 1).result()\n"
            "child = os.fork()\n"
            "if child == 0:\n"
            "    try: pool.submit(work.square, 2)\n"
            "    except RuntimeError as error: print('forked child' in str(error), flush=True)\n"
            "    sys.exit(5)\n"
            "print(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]), pool.submit(work.square, 3).result())"
        )
        self.assertEqual(self.ends(code), (0, "True\n5 9\n", ""))

    @time_limit(60)
    def test_processes_are_started_while_a_pool_lives(self) -> None:
        code = (
            "import subprocess\npool.submit(work.square, 1).result()\n"
            "print(subprocess.run([sys.executable, '-c', 'print(1)'], capture_output=True, text=True).stdout, pool.submit(work.square, 3).result())"
        )
        self.assertEqual(self.ends(code), (0, "1\n 9\n", ""))

    @time_limit(60)
    @needs(IN_INTERPRETERS, NO_INTERPRETERS)
    def test_functions_of_the_command_line_are_refused_with_what_to_do(self) -> None:
        code = "def mine(): pass\ntry: pool.submit(mine).result()\nexcept TypeError as error: print('move them into a module' in str(error))"
        self.assertEqual(self.ends(code), (0, "True\n", ""))


class Scripts(unittest.TestCase):
    SCRIPT = (
        "import sys\nimport dotnet_tasks\n"
        "class Pair:\n    def __init__(self, n): self.n = n\n"
        "def twice(pair): return Pair(2 * pair.n), __name__\n"
        "print('ran')\n"
        "if __name__ == '__main__':\n"
        "    with dotnet_tasks.InterpreterPool(1, mode=sys.argv[1]) as pool:\n"
        "        pair, name = pool.submit(twice, Pair(3)).result()\n"
        "        print(type(pair) is Pair, pair.n, name)\n"
        "    sys.exit(4)\n"
    )

    def run_script(self, *arguments: str) -> "tuple[int, list[str], str]":
        with tempfile.TemporaryDirectory() as folder:
            Path(folder, "program.py").write_text(self.SCRIPT)
            child = run_program(*arguments, "auto" if PARALLEL else "threads", timeout=45, folder=folder)
        return child.returncode, child.stdout.splitlines(), child.stderr

    @time_limit(60)
    def test_functions_and_classes_of_the_programs_own_file_are_found(self) -> None:
        lines = ["ran", "ran", "True 6 __mp_main__"] if IN_INTERPRETERS else ["ran", "True 6 __main__"]
        self.assertEqual(self.run_script("program.py"), (4, lines, ""))
        self.assertEqual(self.run_script("-m", "program"), (4, lines, ""))


if __name__ == "__main__":
    unittest.main()
