"""Runs a program whose first line of business is `import clr`, on an interpreter that may lack pythonnet's own package."""

import runpy
import sys
from pathlib import Path

import start_clr

assemblies, program = sys.argv[1:]
start_clr.start(Path(assemblies))
sys.argv = [program, assemblies]
runpy.run_path(program, run_name="__main__")
