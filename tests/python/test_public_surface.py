"""What dotnet_tasks offers, name by name and signature by signature, held against public_surface.txt.

A change of the surface is a change of that file (``python test_public_surface.py`` writes it anew) and a line in CHANGELOG.md.
"""

import difflib
import importlib
import inspect
import re
import types
import unittest
from collections.abc import Iterator
from pathlib import Path

import dotnet_tasks

SURFACE = Path(__file__).with_name("public_surface.txt")
MODULES = ["dotnet_tasks", *(f"dotnet_tasks.{name}" for name in ("files", "http", "process", "queue", "sockets"))]


def own_names(module: types.ModuleType) -> list[str]:
    """Its ``__all__`` without names for other types; of a module that has none what it defines itself."""
    if hasattr(module, "__all__"):
        return [name for name in module.__all__ if not isinstance(getattr(module, name), types.GenericAlias)]
    return sorted(
        name for name, value in vars(module).items() if not name.startswith("_") and getattr(value, "__module__", None) == module.__name__
    )


def signature(function: object) -> str:
    """As it is written: annotations are strings in every version, shown without their quotes."""
    return re.sub(r"""(: |-> )(['"])(.*?)\2(?=[,)]| = |$)""", r"\1\3", str(inspect.signature(function, eval_str=False)))  # type: ignore[arg-type]


def members(cls: type) -> Iterator[str]:
    for name, value in sorted(vars(cls).items()):
        if name.startswith("_") and name not in ("__init__", "__aenter__", "__aiter__", "__await__", "__iter__"):
            continue
        if isinstance(value, (staticmethod, classmethod)):
            yield f".{name}{signature(value.__func__)}"
        elif isinstance(value, types.FunctionType):
            yield f".{name}{signature(value)}"
        elif isinstance(value, property):
            yield f".{name}"


def surface() -> Iterator[str]:
    for module in MODULES:
        found = importlib.import_module(module)
        for name in own_names(found):
            value = getattr(found, name)
            if isinstance(value, type):
                bases = ", ".join(base.__name__ for base in value.__bases__)
                yield f"{module}.{name}({bases})"
                for member in members(value):
                    yield f"{module}.{name}{member}"
            elif callable(value):
                yield f"{module}.{name}{signature(value)}"
            else:
                yield f"{module}.{name}"


class PublicSurface(unittest.TestCase):
    def test_it_is_what_the_file_says(self):
        written = SURFACE.read_text().splitlines()
        changes = "\n".join(difflib.unified_diff(written, list(surface()), "public_surface.txt", "dotnet_tasks", lineterm="", n=0))
        self.assertEqual(changes, "", "The surface changed. If it was meant to: python test_public_surface.py, and a line in CHANGELOG.md.")

    def test_every_public_name_has_a_docstring(self):
        for module in MODULES:
            found = importlib.import_module(module)
            for name in own_names(found):
                with self.subTest(name=f"{module}.{name}"):
                    self.assertTrue(inspect.getdoc(getattr(found, name)))

    def test_all_is_what_the_package_has(self):
        imported = {name for name, value in vars(dotnet_tasks).items() if not name.startswith("_") and not isinstance(value, types.ModuleType)}
        self.assertEqual(imported, set(dotnet_tasks.__all__))


if __name__ == "__main__":
    SURFACE.write_text("".join(line + "\n" for line in surface()))
