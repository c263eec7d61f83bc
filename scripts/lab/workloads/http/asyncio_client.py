"""A GET for asyncio: with aiohttp or httpx where they are installed, otherwise a few lines over asyncio's own streams."""

import asyncio
import functools
import importlib.util

from workloads import setting


@functools.cache
def choose():
    """The client in use: what the setting names, else aiohttp where it is installed, else asyncio's streams."""
    if setting.client:
        return setting.client
    return "aiohttp" if importlib.util.find_spec("aiohttp") else "asyncio"


def get(path):
    """A coroutine for the bytes at a path of the laboratory's server."""
    return {"aiohttp": _get_aiohttp, "httpx": _get_httpx, "asyncio": _get_streams}[choose()](path)


_kept = {}  # by event loop: what stays open between requests, and how it is closed


async def _get_aiohttp(path):
    import aiohttp

    loop = asyncio.get_running_loop()
    if loop not in _kept:
        session = aiohttp.ClientSession(connector=aiohttp.TCPConnector(limit=0))
        _kept[loop] = session, session.close
    async with _kept[loop][0].get(setting.http + path) as answer:
        return await answer.read()


async def _get_httpx(path):
    import httpx

    loop = asyncio.get_running_loop()
    if loop not in _kept:
        client = httpx.AsyncClient(limits=httpx.Limits(max_connections=None))
        _kept[loop] = client, client.aclose
    return (await _kept[loop][0].get(setting.http + path)).content


async def _get_streams(path):
    loop = asyncio.get_running_loop()
    if loop not in _kept:
        connections = []
        _kept[loop] = connections, lambda: _close_streams(connections)
    idle = _kept[loop][0]
    host, port = setting.http.removeprefix("http://").split(":")
    reader, writer = idle.pop() if idle else await asyncio.open_connection(host, int(port))
    writer.write(f"GET {path} HTTP/1.1\r\nHost: {host}:{port}\r\n\r\n".encode())
    head = (await reader.readuntil(b"\r\n\r\n")).decode().lower()
    length = int(head.split("content-length:")[1].split("\r\n")[0])
    body = await reader.readexactly(length)
    if not head.startswith("http/1.1 200"):
        raise OSError(f"{setting.http}{path} answered {head.splitlines()[0]}")
    idle.append((reader, writer))
    return body


async def _close_streams(connections):
    for _, writer in connections:
        writer.close()
        await writer.wait_closed()


async def close():
    """Closes what this loop keeps open."""
    _, shut = _kept.pop(asyncio.get_running_loop(), (None, None))
    if shut:
        await shut()
