"""Dates and times of .NET that lie between two microseconds: Python's types, with the rest of the ticks (100 ns) beside them.

They are what their base classes are in every respect; only .NET looks at ``dotnet_ticks``, so that a value comes back exactly as it was.
"""

from __future__ import annotations

import datetime
from typing import Any


class DateTime(datetime.datetime):
    dotnet_ticks: int


class TimeDelta(datetime.timedelta):
    dotnet_ticks: int


class Time(datetime.time):
    dotnet_ticks: int


_precise = (DateTime, TimeDelta, Time)


def with_ticks(value: Any, ticks: int) -> datetime.datetime | datetime.timedelta | datetime.time:
    """``value`` with 1 to 9 ticks beyond its microseconds."""
    result: DateTime | TimeDelta | Time
    if isinstance(value, datetime.datetime):
        result = DateTime(
            value.year, value.month, value.day, value.hour, value.minute, value.second, value.microsecond, value.tzinfo, fold=value.fold
        )
    elif isinstance(value, datetime.timedelta):
        result = TimeDelta(value.days, value.seconds, value.microseconds)
    else:
        result = Time(value.hour, value.minute, value.second, value.microsecond)
    result.dotnet_ticks = ticks
    return result


def ticks_of(value: Any) -> int:
    """The ticks that were kept; 0 for everything else, also for what was computed from such a value."""
    return getattr(value, "dotnet_ticks", 0) if isinstance(value, _precise) else 0
