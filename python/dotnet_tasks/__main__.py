"""Commands: ``python -m dotnet_tasks stubs ASSEMBLY... --out DIR``."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence

from . import DotnetError


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs the command that the arguments name and returns the process's exit code."""
    parser = argparse.ArgumentParser(prog="python -m dotnet_tasks", description="Tools for .NET libraries in Python.")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")

    stubs = commands.add_parser(
        "stubs",
        help="write type stubs for .NET assemblies",
        description="Writes .pyi files from an assembly's metadata and XML documentation, a package for each namespace. "
        "Point the type checker at DIR (pyright: stubPath).",
    )
    stubs.add_argument("assemblies", nargs="*", metavar="ASSEMBLY", help="path of a .dll, or the name of an assembly that .NET finds")
    stubs.add_argument("--out", required=True, metavar="DIR", help="where to write; made if it does not exist")
    stubs.add_argument("--shipped", action="store_true", help="write the stubs of the base class library that ship with this package")
    stubs.set_defaults(command=_stubs)

    options = parser.parse_args(arguments)
    if not options.shipped and not options.assemblies:
        stubs.error("name an assembly, or say --shipped")
    try:
        return options.command(options)
    except DotnetError as error:
        print(f"error: {error}", file=sys.stderr)
        return 1


def _stubs(options: argparse.Namespace) -> int:
    import _dotnet_tasks

    files = _dotnet_tasks.write_stubs([] if options.shipped else options.assemblies, options.out)
    print(f"{len(files)} stubs written below {options.out}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
