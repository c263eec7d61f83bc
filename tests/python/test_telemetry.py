"""The GIL's report, and the watchdog, in a plain Python process; PyBridge.Specs holds the figures against the truth."""

import os
import unittest

import dotnet_tasks
from support import FREE_THREADED, needs, run_python

REPORT = """
import asyncio, dotnet_tasks

async def main():
    for _ in range(5):
        await dotnet_tasks.delay(0.001)
    await asyncio.gather(*(dotnet_tasks.run(sum, range(1000)) for _ in range(20)))
    return dotnet_tasks.gil_report()

report = asyncio.run(main())
times = {one.Label: one for one in report.Labels}
loop = report.Loops[0]
print(report.IsOn, times["dotnet_tasks.run"].Attaches, loop.Messages >= 5, loop.Turns >= 5, report.Threads.Count >= 2)
print(report)
"""

HOLD = """
import ctypes, os, select, struct

reader, writer = os.pipe()
stderr = os.dup(2)
os.dup2(writer, 2)  # before .NET opens it

import dotnet_tasks

def hold_the_gil():
    ctypes.PyDLL(None).poll(struct.pack("ihh", reader, select.POLLIN, 0), 1, 20_000)  # until the watchdog writes; PyDLL keeps the GIL

task = dotnet_tasks.run(sum, range(10))
hold_the_gil()
print(task.result(), flush=True)
report = b""
while b"in hold_the_gil" not in report:
    report += os.read(reader, 65536)
os.dup2(stderr, 2)
os.write(2, report)
"""


class GilReportTests(unittest.TestCase):
    @needs(os.environ.get("PYBRIDGE_TELEMETRY", "0") in ("", "0"), "the telemetry is on for the whole run")
    def test_off_says_how_to_turn_it_on(self) -> None:
        report = dotnet_tasks.gil_report()
        self.assertFalse(report.IsOn)
        self.assertIn("PYBRIDGE_TELEMETRY=1", str(report))

    def test_on_by_the_environment_it_books_threads_and_loops(self) -> None:
        result = run_python(REPORT, environment={"PYBRIDGE_TELEMETRY": "1"})
        self.assertEqual(result.stderr, "")
        lines = result.stdout.splitlines()
        self.assertEqual(lines[0], "True 20 True True True")
        self.assertIn("dotnet_tasks.run", "".join(lines[2:]))
        self.assertIn("Event loops", lines)


class WatchdogTests(unittest.TestCase):
    @needs(not FREE_THREADED, "there is no GIL to hold")
    def test_a_python_thread_that_keeps_the_gil_is_shown_with_its_stack(self) -> None:
        result = run_python(HOLD, environment={"PYBRIDGE_WATCHDOG": "0.6"})
        self.assertEqual(result.stdout, "45\n")
        self.assertRegex(result.stderr, r"thread \d+ \(\.NET TP Worker, native \d+\) has waited to attach for \S+ ms in dotnet_tasks\.run; the GIL is held by")
        self.assertIn("in hold_the_gil", result.stderr)

    def test_without_a_hang_it_says_nothing(self) -> None:
        result = run_python(REPORT, environment={"PYBRIDGE_TELEMETRY": "1", "PYBRIDGE_WATCHDOG": "5"})
        self.assertEqual((result.returncode, result.stderr), (0, ""))


if __name__ == "__main__":
    unittest.main()
