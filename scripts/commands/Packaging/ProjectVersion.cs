// The one version of everything here: <Version> in Directory.Build.props.
using System.Xml.Linq;
using PyBridge.Commands.Testing;

namespace PyBridge.Commands.Packaging;

internal static class ProjectVersion
{
    internal static string Read() =>
        XDocument.Load(Path.Combine(Repository.Root, "Directory.Build.props")).Descendants("Version").Single().Value;
}
