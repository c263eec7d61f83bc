"""Pieces: the arithmetic again, in items a tenth as long, so that what a call costs and where short ones lose shows."""

from workloads.arithmetic.arithmetic import blocking as blocking
