"""The ends of .NET threads that ran Python: their thread states go with them."""

from __future__ import annotations

import gc
import queue
import threading
import unittest

import dotnet_tasks
import support
from System import GC
from System.Threading import Thread, ThreadStart


class Tells:
    """Says which thread let go of it."""

    def __init__(self, told: "queue.SimpleQueue[int]") -> None:
        self.told = told

    def __del__(self) -> None:
        self.told.put(threading.get_ident())


class ThreadTests(unittest.TestCase):
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
