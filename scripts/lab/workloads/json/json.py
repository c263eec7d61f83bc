"""JSON: an item writes a document as JSON, reads it back and adds up what it finds."""

import json

from workloads import setting


def blocking(item):
    document = [{"id": item + number, "name": f"thing {number}", "new": number % 2 == 0} for number in range(setting.size)]
    text = json.dumps(document)
    return sum(thing["id"] + len(thing["name"]) for thing in json.loads(text) if thing["new"])
