"""Runs suites of CPython's own, as `python -m test` does; plain python and a C# host run this same file.

`python -m test` itself starts python anew with other options, which would leave the C# host.
"""

from test.libregrtest.main import main

if __name__ == "__main__":
    main()
