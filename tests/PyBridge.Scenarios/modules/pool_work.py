"""What the scenarios have pools do."""

import threading
from typing import Any


def computes_until(entered: Any, gate: Any) -> None:
    """Busy in Python, where nothing can stop it, until .NET opens the gate."""
    entered.Set()
    while not gate.IsSet:
        pass


def leaves_a_thread(entered: Any, gate: Any) -> None:
    """A thread for which an interpreter's end waits; it says so when that has begun to wait."""

    def wait() -> None:
        entered.Set()
        gate.Wait()

    threading.Thread(target=wait, daemon=False).start()
