"""HTTP: an item asks the server for a thing that takes a while, and adds up the bytes of the answer."""

import http.client
import threading

from workloads import setting
from workloads.http import asyncio_client

_own = threading.local()


def path(item):
    return f"/thing/which_takes?ages={setting.seconds}&item={item}"


def blocking(item):
    if not hasattr(_own, "connection"):
        _own.connection = http.client.HTTPConnection(setting.http.removeprefix("http://"))
    _own.connection.request("GET", path(item))
    return sum(_own.connection.getresponse().read())


async def awaiting(item):
    return sum(await asyncio_client.get(path(item)))


async def dotnet(item):
    from PyBridge.Lab.Workloads import Http

    return sum((await Http.GetAsync(path(item))).encode())


close = asyncio_client.close
