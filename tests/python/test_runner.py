"""The runner itself: what it is told about the process it runs in holds."""

import os
import subprocess
import sys
import threading
import unittest
from pathlib import Path

import support

RUNNER = Path(__file__).with_name("run_tests.py")


class RunnerTests(unittest.TestCase):
    def test_a_child_process_runs_the_same_interpreter(self) -> None:
        child = support.run_python("import sys; print(sys.version)")
        self.assertEqual((child.returncode, child.stdout.strip(), child.stderr), (0, sys.version, ""))

    def test_a_child_process_that_hangs_fails_with_the_stacks_of_both_languages_and_its_output(self) -> None:
        code = (
            "import dotnet_tasks\n"
            "from System.Threading import Thread\n"
            "def waits_in_python(): Thread.Sleep(-1)\n"
            "print('about to hang', flush=True)\n"
            "waits_in_python()"
        )
        with self.assertRaises(AssertionError) as caught:
            support.run_python(code, timeout=6)
        message = str(caught.exception)
        self.assertIn("No end after 6 seconds", message)
        self.assertIn("in waits_in_python", message)
        self.assertIn("System.Threading.Thread.Sleep", message.replace("!", "."))
        self.assertIn("Its output:\nabout to hang", message)

    def test_a_child_process_that_does_not_become_ready_fails_with_its_stacks(self) -> None:
        code = "import dotnet_tasks\ndef waits_in_python(): dotnet_tasks.delay(3600).result()\nwaits_in_python()"
        with self.assertRaises(AssertionError) as caught:
            support.run_python(code, timeout=6, when_ready=lambda process: self.fail("it is not ready"))
        message = str(caught.exception)
        self.assertIn("No end after 6 seconds", message)
        self.assertIn("in waits_in_python", message)

    def test_a_test_over_its_limit_ends_the_process_with_its_stack(self) -> None:
        child = subprocess.run(
            [sys.executable, str(RUNNER), "--only", "SlowTests", "--limit", "0.2"],
            env={**os.environ, "PYBRIDGE_TEST_SLOW": "1"},
            capture_output=True,
            text=True,
            timeout=25,
        )
        self.assertNotEqual(child.returncode, 0)
        self.assertIn("test_waits_for_ever", child.stderr)


if os.environ.get("PYBRIDGE_TEST_SLOW"):

    class SlowTests(unittest.TestCase):
        """Only there for the test above."""

        def test_waits_for_ever(self) -> None:
            threading.Event().wait()
