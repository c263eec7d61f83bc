"""The small modules on one machine: files, queue, process."""

import asyncio
import os
import sys
import tempfile
import threading
import time
import unittest
from pathlib import Path

from dotnet_tasks import files, process, queue


class Files(unittest.IsolatedAsyncioTestCase):
    def setUp(self):
        self.directory = tempfile.TemporaryDirectory()
        self.addCleanup(self.directory.cleanup)
        self.folder = Path(self.directory.name)

    async def test_text_is_written_and_read_line_by_line(self):
        path = self.folder / "a.txt"
        async with files.open(path, "w") as file:
            self.assertEqual(await file.write("one\ntwo\r\n"), 9)
            await file.writeline("drei ä")
        async with files.open(path) as file:
            self.assertEqual([line async for line in file], ["one", "two", "drei ä"])
            await file.seek(0)
            self.assertEqual((await file.readline(), await file.read()), ("one", "two\r\ndrei ä\n"))
            self.assertIsNone(await file.readline())
        self.assertEqual(path.read_text(encoding="utf-8").count("\n"), 3)

    async def test_bytes_are_read_written_and_sought(self):
        path = self.folder / "b.bin"
        async with files.open(path, "wb+") as file:
            self.assertEqual(await file.write(b"0123456789"), 10)
            self.assertEqual(await file.seek(-3, os.SEEK_END), 7)
            self.assertEqual((await file.read(2), await file.tell(), await file.read(), await file.read()), (b"78", 9, b"9", b""))
            await file.seek(0)
            buffer = bytearray(4)
            self.assertEqual((await file.readinto(buffer), buffer), (4, b"0123"))
            await file.truncate(5)
            await file.flush()
        self.assertEqual(path.read_bytes(), b"01234")

    async def test_modes(self):
        path = self.folder / "c.txt"
        file = await files.open(path, "x")
        await file.write("a")
        await file.close()
        with self.assertRaises(OSError):
            await files.open(path, "x")
        async with files.open(path, "a") as file:
            await file.write("b")
            with self.assertRaises(OSError):
                await file.read()
        self.assertEqual(path.read_text(), "ab")
        with self.assertRaises(ValueError):
            files.open(path, "q")
        with self.assertRaises(FileNotFoundError):
            await files.open(self.folder / "none")

    async def test_other_encodings(self):
        path = self.folder / "d.txt"
        async with files.open(path, "w", encoding="utf-16", newline="\r\n") as file:
            await file.writeline("ä")
        self.assertEqual(path.read_text(encoding="utf-16"), "ä\n")
        self.assertEqual(await files.read_text(path, "utf-16"), "ä\r\n")

    async def test_whole_files_and_copies(self):
        path = self.folder / "e"
        await files.write_text(path, "text")
        await files.append_text(path, "!")
        await files.copy(path, self.folder / "f")
        self.assertEqual((await files.read_text(self.folder / "f"), await files.read_bytes(path)), ("text!", b"text!"))
        with self.assertRaises(OSError):
            await files.copy(path, self.folder / "f")
        await files.write_bytes(path, b"\0\1")
        await files.copy(path, self.folder / "f", overwrite=True)
        self.assertEqual((self.folder / "f").read_bytes(), b"\0\1")

    async def test_walking_is_os_walk(self):
        (self.folder / "x" / "y").mkdir(parents=True)
        (self.folder / "x" / "1.txt").touch()
        (self.folder / "z").mkdir()
        (self.folder / "z" / "back").symlink_to(self.folder)
        self.assertEqual(
            sorted([entry async for entry in files.walk(self.folder)]),
            sorted((top, sorted(dirs), sorted(names)) for top, dirs, names in os.walk(self.folder)),  # whose order is the file system's
        )


