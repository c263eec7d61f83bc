// Which cell is to be run: one workload at one size, by one contender, on one interpreter, with so many workers.
using PyBridge.Lab.Workloads;

namespace PyBridge.Lab.Cells;

/// <param name="Workload">The workload's name, which is its folder's.</param>
/// <param name="Contender">The contender's name, from <see cref="Contender.All"/>.</param>
/// <param name="Python">The interpreter, or none for .NET alone.</param>
/// <param name="Workers">Threads, processes or interpreters that share the items.</param>
/// <param name="InFlight">Items under way at once where they are awaited; 0 is all of them.</param>
/// <param name="Setting">The workload's size.</param>
internal sealed record CellRequest(
    string Workload, Contender Contender, LabInterpreter? Python, int Workers, int InFlight, Setting Setting);
