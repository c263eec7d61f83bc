"""System.Threading.Channels from Python: producers and consumers on two event loops and a plain thread. Run: python examples/channels.py"""

import asyncio
import threading

import dotnet_tasks
from System.Threading.Channels import BoundedChannelOptions, Channel


async def produce(writer, name: str, count: int) -> None:
    for i in range(count):
        await writer.WriteAsync(f"{name} {i}")  # waits while the channel is full


async def consume(reader) -> list[str]:
    return [item async for item in reader.ReadAllAsync()]


async def main() -> None:
    channel = Channel.CreateBounded[str](BoundedChannelOptions(2))
    writer = channel.Writer

    other_loop = threading.Thread(target=lambda: asyncio.run(produce(writer, "loop", 3)))
    plain = threading.Thread(target=lambda: writer.WriteAsync("thread").result())
    other_loop.start(), plain.start()
    reading = asyncio.ensure_future(consume(channel.Reader))
    await produce(writer, "main", 3)
    await dotnet_tasks.run(other_loop.join)
    await dotnet_tasks.run(plain.join)
    writer.Complete()
    print(sorted(await reading))


if __name__ == "__main__":
    asyncio.run(main())
