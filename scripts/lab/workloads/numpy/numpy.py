"""numpy: an item does integer operations on whole arrays. numpy lets go of the GIL inside each operation."""

import numpy

from workloads import setting

STEPS = 40


def blocking(item):
    numbers = numpy.arange(setting.size, dtype=numpy.int64) + item
    for _ in range(STEPS):
        numbers = (numbers * 1_103_515_245 + 12_345) & 0x7FFF_FFFF
    return int(numbers.sum())
