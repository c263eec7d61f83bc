"""dotnet_tasks.sockets beside asyncio's streams: cancelled reads, closing from inside, errors of a server's parts."""

import asyncio
import socket
import struct
import time
import unittest

from dotnet_tasks import sockets
from support import time_limit


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
        listener = first._listener
        first._accepting.cancel()
        await asyncio.wait([first._accepting])
        async with sockets.Server(Failing(listener), greet, None) as server:
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


if __name__ == "__main__":
    unittest.main()
