// What a cell measures: where its clocks start and stop, alike in both languages, and what it owns up to not knowing.
using CliWrap;
using CliWrap.Buffered;
using PyBridge.Lab.Cells;
using PyBridge.Lab.Compare;
using PyBridge.Lab.Demo;
using PyBridge.Lab.Servers;
using PyBridge.Lab.Workloads;
using Xunit;

namespace PyBridge.Lab.Specs;

public sealed class CellSpecs
{
    private static readonly IReadOnlyList<LabInterpreter> s_pythons = LabInterpreters.FindAll();

    private static LabInterpreter? WithGil => s_pythons.FirstOrDefault(python => python is { FreeThreaded: false, NotEmbeddable: null });

    private static LabInterpreter? WithPool => s_pythons.FirstOrDefault(python => python is { NotEmbeddable: null } && (python.FreeThreaded || python.HasOwnGilSubinterpreters));

    [Theory(Timeout = 120_000)]
    [InlineData("asyncio")]
    [InlineData("python-dotnet")]
    [InlineData("dotnet-python")]
    [InlineData("native")]
    public async Task Where_all_items_are_asked_for_at_once_the_last_ends_with_the_measured_part(string contender)
    {
        var result = await RunAsync("convoy", contender, WithGil, 2, 0, new Setting(20, Size: 10_000), TestContext.Current.CancellationToken);
        Assert.InRange(result.Latencies.Max(), 0.8 * result.Wall, result.Wall);
    }

    [Theory(Timeout = 120_000)]
    [InlineData("sleep", "asyncio")]
    [InlineData("sleep", "dotnet-python")]
    [InlineData("sleep", "native")]
    [InlineData("arithmetic", "thread-pool")]
    [InlineData("arithmetic", "interpreter-pool")]
    [InlineData("arithmetic", "dotnet-pool")]
    public async Task Where_one_item_is_under_way_at_a_time_none_counts_the_wait_for_those_before_it(string workload, string contender)
    {
        var result = await RunAsync(workload, contender, WithPool, 1, 1, new Setting(8, Seconds: 0.01, Size: 200_000), TestContext.Current.CancellationToken);
        Assert.InRange(result.Latencies.Sum(), 0, 1.2 * result.Wall);
    }

    [Theory(Timeout = 120_000)]
    [InlineData("sync")]
    [InlineData("asyncio")]
    [InlineData("dotnet-threads")]
    [InlineData("dotnet-pool")]
    public async Task Starting_up_takes_as_long_whatever_is_run_then(string contender)
    {
        var (little, much) = (double.MaxValue, double.MaxValue);
        for (var round = 0; round < 3; round++)   // the best of each, for the machine may be busy
        {
            little = Math.Min(little, (await RunAsync("nothing", contender, WithPool, 1, 1, new Setting(10), TestContext.Current.CancellationToken)).Startup);
            much = Math.Min(much, (await RunAsync("arithmetic", contender, WithPool, 1, 1, new Setting(1, Size: 5_000_000), TestContext.Current.CancellationToken)).Startup);
        }

        Assert.InRange(much - little, -0.15, 0.15);
    }

    [Theory(Timeout = 60_000)]
    [InlineData("sync")]
    [InlineData("threads")]
    [InlineData("thread_pool")]
    [InlineData("asyncio_alone")]
    public async Task An_item_that_fails_in_the_measured_part_fails_the_cell(string contender)
    {
        var (exitCode, _, errors) = await InCellAsync($$"""
            work = items.Work("arithmetic", 2, 2)
            def blocking(item):
                if item == 5:
                    raise ValueError("item 5 fails")
                return item
            work.module.blocking = blocking
            contenders.{{contender}}(work, measure.Meter())
            """, TestContext.Current.CancellationToken);
        Assert.Contains("ValueError: item 5 fails", errors, StringComparison.Ordinal);
        Assert.NotEqual(0, exitCode);
    }

