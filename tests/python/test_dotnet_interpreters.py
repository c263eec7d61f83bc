"""Sub-interpreters that Python made and in which .NET's threads called: their thread states, their classes, their ends."""

import sys
import unittest

from support import count, needs, run_python, time_limit

OWN_PROCESSES = True

STATES_OF_LIVING_THREADS = """
import asyncio, dotnet_tasks, _interpreters, os, sys
code = '''
import asyncio, ctypes, dotnet_tasks, os, threading
state = ctypes.pythonapi.PyThreadState_Get
state.restype = ctypes.c_void_p
gate = threading.Barrier(3)  # three threads of .NET's pool, which live on
def wait():
    os.write(told, b"%d " % state())
    gate.wait()
async def main():
    await asyncio.gather(*(dotnet_tasks.run(wait) for _ in range(3)))
asyncio.run(main())
'''
heard, told = os.pipe()
interpreter = _interpreters.create(sys.argv[1])
failed = _interpreters.run_string(interpreter, f"told = {told}" + code)
_interpreters.destroy(interpreter)
assert failed is None, failed
states = set(os.read(heard, 1000).split())
exec(code)  # the same threads attach to this interpreter, with states that were made anew
others = set(os.read(heard, 1000).split())
print(len(states), len(others), len(states & others))
"""


STATES_INSIDE_INTERPRETERS = """
import dotnet_tasks, _interpreters, os, sys
from System import AppDomain
from System.Threading import ManualResetEvent
code = '''
import ctypes, os
from System import AppDomain
from System.Threading import ThreadPool, WaitOrTimerCallback
state = ctypes.pythonapi.PyThreadState_Get
interpreter = ctypes.pythonapi.PyInterpreterState_Get
state.restype = interpreter.restype = ctypes.c_void_p
def called(data, is_late):
    os.write(told, b"%d" % (state() - interpreter()))
ThreadPool.RegisterWaitForSingleObject(AppDomain.CurrentDomain.GetData("gate"), WaitOrTimerCallback(called), None, -1, True)
'''
heard, told = os.pipe()
gate = ManualResetEvent(False)
AppDomain.CurrentDomain.SetData("gate", gate)
interpreter = _interpreters.create(sys.argv[1])
failed = _interpreters.run_string(interpreter, f"import dotnet_tasks; told = {told}" + code)
assert failed is None, failed
gate.Set()  # nobody is in the interpreter, so its first state is free for .NET's thread
distance = int(os.read(heard, 100))
_interpreters.destroy(interpreter)
exec(code)
os.read(heard, 100)  # the same thread attaches to this interpreter
print(distance if 0 <= distance < 1 << 20 else "outside")
"""

STATES_AT_THE_END = """
import atexit, os
def end():  # registered before the bridge's own, so it runs after that
    gate.Set()
    others = set()
    while len(others) < 3: others |= set(os.read(heard, 1000).split())
    print(len(states), len(others), len(states & others))
    _interpreters.destroy(interpreter)
atexit.register(end)
import asyncio, ctypes, dotnet_tasks, threading, _interpreters
from System import AppDomain
from System.Threading import ManualResetEvent
code = '''
import ctypes, os, threading
state = ctypes.pythonapi.PyThreadState_Get
state.restype = ctypes.c_void_p
together = threading.Barrier(3)  # three threads of .NET's pool, which live on
def called(*_):
    os.write(told, b"%d " % state())
    together.wait()
'''
heard, told = os.pipe()
gate = ManualResetEvent(False)
AppDomain.CurrentDomain.SetData("gate", gate)
interpreter = _interpreters.create("legacy")
failed = _interpreters.run_string(interpreter, f"import dotnet_tasks; told = {told}" + code + '''
from System import AppDomain
from System.Threading import ThreadPool, WaitOrTimerCallback
gate = AppDomain.CurrentDomain.GetData("gate")
for _ in range(3): ThreadPool.RegisterWaitForSingleObject(gate, WaitOrTimerCallback(called), None, -1, True)
''')
assert failed is None, failed
exec(code)
async def main():
    await asyncio.gather(*(dotnet_tasks.run(called) for _ in range(3)))
asyncio.run(main())
states = set(os.read(heard, 1000).split())
"""

