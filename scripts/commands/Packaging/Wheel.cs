// Writes the wheel: the Python package with the assemblies in it (PEP 427, PEP 566).
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;

namespace PyBridge.Commands.Packaging;

/// <summary>
/// A wheel is a zip file with metadata and a record of hashes, so .NET's own zip writer does: no build back end is needed, and none can be
/// fetched where there is no index. https://packaging.python.org/specifications/binary-distribution-format/
/// </summary>
internal static class Wheel
{
    private const string Name = "dotnet_tasks";

    // A fixed time makes the same input the same wheel.
    private static readonly DateTimeOffset s_time = new(2020, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <returns>The path of the wheel.</returns>
    internal static string Write(string folder, string python, string assemblies, string version, string root)
    {
        var path = Path.Combine(folder, $"{Name}-{version}-py3-none-any.whl");
        File.Delete(path);
        using var zip = ZipFile.Open(path, ZipArchiveMode.Create);
        var record = new StringBuilder();

        var package = Path.Combine(python, Name);
        foreach (var file in Files(package)) Add(zip, record, $"{Name}/{Relative(package, file)}", File.ReadAllBytes(file));

        // A stub-only package beside it (PEP 561), for the namespaces that import as modules.
        var stubs = Path.Combine(python, "System-stubs");
        foreach (var file in Files(stubs)) Add(zip, record, $"System-stubs/{Relative(stubs, file)}", File.ReadAllBytes(file));
        foreach (var file in Files(assemblies))
        {
            // The package itself lies beside the assemblies for C# hosts; in a wheel it is the wheel.
            var relative = Relative(assemblies, file);
            if (!relative.StartsWith("python/", StringComparison.Ordinal)) Add(zip, record, $"{Name}/_assemblies/{relative}", File.ReadAllBytes(file));
        }

        var info = $"{Name}-{version}.dist-info";
        Add(zip, record, $"{info}/licenses/LICENSE", File.ReadAllBytes(Path.Combine(root, "LICENSE")));
        Add(zip, record, $"{info}/METADATA", Encoding.UTF8.GetBytes(Metadata(version, File.ReadAllText(Path.Combine(root, "README.md")))));
        Add(zip, record, $"{info}/WHEEL", "Wheel-Version: 1.0\nGenerator: PyBridge\nRoot-Is-Purelib: true\nTag: py3-none-any\n"u8.ToArray());
        record.Append(info).Append("/RECORD,,\n");
        Put(zip, $"{info}/RECORD", Encoding.UTF8.GetBytes(record.ToString()));
        return path;
    }

    private static IEnumerable<string> Files(string folder) => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
        .Where(static file => !file.Contains("__pycache__", StringComparison.Ordinal))
        .Order(StringComparer.Ordinal);

    private static string Relative(string folder, string file) => Path.GetRelativePath(folder, file).Replace('\\', '/');

    private static void Add(ZipArchive zip, StringBuilder record, string name, byte[] content)
    {
        var hash = Convert.ToBase64String(SHA256.HashData(content)).TrimEnd('=').Replace('+', '-').Replace('/', '_');
        record.Append(name).Append(",sha256=").Append(hash).Append(',').Append(content.Length).Append('\n');
        Put(zip, name, content);
    }

    private static void Put(ZipArchive zip, string name, byte[] content)
    {
        var entry = zip.CreateEntry(name, CompressionLevel.Optimal);
        entry.LastWriteTime = s_time;
        entry.ExternalAttributes = (0x8000 | 0x1A4) << 16; // a regular file, rw-r--r--
        using var stream = entry.Open();
        stream.Write(content);
    }

    private static string Metadata(string version, string readme) => $"""
        Metadata-Version: 2.4
        Name: dotnet-tasks
        Version: {version}
        Summary: Await .NET Tasks from Python; starts .NET in a plain python process.
        License-Expression: MIT
        License-File: LICENSE
        Requires-Python: >=3.11
        Classifier: Operating System :: POSIX :: Linux
        Classifier: Programming Language :: Python :: 3
        Classifier: Programming Language :: Python :: Free Threading
        Classifier: Framework :: AsyncIO
        Description-Content-Type: text/markdown

        {readme}
        """;
}
