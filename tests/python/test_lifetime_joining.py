"""A plain Python process in which a .NET component joins the interpreter, and what becomes of it at either end."""

import unittest

import support
from pools import PARALLEL

OWN_PROCESSES = True


class JoiningTests(unittest.TestCase):
    """A .NET component joins the interpreter of a Python process with ``PythonHost.Attach()``."""

    START = "import asyncio, threading, dotnet_subjects, dotnet_tasks\nfrom PyBridge.Subjects import Joiner\njoiner = Joiner()\n"

    def ends(self, code: str, before: str = "") -> "tuple[int, str, str]":
        child = support.run_python(before + self.START + code)
        return child.returncode, child.stdout, child.stderr

    def test_it_calls_and_is_left_without_ending_python(self) -> None:
        code = (
            "print(joiner.Root(4.0), joiner.SleepAsync(0.0).result())\n"
            "pending = joiner.SleepAsync(3600.0)\n"
            "joiner.DisposeAsync().result()\n"
            "print(pending.result(), joiner.SleepAsync(0.0).result())\n"
            "print(asyncio.run(asyncio.sleep(0, 'Python goes on')), Joiner().Root(9.0))\n"
        )
        self.assertEqual(self.ends(code), (0, "2.0 slept\ndisposed disposed\nPython goes on 3.0\n", ""))

    def test_disposing_it_leaves_pythons_own_pools_as_they_are(self) -> None:
        code = (
            f"with dotnet_tasks.InterpreterPool(1, mode={'auto' if PARALLEL else 'threads'!r}) as pool:\n"
            "    print(pool.submit(abs, -5).result())\n"
            "    joiner.DisposeAsync().result()\n"
            "    print(pool.submit(abs, -6).result())\n"
        )
        self.assertEqual(self.ends(code), (0, "5\n6\n", ""))

    def test_it_ends_with_python(self) -> None:
        # An exit function that is older than the bridge's own runs after that.
        before = "import atexit\natexit.register(lambda: print(pending.result(timeout=20)))\n"
        code = "pending = joiner.SleepAsync(3600.0)\nprint(joiner.SleepAsync(0.0).result())\n"
        self.assertEqual(self.ends(code, before), (0, "slept\ndisposed\n", ""))

    # Two functions by which programs see where a call of the joined host is, and hold it there.
    CALLS = (
        "entered, leave = threading.Event(), threading.Event()\n"
        "def stay():\n    entered.set()\n    leave.wait()\n"
        "async def refuse():\n"
        "    entered.set()\n"
        "    while True:\n"
        "        try: await asyncio.sleep(3600)\n"
        "        except asyncio.CancelledError: pass\n"
        "other = Joiner()\n"
    )
    GOES_ON = "print(asyncio.run(asyncio.sleep(0, 'Python goes on')), joiner.Root(9.0), joiner.SleepAsync(0.0).result(timeout=15))\n"

    def test_disposing_it_names_a_coroutine_that_refuses_and_ends_within_its_limit(self) -> None:
        code = (
            "hasty = Joiner(0.3)\npending = hasty.AwaitAsync('refuse')\nentered.wait()\n"
            "hasty.DisposeAsync().result(timeout=15)\n"
            "print(pending.result(timeout=15), hasty.AwaitAsync('refuse').result(timeout=15))\n"
        )
        status, output, errors = self.ends(self.CALLS + code + self.GOES_ON)
        self.assertEqual((status, output), (0, "disposed disposed\nPython goes on 3.0 slept\n"), errors)
        # A machine may be so busy that the loop's thread does not come to say it in time.
        named = r"a coroutine that refused its cancellation: <coroutine object refuse .*|the event loop's thread is busy .*"
        self.assertRegex(errors, rf"^PyBridge: Python was not finalized: ({named})\n$")

    def test_disposing_it_leaves_a_thread_that_is_inside_to_come_back(self) -> None:
        code = (
            "inside = other.CallOnPoolAsync('stay')\nentered.wait()\n"
            "other.DisposeAsync().result(timeout=15)\n"
            "print(inside.done(), other.CallOnPoolAsync('stay').result(timeout=15))\n"
            "leave.set()\nprint(inside.result(timeout=15))\n"
        )
        self.assertEqual(self.ends(self.CALLS + code + self.GOES_ON), (0, "False disposed\ncalled\nPython goes on 3.0 slept\n", ""))

    def test_it_is_disposed_twice(self) -> None:
        code = "for _ in range(2): other.DisposeAsync().result(timeout=15)\nprint(other.SleepAsync(0.0).result(timeout=15))\n"
        self.assertEqual(self.ends(self.CALLS + code + self.GOES_ON), (0, "disposed\nPython goes on 3.0 slept\n", ""))

    def test_it_is_disposed_by_two_threads_at_once(self) -> None:
        code = (
            "pending = other.SleepAsync(3600.0)\nstart, ended = threading.Barrier(2), []\n"
            "def dispose():\n    start.wait()\n    other.DisposeAsync().result(timeout=15)\n    ended.append(pending.result(timeout=15))\n"
            "threads = [threading.Thread(target=dispose) for _ in range(2)]\n"
            "[t.start() for t in threads]; [t.join() for t in threads]\nprint(ended)\n"
        )
        self.assertEqual(self.ends(self.CALLS + code + self.GOES_ON), (0, "['disposed', 'disposed']\nPython goes on 3.0 slept\n", ""))

    def test_eight_threads_join_at_once(self) -> None:
        code = (
            "start, roots = threading.Barrier(8), []\n"
            "def join():\n"
            "    start.wait()\n    mine = Joiner()\n    roots.append((mine.Root(4.0), mine.SleepAsync(0.0).result(timeout=15)))\n"
            "    start.wait()\n"  # calls run on the loop of the one that joined last, and end with that
            "    mine.DisposeAsync().result(timeout=15)\n"
            "threads = [threading.Thread(target=join) for _ in range(8)]\n"
            "[t.start() for t in threads]; [t.join() for t in threads]\nprint(roots == [(2.0, 'slept')] * 8)\n"
        )
        # The first host of the process is among them.
        first = self.START.replace("joiner = Joiner()\n", "")
        child = support.run_python(first + code + "joiner = Joiner()\n" + self.GOES_ON)
        self.assertEqual((child.returncode, child.stdout, child.stderr), (0, "True\nPython goes on 3.0 slept\n", ""))


if __name__ == "__main__":
    unittest.main()
