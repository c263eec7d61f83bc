"""Datagrams: a UDP socket."""

from __future__ import annotations

import asyncio
from types import TracebackType
from typing import Any

from System.Net import IPEndPoint
from System.Net.Sockets import UdpClient

from ._addresses import Address, address_of, resolve
from ._errors import OperationCanceledError
from ._socket_streams import may_have_come


class Datagrams:
    """A UDP socket. Made by :func:`datagrams`."""

    def __init__(self, client: UdpClient) -> None:
        self._client = client
        self._unfinished: Any = None

    @property
    def address(self) -> Address:
        """Where it receives."""
        return address_of(self._client.Client.LocalEndPoint)

    async def send(self, data: bytes | bytearray | memoryview, to: Address) -> None:
        """Sends one datagram."""
        await self._client.SendAsync(data, IPEndPoint((await resolve(to[0]))[0], to[1]))

    async def receive(self) -> tuple[bytes, Address]:
        """Waits for a datagram: its bytes and where it came from. Cancelled, it takes none."""
        inherited, self._unfinished = self._unfinished, None
        task: Any = self._client.ReceiveAsync() if inherited is None else inherited
        try:
            received = await task
        except asyncio.CancelledError:
            if may_have_come(task):
                self._unfinished = task
            raise
        except OperationCanceledError:
            if inherited is None:
                raise
            return await self.receive()
        return bytes(memoryview(received.Buffer)), address_of(received.RemoteEndPoint)

    def close(self) -> None:
        self._client.Dispose()

    def __enter__(self) -> Datagrams:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.close()


async def datagrams(host: str = "127.0.0.1", port: int = 0) -> Datagrams:
    """A UDP socket that is bound to an address; port 0 takes any free one."""
    return Datagrams(UdpClient(IPEndPoint((await resolve(host))[0], port)))
