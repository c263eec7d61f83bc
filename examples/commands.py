"""CliWrap from Python: a pipeline of programs, its outputs as a stream, cancellation. Run: python examples/commands.py"""

import asyncio
import sys

import dotnet_tasks

dotnet_tasks.load("CliWrap")

from CliWrap import Cli, PipeSource
from CliWrap.Buffered import BufferedCommandExtensions
from CliWrap.EventStream import EventStreamCommandExtensions


async def main() -> None:
    shout = Cli.Wrap(sys.executable).WithArguments(["-c", "import sys; print(sys.stdin.read().upper())"])
    result = await BufferedCommandExtensions.ExecuteBufferedAsync(shout.WithStandardInputPipe(PipeSource.FromString("hello from python")))
    print("buffered:", result.StandardOutput.strip(), "code", result.ExitCode)

    count = Cli.Wrap(sys.executable).WithArguments(["-c", "for i in range(3): print('line', i)"])
    async for event in EventStreamCommandExtensions.ListenAsync(count):
        print("event:", type(event).__name__.removesuffix("CommandEvent"), getattr(event, "Text", ""))

    sleep = Cli.Wrap(sys.executable).WithArguments(["-c", "import time; time.sleep(60)"])
    try:
        await asyncio.wait_for(asyncio.ensure_future(run(sleep)), 0.2)
    except TimeoutError:
        print("cancelled: the program was ended with its call")


async def run(command: object) -> None:
    await command.ExecuteAsync()  # type: ignore[attr-defined]


if __name__ == "__main__":
    asyncio.run(main())
