// A headless Chromium, as reports are opened with: what it shows, and whom the page asks for something.
using System.Text.Json;
using CliWrap;
using CliWrap.Buffered;

namespace PyBridge.Lab.Specs;

/// <param name="Light">The brightness of each pixel, 0 to 1.</param>
/// <param name="Asked">The addresses outside the page that it asked for.</param>
internal sealed record Browser(double[] Light, IReadOnlyList<string> Asked)
{
    /// <summary>What the log has for the initiator of requests that no page made: Chromium's own, for updates and sign-in.</summary>
    private const string Nobody = "not an origin";

    /// <summary>The program, or null where there is none.</summary>
    private static string? Program { get; } = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(System.IO.Path.PathSeparator)
        .SelectMany(folder => new[] { "chromium", "chromium-browser", "google-chrome" }.Select(name => Path.Combine(folder, name)))
        .FirstOrDefault(File.Exists);

    /// <summary>The brightness that most pixels have.</summary>
    internal double Page => Light.GroupBy(light => Math.Round(light, 2)).MaxBy(same => same.Count())!.Key;

    /// <summary>The part of the pixels that stand out: text and lines of the opposite brightness.</summary>
    internal double Ink
    {
        get
        {
            var page = Page;
            return Light.Count(light => Math.Abs(light - page) > 0.6) / (double)Light.Length;
        }
    }

    internal static async Task<Browser> OpenAsync(string html, string scheme, CancellationToken cancellation)
    {
        Xunit.Assert.SkipWhen(Program is null, "no Chromium on PATH (Debian: apt-get install chromium; scripts/test does it as root)");
        var folder = Directory.CreateTempSubdirectory("report-");
        try
        {
            string[] headless = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", $"--user-data-dir={folder.FullName}/profile"];
            var empty = await Cli.Wrap(Program!).WithArguments([.. headless, "--dump-dom", "about:blank"])
                .WithValidation(CommandResultValidation.None).ExecuteBufferedAsync(cancellation);
            Xunit.Assert.SkipWhen(empty.ExitCode != 0, $"Chromium does not even show an empty page here: exit code {empty.ExitCode}, {empty.StandardError.Split('\n')[0]}");
            var (page, shot, log) = (Path.Combine(folder.FullName, "report.html"), Path.Combine(folder.FullName, "shot.png"), Path.Combine(folder.FullName, "net.json"));
            await File.WriteAllTextAsync(page, html, cancellation);
            await Cli.Wrap(Program!).WithArguments(
            [
                .. headless, "--hide-scrollbars", "--window-size=1000,2400",
                $"--blink-settings=preferredColorScheme={(scheme == "dark" ? 0 : 1)}", $"--log-net-log={log}", $"--screenshot={shot}", $"file://{page}",
            ]).WithStandardErrorPipe(PipeTarget.Null).ExecuteAsync(cancellation);
            using var image = SkiaSharp.SKBitmap.Decode(shot);
            return new Browser([.. image.Pixels.Select(pixel => (pixel.Red + pixel.Green + pixel.Blue) / 765.0)], Asks(await File.ReadAllTextAsync(log, cancellation)));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static string[] Asks(string log)
    {
        using var read = JsonDocument.Parse(log);
        return
        [
            .. from happened in read.RootElement.GetProperty("events").EnumerateArray()
               where happened.TryGetProperty("params", out var told) && told.TryGetProperty("initiator", out var initiator) && initiator.GetString() != Nobody
               let address = happened.GetProperty("params").GetProperty("url").GetString()!
               where !address.StartsWith("file:", StringComparison.Ordinal) && !address.StartsWith("data:", StringComparison.Ordinal)
               select address,
        ];
    }
}
