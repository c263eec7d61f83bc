// The report as a page: it needs nothing else, and opens in a browser, light and dark.
using System.Text.RegularExpressions;
using PyBridge.Lab.Compare;
using Xunit;

namespace PyBridge.Lab.Specs;

public sealed partial class ReportSpecs
{
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
        var page = await Browser.OpenAsync(HtmlReport.Write(Blocks), scheme, TestContext.Current.CancellationToken);
        Assert.Empty(page.Asked);
        Assert.True(scheme == "dark" ? page.Page < 0.2 : page.Page > 0.8, $"the page's brightness is {page.Page}");
        Assert.True(page.Ink > 0.005, $"only {page.Ink:P2} of the pixels stand out");
    }

    [Theory(Timeout = 120_000)]
    [InlineData("light")]
    [InlineData("dark")]
    public async Task A_browser_shows_the_plots_text_readably(string scheme)
    {
        var page = await Browser.OpenAsync(HtmlReport.Write([new Heading(1, ""), .. Blocks.OfType<PlotBlock>().Select(plot => plot with { Caption = "" })]),
            scheme, TestContext.Current.CancellationToken);
        Assert.True(page.Ink > 0.001, $"only {page.Ink:P2} of the pixels stand out");
    }

    [Fact(Timeout = 120_000)]
    public async Task A_page_that_asks_for_something_is_noticed()
    {
        var page = await Browser.OpenAsync("<!doctype html><img src=\"http://127.0.0.1:1/image.png\">", "light", TestContext.Current.CancellationToken);
        Assert.Equal("http://127.0.0.1:1/image.png", Assert.Single(page.Asked));
    }

    [GeneratedRegex(" id=\"([^\"]+)\"")]
    private static partial Regex Identifier();
}
