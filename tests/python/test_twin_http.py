"""dotnet_tasks.http: what ends a request, which headers go out, where an answer came from."""

import asyncio
import unittest

from dotnet_tasks import DotnetError, http, sockets
from support import time_limit


class Requests(unittest.IsolatedAsyncioTestCase):
    @time_limit(20)
    async def test_closing_the_client_under_a_request_is_no_timeout(self):
        asked = asyncio.Event()

        async def silent(stream):
            await stream.read()
            asked.set()
            await asyncio.Event().wait()

        async with await sockets.serve(silent) as server:
            client = http.Client()
            asking = asyncio.create_task(client.get("http://%s:%s/" % server.address))
            await asked.wait()
            client.close()
            with self.assertRaises(DotnetError) as caught:
                await asking
            self.assertNotIsInstance(caught.exception, TimeoutError)

    @time_limit(20)
    async def test_headers_arrive_once_or_are_refused(self):
        seen = []

        async def answer(stream):
            head = await stream.read()
            seen.append(head.lower())
            where = b"HTTP/1.1 302 Found\r\nLocation: /b\r\n" if head.startswith((b"POST", b"GET /a")) else b"HTTP/1.1 200 OK\r\n"
            await stream.write(where + b"Connection: close\r\nContent-Length: 0\r\n\r\n")

        async with await sockets.serve(answer) as server, http.Client("http://%s:%s/" % server.address) as client:
            await client.post("/", json=1, headers={"content-type": "application/x"})
            self.assertEqual((seen[0].count(b"content-type"), seen[0].count(b"application/x")), (1, 1))
            self.assertTrue((await client.get("/a")).url.endswith("/b"))
            with self.assertRaises(ValueError):
                await client.get("/", headers={"not a name": "x"})
        with self.assertRaises(ValueError):
            http.Client(headers={"not a name": "x"})


if __name__ == "__main__":
    unittest.main()
