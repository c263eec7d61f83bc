// scripts/bench.
using PyBridge.Benchmarks;

return await BenchCommand.Create().Parse(args is ["bench", ..] ? args[1..] : args).InvokeAsync();
