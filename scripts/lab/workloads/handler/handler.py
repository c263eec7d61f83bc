"""Handler: what a web handler does: an item asks a server for a thing, then computes with the answer."""

from workloads import setting
from workloads.http import http


def compute(number):
    for _ in range(setting.size):
        number = (number * 1_103_515_245 + 12_345) & 0x7FFF_FFFF
    return number


def blocking(item):
    return compute(http.blocking(item))


async def awaiting(item):
    return compute(await http.awaiting(item))


async def dotnet(item):
    return compute(await http.dotnet(item))


close = http.close
