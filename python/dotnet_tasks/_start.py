"""Makes sure that .NET runs in this process."""

import sys

if "_dotnet_tasks" not in sys.modules:
    raise ImportError("not yet")