ENDS_AT_ONCE = """
import ctypes, sys, threading
import dotnet_tasks, _interpreters
class Allocator(ctypes.Structure):
    _fields_ = [(name, ctypes.c_void_p) for name in ("context", "malloc", "calloc", "realloc", "free")]
def free():
    allocator = Allocator()
    ctypes.pythonapi.PyMem_GetAllocator(0, ctypes.byref(allocator))
    return allocator.free
code = '''
import asyncio, dotnet_tasks
async def main():
    await asyncio.gather(*(dotnet_tasks.run(lambda: None) for _ in range(3)))
asyncio.run(main())
'''
together = threading.Barrier(2, timeout=30)
failures = []
def make():
    for _ in range(int(sys.argv[1])):
        interpreter = _interpreters.create("isolated")
        failed = _interpreters.run_string(interpreter, code)
        if failed: failures.append(failed)
        together.wait()
        _interpreters.destroy(interpreter)
initial = free()
threads = [threading.Thread(target=make) for _ in range(2)]
for thread in threads: thread.start()
for thread in threads: thread.join()
print(free() == initial, failures)
"""


SESSIONS_BY_TURNS = """
import dotnet_tasks, _interpreters, os, sys
from System import AppDomain
from System.Threading import ManualResetEvent
first = '''
import ctypes, dotnet_tasks, os
from System import AppDomain
from System.Collections.Generic import List
from System.Threading import ThreadPool, WaitOrTimerCallback
state = ctypes.pythonapi.PyThreadState_Get
state.restype = ctypes.c_void_p
Integers = List[int]
ThreadPool.RegisterWaitForSingleObject(AppDomain.CurrentDomain.GetData("gate"), WaitOrTimerCallback(lambda *_: os.write(told, b".")), None, -1, True)
'''
later = '''
made = Integers([1, 2]).GetRange(0, 1)
os.write(told, b"%d:%d " % (state(), type(made) is Integers))
'''
heard, told = os.pipe()
gate = ManualResetEvent(False)
AppDomain.CurrentDomain.SetData("gate", gate)
def run(interpreter, code):
    failed = _interpreters.run_string(interpreter, code)
    assert failed is None, failed
interpreters = [_interpreters.create(sys.argv[1]) for _ in range(2)]
for interpreter in interpreters: run(interpreter, f"told = {told}" + first)
gate.Set()
heads = b""  # from here on a state of .NET's thread is the first of each
while len(heads) < 2: heads += os.read(heard, 2)
for interpreter in interpreters * 100: run(interpreter, later)
sessions = [session.split(b":") for session in os.read(heard, 65536).split()]
for interpreter in interpreters: _interpreters.destroy(interpreter)
print(len({state for state, _ in sessions}) < len(sessions), {right for _, right in sessions})
"""

AN_INTERPRETER_ENDED_AT_THE_END = """
import atexit, os, sys
def end():  # registered before the bridge's own, so it runs after that
    _interpreters.destroy(interpreter)
atexit.register(end)
import dotnet_tasks, threading, _interpreters
from System.IO import MemoryStream
class Left:
    write = os.write
    def __init__(self, stream): self.stream = stream
    def __del__(self):
        self.stream.Dispose()
        self.write(1, b"finalizer %d" % self.stream.CanRead)
left = Left(MemoryStream())
interpreter = _interpreters.create(sys.argv[1])
def use():
    failed = _interpreters.run_string(interpreter, "import dotnet_tasks")
    assert failed is None, failed
thread = threading.Thread(target=use)
thread.start()
thread.join()
"""

LEFT_BEHIND = """
import dotnet_tasks, _interpreters, sys
code = '''
import asyncio, dotnet_tasks, threading
together = threading.Barrier(3)  # three threads of .NET's pool, which live on
async def main():
    await asyncio.gather(*(dotnet_tasks.run(together.wait) for _ in range(3)))
asyncio.run(main())
'''
for _ in range(3):
    interpreter = _interpreters.create(sys.argv[1])
    failed = _interpreters.run_string(interpreter, code)
    assert failed is None, failed
print("done")
"""