class Queues(unittest.IsolatedAsyncioTestCase):
    async def test_items_are_the_same_objects_in_order(self):
        q = queue.Queue()
        items = [1 << 70, "\ud800", True, None, object(), [1]]
        for item in items:
            await q.put(item)
        self.assertEqual(q.qsize(), 6)
        for item in items:
            self.assertIs(await q.get(), item)

    async def test_a_full_queue_makes_writers_wait(self):
        q = queue.Queue(1)
        q.put_nowait(1)
        self.assertTrue(q.full())
        with self.assertRaises(queue.QueueFull):
            q.put_nowait(2)
        writing = asyncio.ensure_future(q.put(2))
        await asyncio.sleep(0.01)
        self.assertFalse(writing.done())
        self.assertEqual((await q.get(), await q.get()), (1, 2))
        await writing
        with self.assertRaises(queue.QueueEmpty):
            q.get_nowait()

    async def test_a_cancelled_reader_takes_nothing(self):
        q = queue.Queue()
        with self.assertRaises(asyncio.TimeoutError):
            await asyncio.wait_for(q.get(), 0.02)
        await q.put(1)
        self.assertEqual(await q.get(), 1)

    async def test_closing_ends_the_loop_of_readers(self):
        q = queue.Queue()
        await q.put(1)
        q.close()
        q.close()
        self.assertEqual([item async for item in q], [1])
        with self.assertRaises(queue.QueueClosed):
            await q.put(2)
        with self.assertRaises(queue.QueueClosed):
            await q.get()
        with self.assertRaises(queue.QueueClosed):
            q.get_nowait()

    async def test_threads_and_other_loops_use_it_too(self):
        q, answers = queue.Queue(2), queue.Queue()

        def plain():
            for i in range(50):
                q.put_blocking(i)
            q.close()

        def with_loop():
            async def read():
                async for item in q:
                    await answers.put(item)

            asyncio.run(read())

        threads = [threading.Thread(target=target) for target in (plain, with_loop, with_loop)]
        for thread in threads:
            thread.start()
        self.assertEqual(sorted([await answers.get() for _ in range(50)]), list(range(50)))
        for thread in threads:
            thread.join()

    def test_waiting_in_a_thread_has_a_limit(self):
        q = queue.Queue()
        with self.assertRaises(TimeoutError):
            q.get_blocking(0.02)
        q.put_nowait("late")
        self.assertEqual(q.get_blocking(1), "late")


class Processes(unittest.IsolatedAsyncioTestCase):
    async def test_a_program_runs_to_its_end(self):
        result = await process.run(sys.executable, "-c", "import sys; print(sys.argv[1], sys.stdin.read())", "a b", input="in ä")
        self.assertEqual((result.returncode, result.stdout, result.stderr), (0, "a b in ä\n", ""))

    async def test_a_failing_program_raises_with_its_outputs(self):
        fail = "import sys; print('out'); print('why', file=sys.stderr); sys.exit(3)"
        with self.assertRaisesRegex(process.ProcessError, "code 3: why") as caught:
            await process.run(sys.executable, "-c", fail)
        self.assertEqual(caught.exception.result.stdout, "out\n")
        self.assertEqual((await process.run(sys.executable, "-c", fail, check=False)).returncode, 3)

    async def test_there_is_no_such_program(self):
        with self.assertRaises(FileNotFoundError):
            await process.run("/no/such/program")

    async def test_folder_and_variables(self):
        show = "import os; print(os.getcwd(), os.environ['A'])"
        result = await process.run(sys.executable, "-c", show, cwd="/", env={"A": "b"})
        self.assertEqual(result.stdout, "/ b\n")

    async def test_lines_come_as_they_are_written(self):
        program = "import sys\nfor i in range(3): print(i, flush=True)\nprint('e', file=sys.stderr)"
        seen = [line async for line in process.lines(sys.executable, "-c", program)]
        self.assertEqual([line.text for line in seen if line.stream == "stdout"], ["0", "1", "2"])
        self.assertEqual([line.text for line in seen if line.stream == "stderr"], ["e"])

    async def test_cancelling_ends_the_program(self):
        with tempfile.NamedTemporaryFile() as file:
            sleep = f"import os, time; open({file.name!r}, 'w').write(str(os.getpid())); time.sleep(60)"
            running = asyncio.ensure_future(process.run(sys.executable, "-c", sleep))
            while not (pid := Path(file.name).read_text()):
                await asyncio.sleep(0.01)
            running.cancel()
            await asyncio.wait([running], timeout=10)
            self.assertTrue(running.cancelled())
            for _ in range(100):
                if not Path(f"/proc/{pid}").exists():
                    break
                await asyncio.sleep(0.02)
            self.assertFalse(Path(f"/proc/{pid}").exists())


if __name__ == "__main__":
    unittest.main()
