"""Sub-interpreters that the standard library makes (PEP 734), and PEP 788's guards, together with the bridge: from 3.14 and 3.15 on."""

import sys
import unittest

from support import needs, run_python, time_limit

OWN_PROCESSES = True

NEEDED = "3.14 brings concurrent.interpreters and InterpreterPoolExecutor"


@needs(sys.version_info >= (3, 14), NEEDED)
class StandardLibrary(unittest.TestCase):
    @time_limit(60)
    def test_workers_of_an_interpreter_pool_await_dotnet_each_on_a_loop_of_its_own(self):
        done = run_python(
            """
import dotnet_tasks  # .NET is started by the main interpreter
from concurrent.futures import InterpreterPoolExecutor

def work(n):
    import asyncio, dotnet_tasks
    from System.Threading.Tasks import Task
    async def main():
        await dotnet_tasks.delay(0.001)
        return await Task.FromResult(n * n)
    return asyncio.run(main())

with InterpreterPoolExecutor(max_workers=2) as pool:
    print(list(pool.map(work, range(6))))
""",
            timeout=55,
        )
        self.assertEqual((done.stdout, done.returncode), ("[0, 1, 4, 9, 16, 25]\n", 0), done.stderr)

    @time_limit(60)
    def test_an_interpreter_of_concurrent_interpreters_calls_dotnet_and_hears_of_its_errors(self):
        done = run_python(
            """
import dotnet_tasks
from concurrent import interpreters

def fails():
    import dotnet_tasks
    from System.IO import File
    return File.ReadAllTextAsync("/nowhere").result()

one = interpreters.create()
print(one.call(max, 1, 2))
try:
    one.call(fails)
except interpreters.ExecutionFailed as failed:
    print(failed.excinfo.type.__name__, "dotnet_tasks" in failed.excinfo.type.__module__)
one.close()
""",
            timeout=55,
        )
        self.assertEqual((done.stdout.split(), done.returncode), (["2", "FileNotFoundException", "True"], 0), done.stderr)


@needs(sys.version_info >= (3, 13), "interpreters that can import ctypes come with 3.13")
class Ends(unittest.TestCase):
    @time_limit(60)
    def test_an_interpreter_that_ends_waits_for_dotnets_threads_inside_it_however_long(self):
        done = run_python(
            """
import os, threading, _interpreters
errors, into = os.pipe()
kept = os.dup(2)
os.dup2(into, 2)  # before .NET looks where its errors go
import dotnet_tasks

gate, opens = os.pipe()
told, tells = os.pipe()
def open_when_told():
    seen = b""
    while b"waits for them" not in seen: seen += os.read(errors, 1000)
    os.dup2(kept, 2)
    os.write(opens, b".")
interpreter = _interpreters.create()
_interpreters.run_string(interpreter, f'''
import dotnet_tasks, os
def wait():
    os.write({tells}, b".")
    os.read({gate}, 1)
kept = dotnet_tasks.run(wait)
''')
os.read(told, 1)
thread = threading.Thread(target=open_when_told)
thread.start()
_interpreters.destroy(interpreter)
thread.join()
print("ended", dotnet_tasks.run(abs, -2).result())
""",
            timeout=40,
        )
        self.assertEqual((done.stdout, done.returncode, done.stderr), ("ended 2\n", 0, ""))


@needs(sys.version_info >= (3, 15), "3.15 brings interpreter guards (PEP 788)")
class Guards(unittest.TestCase):
    @time_limit(60)
    def test_after_the_bridges_end_a_guard_that_is_still_held_gets_a_refusal_and_no_hang(self):
        done = run_python(
            """
import atexit, ctypes
api = ctypes.PyDLL(None)
api.PyInterpreterGuard_FromCurrent.restype = ctypes.c_void_p
api.PyInterpreterGuard_Close.argtypes = [ctypes.c_void_p]
api.PyInterpreterGuard_Close.restype = None

def late():
    try:
        dotnet_tasks.delay(0)
    except RuntimeError as refused:
        print("refused" if "takes no more calls: the Python process that owns it is ending" in str(refused) else refused)
    api.PyInterpreterGuard_Close(guard)

atexit.register(late)  # before the bridge's own hook, so it runs after it
import dotnet_tasks
guard = api.PyInterpreterGuard_FromCurrent()
print(bool(guard), dotnet_tasks.run(lambda: "ran").result())
""",
            timeout=55,
        )
        self.assertEqual((done.stdout, done.returncode), ("True ran\nrefused\n", 0), done.stderr)


if __name__ == "__main__":
    unittest.main()
