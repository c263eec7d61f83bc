// The inside of a cell's process when it is a .NET program: `cell WORKLOAD CONTENDER WORKERS IN_FLIGHT [PYTHON]`.
namespace PyBridge.Lab.Cells;

internal static class CellProcess
{
    /// <summary>Runs the cell and prints its line of JSON.</summary>
    internal static async Task<int> RunAsync(string workload, string contender, int workers, int inFlight, string? python)
    {
        var work = new Work(workload, workers, inFlight);
        var result = Contender.Get(contender).Host == Host.Dotnet
            ? await NativeContenders.RunAsync(contender, work, new Meter())
            : await EmbeddedContenders.RunAsync(contender, work, new Meter(), python!);
        Console.WriteLine(result.ToLine());
        return 0;
    }
}
