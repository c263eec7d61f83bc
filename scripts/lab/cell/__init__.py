"""A cell: one workload run by one contender in one fresh process. `python -m cell NAME CONTENDER WORKERS IN_FLIGHT`."""
