"""Hashing: an item hashes a block of bytes. hashlib lets go of the GIL while it computes, so Python's threads may run."""

import hashlib

from workloads import setting


def blocking(item):
    block = bytes([item % 256]) * setting.size
    return int.from_bytes(hashlib.sha256(block).digest()[:4], "big")
