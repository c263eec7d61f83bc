"""dotnet_tasks.process beside asyncio's and the standard library's: how programs end, and why they do not start."""

import asyncio
import os
import sys
import tempfile
import unittest
from contextlib import aclosing
from pathlib import Path

from dotnet_tasks import process
from support import needs, time_limit


class Endings(unittest.IsolatedAsyncioTestCase):
    @needs(os.path.exists("/proc/self"), "sees processes in /proc")
    @time_limit(20)
    async def test_leaving_the_lines_early_ends_the_program(self):
        program = "import os, time; print(os.getpid(), flush=True); time.sleep(60)"
        async with aclosing(process.lines(sys.executable, "-c", program)) as lines:
            pid = int((await anext(lines)).text)
            self.assertTrue(_runs(pid))
        while _runs(pid):  # the test's time limit is the limit
            await asyncio.sleep(0.01)


class Variables(unittest.IsolatedAsyncioTestCase):
    @time_limit(20)
    async def test_later_changes_of_the_variables_reach_programs(self):
        show = "import os; print(os.environ.get('TWIN_A'), os.environ.get('HOME'))"
        old = os.environ.pop("HOME", None)
        os.environ["TWIN_A"] = "new"
        try:
            self.assertEqual((await process.run(sys.executable, "-c", show)).stdout, "new None\n")
        finally:
            del os.environ["TWIN_A"]
            if old is not None:
                os.environ["HOME"] = old


class Starting(unittest.IsolatedAsyncioTestCase):
    @time_limit(20)
    async def test_what_may_not_be_executed_is_a_permission_error(self):
        with tempfile.NamedTemporaryFile() as file:
            with self.assertRaises(PermissionError) as caught:
                await process.run(file.name)
            self.assertEqual(caught.exception.filename, file.name)

    @time_limit(20)
    async def test_a_folder_that_is_not_there_is_named(self):
        for call in (process.run(sys.executable, cwd="/no/such"), _all(process.lines(sys.executable, cwd="/no/such"))):
            with self.assertRaises(FileNotFoundError) as caught:
                await call
            self.assertEqual(caught.exception.filename, "/no/such")
            self.assertIsNot(caught.exception.__cause__, caught.exception)


async def _all(stream):
    return [item async for item in stream]


def _runs(pid):
    return Path(f"/proc/{pid}").exists()


if __name__ == "__main__":
    unittest.main()
