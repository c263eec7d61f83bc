"""A plain Python program that uses .NET through pythonnet, and awaits its Tasks through the companion."""

import asyncio
import sys

import clr  # pythonnet, on .NET: PYTHONNET_RUNTIME=coreclr

clr.AddReference(f"{sys.argv[1]}/PyBridge.PythonNet.dll")
from PyBridge.PythonNet import PythonNetBridge

PythonNetBridge.Attach()

import dotnet_tasks
from System.IO import File
from System.Threading.Tasks import Task


async def main():
    text, _ = await asyncio.gather(File.ReadAllTextAsync(__file__), Task.Delay(100))
    print(f"{len(text.splitlines())} lines")
    lines = [line async for line in File.ReadLinesAsync(__file__)]
    print(f"{len(lines)} lines, one by one")
    try:
        await File.ReadAllTextAsync("/nowhere")
    except FileNotFoundError as error:
        print(f"{error.dotnet_type}: not found")
    print(await dotnet_tasks.run(sum, [1, 2, 3]))


asyncio.run(main())
