"""Importing .NET: namespaces as modules, types as their attributes. ``from System.IO import File``."""

from __future__ import annotations

import importlib
import sys
from collections.abc import Sequence
from importlib.machinery import ModuleSpec
from types import ModuleType
from typing import TYPE_CHECKING, Any

import _dotnet_tasks as _net

if TYPE_CHECKING:
    from importlib.abc import Loader, MetaPathFinder

    class _Protocols(MetaPathFinder, Loader):
        """What the import system asks of a finder and a loader."""

else:
    # It asks for methods, not for base classes, and importlib.abc would import tempfile, random and three compressors at every start.
    _Protocols = object


class Namespace(ModuleType):
    """A .NET namespace. Its types, and the namespaces below it, become attributes when they are first asked for."""

    def __getattr__(self, name: str) -> Any:
        below = f"{self.__name__}.{name}"
        found = None if name.startswith("__") else _net.find_type(self.__name__, name)
        if found is None and not name.startswith("__") and _net.namespace_exists(below):
            found = importlib.import_module(below)
        if found is None:
            raise AttributeError(
                f".NET has no type or namespace {self.__name__}.{name}; "
                "if it lives in a library of its own, call dotnet_tasks.load(path) before importing it"
            )
        setattr(self, name, found)
        return found

    def __dir__(self) -> list[str]:
        return sorted({*super().__dir__(), *_net.namespace_names(self.__name__)})

    def __repr__(self) -> str:
        return f"<.NET namespace {self.__name__}>"


class _Importer(_Protocols):
    """Comes last in ``sys.meta_path``: a Python module of the same name wins."""

    def find_spec(self, fullname: str, path: Sequence[str] | None, target: ModuleType | None = None) -> ModuleSpec | None:
        if not _net.namespace_exists(fullname):
            return None
        return ModuleSpec(fullname, self, origin=".NET", is_package=True)

    def create_module(self, spec: ModuleSpec) -> ModuleType:
        return Namespace(spec.name)

    def exec_module(self, module: ModuleType) -> None:
        module.__path__ = []


def install() -> None:
    """Makes ``import`` find .NET namespaces in this interpreter."""
    if not any(isinstance(finder, _Importer) for finder in sys.meta_path):
        sys.meta_path.append(_Importer())


def load(path_or_name: str) -> str:
    """Loads an assembly, so that its namespaces can be imported; returns its name.

    A path of a .dll (its dependencies lie beside it, or its ``.deps.json`` says where), or the name of an assembly of the program or of
    a shared framework that is installed (``Microsoft.AspNetCore``).
    """
    return _net.load(path_or_name)


install()
