// The report as a page: it needs nothing else, and opens in a browser, light and dark.
using System.Text.RegularExpressions;
using CliWrap;
using PyBridge.Lab.Compare;
using Xunit;

namespace PyBridge.Lab.Specs;

public sealed partial class ReportSpecs
{
    private static readonly string? s_browser = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .SelectMany(folder => new[] { "chromium", "chromium-browser", "google-chrome" }.Select(name => Path.Combine(folder, name)))
        .FirstOrDefault(File.Exists);

    private static IReadOnlyList<Block> Blocks => Report.Of(Samples.Comparison(
        Samples.Cell("arithmetic", "sync", 0, 1, 1.1, 0.9), Samples.Cell("arithmetic", "threads", 1, 1, 1.1, 0.9),
        Samples.Cell("arithmetic", "threads", 2, 0.6, 0.5, 0.55), Samples.Cell("arithmetic", "native-threads", 2, 0.01, 0.011, 0.012),
        Samples.Cell("sleep", "sync", 0, 1, 1.1, 0.9), Samples.Cell("sleep", "asyncio", 0, 0.1, 0.11, 0.12),
        Samples.Cell("convoy", "asyncio", 0, 0.1, 0.11, 0.12), Samples.Cell("convoy", "asyncio", 2, 0.3, 0.4, 0.5)));

    [Fact]
    public void Every_workload_has_its_sentence_its_plot_and_its_table()
    {
        var blocks = Blocks;
        Assert.Equal(["What should I use?", "Arithmetic", "I/O while threads compute", "Sleep"],
            blocks.OfType<Heading>().Where(heading => heading.Level == 2).Select(heading => heading.Text).Order(StringComparer.Ordinal).OrderBy(text => text[0] != 'W'));
        Assert.Equal(["arithmetic-times", "arithmetic-scaling", "sleep-times", "convoy-latency"], blocks.OfType<PlotBlock>().Select(plot => plot.Name));
    }

    [Fact]
    public void The_page_names_nothing_outside_itself_and_no_identifier_twice()
    {
        var page = HtmlReport.Write(Blocks);
        Assert.DoesNotMatch("(src|href)=\"(?!#|data:)", page.Replace("xlink:href=\"#", "", StringComparison.Ordinal));
        var ids = Identifier().Matches(page).Select(match => match.Groups[1].Value).ToArray();
        Assert.Equal(ids.Length, ids.Distinct().Count());
    }

    [Fact]
    public void Text_is_escaped() =>
        Assert.Contains("&lt;b&gt;", HtmlReport.Write([new Heading(1, "title"), new Paragraph("<b>")]), StringComparison.Ordinal);

    [Fact]
    public void Markdown_tables_keep_their_columns_when_a_cell_has_a_bar() =>
        Assert.Contains("| a \\| b |", MarkdownReport.Write([new TableBlock(["head"], [["a | b"]])]), StringComparison.Ordinal);

    [Theory(Timeout = 120_000)]
    [InlineData("light")]
    [InlineData("dark")]
    public async Task A_browser_shows_it_readably_and_asks_nobody_for_anything(string scheme)
    {
        Assert.SkipWhen(s_browser is null, "no Chromium on PATH");
        var folder = Directory.CreateTempSubdirectory("report-");
        try
        {
            var page = Path.Combine(folder.FullName, "report.html");
            await File.WriteAllTextAsync(page, HtmlReport.Write(Blocks));
            var (shot, log) = (Path.Combine(folder.FullName, "shot.png"), Path.Combine(folder.FullName, "net.json"));
            await Cli.Wrap(s_browser!).WithArguments(
            [
                "--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", "--window-size=1000,2400", $"--user-data-dir={folder.FullName}/profile",
                $"--blink-settings=preferredColorScheme={(scheme == "dark" ? 0 : 1)}", $"--log-net-log={log}", $"--screenshot={shot}", $"file://{page}",
            ]).WithStandardErrorPipe(PipeTarget.Null).ExecuteAsync(TestContext.Current.CancellationToken);

            // Chromium's own start-up requests (updates, sign-in) are in the log too; a page's requests carry the page as their initiator.
            Assert.DoesNotMatch("\"initiator\":\"file:[^}]*\"url\":\"https?:", await File.ReadAllTextAsync(log));
            using var image = SkiaSharp.SKBitmap.Decode(shot);
            var pixels = image.Pixels.Select(pixel => (pixel.Red + pixel.Green + pixel.Blue) / 765.0).ToArray();
            var page_ = pixels.GroupBy(light => Math.Round(light, 2)).MaxBy(same => same.Count())!.Key;
            Assert.True(scheme == "dark" ? page_ < 0.2 : page_ > 0.8, $"the page's brightness is {page_}");

            // Ink of the opposite brightness: text and the plots' lines, which take the page's colour.
            var ink = pixels.Count(light => Math.Abs(light - page_) > 0.6);
            Assert.True(ink > pixels.Length / 200, $"only {ink} of {pixels.Length} pixels stand out");
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [GeneratedRegex(" id=\"([^\"]+)\"")]
    private static partial Regex Identifier();
}
