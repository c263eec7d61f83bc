"""Async Python functions as .NET delegates: they run on the loop that they came from."""

import asyncio

import companion
import clr

clr.AddReference(str(companion.ASSEMBLIES / "PyBridge.PythonNet.Specs.dll"))
from PyBridge.PythonNet.Specs import Shop  # noqa: E402


async def main() -> None:
    home = asyncio.get_running_loop()

    async def double(number: int) -> int:
        assert asyncio.get_running_loop() is home
        await asyncio.sleep(0)
        return 2 * number

    assert await Shop.TwiceAsync(double, 2) == 8

    async def numbers(end: int):
        for number in range(end):
            assert asyncio.get_running_loop() is home
            yield number

    assert await Shop.SumOfAsync(numbers, 4) == 6
    assert await Shop.SumAsync(numbers(3)) == 3
    assert [n async for n in Shop.NumbersAsync(3)] == [0, 1, 2]


asyncio.run(main())
print("ok")
