"""dotnet_tasks.sockets beside asyncio's streams: cancelled reads, closing from inside, errors of a server's parts."""

import asyncio
import errno
import os
import socket
import ssl
import struct
import tempfile
import time
import unittest
from unittest import mock

from dotnet_tasks import http, sockets
from System.Net import IPAddress
from support import certificate, needs, time_limit


class Reading(unittest.IsolatedAsyncioTestCase):
    async def asyncSetUp(self):
        listener = socket.create_server(("127.0.0.1", 0))
        self.stream = await sockets.connect(*listener.getsockname())
        self.other, _ = listener.accept()
        listener.close()

    async def asyncTearDown(self):
        await self.stream.close()
        self.other.close()

    @time_limit(20)
    async def test_a_read_that_is_cancelled_as_bytes_arrive_leaves_them(self):
        for i in range(100):
            reading = asyncio.create_task(self.stream.read())
            await asyncio.sleep(0)
            self.other.send(bytes([i]))
            time.sleep(0.001)  # .NET has them now, or in a moment; both have to be right
            reading.cancel()
            await asyncio.wait([reading])
            self.assertEqual(await asyncio.wait_for(self.stream.read(), 5) if reading.cancelled() else reading.result(), bytes([i]))

    @time_limit(20)
    async def test_a_read_that_is_cancelled_half_way_leaves_what_it_had(self):
        reading = asyncio.create_task(self.stream.read_exactly(4))
        self.other.send(b"12")
        await asyncio.sleep(0)
        while self.stream._client.Available:
            await asyncio.sleep(0.001)
        reading.cancel()
        await asyncio.wait([reading])
        self.other.send(b"34")
        self.assertEqual(await asyncio.wait_for(self.stream.read_exactly(4), 5), b"1234")

    @time_limit(20)
    async def test_an_end_that_comes_too_early_has_what_came_before(self):
        self.other.send(b"12")
        self.other.close()
        with self.assertRaises(asyncio.IncompleteReadError) as caught:
            await self.stream.read_exactly(4)
        self.assertEqual(caught.exception.partial, b"12")

    @time_limit(20)
    async def test_a_reset_connection_is_a_connection_error(self):
        self.other.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.other.close()
        with self.assertRaises(ConnectionResetError):
            await self.stream.read()

    @time_limit(20)
    async def test_writing_after_the_end_is_a_broken_pipe(self):
        self.stream.end()
        with self.assertRaises(BrokenPipeError):
            await self.stream.write(b"late")

    @time_limit(20)
    async def test_a_cancelled_receive_leaves_the_datagram(self):
        with await sockets.datagrams() as here, socket.socket(type=socket.SOCK_DGRAM) as there:
            for i in range(100):
                receiving = asyncio.create_task(here.receive())
                await asyncio.sleep(0)
                there.sendto(bytes([i]), here.address)
                time.sleep(0.001)
                receiving.cancel()
                await asyncio.wait([receiving])
                data, _ = await asyncio.wait_for(here.receive(), 5) if receiving.cancelled() else receiving.result()
                self.assertEqual(data, bytes([i]))


