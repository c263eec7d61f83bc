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


if __name__ == "__main__":
    unittest.main()
