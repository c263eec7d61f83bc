"""Completion of .NET names in the interactive interpreter that came with 3.13, in a terminal of its own."""

import os
import pty
import select
import subprocess
import sys
import time
import unittest

from support import ROOT, needs, time_limit


class Terminal:
    """A pseudo-terminal with an interpreter in it: keys go in, what is shown comes out."""

    def __init__(self) -> None:
        try:
            self.end, other = pty.openpty()
        except OSError as none:
            raise unittest.SkipTest(f"no pseudo-terminal is to be had here: {none}") from none
        self.child = subprocess.Popen(
            [sys.executable, "-q"],
            stdin=other, stdout=other, stderr=other, start_new_session=True,
            env={**os.environ, "TERM": "xterm", "NO_COLOR": "1", "PYTHON_COLORS": "0", "PYTHON_HISTORY": "/dev/null", "PYBRIDGE_HOST": "python",
                 "PYTHONPATH": os.environ.get("PYTHONPATH", str(ROOT / "python"))},
        )
        os.close(other)
        self.shown = ""

    def type(self, keys: str) -> None:
        os.write(self.end, keys.encode())

    def until(self, text: str, after: int) -> None:
        """Reads until the text is shown beyond a place."""
        limit = time.monotonic() + 40
        while text not in self.shown[after:]:
            ready, _, _ = select.select([self.end], [], [], max(0, limit - time.monotonic()))
            if not ready:
                raise AssertionError(f"{text!r} was not shown: {self.shown[after:]!r}")
            self.shown += os.read(self.end, 65536).decode(errors="replace")

    def close(self) -> None:
        self.child.kill()
        self.child.wait()
        os.close(self.end)


@needs(sys.version_info >= (3, 13), "the interactive interpreter that completes without readline comes with 3.13")
class Completion(unittest.TestCase):
    @time_limit(90)
    def test_a_member_of_a_dotnet_type_is_completed_by_the_tabulator(self):
        terminal = Terminal()
        try:
            terminal.until(">>> ", 0)
            terminal.type("import dotnet_tasks; from System.IO import File; print('imp' + 'orted')\r")
            terminal.until("imported\r\n", 0)
            terminal.until(">>> ", terminal.shown.rindex("imported\r\n"))
            place = len(terminal.shown)
            terminal.type("File.ReadLinesA\t")
            terminal.until("sync", place)
        finally:
            terminal.close()


if __name__ == "__main__":
    unittest.main()
