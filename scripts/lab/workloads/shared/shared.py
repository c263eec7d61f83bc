"""Shared state: an item counts in one dictionary and one counter that all workers share, under one lock."""

import threading

from workloads import setting

_lock = threading.Lock()
_counts = {}
_total = 0


def before(workers):
    global _total
    _counts.clear()
    _total = 0


def blocking(item):
    global _total
    for number in range(setting.size):
        key = (item + number) % 16
        with _lock:
            _counts[key] = _counts.get(key, 0) + 1
            _total += 1
    return item


def after():
    return sum(_counts.values()) + _total
