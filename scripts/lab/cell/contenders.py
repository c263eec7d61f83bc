"""How Python runs the items of a workload: one function per contender, each from (work, meter) to [(result, seconds), …]."""

import asyncio
import concurrent.futures
import functools
import multiprocessing
import threading
import time

from cell import items
from workloads import setting


def sync(work, meter):
    """One item after another on one thread."""
    meter.warm_up(lambda: items.blocking(work.name, 0))
    work.before()
    with meter:
        results = [items.blocking(work.name, item) for item in work.items]
    meter.guess_gil(computing=True, own=True)
    return results


def threads(work, meter):
    """Threads that share the items out beforehand, as `threading` alone would have it."""
    meter.warm_up(lambda: items.blocking(work.name, 0))
    work.before()
    measured = threading.Event()
    share = meter.keeping(lambda share: [items.blocking(work.name, item) for item in share])

    def run(n, done):
        try:
            done.set_result(share(work.items[n :: work.workers]))
        except BaseException as error:
            done.set_exception(error)
        measured.wait()

    shares = [concurrent.futures.Future() for _ in range(work.workers)]
    workers = [threading.Thread(target=run, args=each) for each in enumerate(shares)]
    try:
        with meter:
            for worker in workers:
                worker.start()
            results = [result for done in shares for result in done.result()]
    finally:
        measured.set()
    for worker in workers:
        worker.join()
    meter.guess_gil(computing=not work.has("awaiting"))
    return results


def everyone(pool, work):
    """Who a pool's workers are, once each has answered: pools start them on demand, and some interpreters and processes are long in coming."""
    answered = set()
    while len(answered) < work.workers:
        answered.update(pool.map(functools.partial(items.who, work.name), range(work.workers)))
    return answered


def _pool(work, meter, pool, keeping=lambda run: run):
    call = keeping(functools.partial(items.blocking, work.name))
    with pool:
        everyone(pool, work)
        meter.warm_up(lambda: list(pool.map(call, range(work.workers))))
        work.before()
        with meter:
            results = list(pool.map(call, work.items))
    meter.guess_gil(computing=not work.has("awaiting"))
    return results


def thread_pool(work, meter):
    """`ThreadPoolExecutor.map`."""
    return _pool(work, meter, concurrent.futures.ThreadPoolExecutor(work.workers, initializer=meter.enrol), meter.keeping)


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
            executor = concurrent.futures.ThreadPoolExecutor(work.workers, initializer=meter.enrol)
            asyncio.get_running_loop().set_default_executor(executor)
        await meter.warm_up_awaiting(run, min(8, setting.items, work.in_flight))
        work.before()
        room = asyncio.Semaphore(work.in_flight)

        async def one(item, asked):  # like AtOnceAsync in NativeContenders.cs
            async with room:
                start = asked if work.at_once else time.perf_counter()
                return await run(item), time.perf_counter() - start

        with meter:
            asked = time.perf_counter()
            results = await asyncio.gather(*(one(item, asked) for item in work.items))
        if close:
            await close()
        return results

    return asyncio.run(main())


def asyncio_alone(work, meter):
    """`asyncio.gather` over coroutines; where there is nothing to await, `asyncio.to_thread`."""
    blocking = meter.keeping(work.module.blocking)
    awaits = work.has("awaiting")
    results = _gather(
        work, meter, work.module.awaiting if awaits else lambda item: asyncio.to_thread(blocking, item), getattr(work.module, "close", None)
    )
    meter.guess_gil(computing=not awaits, own=awaits)
    return results


def dotnet(work, meter):
    """asyncio awaiting .NET Tasks; where there is nothing to await, `dotnet_tasks.run` on .NET's thread pool."""
    import dotnet_tasks

    blocking = meter.keeping(work.module.blocking)
    awaits = work.has("dotnet")
    if awaits:
        dotnet_tasks.load(setting.library)

    async def in_pool(item):
        return await dotnet_tasks.run(blocking, item)

    results = _gather(work, meter, work.module.dotnet if awaits else in_pool)
    meter.guess_gil(computing=not awaits, own=awaits)
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
