"""Runs one cell and prints its measurements as one line of JSON."""

import json
import sys

from cell import contenders, items, measure


def main(name, contender, workers, in_flight):
    meter = measure.Meter()
    results = contenders.RUN[contender](items.Work(name, workers, in_flight), meter)
    line = meter.report(results)
    line["checksum"] += items.load(name).after() if hasattr(items.load(name), "after") else 0
    print(json.dumps(line))


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], int(sys.argv[3]), int(sys.argv[4]))
