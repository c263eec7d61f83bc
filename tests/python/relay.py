"""Python's half of the relay that tests/cases/crossings.json describes; C#'s is Relay in tests/PyBridge.Specs/Async/Subjects."""

import asyncio

from PyBridge.Subjects import Relay


async def run(steps, note, token=None):
    """Runs the steps of a case up to "cross", which hands the rest over to C#. What arrives from C# brings its token along, which is not needed."""
    for index, step in enumerate(steps):
        rest = list(steps)[index + 1 :]
        word, _, text = step.partition(" ")
        if word == "suspend":
            await asyncio.sleep(0)
        elif word == "cross":
            return await Relay.RunAsync(rest, run, note)
        elif word == "wait":
            note("waiting")
            await asyncio.Event().wait()
        elif word == "catch":
            try:
                return await run(rest, note)
            except Exception as error:
                return f"caught {error}"
        elif word == "finally":
            try:
                return await run(rest, note)
            finally:
                await asyncio.sleep(0)
                note("cleaned up")
        elif word == "return":
            return text
        elif word == "raise":
            raise ValueError(text)
        elif word == "group":
            raise ExceptionGroup("several", [ValueError(one) for one in text.split()])
        elif word == "cancel":
            raise asyncio.CancelledError
        else:
            raise NotImplementedError(f"No half of the relay knows the step {step!r}.")
    return ""
