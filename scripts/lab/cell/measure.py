"""Time, processor time, memory, and what can be told about the GIL. Measure.cs takes the same measurements in .NET."""

import asyncio
import functools
import os
import platform
import resource
import sys
import threading
import time

FREE_THREADED = not getattr(sys, "_is_gil_enabled", lambda: True)()

WARM_SECONDS = 0.1

OTHERS_RAN = "other threads of Python's ran"


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


def spent(thread):
    """Seconds in which a thread of this process ran, and in which it was ready and had no processor (not the GIL's fault); 0: it has ended."""
    try:
        ran, queued = _read(f"/proc/self/task/{thread}/schedstat").split()[:2]
    except OSError:
        return 0.0, 0.0
    return int(ran) / 1e9, int(queued) / 1e9


async def loop_seconds():
    """Processor time of the event loop's thread."""
    return time.thread_time()


_started = []  # native ids of the threads that Python code started, in order
_start = threading.Thread.start


@functools.wraps(_start)
def _noting_start(thread):
    _start(thread)
    _started.append(thread.native_id)


threading.Thread.start = _noting_start


class Watch:
    """Which threads of Python's own, an executor's or the workload's, there are from now on beside the calling one; not those of .NET."""

    def __init__(self):
        self._living = {
            thread.native_id for thread in threading.enumerate() if type(thread) is threading.Thread and thread is not threading.current_thread()
        }
        self._before = len(_started)

    def others(self):
        """Native ids of those that lived at first or were started since, though they may have ended."""
        return self._living.union(_started[self._before :])

    def alone(self):
        """Whether there were none."""
        return not self.others()


class Meter:
    """The measured part of a cell: what lies between `with meter:` and its end. Files are read outside it: that hands the GIL over, too."""

    def __init__(self):
        self.threads = []  # (busy, processor, queued) of each thread that worked, in seconds
        self.gil = None
        self._busy = {}  # seconds that a thread spent on items, by its native id

    def warm_up(self, run):
        """Calls `run` for a tenth of a second, at least once, so that what is measured is warm: caches, connections, compiled code."""
        for _ in self._warming():
            run()

    async def warm_up_awaiting(self, run, count):
        """The same for a coroutine function, a few items at once."""
        for _ in self._warming():
            await asyncio.gather(*map(run, range(count)))

    def _warming(self):
        self.startup = time.time() - float(os.environ["LAB_STARTED"])  # everything is ready
        start = time.perf_counter()
        yield
        while time.perf_counter() - start < WARM_SECONDS:
            yield

    def enrol(self):
        """Keeps the calling thread's books."""
        self._busy.setdefault(threading.get_native_id(), 0.0)

    def keeping(self, run):
        """`run`, with the books kept of the threads that call it. They are read when the measured part has ended, so the threads must live then."""

        def kept(item):
            thread, start = threading.get_native_id(), time.perf_counter()
            try:
                return run(item)
            finally:
                self._busy[thread] = self._busy.get(thread, 0.0) + time.perf_counter() - start

        return kept

    def __enter__(self):
        self._busy = dict.fromkeys(self._busy, 0.0)  # warming up wrote to it
        self._watch = Watch()
        self._before = {int(thread): spent(thread) for thread in os.listdir("/proc/self/task")}
        self.processor = -processor_seconds()
        self._ran = -time.thread_time()
        self.wall = -time.perf_counter()
        return self

    def __exit__(self, *error):
        self.wall += time.perf_counter()
        self._ran += time.thread_time()
        self.processor += processor_seconds()
        self._own = self.wall, self._ran, self._spent_here(threading.get_native_id())[1]
        self._others = self._watch.others()
        self.threads = [(busy, *self._spent_here(thread)) for thread, busy in self._busy.items() if busy]
        self.peak = peak_bytes()

    def _spent_here(self, thread):
        after, before = spent(thread), self._before.get(thread, (0.0, 0.0))
        return after[0] - before[0], after[1] - before[1]

    def guess_gil(self, computing, own=False):
        """An estimate from the books: those of the threads that ran the items, or of the measuring thread if it ran them on its `own`.
        A thread that waits for a socket cannot be told from one that waits for the GIL; and beside threads that are in no book nothing is known."""
        if own:
            self.threads = [self._own]
        if FREE_THREADED:
            self.gil = {"kind": "none", "note": "free-threaded"}
        elif not self.threads:
            self.gil = {"kind": "unobservable", "note": "the work ran in other processes or interpreters"}
        elif self._others - (set() if own else self._busy.keys()):
            self.gil = {"kind": "unobservable", "note": OTHERS_RAN}
        else:
            held = min(1.0, sum(processor for _, processor, _ in self.threads) / self.wall)
            waited = None
            if own or (len(self.threads) == 1 and not computing):
                waited = 0.0
            elif computing:
                # Of a thread's time in the queue, what falls to its items.
                lost = sum(max(0.0, busy - processor - queued * min(1.0, busy / self.wall)) for busy, processor, queued in self.threads)
                waited = lost / sum(busy for busy, _, _ in self.threads)
            self.gil = {"kind": "estimate", "held": held, "waited": waited}

    def queued_share(self):
        """The part of the threads' time in which they were ready and had no processor: how busy the machine was. None: unknown."""
        queued = sum(queued for _, _, queued in self.threads)
        return min(1.0, queued / (len(self.threads) * self.wall)) if self.threads else None

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
