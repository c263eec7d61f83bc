// An apt configuration of its own: own lists and own cache, so that the system's lists are neither read nor changed.
namespace PyBridge.Commands.Interpreters;

/// <summary>apt with package lists in a folder of ours; only the record of installed packages is the system's.</summary>
internal sealed class AptConfiguration
{
    private static readonly TimeSpan s_fresh = TimeSpan.FromHours(6);
    private readonly string _folder;
    private readonly string _file;
    private readonly InstallLog _log;

    private AptConfiguration(string folder, InstallLog log)
    {
        _folder = folder;
        _file = Path.Combine(folder, "apt.conf");
        _log = log;
    }

    /// <summary>Debian's source packages of the given suites, from <paramref name="mirror"/>.</summary>
    internal static AptConfiguration ForSources(Uri mirror, IReadOnlyList<string> suites, InstallLog log)
    {
        const string Keyring = "/usr/share/keyrings/debian-archive-keyring.gpg";
        if (!File.Exists(Keyring))
            throw new NotObtainableException($"{Keyring} is missing, without which Debian's archive cannot be verified (apt-get install debian-archive-keyring)");
        var lines = suites.Select(suite => $"deb-src [signed-by={Keyring}] {mirror} {suite} main");
        return Create("sources", lines, log);
    }

    /// <summary>The system's own package sources, with lists of ours.</summary>
    internal static AptConfiguration ForPackages(InstallLog log) => Create("packages", null, log);

    private static AptConfiguration Create(string name, IEnumerable<string>? sources, InstallLog log)
    {
        string folder = Path.Combine(PythonFinder.InstallFolder, ".apt", name);
        Directory.CreateDirectory(Path.Combine(folder, "lists", "partial"));
        Directory.CreateDirectory(Path.Combine(folder, "cache", "archives", "partial"));
        List<string> settings =
        [
            $"Dir::State::lists \"{folder}/lists\";",
            $"Dir::Cache \"{folder}/cache\";",
            "Acquire::Retries \"1\";",
            "Acquire::http::Timeout \"20\";",
            "Acquire::https::Timeout \"20\";",
            "DPkg::Lock::Timeout \"120\";",
            "Acquire::Languages \"none\";",
            // apt's download user cannot write into a user's cache folder.
            "APT::Sandbox::User \"\";",
        ];
        if (sources is not null)
        {
            string list = Path.Combine(folder, "sources.list");
            string text = string.Join('\n', sources) + "\n";
            string stamp = Path.Combine(folder, "updated");
            if (!File.Exists(list) || File.ReadAllText(list) != text) File.Delete(stamp);
            File.WriteAllText(list, text);
            settings.Add($"Dir::Etc::sourcelist \"{list}\";");
            settings.Add("Dir::Etc::sourceparts \"/dev/null\";");
        }

        File.WriteAllText(Path.Combine(folder, "apt.conf"), string.Join('\n', settings) + "\n");
        return new AptConfiguration(folder, log);
    }

    /// <summary>Fetches the package lists, unless that was done within the last hours.</summary>
    internal async Task UpdateAsync(CancellationToken cancellation)
    {
        string stamp = Path.Combine(_folder, "updated");
        if (File.Exists(stamp) && DateTime.UtcNow - File.GetLastWriteTimeUtc(stamp) < s_fresh) return;
        var outcome = await RunAsync(["apt-get", "update"], _folder, cancellation).ConfigureAwait(false);

        // One suite of several may be missing; apt says so in a warning and goes on with the others.
        if (outcome.Succeeded) await File.WriteAllTextAsync(stamp, "", cancellation).ConfigureAwait(false);
    }

    /// <summary>Runs one of apt's programs under this configuration.</summary>
    internal Task<CommandOutcome> RunAsync(IReadOnlyList<string> program, string folder, CancellationToken cancellation) =>
        _log.RunAsync(
            program,
            folder,
            new Dictionary<string, string?> { ["APT_CONFIG"] = _file, ["DEBIAN_FRONTEND"] = "noninteractive" },
            null,
            cancellation);
}
