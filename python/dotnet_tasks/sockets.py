"""Network streams and datagrams, on .NET's sockets: TCP, TLS, UDP.

Twin: ``asyncio.open_connection``, ``start_server`` and datagram endpoints. Differences: a write is awaited, so there is no ``drain``; the
objects belong to no loop; every connection of a server is a task of the loop that serves. Errors are ``OSError``s
(``ConnectionRefusedError``, ``ConnectionResetError``…), the end of a stream where more was wanted is an ``EOFError``.
"""

from __future__ import annotations

import asyncio
import os
from collections.abc import Awaitable, Callable
from types import TracebackType
from typing import Any

from System.IO import Stream as DotnetStream
from System.Net import Dns, IPAddress, IPEndPoint
from System.Net.Security import SslClientAuthenticationOptions, SslStream
from System.Net.Sockets import SocketShutdown, TcpClient, TcpListener, UdpClient
from System.Security.Cryptography.X509Certificates import X509Certificate2, X509CertificateLoader

from ._errors import OperationCanceledError

_LARGEST = 1 << 20
_PAUSE = 1.0

Address = tuple[str, int]
"""Host and port."""


class Stream:
    """One end of a connection. One reader and one writer at a time."""

    def __init__(self, client: TcpClient, stream: DotnetStream) -> None:
        self._client = client
        self._stream = stream
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
            if _may_have_come(task):
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
        return _address(self._client.Client.LocalEndPoint)

    @property
    def remote_address(self) -> Address:
        return _address(self._client.Client.RemoteEndPoint)

    async def close(self) -> None:
        try:
            await self._stream.DisposeAsync()
        finally:
            self._client.Dispose()

    async def __aenter__(self) -> Stream:
        return self

    async def __aexit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        await self.close()


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


class Server:
    """A listening server. Made by :func:`serve`; ``async with`` it, or close it."""

    def __init__(
        self, listener: TcpListener, handler: Callable[[Stream], Awaitable[object]], certificate: X509Certificate2 | None
    ) -> None:
        self._listener = listener
        self._handler = handler
        self._certificate = certificate
        self._connections: set[asyncio.Task[None]] = set()
        self._closed = False
        self._accepting = asyncio.create_task(self._accept())

    @property
    def address(self) -> Address:
        """Where it listens: the port is the real one where 0 was asked for."""
        return _address(self._listener.LocalEndpoint)

    async def _accept(self) -> None:
        while True:
            try:
                client = await self._listener.AcceptTcpClientAsync()
            except OSError as error:  # no descriptors left, or the other end is gone already
                if self._closed:
                    return
                self._report("a server could not accept a connection, and goes on", error)
                await asyncio.sleep(_PAUSE)
                continue
            task = asyncio.create_task(self._serve(client))
            self._connections.add(task)
            task.add_done_callback(self._connections.discard)

    async def _serve(self, client: TcpClient) -> None:
        client.NoDelay = True
        stream: DotnetStream = client.GetStream()
        try:
            if self._certificate is not None:
                encrypted = SslStream(stream, False)
                try:
                    await encrypted.AuthenticateAsServerAsync(self._certificate)
                except OSError:
                    return  # Whoever it was does not speak TLS, or not with this server.
                stream = encrypted
            await self._handler(Stream(client, stream))
        except ConnectionError:
            pass  # The other end is gone: this connection is over, the server is not.
        except Exception as error:
            self._report("a connection's handler failed", error)
        finally:
            client.Dispose()

    def _report(self, message: str, error: Exception) -> None:
        asyncio.get_running_loop().call_exception_handler({"message": message, "exception": error, "server": self})

    async def close(self) -> None:
        """Listens no more and cancels the connections; a handler that calls this goes on itself."""
        self._closed = True
        self._listener.Stop()
        mine = asyncio.current_task()
        tasks = [task for task in (self._accepting, *self._connections) if task is not mine]
        for task in tasks:
            task.cancel()
        if tasks:
            await asyncio.wait(tasks)
        for task in tasks:
            if not task.cancelled():
                task.exception()  # of accepting that the listener's end had fail

    async def __aenter__(self) -> Server:
        return self

    async def __aexit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        await self.close()


async def serve(
    handler: Callable[[Stream], Awaitable[object]],
    host: str = "127.0.0.1",
    port: int = 0,
    *,
    certificate: str | os.PathLike[str] | None = None,
    password: str | None = None,
) -> Server:
    """Listens and calls ``handler(stream)`` for each connection, which is closed afterwards.

    ``certificate``: a PKCS #12 file, with which connections use TLS.
    """
    loaded = None if certificate is None else X509CertificateLoader.LoadPkcs12FromFile(os.fspath(certificate), password)
    listener = TcpListener(await _resolve(host), port)
    listener.Start()
    return Server(listener, handler, loaded)


class Datagrams:
    """A UDP socket. Made by :func:`datagrams`."""

    def __init__(self, client: UdpClient) -> None:
        self._client = client
        self._unfinished: Any = None

    @property
    def address(self) -> Address:
        """Where it receives."""
        return _address(self._client.Client.LocalEndPoint)

    async def send(self, data: bytes | bytearray | memoryview, to: Address) -> None:
        """Sends one datagram."""
        await self._client.SendAsync(data, IPEndPoint(await _resolve(to[0]), to[1]))

    async def receive(self) -> tuple[bytes, Address]:
        """Waits for a datagram: its bytes and where it came from. Cancelled, it takes none."""
        inherited, self._unfinished = self._unfinished, None
        task: Any = self._client.ReceiveAsync() if inherited is None else inherited
        try:
            received = await task
        except asyncio.CancelledError:
            if _may_have_come(task):
                self._unfinished = task
            raise
        except OperationCanceledError:
            if inherited is None:
                raise
            return await self.receive()
        return bytes(memoryview(received.Buffer)), _address(received.RemoteEndPoint)

    def close(self) -> None:
        self._client.Dispose()

    def __enter__(self) -> Datagrams:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.close()


async def datagrams(host: str = "127.0.0.1", port: int = 0) -> Datagrams:
    """A UDP socket that is bound to an address; port 0 takes any free one."""
    return Datagrams(UdpClient(IPEndPoint(await _resolve(host), port)))


def _may_have_come(task: Any) -> bool:
    """Whether what a cancelled awaiter waited for is there, or still under way."""
    try:
        return not task.done() or task.exception() is None
    except asyncio.CancelledError:
        return False


async def _resolve(host: str) -> IPAddress:
    numeric, address = IPAddress.TryParse(host)
    if numeric and address is not None:
        return address
    return (await Dns.GetHostAddressesAsync(host))[0]


def _address(endpoint: Any) -> Address:
    address = endpoint.Address
    return str(address.MapToIPv4() if address.IsIPv4MappedToIPv6 else address), endpoint.Port
