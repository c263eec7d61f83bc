"""An ASP.NET Core minimal API whose handlers are Python functions. Run: python examples/web.py [--serve]"""

import asyncio
import sys

import dotnet_tasks
from dotnet_tasks import http

dotnet_tasks.load("Microsoft.AspNetCore")

from Microsoft.AspNetCore.Builder import EndpointRouteBuilderExtensions as Routes
from Microsoft.AspNetCore.Builder import WebApplication
from Microsoft.AspNetCore.Http import HttpContext, HttpResponseWritingExtensions, Results
from Microsoft.Extensions.DependencyInjection import ServiceCollectionServiceExtensions as Services
from Microsoft.Extensions.Hosting import IHostLifetime
from Microsoft.Extensions.Logging import LoggingBuilderExtensions


class PythonLifetime(IHostLifetime):
    """In place of .NET's console lifetime: Ctrl+C is Python's here."""

    async def WaitForStartAsync(self, token):
        pass

    async def StopAsync(self, token):
        pass


async def greet(name: str) -> str:
    await asyncio.sleep(0.01)  # on Python's event loop
    return f"Hello, {name}!"


def add(a: int, b: int) -> int:
    return a + b


async def echo(context: HttpContext) -> None:
    body = bytearray(int(context.Request.ContentLength or 0))
    await context.Request.Body.ReadExactlyAsync(body)
    context.Response.ContentType = "text/plain"
    await HttpResponseWritingExtensions.WriteAsync(context.Response, body.decode()[::-1])


def teapot() -> object:
    return Results.StatusCode(418)


def build() -> WebApplication:
    builder = WebApplication.CreateSlimBuilder()
    LoggingBuilderExtensions.ClearProviders(builder.Logging)
    Services.AddSingleton[IHostLifetime](builder.Services, PythonLifetime())
    app = builder.Build()
    Routes.MapGet(app, "/greet/{name}", greet)
    Routes.MapGet(app, "/add", add)
    Routes.MapPost(app, "/echo", echo)
    Routes.MapGet(app, "/tea", teapot)
    app.Urls.Add("http://127.0.0.1:0")
    return app


async def main() -> None:
    app = build()
    await app.StartAsync()
    url = next(iter(app.Urls))
    try:
        if "--serve" in sys.argv:
            print(url, flush=True)
            await asyncio.Event().wait()
        client = http.Client(url)
        print(await (await client.get("/greet/world")).text())
        print(await (await client.get("/add?a=2&b=40")).text())
        print(await (await client.post("/echo", content="stressed")).text())
        print((await client.get("/tea")).status, (await client.get("/add?a=x&b=1")).status)
        greetings = await asyncio.gather(*(client.get(f"/greet/{i}") for i in range(50)))
        print(len({await answer.text() for answer in greetings}), "answers at once")
        client.close()
    finally:
        await app.StopAsync()
        await app.DisposeAsync()


if __name__ == "__main__":
    asyncio.run(main())
