"""Regular expressions: an item finds the numbered things in a text and adds up their numbers."""

import re

from workloads import setting

NUMBERED = re.compile(r"\b[a-z]+-(\d+)\b")


def blocking(item):
    text = " ".join(f"some thing-{item + number} and more" for number in range(setting.size))
    return sum(int(number) for number in NUMBERED.findall(text))
