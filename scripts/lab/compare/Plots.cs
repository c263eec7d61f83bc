// The report's drawings, by ScottPlot, as SVG whose text and lines take the colour of the page around them.
using System.Globalization;
using System.Text.RegularExpressions;
using PyBridge.Lab.Cells;
using ScottPlot;

namespace PyBridge.Lab.Compare;

internal static partial class Plots
{
    /// <summary>A colour that nothing else has; in the finished SVG it becomes <c>currentColor</c>.</summary>
    private static readonly Color s_foreground = Color.FromHex("#010203");

    private static readonly Dictionary<Host, Color> s_colours = new()
    {
        [Host.Python] = Color.FromHex("#3b82c4"),
        [Host.PythonWithDotnet] = Color.FromHex("#2a9d8f"),
        [Host.DotnetWithPython] = Color.FromHex("#d9822b"),
        [Host.Dotnet] = Color.FromHex("#9b5fc0"),
    };

    /// <summary>Every runner's best cell: all runs as faint dots, the median as a full one with its interval, on a logarithmic scale.</summary>
    internal static PlotBlock Times(WorkloadAnswer answer)
    {
        var plot = Empty();
        var rows = answer.Best.Reverse().ToArray();
        for (var row = 0; row < rows.Length; row++)
        {
            var colour = s_colours[rows[row].Cell.Host];
            foreach (var wall in rows[row].Walls) Dot(plot, Math.Log10(wall), row, colour.WithAlpha(0.35), 5);
            if (rows[row].Wall.IsKnown)
            {
                var interval = plot.Add.Line(Math.Log10(rows[row].Wall.Low), row, Math.Log10(rows[row].Wall.High), row);
                (interval.LineColor, interval.LineWidth) = (colour, 2);
            }

            Dot(plot, Math.Log10(rows[row].Wall.Value), row, colour, 9);
        }

        if (answer.Baseline is { } sync)
        {
            var line = plot.Add.VerticalLine(Math.Log10(sync.Wall.Value), 1, s_foreground.WithAlpha(0.5));
            line.EnableAutoscale = false;
        }

        plot.Axes.Left.SetTicks([.. Enumerable.Range(0, rows.Length).Select(row => (double)row)], [.. rows.Select(row => row.Cell.Label)]);
        plot.Axes.Bottom.TickGenerator = Logarithmic(rows.SelectMany(row => row.Walls));
        plot.Axes.SetLimitsY(-0.7, rows.Length - 0.3);
        Legend(plot, rows.Select(row => row.Cell.Host).Distinct());
        return Finish(plot, $"{answer.Name}-times", $"Time of {answer.Title}, each contender at its best number of workers; the vertical line is the synchronous run.", 860, 110 + (rows.Length * 22));
    }

    /// <summary>Speed-up against the own single worker, with the ideal line and the fitted law.</summary>
    internal static PlotBlock Scaling(WorkloadAnswer answer, IReadOnlyList<ScalingCurve> curves)
    {
        var plot = Empty();
        var most = curves.Max(curve => curve.Points.Max(point => point.Workers));
        var ideal = plot.Add.Line(1, 1, most, most);
        (ideal.LineColor, ideal.LegendText) = (s_foreground.WithAlpha(0.4), "ideal");
        var palette = new ScottPlot.Palettes.Category20();
        for (var n = 0; n < curves.Count; n++)
        {
            var colour = palette.GetColor(n);
            var points = plot.Add.Markers(
                curves[n].Points.Select(point => (double)point.Workers).ToArray(), curves[n].Points.Select(point => point.SpeedUp.Value).ToArray());
            (points.Color, points.MarkerSize, points.LegendText) = (colour, 7, curves[n].Runner);
            foreach (var (workers, gain) in curves[n].Points.Where(point => point.SpeedUp.IsKnown)) plot.Add.Line(workers, gain.Low, workers, gain.High).LineColor = colour;
            if (curves[n].Law is not { } law) continue;
            var steps = Enumerable.Range(0, 41).Select(step => 1 + ((most - 1) * step / 40.0)).ToArray();
            var line = plot.Add.ScatterLine(steps, steps.Select(law.At).ToArray());
            (line.Color, line.LineWidth) = (colour, 1);
        }

        plot.Axes.Bottom.Label.Text = "workers";
        plot.Axes.Left.Label.Text = "speed-up over one worker";
        plot.Axes.Bottom.TickGenerator = new ScottPlot.TickGenerators.NumericManual(
            [.. curves.SelectMany(curve => curve.Points).Select(point => (double)point.Workers).Distinct().Order()],
            [.. curves.SelectMany(curve => curve.Points).Select(point => point.Workers).Distinct().Order().Select(workers => workers.ToString(CultureInfo.InvariantCulture))]);
        plot.ShowLegend(Edge.Right);
        return Finish(plot, $"{answer.Name}-scaling", $"How {answer.Title} scales with workers: medians, intervals and the fitted scalability law.", 860, Math.Max(360, 60 + (curves.Count * 19)));
    }

