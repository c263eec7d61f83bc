"""The cases of tests/cases from Python's side; SharedCaseSpecs in tests/PyBridge.Specs runs the same ones from C#'s."""

import asyncio
import builtins
import unittest

import dotnet_subjects  # noqa: F401 - loads the subjects
import dotnet_tasks
import relay
import System
from PyBridge.Subjects import Relay, Sameness, Thrower
from shared_cases import cases


SHORT = {"System.Int32": "int", "System.Int64": "long", "System.Boolean": "bool", "System.String": "string"}
"""As signatures write them, where no overload takes a value of such a type."""


def dotnet_class(name: str):
    if name == "System.Byte[]":
        return System.Array[System.Byte]
    found = System
    for part in name.split(".")[1:]:
        found = getattr(found, part)
    return found


class Crossings(unittest.IsolatedAsyncioTestCase):
    async def test_a_task_hands_itself_over_to_the_other_language(self):
        for case in cases("crossings"):
            with self.subTest(case["name"]):
                async with asyncio.timeout(30):
                    await self.hold(case)

    async def hold(self, case) -> None:
        notes: "list[str]" = []
        loop = asyncio.get_running_loop()

        def note(said: str) -> None:
            notes.append(said)
            if said == case.get("cancel"):
                loop.call_soon_threadsafe(lambda: waiting.cancel())  # later: an eager task notes before it has a name

        async def await_it():
            return await Relay.RunAsync(case["steps"], relay.run, note)

        waiting = asyncio.ensure_future(await_it())
        if case.get("cancelled"):
            own = asyncio.CancelledError if case.get("cancel") else dotnet_tasks.OperationCanceledError
            with self.assertRaises(own):
                await waiting
        elif "errors" in case:
            with self.assertRaises(ExceptionGroup) as caught:
                await waiting
            self.assertEqual([str(error) for error in caught.exception.exceptions], case["errors"])
        elif "error" in case:
            with self.assertRaises(ValueError) as raised:
                await waiting
            self.assertEqual(str(raised.exception), case["error"])
        else:
            self.assertEqual(await waiting, case["value"])
        self.assertEqual(notes, case.get("notes", []))


class Exceptions(unittest.TestCase):
    def test_a_dotnet_exception_is_the_nearest_built_in_error_and_comes_home_as_itself(self):
        for case in cases("exceptions"):
            with self.subTest(case["name"]):
                with self.assertRaises(getattr(builtins, case["python"])) as caught:
                    Thrower.Throw(case["dotnet"], case["name"])
                self.assertEqual(caught.exception.dotnet_type, case["dotnet"])
                self.assertEqual(caught.exception.GetType().FullName, case["dotnet"])


class Values(unittest.TestCase):
    def test_a_value_is_exactly_itself_or_refused_with_both_types_named(self):
        for case in cases("values"):
            with self.subTest(case["name"]):
                value = eval(case["python"])
                same = Sameness.Of[dotnet_class(case["type"])]
                if "refused" not in case:
                    back = same(value)
                    if case["type"] == "System.Byte[]":
                        back = bytes(back)
                    self.assertEqual(back, value)
                    self.assertEqual(type(back).__name__, case.get("as", type(value).__name__))
                    continue
                with self.assertRaises((TypeError, OverflowError)) as refused:
                    same(value)
                self.assertIn(case["refused"], str(refused.exception))
                self.assertRegex(str(refused.exception), rf"{case['type']}|\b{SHORT.get(case['type'], case['type'])}\b")


if __name__ == "__main__":
    unittest.main()
