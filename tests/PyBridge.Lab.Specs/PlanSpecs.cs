// Which cells a comparison has, on machines of every size.
using CsCheck;
using PyBridge.Lab.Cells;
using PyBridge.Lab.Compare;
using PyBridge.Lab.Workloads;
using Xunit;

namespace PyBridge.Lab.Specs;

public sealed class PlanSpecs
{
    private static readonly Gen<(int Cores, Contender Contender, string Workload, bool Quick)> s_cells =
        Gen.Select(Gen.Int[1, 64], Gen.Int[0, Contender.All.Count - 1].Select(n => Contender.All[n]), Gen.Int[0, Catalogue.Names.Count - 1].Select(n => Catalogue.Names.ElementAt(n)), Gen.Bool);

    [Fact]
    public void No_cell_is_planned_twice_on_one_core_or_many() =>
        s_cells.Sample(cell =>
        {
            var workers = ComparePlan.Workers(cell.Contender, cell.Workload, Catalogue.Get(cell.Workload).Kind, cell.Quick, cell.Cores);
            return workers.Count == workers.Distinct().Count();
        }, iter: 2_000);

    [Fact]
    public void Where_workers_compute_there_is_a_cell_with_one_and_a_cell_with_as_many_as_cores() =>
        s_cells.Where(cell => Catalogue.Get(cell.Workload).Kind == Kind.Computing && cell.Contender.ScalesOn(Kind.Computing)
            && (!cell.Quick || cell.Workload == "arithmetic")).Sample(cell =>
        {
            var workers = ComparePlan.Workers(cell.Contender, cell.Workload, Kind.Computing, cell.Quick, cell.Cores);
            return workers.Contains(1) && workers.Contains(cell.Cores);
        }, iter: 500);

    [Fact(Timeout = 60_000)]
    public async Task What_was_asked_for_has_a_null_pair_to_tell_the_noise_by()
    {
        LabInterpreter[] pythons = [new("3.13.0", "/none", false, null)];
        foreach (var only in new[] { "json", "native-threads" })
        {
            var cells = await ComparePlan.MakeAsync(pythons, [], quick: true, [only], TestContext.Current.CancellationToken);
            Assert.NotEmpty(cells);
            Assert.All(cells.Where(cell => cell.IsNull), cell => Assert.Contains(cells, other => !other.IsNull && other.Key + "/null" == cell.Key));
            Assert.Contains(cells, cell => cell.IsNull);
        }
    }

    [Fact(Timeout = 60_000)]
    public async Task The_short_run_has_a_plain_call_on_every_interpreter_that_break_even_is_told_for()
    {
        LabInterpreter[] pythons = [new("3.13.0", "/none", false, null), new("3.13.0t", "/none", true, null)];
        var cells = await ComparePlan.MakeAsync(pythons, [], quick: true, ["nothing"], TestContext.Current.CancellationToken);
        Assert.Contains("nothing/sync/3.13.0t/0", cells.Select(cell => cell.Key));
    }

    [Theory(Timeout = 60_000)]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Whoever_asks_a_web_server_in_Python_does_it_with_a_client_that_the_plan_names(bool quick)
    {
        LabInterpreter[] pythons = [new("3.13.0", "/none", false, null)];
        var cells = await ComparePlan.MakeAsync(pythons, [], quick, ["http", "handler"], TestContext.Current.CancellationToken);
        Assert.Contains(cells, cell => cell is { Workload: "handler", Contender: "dotnet-python" });
        Assert.All(cells, cell => Assert.NotEmpty(cell.Setting.Client));
    }
}
