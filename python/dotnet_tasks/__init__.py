"""dotnet_tasks: await .NET Tasks from Python. This file only re-exports."""