class Serving(unittest.IsolatedAsyncioTestCase):
    async def asyncSetUp(self):
        self.reports = asyncio.Queue()
        asyncio.get_running_loop().set_exception_handler(lambda loop, context: self.reports.put_nowait(context))

    @time_limit(20)
    async def test_a_handler_may_close_its_server(self):
        closed = asyncio.Event()

        async def handler(stream):
            await server.close()
            closed.set()

        server = await sockets.serve(handler)
        async with await sockets.connect(*server.address):
            await asyncio.wait_for(closed.wait(), 5)

    @time_limit(20)
    async def test_a_failed_accept_does_not_end_the_server(self):
        class Failing:
            failed = False

            def __init__(self, listener):
                self._listener = listener

            def __getattr__(self, name):
                return getattr(self._listener, name)

            def AcceptTcpClientAsync(self):
                if not self.failed:
                    self.failed = True
                    raise OSError(24, "Too many open files")
                return self._listener.AcceptTcpClientAsync()

        async def greet(stream):
            await stream.write(b"hello")

        first = await sockets.serve(greet)
        [listener], [accepting] = first._listeners, first._accepting
        accepting.cancel()
        await asyncio.wait([accepting])
        async with sockets.Server([Failing(listener)], greet, None) as server:
            async with await sockets.connect(*server.address) as stream:
                self.assertEqual(await stream.read_exactly(5), b"hello")
        self.assertEqual(self.reports.get_nowait()["exception"].errno, 24)

    @time_limit(20)
    async def test_a_handlers_own_errors_are_reported(self):
        async def handler(stream):
            open("/no/such/file")

        async with await sockets.serve(handler) as server, await sockets.connect(*server.address) as stream:
            self.assertEqual(await stream.read(), b"")
            self.assertIsInstance((await asyncio.wait_for(self.reports.get(), 5))["exception"], FileNotFoundError)

    @time_limit(20)
    async def test_what_the_system_answered_is_the_errno(self):
        async with await sockets.serve(lambda stream: stream.read()) as server:
            with self.assertRaises(OSError) as caught:
                await sockets.serve(lambda stream: stream.read(), *server.address)
            self.assertEqual(caught.exception.errno, errno.EADDRINUSE)
        async with http.Client() as client:
            with self.assertRaises(ConnectionRefusedError) as refused, socket.socket() as bound:
                bound.bind(("127.0.0.1", 0))  # and does not listen
                await client.get(f"http://127.0.0.1:{bound.getsockname()[1]}/")
        self.assertEqual(refused.exception.errno, errno.ECONNREFUSED)

    @time_limit(20)
    async def test_a_name_with_several_addresses_is_served_at_each_of_them(self):
        async def greet(stream):
            await stream.write(b"hello")

        # Not every machine knows ``localhost`` by more than one address; these two always lead here.
        both = [IPAddress.Parse("127.0.0.1"), IPAddress.Parse("127.0.0.2")]
        with mock.patch("dotnet_tasks._socket_servers.resolve", mock.AsyncMock(return_value=both)):
            server = await sockets.serve(greet, "localhost")
        async with server:
            self.assertEqual([host for host, _ in server.addresses], ["127.0.0.1", "127.0.0.2"])
            self.assertEqual(server.addresses[0][1], server.addresses[1][1])
            for address in server.addresses:
                async with await sockets.connect(*address) as stream:
                    self.assertEqual(await stream.read_exactly(5), b"hello")

    @time_limit(20)
    async def test_an_address_of_a_family_that_is_switched_off_is_left_out(self):
        async def greet(stream):
            await stream.write(b"hello")

        # 192.0.2.1 is kept for documentation (RFC 5737), so that no machine has it.
        for names in (["127.0.0.1", "192.0.2.1"], ["192.0.2.1", "127.0.0.1"]):
            with mock.patch("dotnet_tasks._socket_servers.resolve", mock.AsyncMock(return_value=[IPAddress.Parse(name) for name in names])):
                async with await sockets.serve(greet, "localhost") as server, await sockets.connect(*server.address) as stream:
                    self.assertEqual(await stream.read_exactly(5), b"hello")
        with self.assertRaises(OSError) as caught:
            await sockets.serve(greet, "192.0.2.1")
        self.assertEqual(caught.exception.errno, errno.EADDRNOTAVAIL)


class Tls(unittest.IsolatedAsyncioTestCase):
    @needs(os.path.exists("/usr/bin/openssl"), "openssl makes the certificate")
    @time_limit(30)
    async def test_a_stream_may_be_closed_twice_by_a_handler_too(self):
        with tempfile.TemporaryDirectory() as folder:
            certificate(folder)
            reports = []
            asyncio.get_running_loop().set_exception_handler(lambda loop, context: reports.append(context))

            async def greet(stream):
                async with stream:
                    await stream.write(b"secret")

            async with await sockets.serve(greet, certificate=f"{folder}/c.pfx", password="p") as server:
                stream = await sockets.connect("localhost", server.address[1], tls=True, trust=bool)
                self.assertEqual(await stream.read_exactly(6), b"secret")
                await stream.close()
                await stream.close()
                if server._connections:
                    await asyncio.wait(list(server._connections))
            self.assertEqual(reports, [])

    @needs(os.path.exists("/usr/bin/openssl"), "openssl makes the certificate")
    @time_limit(30)
    async def test_the_end_of_a_connection_is_told_from_a_line_that_was_cut(self):
        with tempfile.TemporaryDirectory() as folder:
            certificate(folder)
            context = ssl.create_default_context(cafile=f"{folder}/c.pem")
            ended = asyncio.Queue()

            async def greet(stream):
                await stream.write(b"secret")

            async def read_all(stream):
                try:
                    await stream.write(b"hello")
                    while await stream.read():
                        pass
                    ended.put_nowait(None)
                except OSError as error:
                    ended.put_nowait(error)

            def plain_client(port):
                with socket.create_connection(("127.0.0.1", port)) as line:
                    # By default the module takes a line that was cut for an end.
                    with context.wrap_socket(line, server_hostname="localhost", suppress_ragged_eofs=False) as tls:
                        return tls.recv(100) + tls.recv(100)

            async with await sockets.serve(greet, certificate=f"{folder}/c.pfx", password="p") as server:
                self.assertEqual(await asyncio.to_thread(plain_client, server.address[1]), b"secret")
            async with await sockets.serve(read_all, certificate=f"{folder}/c.pfx", password="p") as server:
                async with await sockets.connect("localhost", server.address[1], tls=True, trust=bool) as stream:
                    self.assertEqual(await stream.read_exactly(5), b"hello")
                self.assertIsNone(await asyncio.wait_for(ended.get(), 5))


if __name__ == "__main__":
    unittest.main()
