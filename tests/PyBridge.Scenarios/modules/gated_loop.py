"""An event loop factory that tells and waits: sys.argv names the descriptors of two pipes, one to write to and one to read from."""

import asyncio
import os
import sys


def new_event_loop() -> asyncio.AbstractEventLoop:
    os.write(int(sys.argv[1]), b"x")
    os.read(int(sys.argv[2]), 1)
    return asyncio.new_event_loop()
