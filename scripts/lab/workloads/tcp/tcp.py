"""TCP: an item opens a connection, sends a line, reads the echo and adds up its bytes."""

import asyncio
import socket

from workloads import setting


def line(item):
    return b"item %d %s\n" % (item, b"x" * setting.size)


def blocking(item):
    with socket.create_connection(("127.0.0.1", setting.tcp)) as connection, connection.makefile("rwb") as stream:
        stream.write(line(item))
        stream.flush()
        return sum(stream.readline())


async def awaiting(item):
    reader, writer = await asyncio.open_connection("127.0.0.1", setting.tcp)
    writer.write(line(item))
    await writer.drain()
    echo = await reader.readline()
    writer.close()
    await writer.wait_closed()
    return sum(echo)


async def dotnet(item):
    from PyBridge.Lab.Workloads import Tcp

    echo = await Tcp.EchoAsync(line(item).decode())
    return sum(echo.encode())
