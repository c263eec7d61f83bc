"""The ends of .NET threads that ran Python: their thread states go with them."""

from __future__ import annotations

import ctypes
import gc
import queue
import threading
import unittest
from pathlib import Path

import dotnet_tasks
import support
from flat_memory import FlatMemory
from System import GC
from System.Threading import Thread, ThreadStart

SHORT_LIVED = "short-lived"

interpreter, first_state, next_state = (
    ctypes.PYFUNCTYPE(ctypes.c_void_p, *arguments)((name, ctypes.pythonapi))
    for name, *arguments in (
        ("PyInterpreterState_Get",), ("PyInterpreterState_ThreadHead", ctypes.c_void_p), ("PyThreadState_Next", ctypes.c_void_p)
    )
)


class Tells:
    """Says which thread let go of it."""

    def __init__(self, told: "queue.SimpleQueue[int]") -> None:
        self.told = told

    def __del__(self) -> None:
        self.told.put(threading.get_ident())


def run_threads(number: int) -> None:
    """.NET threads that call Python, one after the other; returns when they have gone altogether, which ``Join`` does not wait for."""
    called: "list[int]" = []
    for _ in range(number):
        thread = Thread(ThreadStart(lambda: called.append(1)))
        thread.Name = SHORT_LIVED
        thread.Start()
        thread.Join()
    assert len(called) == number
    while any(is_short_lived(task) for task in Path("/proc/self/task").iterdir()):
        pass


def is_short_lived(task: Path) -> bool:
    try:
        return (task / "comm").read_text().strip() == SHORT_LIVED
    except OSError:  # it has gone meanwhile
        return False


def thread_states() -> int:
    """Of this interpreter, as Python itself has them."""
    number, state = 0, first_state(interpreter())
    while state:
        number, state = number + 1, next_state(state)
    return number


class ThreadTests(FlatMemory):
    def test_what_a_thread_kept_for_itself_goes_with_it(self) -> None:
        told: "queue.SimpleQueue[int]" = queue.SimpleQueue()
        own = threading.local()
        idents: "list[int]" = []

        def work() -> None:
            own.kept = Tells(told)
            idents.append(threading.get_ident())

        thread = Thread(ThreadStart(work))
        thread.Start()
        thread.Join()
        if support.FREE_THREADED:
            self.assertEqual(told.get(), idents[0])  # by itself, at its end
            return
        del thread
        while told.empty():
            gc.collect()
            GC.Collect()
            GC.WaitForPendingFinalizers()
            dotnet_tasks.run(int).result()

    def test_threads_that_come_and_go_leave_few_states_at_any_time(self) -> None:
        before = thread_states()
        for _ in range(support.count(10, 100)):
            run_threads(100)
            self.assertLess(thread_states() - before, 50)

    @support.time_limit(600 if support.SOAK else 30)
    def test_threads_that_come_and_go_leave_no_memory(self) -> None:
        self.check_rounds(run_threads, support.count(250, 10_000))

    def test_a_recursion_through_both_languages_ends_in_a_recursion_error(self) -> None:
        code = (
            "import sys, threading, dotnet_tasks\n"
            "from System import Action\n"
            "def recurse(): Action(recurse).Invoke()\n"
            "def outcome():\n"
            "    try: recurse()\n"
            "    except RecursionError as error: print('RecursionError', flush=True)\n"
            "sys.setrecursionlimit(300)\n"
            "outcome()\n"
            "dotnet_tasks.run(outcome).result()\n"
            "sys.setrecursionlimit(1_000_000)\n"  # now the stack is the limit
            "threading.stack_size(512 << 10)\n"
            "thread = threading.Thread(target=outcome)\n"
            "thread.start(); thread.join()\n"
            "print(dotnet_tasks.run(lambda: 1).result())\n"
        )
        child = support.run_python(code)
        self.assertEqual((child.returncode, child.stdout), (0, "RecursionError\n" * 3 + "1\n"), child.stderr)


if __name__ == "__main__":
    unittest.main()
