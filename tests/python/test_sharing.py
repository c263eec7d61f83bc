"""Free-threaded builds: what is imported can be run by threads side by side, however it was imported; what was not can be made so."""

from __future__ import annotations

import importlib
import importlib.util
import marshal
import py_compile
import sys
import tempfile
import types
import unittest
import zipfile
from pathlib import Path

import dotnet_tasks
from dotnet_tasks import _sharing  # pyright: ignore[reportPrivateUsage]
from support import FREE_THREADED, needs

SOURCE = """
def outer(argument):
    def inner(): return 47.11, "some text", ("other text", 123456, b"bytes"), argument in {"a text", "one more", 2.5}
    return inner
"""


def mortal(code: types.CodeType) -> list[object]:
    """The constants whose references are counted, of a code object and those inside it."""
    found: list[object] = []
    for value in code.co_consts:
        if isinstance(value, types.CodeType):
            found += mortal(value)
        elif not _sharing.is_immortal(value):
            found.append(value)
    return found


@needs(FREE_THREADED, "with a GIL no two threads count references at once")
class ImportedCodeTests(unittest.TestCase):
    def setUp(self) -> None:
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)
        path, written = list(sys.path), sys.dont_write_bytecode
        self.addCleanup(setattr, sys, "path", path)
        self.addCleanup(setattr, sys, "dont_write_bytecode", written)
        sys.path.insert(0, folder.name)

    def check(self, name: str) -> None:
        importlib.invalidate_caches()
        module = importlib.import_module(name)
        self.addCleanup(sys.modules.pop, name, None)
        self.assertEqual(mortal(module.outer.__code__), [])
        self.assertEqual(module.outer("a text")(), (47.11, "some text", ("other text", 123456, b"bytes"), True))

    def test_from_source_that_leaves_no_bytecode(self) -> None:
        sys.dont_write_bytecode = True
        (self.folder / "from_source.py").write_text(SOURCE, "utf-8")
        self.check("from_source")

    def test_from_source_that_leaves_bytecode_and_then_from_that(self) -> None:
        sys.dont_write_bytecode = False
        (self.folder / "from_both.py").write_text(SOURCE, "utf-8")
        self.check("from_both")
        del sys.modules["from_both"]
        self.assertTrue(list(self.folder.glob("__pycache__/*.pyc")))
        self.check("from_both")

    def test_from_bytecode_whose_strings_are_not_marked_as_interned(self) -> None:
        source, cached = self.folder / "from_cache.py", Path(importlib.util.cache_from_source(str(self.folder / "from_cache.py")))
        source.write_text(SOURCE, "utf-8")
        py_compile.compile(str(source), doraise=True)
        code = marshal.dumps(compile(SOURCE, str(source), "exec"), 0)  # version 0 knows no interned strings
        cached.write_bytes(cached.read_bytes()[:16] + code)
        self.check("from_cache")

    def test_from_bytecode_alone(self) -> None:
        source = self.folder / "alone.txt"
        source.write_text(SOURCE, "utf-8")
        py_compile.compile(str(source), str(self.folder / "alone.pyc"), doraise=True)
        self.check("alone")

    def test_from_a_zip_file(self) -> None:
        with zipfile.ZipFile(self.folder / "modules.zip", "w") as archive:
            archive.writestr("from_zip.py", SOURCE)
        sys.path.insert(0, str(self.folder / "modules.zip"))
        self.check("from_zip")

    def test_code_that_no_import_made(self) -> None:
        code = compile(SOURCE, "<here>", "exec")
        self.assertNotEqual(mortal(code), [])
        shared = dotnet_tasks.share_code(code)
        self.assertEqual(mortal(shared), [])
        self.assertIs(dotnet_tasks.share_code(shared), shared)
        self.assertEqual((shared.co_filename, shared.co_linetable), (code.co_filename, code.co_linetable))


class OrdinaryTests(unittest.TestCase):
    @needs(not FREE_THREADED, "this build needs it")
    def test_with_a_gil_nothing_is_made_again(self) -> None:
        code = compile(SOURCE, "<here>", "exec")
        self.assertIs(dotnet_tasks.share_code(code), code)
