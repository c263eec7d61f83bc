"""The items of a workload, each timed: what contenders call, in whatever thread, process or interpreter they run."""

import importlib
import os
import threading
import time

from workloads import setting

_loaded = {}


def load(name):
    """The module of a workload: `workloads/NAME/NAME.py`. Not imported at each call, which takes 3.13t's threads 15 µs and more (docs/parallel.md)."""
    try:
        return _loaded[name]
    except KeyError:
        return _loaded.setdefault(name, importlib.import_module(f"workloads.{name}.{name}"))


class Work:
    """A workload with the number of workers that share it and of items that may be under way at once (0: all)."""

    def __init__(self, name, workers, in_flight):
        self.name = name
        self.module = load(name)
        self.workers = workers
        self.in_flight = in_flight or setting.items
        self.at_once = self.in_flight >= setting.items
        self.items = range(setting.items)

    def has(self, function):
        """Whether the workload's module defines `function`."""
        return hasattr(self.module, function)

    def before(self):
        """What the workload wants done before the measured part."""
        if self.has("before"):
            self.module.before(self.workers)


def blocking(name, item):
    """Runs one item on this thread: (result, seconds)."""
    run = load(name).blocking
    start = time.perf_counter()
    return run(item), time.perf_counter() - start


async def awaiting_result(name, item):
    """Awaits one item on this thread's loop, for those who time it themselves."""
    return await load(name).awaiting(item)


def who(name, _):
    """Has this worker import the workload; its process and thread. It takes a moment, so that no worker answers for all."""
    load(name)
    time.sleep(0.001)
    return os.getpid(), threading.get_native_id()
