// `scripts/test`: builds and runs every test.
using System.CommandLine;

namespace PyBridge.Commands;

internal static class TestCommand
{
    internal static Command Create() => new("test", "Builds, checks formatting and runs every test on every interpreter found.");
}