    [Theory(Timeout = 60_000)]
    [InlineData("concurrent.futures.ProcessPoolExecutor(4, mp_context=multiprocessing.get_context('spawn'))")]
    [InlineData("concurrent.futures.ThreadPoolExecutor(4)")]
    public async Task Every_worker_of_a_pool_is_up_before_it_is_measured(string pool)
    {
        var (_, output, errors) = await InCellAsync($"""
            import concurrent.futures, multiprocessing
            with {pool} as pool:
                print(len(contenders.everyone(pool, items.Work("arithmetic", 4, 0))))
            """, TestContext.Current.CancellationToken);
        Assert.Equal("4", output.Trim());
        Assert.Equal("", errors);
    }

    [Theory(Timeout = 60_000)]
    [InlineData("queue", "sync", 0)]              // its producers are threads
    [InlineData("queue", "threads", 2)]
    [InlineData("queue", "dotnet-threads", 1)]
    [InlineData("convoy", "asyncio", 2)]
    [InlineData("convoy", "python-dotnet", 2)]
    [InlineData("convoy", "dotnet-python", 2)]
    public async Task Where_threads_ran_whose_books_nobody_keeps_the_share_of_the_gil_is_unknown(string workload, string contender, int workers)
    {
        var result = await RunAsync(workload, contender, WithGil, workers, 0, new Setting(4, Size: 2_000), TestContext.Current.CancellationToken);
        Assert.Equal((GilKind.Unobservable, null, null), (result.Gil.Kind, result.Gil.Held, result.Gil.Waited));
        Assert.Equal(GilShare.OthersRan, result.Gil.Note);
    }

    [Theory(Timeout = 60_000)]
    [InlineData("threads", 2)]
    [InlineData("thread-pool", 2)]
    [InlineData("asyncio", 2)]
    [InlineData("python-dotnet", 2)]
    public async Task Threads_that_share_the_items_are_all_in_the_books(string contender, int workers)
    {
        var result = await RunAsync("arithmetic", contender, WithGil, workers, workers, new Setting(20, Size: 100_000), TestContext.Current.CancellationToken);
        Assert.Equal(GilKind.Estimate, result.Gil.Kind);
        Assert.InRange(result.Gil.Held!.Value, 0.05, 1);     // far less than all of it where the machine is busy
        Assert.InRange(result.Gil.Waited!.Value, 0, 0.9);
        Assert.NotNull(result.Queued);
    }

    [Fact]
    public void What_is_not_known_of_the_gil_is_called_unknown()
    {
        Assert.Equal("GIL ≈ 40 %, waits unknown", Words.Gil(new GilShare(GilKind.Estimate, 0.4)));
        Assert.Equal("GIL 40 %", Words.Gil(new GilShare(GilKind.Exact, 0.4, 0)));
        Assert.Equal("GIL not observable: other threads of Python's ran", Words.Gil(GilShares.OthersRan));
        Assert.Equal("GIL not observable", DemoTable.Gil(GilShares.OthersRan));
    }

    private static async Task<CellResult> RunAsync(
        string workload, string contender, LabInterpreter? python, int workers, int inFlight, Setting setting, CancellationToken cancellation)
    {
        Assert.SkipWhen(python is null && Contender.Get(contender).NeedsPython, "no Python was found that suits");
        await using var servers = await LabServers.StartAsync();
        var result = await new CellRunner(servers).RunAsync(
            new CellRequest(workload, Contender.Get(contender), python, workers, inFlight, setting), cancellation);
        Assert.Null(result.Error);
        return result;
    }

    /// <summary>Runs Python code in a process like a cell's.</summary>
    private static async Task<(int ExitCode, string Output, string Errors)> InCellAsync(string code, CancellationToken cancellation)
    {
        Assert.SkipWhen(s_pythons.Count == 0, "no Python was found");
        var ended = await Cli.Wrap(s_pythons[0].Program).WithArguments(["-c", "from cell import contenders, items, measure\n" + code])
            .WithEnvironmentVariables(variables => variables
                .Set(Setting.Variable, new Setting(8, Size: 1_000).ToJson())
                .Set(Meter.StartedVariable, "0")
                .Set("PYTHONPATH", AppContext.BaseDirectory))
            .WithValidation(CommandResultValidation.None)
            .ExecuteBufferedAsync(cancellation);
        return (ended.ExitCode, ended.StandardOutput, ended.StandardError);
    }
}
