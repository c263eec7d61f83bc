"""Arithmetic: an item is a loop of integer operations in plain Python, which never lets go of the GIL on its own."""

from workloads import setting


def blocking(item):
    number = item
    for _ in range(setting.size):
        number = (number * 1_103_515_245 + 12_345) & 0x7FFF_FFFF
    return number
