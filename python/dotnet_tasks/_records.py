"""The Python classes that .NET records become: frozen dataclasses that can be read like mappings as well."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from typing import Any


def record_class(name: str, module: str, fields: list[str]) -> type:
    """A frozen dataclass with these fields; `record["field"]` and `**record` work too, as for a TypedDict."""
    return dataclasses.make_dataclass(
        name,
        fields,
        frozen=True,
        namespace={"__module__": module, "__getitem__": _getitem, "keys": _keys, "__doc__": f"A value of the .NET record {module}.{name}."},
    )


def _getitem(self: Any, name: str) -> Any:
    if name in self.__dataclass_fields__:
        return getattr(self, name)
    raise KeyError(name)


def _keys(self: Any) -> Iterator[str]:
    return iter(self.__dataclass_fields__)
