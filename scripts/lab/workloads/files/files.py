"""Files: an item writes a file of its own, reads it back and adds up its bytes. asyncio has no file I/O: it borrows threads."""

import asyncio
import os

from workloads import setting


def path(item):
    return os.path.join(setting.folder, f"{item}.txt")


def text(item):
    return f"item {item}\n" * setting.size


def blocking(item):
    with open(path(item), "w", encoding="ascii") as file:
        file.write(text(item))
    with open(path(item), "rb") as file:
        return sum(file.read())


async def awaiting(item):
    return await asyncio.to_thread(blocking, item)


async def dotnet(item):
    from System.IO import File

    await File.WriteAllTextAsync(path(item), text(item))
    return sum((await File.ReadAllTextAsync(path(item))).encode())
