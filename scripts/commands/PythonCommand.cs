// `scripts/python`: lists, finds and installs CPython interpreters.
using System.CommandLine;

namespace PyBridge.Commands;

internal static class PythonCommand
{
    internal static Command Create() => new("python", "Lists, finds and installs the CPython interpreters that the bridge can use.");
}