    /// <summary>The longest exchange of a run over the number of threads that compute beside.</summary>
    internal static PlotBlock Convoy(WorkloadAnswer answer)
    {
        var plot = Empty();
        var palette = new ScottPlot.Palettes.Category20();
        var runners = answer.Summaries.GroupBy(summary => summary.Cell.Runner).ToArray();
        for (var n = 0; n < runners.Length; n++)
        {
            var points = runners[n].OrderBy(summary => summary.Cell.Workers).ToArray();
            var line = plot.Add.Scatter(
                points.Select(point => (double)point.Cell.Workers).ToArray(), points.Select(point => Math.Log10(point.Longest.Value)).ToArray());
            (line.Color, line.LineWidth, line.MarkerSize, line.LegendText) = (palette.GetColor(n), 1.5f, 7, runners[n].Key);
        }

        plot.Axes.Left.TickGenerator = Logarithmic(answer.Summaries.Select(summary => summary.Longest.Value));
        plot.Axes.Bottom.Label.Text = "threads computing in the same process";
        plot.Axes.Left.Label.Text = "longest exchange of a run";
        plot.Axes.Bottom.TickGenerator = new ScottPlot.TickGenerators.NumericFixedInterval(1);
        plot.ShowLegend(Edge.Right);
        return Finish(plot, $"{answer.Name}-latency", "The longest of a run's short exchanges over TCP (median over the runs) while other threads of the process compute.", 860, Math.Max(360, 60 + (runners.Length * 19)));
    }

    /// <summary>Ticks at 1, 2 and 5 of each decade that has data, for values drawn as their logarithms.</summary>
    private static ScottPlot.TickGenerators.NumericManual Logarithmic(IEnumerable<double> values)
    {
        var all = values.ToArray();
        var ticks = Enumerable.Range(-9, 14).SelectMany(decade => new[] { 1, 2, 5 }.Select(step => step * Math.Pow(10, decade)))
            .Where(tick => tick >= all.Min() / 2.5 && tick <= all.Max() * 2.5).ToArray();
        return new([.. ticks.Select(Math.Log10)], [.. ticks.Select(tick => Words.Seconds(tick).Replace(".00", "", StringComparison.Ordinal).Replace(".0", "", StringComparison.Ordinal))]);
    }

    private static void Dot(Plot plot, double x, double y, Color colour, float size) => plot.Add.Marker(x, y, MarkerShape.FilledCircle, size, colour);

    private static void Legend(Plot plot, IEnumerable<Host> hosts)
    {
        foreach (var host in hosts)
        {
            plot.Legend.ManualItems.Add(new LegendItem
            {
                LabelText = host switch
                {
                    Host.Python => "Python alone",
                    Host.PythonWithDotnet => "Python starts .NET",
                    Host.DotnetWithPython => ".NET embeds Python",
                    _ => ".NET alone",
                },
                MarkerShape = MarkerShape.FilledCircle,
                MarkerFillColor = s_colours[host],
                MarkerSize = 9,
            });
        }

        plot.ShowLegend(Edge.Bottom);
        plot.Legend.Orientation = Orientation.Horizontal;
    }

    private static Plot Empty()
    {
        var plot = new Plot();
        plot.Font.Set(Fonts.Sans);
        plot.FigureBackground.Color = Colors.Transparent;
        plot.DataBackground.Color = Colors.Transparent;
        plot.Axes.Color(s_foreground);
        plot.Grid.MajorLineColor = s_foreground.WithAlpha(0.15);
        plot.Legend.BackgroundColor = Colors.Transparent;
        plot.Legend.FontColor = s_foreground;
        plot.Legend.OutlineColor = Colors.Transparent;
        plot.Legend.ShadowColor = Colors.Transparent;
        return plot;
    }

    /// <summary>One foreground for light and dark pages; identifiers of its own, since many drawings share a page.</summary>
    private static PlotBlock Finish(Plot plot, string name, string caption, int width, int height)
    {
        plot.Axes.Bottom.Label.FontSize = plot.Axes.Left.Label.FontSize = 13;
        plot.Axes.Bottom.Label.Bold = plot.Axes.Left.Label.Bold = false;
        var svg = GlyphPositions().Replace(FontFamily().Replace(plot.GetSvgXml(width, height), "font-family=\"DejaVu Sans, Verdana, sans-serif\""), "$1\"");
        svg = svg[svg.IndexOf("<svg", StringComparison.Ordinal)..]
            .Replace("#010203", "currentColor", StringComparison.OrdinalIgnoreCase)
            .Replace("\"cl_", $"\"{name}-cl_", StringComparison.Ordinal)
            .Replace("url(#cl_", $"url(#{name}-cl_", StringComparison.Ordinal);
        return new PlotBlock(name, caption, svg);
    }

    /// <summary>The fonts of the machine that draws need not be those of the machine that reads.</summary>
    [GeneratedRegex("( x=\"[-0-9.]+),[^\"]*\"")]
    private static partial Regex GlyphPositions();

    [GeneratedRegex("font-family=\"[^\"]*\"")]
    private static partial Regex FontFamily();
}