@needs(sys.version_info >= (3, 13), "interpreters that can import ctypes come with 3.13")
class Interpreters(unittest.TestCase):
    def ends_well(self, program: str, output: str, **environment: str) -> None:
        """Runs it once with interpreters of either kind: those that share the main one's GIL, and those that have one each."""
        for kind in ("legacy", "isolated"):
            with self.subTest(kind):
                done = run_python(program, kind, environment=environment)
                self.assertEqual((done.stdout, done.stderr, done.returncode), (output, "", 0))

    @time_limit(60)
    def test_each_interpreter_has_its_own_classes_and_ends_with_its_own_thread_states(self):
        done = run_python(
            """
import dotnet_tasks, _interpreters
from System.Collections.Generic import List
code = '''
import asyncio, dotnet_tasks, threading
from System import Func
from System.Collections.Generic import List
from System.Threading.Tasks import Task
async def main():
    await Task.Delay(1)
    gate = threading.Barrier(3)  # three threads of .NET's pool, each with a state of this interpreter, which must not keep it from ending
    await asyncio.gather(*(dotnet_tasks.run(gate.wait) for _ in range(3)))
    return await Task.FromResult(sum(List[int]([1, 2, 3])))
print(asyncio.run(main()), Func[int, int](lambda x: x + 1)(4))
'''
for kind in ("legacy", "isolated"):
    for _ in range(3):
        interpreter = _interpreters.create(kind)
        failed = _interpreters.run_string(interpreter, code)
        _interpreters.destroy(interpreter)
        assert failed is None, failed
print(sum(List[int]([1, 2, 3])))
""",
            timeout=55,
        )
        self.assertEqual((done.stdout.split(), done.returncode), (["6", "5"] * 6 + ["6"], 0), done.stderr)

    @time_limit(60)
    def test_memory_of_a_state_that_a_living_thread_attached_with_is_given_to_nobody(self):
        """CPython writes to it when that thread attaches to another interpreter."""
        self.ends_well(STATES_OF_LIVING_THREADS, "3 3 0\n")

    @time_limit(60)
    def test_a_thread_that_lives_on_has_no_state_inside_an_interpreter(self):
        """That one's memory goes with the interpreter's, and the thread attaches elsewhere afterwards."""
        self.ends_well(STATES_INSIDE_INTERPRETERS, "outside\n")

    @time_limit(60)
    def test_memory_of_living_threads_states_is_given_to_nobody_at_the_end_of_python_either(self):
        """Its sub-interpreters are there still, in which those threads go on."""
        done = run_python(STATES_AT_THE_END)
        self.assertEqual((done.stdout, done.stderr, done.returncode), ("3 3 0\n", "", 0))

    @time_limit(count(60, 600))
    def test_interpreters_that_end_at_once_leave_the_process_its_memory(self):
        done = run_python(ENDS_AT_ONCE, str(count(15, 200)), timeout=count(55, 500))
        self.assertEqual((done.stdout, done.stderr, done.returncode), ("True []\n", "", 0))

    @time_limit(60)
    def test_a_session_in_one_interpreter_is_not_taken_for_one_in_another(self):
        """Each has a thread state where the former's was."""
        self.ends_well(SESSIONS_BY_TURNS, "True {b'1'}\n", GLIBC_TUNABLES="glibc.malloc.tcache_count=0")

    @time_limit(60)
    def test_interpreters_that_are_left_behind_end_with_python(self):
        """It frees a state of each, whosever that is, before their exit functions run."""
        # From 3.14 on Python itself warns of them.
        self.ends_well(LEFT_BEHIND, "done\n", MALLOC_PERTURB_="165", PYTHONWARNINGS="ignore:remaining subinterpreters")

    @time_limit(60)
    def test_finalizers_call_dotnet_after_an_exit_function_ended_an_interpreter(self):
        self.ends_well(AN_INTERPRETER_ENDED_AT_THE_END, "finalizer 0")

    @time_limit(60)
    def test_exit_functions_and_finalizers_call_dotnet_while_their_interpreter_ends(self):
        done = run_python(
            """
import dotnet_tasks, _interpreters
code = '''
import atexit, os
atexit.register(lambda: os.write(1, b"exit %d " % List[int]([1, 2]).Count))  # before the bridge's own, so it runs after that
import dotnet_tasks
from System.Collections.Generic import List
from System.IO import MemoryStream
class Left:
    def __init__(self, stream): self.stream = stream
    def __del__(self):
        self.stream.Dispose()
        os.write(1, b"finalizer %d " % self.stream.CanRead)
left = Left(MemoryStream())
'''
for kind in ("legacy", "isolated"):
    interpreter = _interpreters.create(kind)
    failed = _interpreters.run_string(interpreter, code)
    _interpreters.destroy(interpreter)
    assert failed is None, failed
""",
            timeout=55,
        )
        self.assertEqual((done.stdout, done.stderr, done.returncode), ("exit 2 finalizer 0 " * 2, "", 0))


if __name__ == "__main__":
    unittest.main()
