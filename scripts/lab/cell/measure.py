"""Time, processor time, memory, and what can be told about the GIL. Measure.cs takes the same measurements in .NET."""

import contextlib
import os
import platform
import resource
import sys
import threading
import time

FREE_THREADED = not getattr(sys, "_is_gil_enabled", lambda: True)()


def processor_seconds():
    """Processor time of this process, of its children that have ended, and of pool workers (whose first thread does the work)."""
    own, children = resource.getrusage(resource.RUSAGE_SELF), resource.getrusage(resource.RUSAGE_CHILDREN)
    workers = sum(int(_read(f"/proc/{child.pid}/schedstat").split()[0]) for child in _workers()) / 1e9
    return own.ru_utime + own.ru_stime + children.ru_utime + children.ru_stime + workers


def peak_bytes():
    """The largest resident set of this process, plus those of its pool workers."""
    return sum(_peak(pid) for pid in ["self", *(child.pid for child in _workers())])


def _workers():
    multiprocessing = sys.modules.get("multiprocessing")
    return multiprocessing.active_children() if multiprocessing else []


def _peak(pid):
    return 1024 * next(int(line.split()[1]) for line in _read(f"/proc/{pid}/status").splitlines() if line.startswith("VmHWM"))


def _read(path):
    with open(path, encoding="ascii") as file:
        return file.read()


def queued_seconds():
    """How long this thread was ready to run and had no processor; not the GIL's fault."""
    try:
        return int(_read("/proc/thread-self/schedstat").split()[1]) / 1e9
    except OSError:
        return 0.0


async def loop_seconds():
    """Processor time of the event loop's thread."""
    return time.thread_time()


def alone():
    """Whether no other thread of Python's own lives that could want the GIL: an executor's, or one of the workload's. Those of .NET are not asked for."""
    return not any(type(thread) is threading.Thread and thread is not threading.current_thread() for thread in threading.enumerate())


async def loop_alone():
    """`alone`, asked on the event loop's thread."""
    return alone()


class Meter:
    """The measured part of a cell: what lies between `with meter:` and its end. Start-up is what came before it."""

    def __init__(self):
        self.threads = []  # (wall, processor, queued) of each thread that worked, in seconds
        self.gil = None
        self._lock = threading.Lock()

    def __enter__(self):
        self.threads.clear()  # what warming up wrote
        self.startup = time.time() - float(os.environ["LAB_STARTED"])
        self.processor = -processor_seconds()
        self.wall = -time.perf_counter()
        return self

    def __exit__(self, *error):
        self.wall += time.perf_counter()
        self.processor += processor_seconds()
        self.peak = peak_bytes()
        self.alone = alone()

    @contextlib.contextmanager
    def thread(self):
        """Keeps the books of the calling thread."""
        wall, processor, queued = time.perf_counter(), time.thread_time(), queued_seconds()
        yield
        books = time.perf_counter() - wall, time.thread_time() - processor, queued_seconds() - queued
        with self._lock:
            self.threads.append(books)

    def guess_gil(self, computing):
        """An estimate from the threads' books. A thread that waits for a socket cannot be told from one that waits for the GIL; of threads
        that keep no books (those of `asyncio.to_thread`, of the workload) neither is known."""
        if FREE_THREADED:
            self.gil = {"kind": "none", "note": "free-threaded"}
        elif not self.threads:
            self.gil = {"kind": "unobservable", "note": "the work ran in other processes or interpreters"}
        else:
            held = min(1.0, sum(processor for _, processor, _ in self.threads) / self.wall)
            waited = None
            if len(self.threads) == 1:
                waited = 0.0 if self.alone else None
            elif computing:
                lost = sum(max(0.0, wall - processor - queued) for wall, processor, queued in self.threads)
                waited = lost / sum(wall for wall, _, _ in self.threads)
            self.gil = {"kind": "estimate", "held": held, "waited": waited}

    def queued_share(self):
        """The part of the threads' time in which they were ready and had no processor: how busy the machine was. None: unknown."""
        wall = sum(wall for wall, _, _ in self.threads)
        return min(1.0, sum(queued for _, _, queued in self.threads) / wall) if wall else None

    def report(self, results):
        """The cell's measurements, as the laboratory reads them."""
        return {
            "checksum": sum(result for result, _ in results),
            "wall": self.wall,
            "cpu": self.processor,
            "startup": self.startup,
            "peakBytes": self.peak,
            "queued": self.queued_share(),
            "gil": self.gil,
            "latencies": [seconds for _, seconds in results],
            "runtime": platform.python_version() + ("t" if FREE_THREADED else ""),
        }
