"""Reads tests/cases: what both languages must honour is written there once and run by both.

The other reader is tests/PyBridge.Specs/Infrastructure/SharedCases.cs.
"""

from __future__ import annotations

import json
from typing import Any

import support


def cases(subject: str) -> "list[dict[str, Any]]":
    """The cases of `tests/cases/SUBJECT.json`; each has a `name`."""
    file = support.ROOT / "tests" / "cases" / f"{subject}.json"
    found = json.loads(file.read_text(encoding="utf-8"))["cases"]
    for case in found:
        if not isinstance(case.get("name"), str):
            raise ValueError(f"{file} has a case without a name: {case}")
    return found
