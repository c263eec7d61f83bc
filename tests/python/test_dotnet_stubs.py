"""Type stubs: what the command writes, and what the type checker says of it."""

import json
import os
import subprocess
import tempfile
import unittest
from pathlib import Path

import dotnet_subjects  # noqa: F401 - loads the subjects
from dotnet_tasks.__main__ import main
from support import ROOT, needs, time_limit

SUBJECTS = ROOT / "tests" / "PyBridge.Specs" / "bin" / "Release" / "net10.0" / "PyBridge.Specs.dll"


def pyright():
    """The type checker that scripts/test installs, or None."""
    cache = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "pybridge"
    return next(iter(sorted(cache.glob("pyright-*/node_modules/.bin/pyright"))), None)


GOOD = """
import asyncio
from PyBridge.Subjects import Box, Calculator, Stream
from System.Collections.Generic import Dictionary, List
from System.IO import File, FileMode, FileStream


async def main() -> None:
    text = await File.ReadAllTextAsync("x")
    print(text.upper())
    async for line in File.ReadLinesAsync("x"):
        print(line.strip())
    async for number in Stream(3).Numbers():
        print(number + 1)
    numbers = List[int]([1, 2])
    numbers.Add(3)
    print(sum(numbers), len(numbers), numbers[0] + 1)
    ages = Dictionary[str, int]()
    found, age = ages.TryGetValue("a")
    print(found, age + 1)
    with FileStream("x", FileMode.Open) as stream:
        print(stream.Length + 1)
    total: int = Calculator().Add(1, 2)
    half, rest = Calculator.Halves(total)
    print(half + rest, Box[str]("a").Map(len).Value + 1)


asyncio.run(main())
"""

FORGOTTEN = """
from System.IO import File


async def save() -> None:
    File.WriteAllTextAsync("x", "y")
"""

WRONG = """
from System.IO import File

print(File.Exists(5))
"""


class Stubs(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.directory = tempfile.TemporaryDirectory()
        cls.stubs = Path(cls.directory.name) / "typings"
        assert main(["stubs", str(SUBJECTS), "--out", str(cls.stubs)]) == 0

    @classmethod
    def tearDownClass(cls):
        cls.directory.cleanup()

    def test_signatures_nullability_and_documentation(self):
        text = (self.stubs / "PyBridge" / "Subjects" / "__init__.pyi").read_text()
        for line in (
            "class Box[T](System.Object):",
            "class Stream(System.IAsyncDisposable):",
            "def Numbers(self, token: System.Threading.CancellationToken = ...) -> collections.abc.AsyncIterator[int]:",
            "def WaitForever(self, token: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[bool]:",
            "def Swap(a: int, b: int) -> tuple[bool, int, int]:",
            "def Count(*values: int) -> int:",
            "def Nullable(value: int | None) -> str:",
            "def Fill(values: typing_extensions.Buffer) -> None:",
            "Rang: dotnet_tasks.Event[collections.abc.Callable[[typing.Any, str], object]]",
            "None_: typing.ClassVar[PyBridge.Subjects.Toppings]",
            "def __mul__(self, other: int, /) -> PyBridge.Subjects.Money:",
        ):
            self.assertIn(line, text)

    def test_a_missing_assembly_is_an_error_that_says_where_it_was_looked_for(self):
        import contextlib
        import io

        said = io.StringIO()
        with contextlib.redirect_stderr(said):
            self.assertEqual(main(["stubs", "No.Such.Assembly", "--out", str(self.stubs)]), 1)
        self.assertIn("No.Such.Assembly", said.getvalue())

    def check(self, source):
        """What pyright says of a file in strict mode with the setting that docs/dotnet-from-python.md names."""
        folder = Path(self.directory.name)
        (folder / "program.py").write_text(source)
        (folder / "pyrightconfig.json").write_text(
            json.dumps(
                {
                    "include": ["program.py"],
                    "stubPath": "typings",
                    "extraPaths": [str(ROOT / "python")],
                    "typeCheckingMode": "strict",
                    "reportMissingModuleSource": False,
                    "reportUnusedCallResult": "error",
                }
            )
        )
        done = subprocess.run([pyright(), "--outputjson", "-p", str(folder)], capture_output=True, text=True, timeout=80)
        found = json.loads(done.stdout)["generalDiagnostics"]
        return [(one.get("rule"), one["message"]) for one in found]

    @needs(pyright(), "pyright is not installed; scripts/test installs it")
    @time_limit(90)
    def test_the_type_checker_accepts_a_program_in_strict_mode(self):
        self.assertEqual(self.check(GOOD), [])

    @needs(pyright(), "pyright is not installed; scripts/test installs it")
    @time_limit(90)
    def test_a_forgotten_await_is_reported(self):
        ((rule, message),) = self.check(FORGOTTEN)
        self.assertEqual(rule, "reportUnusedCallResult")
        self.assertIn("Awaitable[None]", message)

    @needs(pyright(), "pyright is not installed; scripts/test installs it")
    @time_limit(90)
    def test_a_wrong_argument_is_reported(self):
        ((rule, _),) = self.check(WRONG)
        self.assertEqual(rule, "reportArgumentType")


if __name__ == "__main__":
    unittest.main()
