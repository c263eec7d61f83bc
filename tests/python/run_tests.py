"""Runs the Python tests of this folder and writes what happens as JSON lines; scripts/test reads them.

It is run alike by plain `python tests/python/run_tests.py` and, inside a C# host, by tests/PyBridge.PythonTests.
Knows nothing about the bridge: only unittest, events and time limits live here.
"""

from __future__ import annotations

import argparse
import faulthandler
import json
import os
import sys
import threading
import time
import traceback
import unittest
from pathlib import Path
from types import TracebackType
from typing import Any, Iterator, Optional, Union

HERE = Path(__file__).resolve().parent

ErrorInfo = Union["tuple[type[BaseException], BaseException, TracebackType]", "tuple[None, None, None]"]


class Events:
    """Writes one JSON object a line to a file, or a readable line to stderr when there is no file."""

    def __init__(self, path: Optional[str]) -> None:
        self._file = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o644) if path else None

    def write(self, event: str, test: str = "", **details: Any) -> None:
        if self._file is not None:
            # One write a line: nothing is lost when the process dies right afterwards.
            os.write(self._file, (json.dumps({"event": event, "test": test, **details}) + "\n").encode())
        elif event in ("passed", "failed", "skipped"):
            detail = details.get("detail", "")
            print(f"{event:8}{test}" + (f"\n{detail}" if detail else ""), file=sys.stderr, flush=True)

    @property
    def watched(self) -> bool:
        """Whether another process follows the events and ends this one when a test takes too long."""
        return self._file is not None


class EventResult(unittest.TestResult):
    """Turns unittest's calls into events; an error that Python could only print fails the test it came in."""

    def __init__(self, events: Events, limit: float) -> None:
        super().__init__()
        self._events = events
        self._limit = limit
        self._problems: list[str] = []
        self._skipped: Optional[str] = None
        self._started = time.perf_counter()
        self.counts = {"passed": 0, "failed": 0, "skipped": 0}

    def startTest(self, test: unittest.TestCase) -> None:
        super().startTest(test)
        limit = time_limit(test, self._limit)
        self._events.write("started", name_of(test), limit=limit)
        if not self._events.watched:
            faulthandler.dump_traceback_later(limit, exit=True)
        self._started = time.perf_counter()

    def stopTest(self, test: unittest.TestCase) -> None:
        seconds = round(time.perf_counter() - self._started, 4)
        if not self._events.watched:
            faulthandler.cancel_dump_traceback_later()
        outcome = "failed" if self._problems else "skipped" if self._skipped is not None else "passed"
        self._report(outcome, name_of(test), seconds, "\n".join(self._problems) or self._skipped or "")
        # A test of a skipped class ends without having started.
        self._problems, self._skipped, self._started = [], None, time.perf_counter()
        super().stopTest(test)

    def _report(self, outcome: str, test: str, seconds: float, detail: str) -> None:
        self.counts[outcome] += 1
        self._events.write(outcome, test, seconds=seconds, detail=detail)

    def _add_problem(self, test: unittest.TestCase, text: str) -> None:
        # Problems of setUpClass and setUpModule come outside of any test and under a name of their own.
        if isinstance(test, unittest.TestCase):
            self._problems.append(text)
        else:
            self._report("failed", str(test), 0.0, text)

    def addError(self, test: unittest.TestCase, err: ErrorInfo) -> None:
        super().addError(test, err)
        self._add_problem(test, "".join(traceback.format_exception(*err)))

    def addFailure(self, test: unittest.TestCase, err: ErrorInfo) -> None:
        super().addFailure(test, err)
        self._add_problem(test, "".join(traceback.format_exception(*err)))

    def addSubTest(self, test: unittest.TestCase, subtest: unittest.TestCase, err: Optional[ErrorInfo]) -> None:
        super().addSubTest(test, subtest, err)
        if err is not None:
            self._add_problem(test, f"{subtest}\n" + "".join(traceback.format_exception(*err)))

    def addSkip(self, test: unittest.TestCase, reason: str) -> None:
        super().addSkip(test, reason)
        if isinstance(test, unittest.TestCase):
            self._skipped = reason
        else:
            self._report("skipped", str(test), 0.0, reason)

    def addUnexpectedSuccess(self, test: unittest.TestCase) -> None:
        super().addUnexpectedSuccess(test)
        self._problems.append("This test is marked as an expected failure, and passed.")

    def on_unraisable(self, info: Any) -> None:
        """Stands in for `sys.unraisablehook`."""
        text = "".join(traceback.format_exception(info.exc_type, info.exc_value, info.exc_traceback))
        self._problems.append(f"{info.err_msg or 'Exception ignored in'}: {info.object!r}\n{text}")

    def on_thread_error(self, info: Any) -> None:
        """Stands in for `threading.excepthook`."""
        text = "".join(traceback.format_exception(info.exc_type, info.exc_value, info.exc_traceback))
        self._problems.append(f"Exception in thread {info.thread.name if info.thread else '?'}\n{text}")


