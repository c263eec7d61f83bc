"""Streams over TCP and TLS: reading, writing, connecting."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from types import TracebackType
from typing import Any

from System.IO import Stream as DotnetStream
from System.Net.Security import SslClientAuthenticationOptions, SslStream
from System.Net.Sockets import SocketShutdown, TcpClient

from ._addresses import Address, address_of
from ._errors import OperationCanceledError

_LARGEST = 1 << 20
_GOODBYE = 5.0


class Stream:
    """One end of a connection. One reader and one writer at a time."""

    def __init__(self, client: TcpClient, stream: DotnetStream) -> None:
        self._client = client
        self._stream = stream
        self._closed = False
        # What a cancelled reader leaves to the next one: bytes that have come, and a read that ended all the same.
        self._left = bytearray()
        self._unfinished: tuple[Any, bytearray] | None = None

    async def read(self, size: int = 65536) -> bytes:
        """What has arrived, at most ``size`` bytes; waits for at least one. Empty at the end. Cancelled, it takes none."""
        if not self._left:
            self._left += await self._receive(size)
        return self._take(size)

    async def read_exactly(self, size: int) -> bytes:
        """``size`` bytes; EOFError if the other end closes before. Cancelled, it takes none."""
        while (missing := size - len(self._left)) > 0:
            more = await self._receive(min(missing, _LARGEST))
            if not more:
                raise asyncio.IncompleteReadError(self._take(size), size)
            self._left += more
        return self._take(size)

    async def _receive(self, size: int) -> memoryview:
        inherited, self._unfinished = self._unfinished, None
        task: Any
        if inherited is None:
            buffer = bytearray(size)
            task = self._stream.ReadAsync(buffer)
        else:
            task, buffer = inherited
        try:
            count = await task
        except asyncio.CancelledError:
            if may_have_come(task):
                self._unfinished = task, buffer
            raise
        except OperationCanceledError:
            if inherited is None:
                raise
            return await self._receive(size)
        return memoryview(buffer)[:count]

    def _take(self, size: int) -> bytes:
        data = bytes(memoryview(self._left)[:size])
        del self._left[:size]
        return data

    async def write(self, data: bytes | bytearray | memoryview) -> None:
        """Sends all of ``data``; waits while the other end reads more slowly."""
        await self._stream.WriteAsync(data)

    def end(self) -> None:
        """Sends the end: the other side reads to it and may still answer. Not with TLS."""
        self._client.Client.Shutdown(SocketShutdown.Send)

    @property
    def local_address(self) -> Address:
        return address_of(self._client.Client.LocalEndPoint)

    @property
    def remote_address(self) -> Address:
        return address_of(self._client.Client.RemoteEndPoint)

    async def close(self) -> None:
        """Ends the connection. With TLS the other end is told first, so that it can tell this end from a line that was cut. Once: later calls do nothing."""
        if self._closed:
            return
        self._closed = True
        try:
            if isinstance(self._stream, SslStream):
                await _say_goodbye(self._stream)
            await self._stream.DisposeAsync()
        finally:
            self._client.Dispose()

    async def __aenter__(self) -> Stream:
        return self

    async def __aexit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        await self.close()


async def _say_goodbye(stream: SslStream) -> None:
    async def shut_down() -> None:
        await stream.ShutdownAsync()

    try:
        await asyncio.wait_for(shut_down(), _GOODBYE)
    except (OSError, asyncio.TimeoutError):
        pass  # The other end is gone, or reads no more: there is nobody to tell.


async def connect(host: str, port: int, *, tls: bool = False, trust: Callable[[bytes], bool] | None = None) -> Stream:
    """Connects to a server. ``tls`` encrypts and checks the certificate; ``trust``, given the certificate (DER), decides instead."""
    client = TcpClient()
    try:
        await client.ConnectAsync(host, port)
        client.NoDelay = True
        stream: DotnetStream = client.GetStream()
        if tls:
            stream = await _encrypt(stream, host, trust)
    except BaseException:
        client.Dispose()
        raise
    return Stream(client, stream)


async def _encrypt(stream: DotnetStream, host: str, trust: Callable[[bytes], bool] | None) -> SslStream:
    options = SslClientAuthenticationOptions()
    options.TargetHost = host
    if trust is not None:
        decide = trust

        def check(sender: Any, certificate: Any, chain: Any, errors: Any) -> bool:
            return decide(bytes(memoryview(certificate.GetRawCertData())))

        options.RemoteCertificateValidationCallback = check
    encrypted = SslStream(stream, False)
    await encrypted.AuthenticateAsClientAsync(options)
    return encrypted


def may_have_come(task: Any) -> bool:
    """Whether what a cancelled awaiter waited for is there, or still under way."""
    try:
        return not task.done() or task.exception() is None
    except asyncio.CancelledError:
        return False
