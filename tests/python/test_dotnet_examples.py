"""The examples of .NET libraries in Python, each run as a user runs it: by a plain python."""

import os
import subprocess
import sys
import unittest
from pathlib import Path

import dotnet_tasks
from support import ROOT, needs, time_limit

EXAMPLES = ROOT / "examples"
LIBRARIES = EXAMPLES / "libraries" / "bin" / "Release" / "net10.0" / "Libraries.dll"


def has_web():
    try:
        return dotnet_tasks.load("Microsoft.AspNetCore")
    except FileNotFoundError:
        return None


class Examples(unittest.TestCase):
    def run_example(self, name):
        done = subprocess.run(
            [sys.executable, str(EXAMPLES / name)],
            capture_output=True,
            text=True,
            timeout=50,
            env={**os.environ, "PYTHONPATH": str(ROOT / "python"), "PYBRIDGE_HOST": "python", "PYTHONASYNCIODEBUG": ""},
        )
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertEqual(done.stderr, "")
        return done.stdout.splitlines()

    @time_limit(60)
    def test_commands(self):
        lines = self.run_example("commands.py")
        self.assertEqual(lines[0], "buffered: HELLO FROM PYTHON code 0")
        self.assertEqual([line for line in lines if "line" in line], [f"event: StandardOutput line {i}" for i in range(3)])
        self.assertEqual(lines[-1], "cancelled: the program was ended with its call")

    @time_limit(60)
    def test_channels(self):
        self.assertEqual(
            self.run_example("channels.py"), ["['loop 0', 'loop 1', 'loop 2', 'main 0', 'main 1', 'main 2', 'thread']"]
        )

    @time_limit(60)
    @needs(LIBRARIES.exists(), "examples/libraries is not built")
    def test_database(self):
        self.assertEqual(
            self.run_example("database.py"),
            [
                "apple 0.5",
                "pear 0.75",
                "quince None",
                "Microsoft.Data.Sqlite.SqliteException - SQLite Error 19: 'UNIQUE constraint failed: fruit.name'.",
            ],
        )

    @time_limit(60)
    @needs(has_web(), "the shared framework Microsoft.AspNetCore.App is not installed")
    def test_web(self):
        self.assertEqual(self.run_example("web.py"), ["Hello, world!", "42", "desserts", "418 400", "50 answers at once"])


if __name__ == "__main__":
    unittest.main()
