"""Convoy: an item is a short exchange over TCP while other threads of the process compute. Its latency is what counts."""

import threading

from workloads import setting
from workloads.tcp import tcp

_stop = threading.Event()
_computing = []

blocking = tcp.blocking
awaiting = tcp.awaiting
dotnet = tcp.dotnet


def compute():
    number = 1
    while not _stop.is_set():
        for _ in range(setting.size):
            number = (number * 1_103_515_245 + 12_345) & 0x7FFF_FFFF


def before(workers):
    _computing.extend(threading.Thread(target=compute) for _ in range(workers))
    for thread in _computing:
        thread.start()


def after():
    _stop.set()
    for thread in _computing:
        thread.join()
    return 0
