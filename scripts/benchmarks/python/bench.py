"""The Python side of the benchmark: what C# calls, and the floors that asyncio itself sets. Times are nanoseconds an operation."""

from __future__ import annotations

import asyncio
import gc
import sys
import sysconfig
import threading
import time

import dotnet_tasks


def one():
    return 1


def add(a, b):
    return a + b


def echo(text):
    return text


def numbers(n):
    return list(range(n))


def prices(n):
    return {f"item {i}": i / 2 for i in range(n)}


def zeros(n):
    return bytes(n)


async def async_one():
    return 1


async def async_hop():
    await asyncio.sleep(0)
    return 1


async def async_for_ever():
    await asyncio.get_running_loop().create_future()


async def items(n):
    for i in range(n):
        yield i


async def time_sleep0(n):
    start = time.perf_counter_ns()
    for _ in range(n):
        await asyncio.sleep(0)
    return (time.perf_counter_ns() - start) / n


async def _time_gather(function, n):
    start = time.perf_counter_ns()
    results = await asyncio.gather(*[function() for _ in range(n)])
    elapsed = time.perf_counter_ns() - start
    assert sum(results) == n
    return elapsed / n


async def time_gather(n):
    return await _time_gather(async_one, n)


async def time_gather_hop(n):
    return await _time_gather(async_hop, n)


async def time_async_for(n):
    total = 0
    start = time.perf_counter_ns()
    async for item in items(n):
        total += item
    elapsed = time.perf_counter_ns() - start
    assert total == n * (n - 1) // 2
    return elapsed / n


# --- memory ---------------------------------------------------------------------------------------------------------


def resident_bytes():
    """The pages that this process has in memory, whichever allocator asked for them: the counts must be large."""
    gc.collect()
    with open("/proc/self/statm") as file:
        return int(file.read().split()[1]) * 4096


async def bytes_per_task(count):
    start = resident_bytes()
    tasks = [asyncio.create_task(async_for_ever()) for _ in range(count)]
    await asyncio.sleep(0)
    used = resident_bytes() - start
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)
    return used / count


# --- .NET Tasks in Python -------------------------------------------------------------------------------------------


async def time_await_done_task(n):
    task = dotnet_tasks.run(one)
    assert await task == 1
    start = time.perf_counter_ns()
    for _ in range(n):
        last = await task
    elapsed = time.perf_counter_ns() - start
    assert last == 1
    return elapsed / n


async def time_await_done_future(n):
    future = asyncio.get_running_loop().create_future()
    future.set_result(1)
    start = time.perf_counter_ns()
    for _ in range(n):
        last = await future
    elapsed = time.perf_counter_ns() - start
    assert last == 1
    return elapsed / n


async def time_task_burst(n):
    from PyBridge.Benchmarks import Work

    start = time.perf_counter_ns()
    results = await asyncio.gather(*[Work.OneAsync() for _ in range(n)])
    elapsed = time.perf_counter_ns() - start
    assert sum(results) == n
    return elapsed / n


async def task_latencies(n):
    from PyBridge.Benchmarks import Work

    times = []
    for _ in range(n):
        start = time.perf_counter_ns()
        assert await Work.OneAsync() == 1
        times.append(time.perf_counter_ns() - start)
    return times


async def time_call_soon_threadsafe(n):
    loop = asyncio.get_running_loop()
    done = loop.create_future()
    left = n

    def arrive():
        nonlocal left
        left -= 1
        if left == 0:
            done.set_result(None)

    def send():
        for _ in range(n):
            loop.call_soon_threadsafe(arrive)

    start = time.perf_counter_ns()
    thread = threading.Thread(target=send)
    thread.start()
    await done
    elapsed = time.perf_counter_ns() - start
    thread.join()
    return elapsed / n


# --- callbacks and members ------------------------------------------------------------------------------------------


def time_callable(function, n):
    total = 0
    start = time.perf_counter_ns()
    for i in range(n):
        total += function(i)
    elapsed = time.perf_counter_ns() - start
    assert total == n * (n + 1) // 2
    return elapsed / n


def _timed_two(function, n):
    total = 0
    start = time.perf_counter_ns()
    for i in range(n):
        total += function(i, 1)
    elapsed = time.perf_counter_ns() - start
    assert total == n * (n + 1) // 2
    return elapsed / n


time_two = _timed_two


def time_member(work, n):
    total = 0
    start = time.perf_counter_ns()
    for i in range(n):
        total += work.Add(i, 1)
    elapsed = time.perf_counter_ns() - start
    assert total == n * (n + 1) // 2
    return elapsed / n


def time_member_detached(work, n):
    total = 0
    start = time.perf_counter_ns()
    for i in range(n):
        total += work.AddDetached(i, 1)
    elapsed = time.perf_counter_ns() - start
    assert total == n * (n + 1) // 2
    return elapsed / n


def time_none(function, n):
    total = 0
    start = time.perf_counter_ns()
    for _ in range(n):
        total += function()
    elapsed = time.perf_counter_ns() - start
    assert total == n
    return elapsed / n


def time_property(work, n):
    total = 0
    start = time.perf_counter_ns()
    for _ in range(n):
        total += work.Number
    elapsed = time.perf_counter_ns() - start
    assert total == n
    return elapsed / n


def fail():
    raise ValueError("benchmark")


def facts():
    gil = getattr(sys, "_is_gil_enabled", lambda: True)()
    return [sys.version, "free-threaded" if sysconfig.get_config_var("Py_GIL_DISABLED") else "ordinary", gil, sys.getswitchinterval(),
            str(sysconfig.get_config_var("CONFIG_ARGS") or "")]
