// The pairs of workloads: complete, found, and the same work in both languages.
using PyBridge.Lab.Cells;
using PyBridge.Lab.Compare;
using PyBridge.Lab.Servers;
using PyBridge.Lab.Workloads;
using Xunit;

namespace PyBridge.Lab.Specs;

public sealed class WorkloadSpecs
{
    public static TheoryData<string> Names => [.. Catalogue.Names];

    private static LabInterpreter? Python => LabInterpreters.FindAll().FirstOrDefault(python => !python.FreeThreaded);

    [Fact]
    public void Every_workload_is_a_pair_of_a_Python_and_a_CSharp_file()
    {
        var folders = Directory.GetDirectories(Path.Combine(AppContext.BaseDirectory, "workloads")).Select(Path.GetFileName)
            .Where(name => !name!.StartsWith("__", StringComparison.Ordinal)).Order(StringComparer.Ordinal);
        Assert.Equal(Catalogue.Names, folders);
        Assert.All(Catalogue.Names, name => Assert.True(File.Exists(Path.Combine(AppContext.BaseDirectory, "workloads", name, name + ".py"))));
    }

    [Theory(Timeout = 120_000)]
    [MemberData(nameof(Names))]
    public async Task Python_and_NET_reach_the_same_checksum(string name)
    {
        Assert.SkipWhen(Python is null, "no Python was found");
        var workload = Catalogue.Get(name);
        Assert.SkipWhen(workload.Needs is { } module && !await ComparePlan.CanImportAsync(Python!, module, TestContext.Current.CancellationToken), $"Python lacks {workload.Needs}");
        var small = workload.Usual with { Items = 3, Size = Math.Min(workload.Usual.Size, 500) };
        await using var servers = await LabServers.StartAsync();
        var runner = new CellRunner(servers);
        var sums = new List<long>();
        foreach (var contender in new[] { Contender.Sync, Contender.Asyncio, Contender.NativeThreads, Contender.Native })
        {
            if (contender == Contender.Native && workload.Kind is Kind.Computing or Kind.Shared) continue;
            var result = await runner.RunAsync(new CellRequest(name, contender, Python, 1, 0, small), TestContext.Current.CancellationToken);
            Assert.Null(result.Error);
            Assert.Equal(3, result.Latencies.Length);
            sums.Add(result.Checksum);
        }

        Assert.Single(sums.Distinct());
    }

    [Fact(Timeout = 120_000)]
    public async Task Where_the_bridge_attaches_its_own_books_tell_the_share_of_the_gil()
    {
        var python = LabInterpreters.FindAll().FirstOrDefault(python => !python.FreeThreaded && python.NotEmbeddable is null);
        Assert.SkipWhen(python is null, "no Python that can be embedded was found");
        await using var servers = await LabServers.StartAsync();
        var runner = new CellRunner(servers);
        var waiting = await runner.RunAsync(new CellRequest("sleep", Contender.DotnetPython, python, 0, 0, new Setting(20, Seconds: 0.01)), TestContext.Current.CancellationToken);
        Assert.Null(waiting.Error);
        Assert.Equal(GilKind.Exact, waiting.Gil.Kind);
        Assert.InRange(waiting.Gil.Held!.Value, 0, 0.9);

        var helped = await runner.RunAsync(new CellRequest("files", Contender.DotnetPython, python, 0, 4, new Setting(20, Size: 4096)), TestContext.Current.CancellationToken);
        Assert.Null(helped.Error);
        Assert.Equal(GilKind.Unobservable, helped.Gil.Kind);      // asyncio reads files on an executor's threads
        Assert.Null(helped.Gil.Waited);

        var crowded = await runner.RunAsync(new CellRequest("arithmetic", Contender.DotnetThreads, python, 2, 2, new Setting(40, Size: 5_000)), TestContext.Current.CancellationToken);
        Assert.Null(crowded.Error);
        Assert.InRange(crowded.Gil.Held!.Value, 0.3, 1);     // less where the machine is busy
        Assert.True(crowded.Gil.Kind == GilKind.Exact || crowded.Gil.Note is not null);
    }

    [Fact(Timeout = 60_000)]
    public async Task What_native_threads_compute_is_told_without_the_time_in_which_they_start()
    {
        await using var servers = await LabServers.StartAsync();
        var result = await new CellRunner(servers).RunAsync(
            new CellRequest("arithmetic", Contender.NativeThreads, null, 1, 1, new Setting(8, Size: 500)), TestContext.Current.CancellationToken);
        Assert.Null(result.Error);
        Assert.InRange(result.Wall, 0, 2 * result.Latencies.Sum());
    }

    [Fact(Timeout = 120_000)]
    public async Task A_cell_that_fails_is_a_result_that_says_why()
    {
        Assert.SkipWhen(Python is null, "no Python was found");
        await using var servers = await LabServers.StartAsync();
        var result = await new CellRunner(servers).RunAsync(
            new CellRequest("sleep", Contender.Sync, Python, 0, 0, new Setting(1, Seconds: -1)), TestContext.Current.CancellationToken);
        Assert.Contains("ValueError", result.Error, StringComparison.Ordinal);
    }
}
