// Makes comparisons out of invented times, for specs that need no measurements.
using PyBridge.Lab.Cells;
using PyBridge.Lab.Compare;
using PyBridge.Lab.Workloads;

namespace PyBridge.Lab.Specs;

internal static class Samples
{
    internal static CellResult Run(double wall, long checksum = 1) =>
        new(checksum, wall, wall, 0.1, 50_000_000, new GilShare(GilKind.Estimate, 0.9, 0.1), [wall / 2, wall], "3.13.0");

    internal static ComparedCell Cell(string workload, string contender, int workers, params double[] walls) => Cell(workload, contender, workers, "3.13.0", walls);

    internal static ComparedCell Cell(string workload, string contender, int workers, string python, params double[] walls)
    {
        var who = Contender.Get(contender);
        var what = Catalogue.Get(workload);
        return new ComparedCell(
            workload, what.Title, what.Kind, who.Name, who.Title, who.Host, who.NeedsPython ? python : null, python.EndsWith('t'), workers, 0, false, what.Usual)
        {
            Samples = [.. walls.Select(wall => Run(wall))],
        };
    }

    internal static Comparison Comparison(params ComparedCell[] cells) =>
        new(new Machine("a processor", 2, "a system", "10.0", [new LabInterpreter("3.13.0", "/python", false, null)], DateTime.UnixEpoch, 0), 5, false, cells);
}
