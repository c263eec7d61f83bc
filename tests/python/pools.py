"""What the tests of ``dotnet_tasks.InterpreterPool`` share: which workers a version has, and pipes by which they meet."""

import os
import sys
import unittest
from typing import Any

from dotnet_tasks import InterpreterPool
from support import FREE_THREADED

PARALLEL = FREE_THREADED or sys.version_info >= (3, 12)
IN_INTERPRETERS = PARALLEL and not FREE_THREADED
NO_INTERPRETERS = "3.12 brought sub-interpreters with a GIL each; free-threaded builds need none"


def pool(workers: int = 2, **options: Any) -> InterpreterPool:
    """In the default mode; on 3.11, where that is refused, on threads."""
    return InterpreterPool(workers, **({} if PARALLEL else {"mode": "threads"}), **options)


class Pipes(unittest.TestCase):
    def pipe(self) -> "tuple[int, int]":
        ends = os.pipe()
        for end in ends:
            self.addCleanup(self.shut, end)
        return ends

    def shut(self, end: int) -> None:
        try:
            os.close(end)
        except OSError:
            pass
