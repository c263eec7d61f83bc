"""How Python runs the items of a workload: one function per contender, each from (work, meter) to [(result, seconds), …]."""

import asyncio
import concurrent.futures
import functools
import multiprocessing
import threading

from cell import items
from workloads import setting


def sync(work, meter):
    """One item after another on one thread."""
    items.warm_up(lambda: items.blocking(work.name, 0))
    work.before()
    with meter, meter.thread():
        results = [items.blocking(work.name, item) for item in work.items]
    meter.guess_gil(computing=True)
    return results


def threads(work, meter):
    """Threads that share the items out beforehand, as `threading` alone would have it."""
    items.warm_up(lambda: items.blocking(work.name, 0))
    work.before()
    results = []

    def run(share):
        with meter.thread():
            results.extend([items.blocking(work.name, item) for item in share])

    workers = [threading.Thread(target=run, args=(work.items[n :: work.workers],)) for n in range(work.workers)]
    with meter:
        for worker in workers:
            worker.start()
        for worker in workers:
            worker.join()
    meter.guess_gil(computing=not work.has("awaiting"))
    return results


def _pool(work, meter, pool, books=False):
    def run(item):
        with meter.thread():
            return items.blocking(work.name, item)

    call = run if books else functools.partial(items.blocking, work.name)
    with pool:
        items.warm_up(lambda: list(pool.map(call, range(work.workers))))  # every worker is up and has imported the workload
        work.before()
        with meter:
            results = list(pool.map(call, work.items))
    meter.guess_gil(computing=not work.has("awaiting"))
    return results


def thread_pool(work, meter):
    """`ThreadPoolExecutor.map`."""
    return _pool(work, meter, concurrent.futures.ThreadPoolExecutor(work.workers), books=True)


def processes(work, meter):
    """`ProcessPoolExecutor.map`, with fresh processes (fork and threads do not mix)."""
    context = multiprocessing.get_context("spawn")
    return _pool(work, meter, concurrent.futures.ProcessPoolExecutor(work.workers, mp_context=context))


def interpreters(work, meter):
    """`InterpreterPoolExecutor.map`: sub-interpreters with a GIL each, from 3.14 on."""
    return _pool(work, meter, concurrent.futures.InterpreterPoolExecutor(work.workers))


def interpreter_pool(work, meter):
    """The bridge's `InterpreterPool.map`: sub-interpreters with a GIL each from 3.12 on, free threads where there is no GIL."""
    import dotnet_tasks

    return _pool(work, meter, dotnet_tasks.InterpreterPool(work.workers))


def _gather(work, meter, run, close=None):
    async def main():
        if work.workers:
            asyncio.get_running_loop().set_default_executor(concurrent.futures.ThreadPoolExecutor(work.workers))
        await items.warm_up_awaiting(run, min(8, setting.items, work.in_flight))
        work.before()
        room = asyncio.Semaphore(work.in_flight)

        async def one(item):
            async with room:
                return await items.awaiting(run, item)

        with meter, meter.thread():
            results = await asyncio.gather(*map(one, work.items))
        if close:
            await close()
        return results

    results = asyncio.run(main())
    return results


def asyncio_alone(work, meter):
    """`asyncio.gather` over coroutines; where there is nothing to await, `asyncio.to_thread`."""

    async def in_thread(item):
        def run():
            with meter.thread():
                return work.module.blocking(item)

        return await asyncio.to_thread(run)

    if work.has("awaiting"):
        results = _gather(work, meter, work.module.awaiting, _closer(work))
    else:
        results = _gather(work, meter, in_thread)
        meter.threads.pop()  # the loop's own thread only waited
    meter.guess_gil(computing=not work.has("awaiting"))
    return results


def _closer(work):
    return getattr(work.module, "close", None)


def dotnet(work, meter):
    """asyncio awaiting .NET Tasks; where there is nothing to await, `dotnet_tasks.run` on .NET's thread pool."""
    import dotnet_tasks

    if work.has("dotnet"):
        dotnet_tasks.load(setting.library)

    async def in_pool(item):
        def run():
            with meter.thread():
                return work.module.blocking(item)

        return await dotnet_tasks.run(run)

    results = _gather(work, meter, work.module.dotnet if work.has("dotnet") else in_pool)
    if not work.has("dotnet"):
        meter.threads.pop()
    meter.guess_gil(computing=not work.has("dotnet"))
    return results


RUN = {
    "sync": sync,
    "threads": threads,
    "thread-pool": thread_pool,
    "processes": processes,
    "interpreters": interpreters,
    "interpreter-pool": interpreter_pool,
    "asyncio": asyncio_alone,
    "aiohttp": asyncio_alone,
    "httpx": asyncio_alone,
    "python-dotnet": dotnet,
}
