import asyncio

from System.IO import File  # pythonnet's, as ever


class SoldOut(Exception):
    pass


async def price(what):
    await asyncio.sleep(0.1)
    if what == "plums":
        raise SoldOut(what)
    return len(what)


async def receipt(prices):
    for number, cents in enumerate(prices, start=1):
        await asyncio.sleep(0)
        yield f"{number}. {cents} ct"


async def count_lines(path):
    return len([line async for line in File.ReadLinesAsync(path)])


async def wait_for_delivery():
    await asyncio.Event().wait()