def name_of(test: unittest.TestCase) -> str:
    """The name that --only takes; a module that does not import is named after itself."""
    return test.id().replace("unittest.loader._FailedTest.", "")


def time_limit(test: unittest.TestCase, default: float) -> float:
    """Seconds that a test may take: its own `support.time_limit`, its class's `limit`, or the run's."""
    method = getattr(test, getattr(test, "_testMethodName", ""), None)
    return float(getattr(method, "time_limit", None) or getattr(test, "limit", None) or default)


def each_test(suite: unittest.TestSuite) -> Iterator[unittest.TestCase]:
    for item in suite:
        if isinstance(item, unittest.TestSuite):
            yield from each_test(item)
        else:
            yield item


def select(only: "list[str]", done: "set[str]", anew: bool = False) -> unittest.TestSuite:
    """The tests whose name contains one of `only` (all when it is empty), less those that are done.

    `anew`: another run of them has this process's interpreter in another host, or with other loops. Modules that say `OWN_PROCESSES` are left out
    then: each of their tests is a plain process of its own, which would be the same once more.
    """
    found = unittest.TestLoader().discover(str(HERE), pattern="test_*.py", top_level_dir=str(HERE))
    return unittest.TestSuite(
        test
        for test in each_test(found)
        if (not only or any(part in name_of(test) for part in only))
        and name_of(test) not in done
        and not (anew and getattr(sys.modules[type(test).__module__], "OWN_PROCESSES", False))
    )


def main(arguments: Optional["list[str]"] = None) -> int:
    """Runs the tests; 0 when none failed, 1 when some did."""
    parser = argparse.ArgumentParser(prog="run_tests.py", description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--only", action="append", default=[], metavar="NAME", help="tests whose name contains NAME")
    parser.add_argument("--list", action="store_true", help="name the tests without running them")
    parser.add_argument("--events", metavar="FILE", help="append JSON lines to FILE")
    parser.add_argument("--done", metavar="FILE", help="leave out the tests that FILE names, one a line")
    parser.add_argument("--limit", type=float, default=30.0, metavar="SECONDS", help="for one test (default 30)")
    parser.add_argument("--loop", choices=["default", "debug", "eager", "uvloop"], default="default")
    options = parser.parse_args(arguments)

    if str(HERE) not in sys.path:
        sys.path.insert(0, str(HERE))
    import support

    done = set(Path(options.done).read_text().splitlines()) if options.done else set[str]()
    support.use_loop(options.loop)
    suite = select(options.only, done, anew=not options.only and (support.IN_CSHARP_HOST or options.loop != "default"))
    if options.list:
        for test in each_test(suite):
            print(name_of(test))
        return 0

    events = Events(options.events)
    result = EventResult(events, options.limit)
    hooks = sys.unraisablehook, threading.excepthook
    sys.unraisablehook, threading.excepthook = result.on_unraisable, result.on_thread_error
    try:
        suite.run(result)
    finally:
        sys.unraisablehook, threading.excepthook = hooks
    events.write("finished")
    if not events.watched:
        print("{passed} passed, {failed} failed, {skipped} skipped".format(**result.counts))
    return 1 if result.counts["failed"] else 0


if __name__ == "__main__":
    sys.exit(main())
