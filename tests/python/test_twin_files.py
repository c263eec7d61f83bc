"""dotnet_tasks.files beside the built-in open: reading and writing one file in turn, files without a length."""

import asyncio
import errno
import io
import os
import tempfile
import threading
import unittest
from pathlib import Path

from dotnet_tasks import files
from support import needs, time_limit


class Files(unittest.IsolatedAsyncioTestCase):
    def setUp(self):
        directory = tempfile.TemporaryDirectory()
        self.addCleanup(directory.cleanup)
        self.folder = Path(directory.name)

    @time_limit(20)
    async def test_reading_and_writing_in_turn_is_what_the_built_in_does(self):
        steps = [
            ("write", "read"), ("write", "seek", "read"), ("readline", "write", "seek", "read"), ("readline", "seek", "write", "read"),
            ("read", "write", "read"),
        ]
        for mode in ("r+", "w+"):
            for order in steps:
                with self.subTest(mode=mode, order=order):
                    ours, builtins = self.folder / "ours", self.folder / "builtin"
                    for path in (ours, builtins):
                        path.write_text("one\ntwo\nthree\n")
                    async with files.open(ours, mode) as file, _Async(open(builtins, mode)) as twin:
                        for step in order:
                            arguments = {"write": ("XY",), "seek": (0,)}.get(step, ())
                            got, wanted = await getattr(file, step)(*arguments), getattr(twin, step)(*arguments)
                            self.assertEqual((got or "").rstrip("\n") if step == "readline" else got, wanted.rstrip("\n") if step == "readline" else wanted)
                    self.assertEqual(ours.read_text(), builtins.read_text())

    @needs(os.path.exists("/proc/self/status"), "has /proc")
    @time_limit(20)
    async def test_a_file_that_says_no_length_is_read_whole(self):
        async with files.open("/proc/self/cmdline", "rb") as file:
            self.assertEqual(await file.read(), Path("/proc/self/cmdline").read_bytes())

    @needs(hasattr(os, "mkfifo"), "has named pipes")
    @time_limit(20)
    async def test_a_pipe_is_read_to_its_end(self):
        path, data = self.folder / "pipe", bytes(300_000)
        os.mkfifo(path)
        writing = threading.Thread(target=path.write_bytes, args=(data,))
        writing.start()
        async with files.open(path, "rb") as file:
            self.assertEqual(await file.read(), data)
        writing.join()

    @time_limit(20)
    async def test_a_walk_goes_on_past_a_folder_that_cannot_be_read(self):
        (self.folder / "a").mkdir()
        (self.folder / "b").mkdir()
        seen, errors = [], []
        async for folder, _, _ in files.walk(self.folder, errors.append):
            seen.append(os.path.basename(folder))
            if folder == str(self.folder):
                (self.folder / "a").rmdir()
        self.assertEqual((seen[1:], len(errors)), (["b"], 1))
        self.assertIsInstance(errors[0], FileNotFoundError)

    @time_limit(20)
    async def test_errors_are_the_built_ins(self):
        path = self.folder / "there"
        path.touch()
        with self.assertRaises(FileExistsError) as caught:
            await files.open(path, "xb")
        self.assertEqual(caught.exception.errno, errno.EEXIST)

    @needs(os.path.exists("/dev/full"), "has /dev/full")
    @time_limit(20)
    async def test_the_systems_code_is_the_errno(self):
        with self.assertRaises(OSError) as caught:
            async with files.open("/dev/full", "wb") as file:
                await file.write(bytes(100_000))
        self.assertEqual(caught.exception.errno, errno.ENOSPC)

    @time_limit(20)
    async def test_text_that_an_encoding_cannot_express_is_an_error_and_names_are_pythons(self):
        path = self.folder / "text"
        async with files.open(path, "w", encoding="ascii") as file:
            await file.write("a")
            with self.assertRaises(UnicodeError):
                await file.write("ä")
        self.assertEqual(path.read_bytes(), b"a")
        path.write_bytes(b"\xe4\xff")
        with self.assertRaises(UnicodeError):
            await files.read_text(path)
        async with files.open(path) as file:
            with self.assertRaises(UnicodeError):
                await file.read()
        for name in ("latin-1", "iso8859-1", "L1"):
            self.assertEqual(await files.read_text(path, name), "äÿ")
        for name in ("utf8", "UTF-8", "utf-16"):
            async with files.open(path, "w", encoding=name) as file:
                await file.write("äß")
            self.assertEqual(path.read_text(name), "äß")
            self.assertEqual(await files.read_text(path, name), "äß")
        for name in ("no-such", "cp437"):
            with self.assertRaises(LookupError):
                await files.read_text(path, name)

    @time_limit(20)
    async def test_opening_a_pipe_that_has_no_other_end_yet_does_not_hold_up_the_loop(self):
        os.mkfifo(path := self.folder / "pipe")
        opening = asyncio.ensure_future(self._read(path))
        await asyncio.sleep(0)
        with open(path, "wb") as other:  # waits for the reader in its turn
            other.write(b"through")
        self.assertEqual(await opening, b"through")

    async def _read(self, path: Path) -> bytes:
        async with files.open(path, "rb") as file:
            return await file.read()

    @time_limit(20)
    async def test_bytes_in_the_wrong_mode_and_after_the_end_are_what_the_built_in_raises(self):
        path = self.folder / "bytes"
        async with files.open(path, "wb") as file:
            with self.assertRaises(io.UnsupportedOperation):
                await file.read()
        with self.assertRaises(ValueError):
            await file.write(b"late")
        async with files.open(path, "rb") as file:
            with self.assertRaises(io.UnsupportedOperation):
                await file.write(b"x")

    @time_limit(20)
    async def test_the_wrong_mode_is_an_unsupported_operation(self):
        async with files.open(self.folder / "a", "w") as file:
            with self.assertRaises(io.UnsupportedOperation):
                await file.read()


class _Async:
    def __init__(self, file):
        self._file = file

    async def __aenter__(self):
        return self._file

    async def __aexit__(self, *error):
        self._file.close()


if __name__ == "__main__":
    unittest.main()
