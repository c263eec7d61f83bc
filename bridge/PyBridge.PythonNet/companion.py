"""What the pythonnet companion needs of Python: calls, awaiting across event loops, and .NET objects that can be awaited."""

import asyncio
import concurrent.futures
import functools
import inspect

from dotnet_tasks._awaitable import DotnetTask


def call(target, name, /, *arguments, **keywords):
    return getattr(target, name)(*arguments, **keywords)


def invoke(target, /, *arguments, **keywords):
    return target(*arguments, **keywords)


def items_of(iterable, /):
    return iterable


async def result_of(awaitable, /):
    """Awaits anything: a coroutine, a future of this loop or another, a concurrent future."""
    if isinstance(awaitable, concurrent.futures.Future):
        return await asyncio.wrap_future(awaitable)
    if asyncio.isfuture(awaitable) and awaitable.get_loop() is not asyncio.get_running_loop():
        return await _follow(awaitable)
    return await awaitable


async def _follow(future):
    """Ends as a future of another loop ends. Cancelling asks that future, and still waits for its end."""
    here, there = asyncio.get_running_loop(), future.get_loop()
    mirror = here.create_future()

    def ended(_):
        try:
            here.call_soon_threadsafe(_copy, future, mirror)
        except RuntimeError:
            pass  # This loop was closed: nobody waits any more.

    there.call_soon_threadsafe(future.add_done_callback, ended)
    try:
        return await asyncio.shield(mirror)
    except asyncio.CancelledError:
        if not mirror.done():
            there.call_soon_threadsafe(future.cancel)
            await asyncio.wait([mirror])
        return mirror.result()


def _copy(future, mirror):
    if mirror.done():
        return
    if future.cancelled():
        mirror.cancel()
    elif (error := future.exception()) is not None:
        mirror.set_exception(error)
    else:
        mirror.set_result(future.result())


def scheduled(awaitable, /):
    """Gives an awaitable to the loop that runs on this thread, where what it uses belongs; without one it stays as it is."""
    if (loop := running_loop()) is None or asyncio.isfuture(awaitable):
        return awaitable
    return asyncio.ensure_future(awaitable, loop=loop)


def running_loop():
    try:
        return asyncio.get_running_loop()
    except RuntimeError:
        return None


async def call_on(loop, function, /, *arguments):
    """Calls an async function on the loop that it came from, and awaits it from this one."""
    if loop is None or loop is asyncio.get_running_loop():
        return await function(*arguments)
    future = asyncio.run_coroutine_threadsafe(_awaited(function, arguments), loop)
    return await asyncio.wrap_future(future)


def stream_on(loop, function, /, *arguments):
    """Calls an async generator function; each step runs on the loop that the function came from."""
    return items_on(loop, function(*arguments))


async def items_on(loop, iterable, /):
    """Iterates on the loop that the iterable came from, for one that reads it from this loop."""
    iterator = aiter(iterable)
    try:
        while True:
            try:
                item = await call_on(loop, iterator.__anext__)
            except StopAsyncIteration:
                return
            yield item
    finally:
        if (close := getattr(iterator, "aclose", None)) is not None:
            await call_on(loop, close)


async def _awaited(function, arguments):
    return await function(*arguments)


def is_async_function(function, /):
    return _asks(inspect.iscoroutinefunction, function)


def is_async_generator_function(function, /):
    return _asks(inspect.isasyncgenfunction, function)


def _asks(question, function):
    while isinstance(function, functools.partial):
        function = function.func
    return question(function) or question(getattr(function, "__call__", None))


END = object()


async def items(next_item, close):
    """The items of a .NET enumerator, one asked for at a time; it is disposed however the iteration ends."""
    try:
        while (item := await next_item()) is not END:
            yield item
    finally:
        await close()


class ClrObject:
    """pythonnet's proxy of a .NET object, with Python's asynchronous protocols added. Every other attribute is the proxy's."""

    __slots__ = ("_proxy", "_export", "__weakref__")

    def __init__(self, proxy, export):
        self._proxy = proxy
        self._export = export

    def __getattr__(self, name):
        return getattr(self._proxy, name)

    def __dir__(self):
        return sorted({*object.__dir__(self), *dir(self._proxy)})

    def __repr__(self):
        return f"<awaitable {self._proxy!r}>"

    def __str__(self):
        return str(self._proxy)

    def __eq__(self, other):
        return self._proxy == (other._proxy if isinstance(other, ClrObject) else other)

    def __hash__(self):
        return hash(self._proxy)


class ClrTask(ClrObject):
    """A .NET ``Task``: awaitable, and with the methods of ``dotnet_tasks.DotnetTask`` beside all of ``Task``'s own members."""

    __slots__ = ("_exported",)

    def __init__(self, proxy, export):
        super().__init__(proxy, export)
        self._exported = None

    def _bridged(self):
        # Made only when asked for: a Task that nobody awaits is nothing unusual to pythonnet's users.
        if self._exported is None:
            self._exported = self._export(self._proxy)
        return self._exported

    def __await__(self):
        return self._bridged().__await__()

    def __getattr__(self, name):
        try:
            return getattr(self._proxy, name)
        except AttributeError:
            if name.startswith("_") or not hasattr(DotnetTask, name):
                raise
            return getattr(self._bridged(), name)

    def AsTask(self):  # What a ValueTask calls it, which a ClrTask may stand for.
        return self


class ClrAsyncIterable(ClrObject):
    """A .NET ``IAsyncEnumerable``: for ``async for``, with all of its own members."""

    __slots__ = ()

    def __aiter__(self):
        # A new enumeration each time, as GetAsyncEnumerator gives.
        return items(*self._export(self._proxy))

    def __repr__(self):
        return f"<async iterable {self._proxy!r}>"
