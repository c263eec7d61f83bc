"""An asynchronous HTTP client, on .NET's HttpClient: connection pool, HTTP/1.1 and HTTP/2, decompression.

Twin: ``urllib.request`` (blocking); asyncio has none. Connection errors are ``OSError``s, an elapsed timeout is a ``TimeoutError``;
cancelling a request closes its connection.
"""

from __future__ import annotations

import json as _json
from collections.abc import AsyncIterator, Mapping
from datetime import timedelta
from types import TracebackType
from typing import Any

from System import TimeSpan, Uri
from System.Net import DecompressionMethods, HttpVersion
from System.Net.Http import (
    ByteArrayContent,
    HttpClient,
    HttpCompletionOption,
    HttpMethod,
    HttpRequestMessage,
    HttpResponseMessage,
    SocketsHttpHandler,
)

from ._errors import DotnetError

_CHUNK = 65536


class StatusError(Exception):
    """The server answered with an error status; ``status`` is its number."""

    def __init__(self, status: int, reason: str, url: str) -> None:
        super().__init__(f"{status} {reason} for {url}")
        self.status = status


class Response:
    """An answer whose headers have arrived. ``async with`` it, or read it to its end, so that its connection is free again."""

    def __init__(self, message: HttpResponseMessage, url: str) -> None:
        self._message = message
        self.url = url
        self.status = int(message.StatusCode)
        self.reason: str = message.ReasonPhrase or ""

    @property
    def headers(self) -> dict[str, str]:
        """Names in lower case; several values of one name are joined with commas."""
        found: dict[str, str] = {}
        for headers in (self._message.Headers, self._message.Content.Headers):
            for name, values in headers:
                found[name.lower()] = ", ".join(values)
        return found

    def raise_for_status(self) -> Response:
        """The response itself; StatusError if its status is 400 or above."""
        if self.status >= 400:
            raise StatusError(self.status, self.reason, self.url)
        return self

    async def read(self) -> bytes:
        """The body."""
        return bytes(memoryview(await self._message.Content.ReadAsByteArrayAsync()))

    async def text(self) -> str:
        """The body as text, in the encoding that the server names, else UTF-8."""
        return await self._message.Content.ReadAsStringAsync()

    async def json(self) -> Any:
        """The body, parsed."""
        return _json.loads(await self.read())

    async def chunks(self, size: int = _CHUNK) -> AsyncIterator[bytes]:
        """The body as it arrives, in pieces of at most ``size`` bytes."""
        stream = await self._message.Content.ReadAsStreamAsync()
        buffer = bytearray(size)
        while count := await stream.ReadAsync(buffer):
            yield bytes(memoryview(buffer)[:count])

    def close(self) -> None:
        self._message.Dispose()

    async def __aenter__(self) -> Response:
        return self

    async def __aexit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.close()


class Client:
    """Sends requests over a pool of connections. Make one and keep it; any thread, any loop."""

    def __init__(
        self,
        base_url: str | None = None,
        *,
        headers: Mapping[str, str] | None = None,
        timeout: float | None = 100.0,
        follow_redirects: bool = True,
    ) -> None:
        """``timeout`` in seconds for each request, up to the end of its body where it is read at once; None: no limit."""
        handler = SocketsHttpHandler()
        handler.AllowAutoRedirect = follow_redirects
        handler.AutomaticDecompression = DecompressionMethods.All
        self._client = HttpClient(handler)
        self._client.Timeout = TimeSpan.FromMilliseconds(-1) if timeout is None else timedelta(seconds=timeout)
        if base_url is not None:
            self._client.BaseAddress = Uri(base_url)
        for name, value in (headers or {}).items():
            if not self._client.DefaultRequestHeaders.TryAddWithoutValidation(name, value):
                raise ValueError(f"{name!r} cannot be a header of every request")

    async def request(
        self,
        method: str,
        url: str,
        *,
        content: bytes | str | None = None,
        json: Any = None,
        headers: Mapping[str, str] | None = None,
        stream: bool = False,
    ) -> Response:
        """Sends a request. The answer's body is read at once; with ``stream`` it is left to :meth:`Response.chunks`."""
        message = HttpRequestMessage(HttpMethod(method), url)
        message.Version = HttpVersion.Version20  # or lower, where the server speaks no HTTP/2
        given = dict(headers or {})
        if json is not None:
            content = _json.dumps(json)
            if not any(name.lower() == "content-type" for name in given):
                given["Content-Type"] = "application/json"
        if content is not None:
            message.Content = ByteArrayContent(content.encode() if isinstance(content, str) else content)
        for name, value in given.items():
            if message.Headers.TryAddWithoutValidation(name, value):
                continue
            if message.Content is None or not message.Content.Headers.TryAddWithoutValidation(name, value):
                raise ValueError(f"{name!r} cannot be a header of a request {'without' if message.Content is None else 'with'} content")
        when = HttpCompletionOption.ResponseHeadersRead if stream else HttpCompletionOption.ResponseContentRead
        try:
            answer = await self._client.SendAsync(message, when)
        except DotnetError as error:
            # Without a TimeoutException inside, the client was closed.
            if error.dotnet_type == "System.Threading.Tasks.TaskCanceledException" and isinstance(error.__cause__, TimeoutError):
                raise TimeoutError(f"{method} {url} was not answered within {self._client.Timeout}") from error
            raise
        asked = answer.RequestMessage
        final = None if asked is None else asked.RequestUri
        return Response(answer, url if final is None else final.AbsoluteUri)  # after redirections

    async def get(self, url: str, *, headers: Mapping[str, str] | None = None, stream: bool = False) -> Response:
        return await self.request("GET", url, headers=headers, stream=stream)

    async def post(
        self, url: str, *, content: bytes | str | None = None, json: Any = None, headers: Mapping[str, str] | None = None
    ) -> Response:
        return await self.request("POST", url, content=content, json=json, headers=headers)

    async def put(
        self, url: str, *, content: bytes | str | None = None, json: Any = None, headers: Mapping[str, str] | None = None
    ) -> Response:
        return await self.request("PUT", url, content=content, json=json, headers=headers)

    async def delete(self, url: str, *, headers: Mapping[str, str] | None = None) -> Response:
        return await self.request("DELETE", url, headers=headers)

    def close(self) -> None:
        """Closes the connections; requests under way are cancelled."""
        self._client.Dispose()

    async def __aenter__(self) -> Client:
        return self

    async def __aexit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.close()
