"""Subprocess: an item starts a program that takes a while and prints the item's number."""

import asyncio
import subprocess

from workloads import setting


def command(item):
    return "sh", "-c", f"sleep {setting.seconds}; echo {item}"


def blocking(item):
    return int(subprocess.run(command(item), capture_output=True, check=True).stdout)


async def awaiting(item):
    process = await asyncio.create_subprocess_exec(*command(item), stdout=asyncio.subprocess.PIPE)
    output, _ = await process.communicate()
    return int(output)


async def dotnet(item):
    from PyBridge.Lab.Workloads import Subprocess

    program, *arguments = command(item)
    return int(await Subprocess.RunAsync(program, *arguments))
