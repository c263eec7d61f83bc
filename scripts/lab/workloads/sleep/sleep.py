"""Sleep: an item waits for a timer and returns its number."""

import asyncio
import time

from workloads import setting


def blocking(item):
    time.sleep(setting.seconds)
    return item


async def awaiting(item):
    await asyncio.sleep(setting.seconds)
    return item


async def dotnet(item):
    import dotnet_tasks

    await dotnet_tasks.delay(setting.seconds)
    return item
