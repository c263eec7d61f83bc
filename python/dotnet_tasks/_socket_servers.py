"""Servers of TCP and TLS: listening, a task for each connection, errors of single connections."""

from __future__ import annotations

import asyncio
import errno
import os
from collections.abc import Awaitable, Callable
from types import TracebackType

from System.IO import Stream as DotnetStream
from System.Net import IPAddress
from System.Net.Security import SslStream
from System.Net.Sockets import TcpClient, TcpListener
from System.Security.Cryptography.X509Certificates import X509Certificate2, X509CertificateLoader

from ._addresses import Address, address_of, resolve
from ._socket_streams import Stream

_PAUSE = 1.0
_ATTEMPTS = 10
_NO_SUCH_FAMILY = (errno.EADDRNOTAVAIL, errno.EAFNOSUPPORT)


class Server:
    """A listening server. Made by :func:`serve`; ``async with`` it, or close it."""

    def __init__(
        self, listeners: list[TcpListener], handler: Callable[[Stream], Awaitable[object]], certificate: X509Certificate2 | None
    ) -> None:
        self._listeners = listeners
        self._handler = handler
        self._certificate = certificate
        self._connections: set[asyncio.Task[None]] = set()
        self._closed = False
        self._accepting = [asyncio.create_task(self._accept(listener)) for listener in listeners]

    @property
    def address(self) -> Address:
        """Where it listens: the port is the real one where 0 was asked for."""
        return self.addresses[0]

    @property
    def addresses(self) -> list[Address]:
        """All of them, where the host's name has several; the port is the same."""
        return [address_of(listener.LocalEndpoint) for listener in self._listeners]

    async def _accept(self, listener: TcpListener) -> None:
        while True:
            try:
                client = await listener.AcceptTcpClientAsync()
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
            connection = Stream(client, stream)
            await self._handler(connection)
            await connection.close()
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
        for listener in self._listeners:
            listener.Stop()
        mine = asyncio.current_task()
        tasks = [task for task in (*self._accepting, *self._connections) if task is not mine]
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

    A name that has addresses of both families (``localhost``) is listened at on all of them.
    ``certificate``: a PKCS #12 file, with which connections use TLS.
    """
    loaded = None if certificate is None else X509CertificateLoader.LoadPkcs12FromFile(os.fspath(certificate), password)
    return Server(_listen(await resolve(host), port), handler, loaded)


def _listen(addresses: list[IPAddress], port: int) -> list[TcpListener]:
    for attempt in range(_ATTEMPTS):
        listeners: list[TcpListener] = []
        try:
            for address in addresses:
                listener = TcpListener(address, address_of(listeners[0].LocalEndpoint)[1] if listeners else port)
                try:
                    listener.Start()
                except OSError as error:
                    # A name may stand for a family that this machine has switched off; one of its addresses has to do.
                    if error.errno not in _NO_SUCH_FAMILY or address is addresses[-1] and not listeners:
                        raise
                else:
                    listeners.append(listener)
            return listeners
        except OSError as error:
            for listener in listeners:
                listener.Stop()
            # The port that the first address was given may be another's at the second: then all take another.
            if port or error.errno != errno.EADDRINUSE or attempt == _ATTEMPTS - 1:
                raise
    raise AssertionError("unreachable")
