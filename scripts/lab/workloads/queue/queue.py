"""Queue: in an item, a producer hands numbers to a consumer through a bounded queue; the consumer adds them up."""

import asyncio
import queue
import threading

from workloads import setting

CAPACITY = 16


def blocking(item):
    numbers = queue.Queue(CAPACITY)

    def produce():
        for number in range(setting.size):
            numbers.put(number + item)

    producer = threading.Thread(target=produce)
    producer.start()
    total = sum(numbers.get() for _ in range(setting.size))
    producer.join()
    return total


async def awaiting(item):
    numbers = asyncio.Queue(CAPACITY)

    async def produce():
        for number in range(setting.size):
            await numbers.put(number + item)

    producer = asyncio.create_task(produce())
    total = 0
    for _ in range(setting.size):
        total += await numbers.get()
    await producer
    return total


async def dotnet(item):
    from PyBridge.Lab.Workloads import Queue

    numbers = Queue.Open()

    async def produce():
        for number in range(setting.size):
            await Queue.WriteAsync(numbers, number + item)

    producer = asyncio.create_task(produce())
    total = 0
    for _ in range(setting.size):
        total += await Queue.ReadAsync(numbers)
    await producer
    return total
