"""CPython's own cases for asyncio futures, from the interpreter at hand, pointed at .NET's awaitable; tests/cpython/futures.txt lists the rest."""

from __future__ import annotations

import asyncio
import unittest
from typing import Any

import dotnet_subjects  # noqa: F401  loads PyBridge.Subjects
import dotnet_tasks
import support

try:
    from test.test_asyncio import test_futures
    from test.test_asyncio import utils as test_utils
except ImportError:  # Debian's python3 comes without CPython's tests
    test_futures = None

from PyBridge.Subjects import Operation  # pyright: ignore


def left_out() -> set[str]:
    """The names that the list gives a reason for."""
    lines = (support.ROOT / "tests" / "cpython" / "futures.txt").read_text(encoding="utf-8").splitlines()
    return {line.strip() for line in lines if line and not line[0].isspace() and not line.startswith("#")}


class Settable:
    """A DotnetTask with the other end that asyncio's tests want: what sets its outcome in .NET. All else is the DotnetTask's own."""

    def __init__(self, loop: asyncio.AbstractEventLoop) -> None:
        self._operation: Any = Operation()
        self._on = loop
        self.task: Any = self._operation.Obedient()

    def __getattr__(self, name: str) -> Any:
        return getattr(self.task, name)

    def __class_getitem__(cls, item: Any) -> Any:
        return dotnet_tasks.DotnetTask[item]

    def set_result(self, result: Any) -> None:
        self._refuse_when_done()
        self._operation.Finish(result)

    def set_exception(self, error: Any) -> None:
        self._refuse_when_done()
        self._operation.FailWith(error)

    def cancel(self) -> bool:
        asked = self.task.cancel()
        if asked:  # a token's registrations run on .NET's pool
            try:
                self.task.exception(10)
            except asyncio.CancelledError:
                pass
        return asked

    def add_done_callback(self, fn: Any) -> None:
        asyncio._set_running_loop(self._on)  # these tests call as if the loop ran
        try:
            self.task.add_done_callback(fn)
        finally:
            asyncio._set_running_loop(None)

    def _refuse_when_done(self) -> None:
        if self.task.done():
            raise asyncio.InvalidStateError("it has ended")


if test_futures is not None:

    class Pointed:
        """Has CPython's cases make DotnetTasks, on a real loop: theirs has no descriptors."""

        cls = Settable

        def setUp(self) -> None:
            self.loop = asyncio.new_event_loop()
            self.made: list[Settable] = []

        def tearDown(self) -> None:
            for one in self.made:
                if not one.done():
                    one.cancel()
            self.loop.run_until_complete(self.loop.shutdown_asyncgens())
            self.loop.close()

        def _new_future(self, loop: Any = None) -> Settable:
            self.made.append(Settable(self.loop))
            return self.made[-1]

        def run_briefly(self) -> None:
            async def settle() -> None:
                for one in self.made:
                    if one.done():
                        ended = self.loop.create_future()
                        one.task.add_done_callback(lambda _, ended=ended: ended.set_result(None))
                        await ended
                await asyncio.sleep(0)

            self.loop.run_until_complete(settle())

    def _cases(base: Any) -> dict[str, Any]:
        """All cases of the class, the listed ones as None, which unittest does not collect."""
        return {name: None for name in left_out() if hasattr(base, name)}

    FutureTests = type("FutureTests", (Pointed, test_futures.BaseFutureTests, unittest.TestCase), _cases(test_futures.BaseFutureTests))
    CallbackTests = type(
        "CallbackTests", (Pointed, test_futures.BaseFutureDoneCallbackTests, unittest.TestCase), _cases(test_futures.BaseFutureDoneCallbackTests)
    )

    class ListTests(unittest.TestCase):
        """The list must not outlive the cases: a few of them are only in some versions."""

        def test_the_list_names_cases_that_exist(self) -> None:
            known = {name for name in dir(test_futures.BaseFutureTests) + dir(test_futures.BaseFutureDoneCallbackTests) if name.startswith("test")}
            self.assertLessEqual(len(left_out() - known), 8, left_out() - known)


if __name__ == "__main__":
    unittest.main()
