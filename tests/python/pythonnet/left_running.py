"""A program may end while Tasks are under way, awaited or not."""

import asyncio

import companion  # noqa: F401
from System.Threading.Tasks import Task


async def main() -> None:
    waiting = asyncio.ensure_future(asyncio.wait_for(Task.Delay(600_000), 600))
    Task.Delay(600_000)
    await asyncio.sleep(0.05)
    assert not waiting.done()


asyncio.run(main())
print("ok")
