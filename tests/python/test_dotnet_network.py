"""The small modules of the network: sockets and http."""

import asyncio
import contextlib
import os
import tempfile
import time
import unittest

from dotnet_tasks import http, sockets
from support import certificate, needs


class Sockets(unittest.IsolatedAsyncioTestCase):
    async def test_an_echo_server(self):
        async def echo(stream):
            while data := await stream.read():
                await stream.write(data)

        async with await sockets.serve(echo) as server:
            host, port = server.address
            async with await sockets.connect(host, port) as stream:
                await stream.write(b"hello")
                self.assertEqual(await stream.read_exactly(5), b"hello")
                self.assertEqual(stream.remote_address, server.address)
                stream.end()
                self.assertEqual(await stream.read(), b"")

    async def test_nobody_listens(self):
        async def nothing(stream):
            pass

        server = await sockets.serve(nothing)
        address = server.address
        await server.close()
        with self.assertRaises(ConnectionRefusedError):
            await sockets.connect(*address)

    async def test_the_end_comes_too_early(self):
        async def short(stream):
            await stream.write(b"12")

        async with await sockets.serve(short) as server:
            async with await sockets.connect(*server.address) as stream:
                with self.assertRaises(EOFError):
                    await stream.read_exactly(3)

    async def test_a_handler_with_an_open_connection_is_cancelled_by_closing(self):
        ended = asyncio.Event()

        async def wait(stream):
            try:
                await stream.read()
            finally:
                ended.set()

        server = await sockets.serve(wait)
        async with await sockets.connect(*server.address):
            await asyncio.sleep(0.05)
            await server.close()
            self.assertTrue(ended.is_set())

    async def test_datagrams(self):
        with await sockets.datagrams() as one, await sockets.datagrams() as other:
            await one.send(b"ping", other.address)
            self.assertEqual(await other.receive(), (b"ping", one.address))
            await other.send(b"", one.address)
            self.assertEqual((await one.receive())[0], b"")

    @needs(os.path.exists("/usr/bin/openssl"), "openssl makes the certificate")
    async def test_tls(self):
        with tempfile.TemporaryDirectory() as folder:
            certificate(folder)

            async def greet(stream):
                await stream.write(b"secret")

            async with await sockets.serve(greet, certificate=f"{folder}/c.pfx", password="p") as server:
                port = server.address[1]
                with self.assertRaises(Exception) as caught:
                    await sockets.connect("localhost", port, tls=True)
                self.assertIn("certificate", str(caught.exception))
                async with await sockets.connect("localhost", port, tls=True, trust=lambda der: len(der) > 100) as stream:
                    self.assertEqual(await stream.read_exactly(6), b"secret")


class Http(unittest.IsolatedAsyncioTestCase):
    async def asyncSetUp(self):
        async def answer(stream):
            while True:
                head = b""
                while b"\r\n\r\n" not in head:
                    data = await stream.read()
                    if not data:
                        return
                    head += data
                lines = head.split(b"\r\n\r\n")[0].decode().split("\r\n")
                method, path, _ = lines[0].split()
                headers = {name.lower(): value.strip() for name, _, value in (line.partition(":") for line in lines[1:])}
                body = head.split(b"\r\n\r\n", 1)[1]
                while len(body) < int(headers.get("content-length", 0)):
                    body += await stream.read()
                if path == "/slow":
                    await asyncio.sleep(30)
                status = "404 Not Found" if path == "/missing" else "200 OK"
                content = f"{method} {path} {headers.get('x-me', '')} ".encode() + body
                if path == "/json":
                    content = b'{"a": [1, 2]}'
                if path == "/big":
                    content = b"x" * 300_000
                await stream.write(f"HTTP/1.1 {status}\r\nContent-Length: {len(content)}\r\nX-One: 1\r\nX-One: 2\r\n\r\n".encode() + content)

        self.server = await sockets.serve(answer)
        self.client = http.Client(f"http://127.0.0.1:{self.server.address[1]}", headers={"X-Me": "me"}, timeout=20)

    async def asyncTearDown(self):
        self.client.close()
        await self.server.close()

    async def test_getting_and_posting(self):
        answer = await self.client.get("/a?b=c")
        self.assertEqual((answer.status, answer.reason, await answer.text()), (200, "OK", "GET /a?b=c me "))
        self.assertEqual(answer.headers["x-one"], "1, 2")
        self.assertEqual(await (await self.client.post("/", content=b"body")).read(), b"POST / me body")
        self.assertEqual(await (await self.client.put("/", json={"k": "ä"})).text(), 'PUT / me {"k": "\\u00e4"}')
        self.assertEqual(await (await self.client.get("/json")).json(), {"a": [1, 2]})

    async def test_an_error_status_raises_when_asked(self):
        answer = await self.client.get("/missing")
        with self.assertRaisesRegex(http.StatusError, "404 Not Found for http://.*/missing"):
            answer.raise_for_status()

    async def test_a_body_is_streamed(self):
        async with await self.client.get("/big", stream=True) as answer:
            sizes = [len(chunk) async for chunk in answer.chunks(100_000)]
        self.assertEqual(sum(sizes), 300_000)
        self.assertLessEqual(max(sizes), 100_000)

    async def test_a_timeout_is_a_timeout_error(self):
        with contextlib.closing(http.Client(timeout=0.1)) as client:
            started = time.monotonic()
            with self.assertRaises(TimeoutError):
                await client.get(f"http://127.0.0.1:{self.server.address[1]}/slow")
            self.assertLess(time.monotonic() - started, 10)

    async def test_cancelling_ends_the_request(self):
        with self.assertRaises(asyncio.TimeoutError):
            await asyncio.wait_for(self.client.get("/slow"), 0.1)

    async def test_nobody_listens(self):
        with self.assertRaises(OSError):
            await self.client.get("http://127.0.0.1:9/")


if __name__ == "__main__":
    unittest.main()
