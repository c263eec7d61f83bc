"""Nothing: an item returns its number at once. What is left is the cost of the call itself, in every way of calling."""


def blocking(item):
    return item


async def awaiting(item):
    return item


async def dotnet(item):
    from PyBridge.Lab.Workloads import Nothing

    return await Nothing.ReturnAsync(item)
