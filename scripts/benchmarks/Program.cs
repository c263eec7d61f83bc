// scripts/bench, and what its start rows start.
using PyBridge.Benchmarks;

if (await StartPrograms.RunAsync(args) is { } code) return code;
return await BenchCommand.Create().Parse(args is ["bench", ..] ? args[1..] : args).InvokeAsync();
