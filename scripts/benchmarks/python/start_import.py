"""`import dotnet_tasks` in a plain Python process, to the end of its first await. Prints nanoseconds."""

import time

start = time.perf_counter_ns()

import asyncio  # noqa: E402

import dotnet_tasks  # noqa: E402


async def main():
    await dotnet_tasks.delay(0)


asyncio.run(main())
print(time.perf_counter_ns() - start)
