"""Shared state: an item counts things in one dictionary that all workers share, under one lock."""

import threading

from workloads import setting

_lock = threading.Lock()
_counts = {}


def before(workers):
    _counts.clear()


def blocking(item):
    for number in range(setting.size):
        key = (item + number) % 16
        with _lock:
            _counts[key] = _counts.get(key, 0) + 1
    return item


def after():
    return sum(_counts.values())
