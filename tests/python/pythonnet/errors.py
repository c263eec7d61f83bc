"""Exceptions of both languages through Tasks that pythonnet hands over."""

import asyncio

import companion
import clr

clr.AddReference(str(companion.ASSEMBLIES / "PyBridge.PythonNet.Specs.dll"))
from PyBridge.PythonNet.Specs import Shop  # noqa: E402


class SoldOut(Exception):
    pass


def fail():
    raise SoldOut("apples")


async def main() -> None:
    try:
        await Shop.FailAsync("pears")
    except FileNotFoundError as error:
        assert "pears" in str(error)
    else:
        raise AssertionError("no exception")

    try:
        await Shop.CallAsync(fail)
    except SoldOut as error:
        assert error.args == ("apples",)
    else:
        raise AssertionError("no exception")


asyncio.run(main())
print("ok")
