"""UDP: an item sends one datagram, waits for the echo and adds up its bytes."""

import asyncio
import socket

from workloads import setting


def blocking(item):
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as channel:
        channel.settimeout(5)
        channel.connect(("127.0.0.1", setting.udp))
        channel.send(b"item %d" % item)
        return sum(channel.recv(1024))


class Answer(asyncio.DatagramProtocol):
    def __init__(self):
        self.arrived = asyncio.get_running_loop().create_future()

    def datagram_received(self, data, address):
        self.arrived.set_result(data)

    def error_received(self, error):
        self.arrived.set_exception(error)


async def awaiting(item):
    loop = asyncio.get_running_loop()
    transport, answer = await loop.create_datagram_endpoint(Answer, remote_addr=("127.0.0.1", setting.udp))
    try:
        transport.sendto(b"item %d" % item)
        return sum(await asyncio.wait_for(answer.arrived, 5))
    finally:
        transport.close()


async def dotnet(item):
    from PyBridge.Lab.Workloads import Udp

    return sum((await Udp.EchoAsync(f"item {item}")).encode())
