// A C# program that embeds CPython through pythonnet, and awaits it through the companion.
using PyBridge.PythonNet;
using Python.Runtime;

PythonNetBridge.Initialize();            // or: PythonEngine.Initialize(); PythonEngine.BeginAllowThreads(); PythonNetBridge.Attach();

PyObject shop;
using (Py.GIL())
{
    PythonEngine.Exec($"import sys; sys.path.insert(0, r'{AppContext.BaseDirectory}')");
    shop = Py.Import("shop");
}

// Calls need no GIL: leave Py.GIL() before you await.
int[] prices = await Task.WhenAll(shop.CallAsync<int>("price", "apples"), shop.CallAsync<int>("price", "pears"));
Console.WriteLine($"prices: {string.Join(", ", prices)}");

// An async generator, item by item.
await foreach (string line in shop.StreamAsync<string>("receipt", prices)) Console.WriteLine(line);

// Python awaits a .NET Task that pythonnet hands to it.
int lines = await shop.CallAsync<int>("count_lines", Path.Combine(AppContext.BaseDirectory, "shop.py"));
Console.WriteLine($"shop.py has {lines} lines");

// A Python exception, and a coroutine that is cancelled.
try
{
    await shop.CallAsync<int>("price", "plums");
}
catch (PyBridge.PythonException e) when (e.PythonType == "shop.SoldOut")
{
    Console.WriteLine($"sold out: {e.Message}");
}

using var limit = new CancellationTokenSource(TimeSpan.FromMilliseconds(50));
try
{
    await shop.CallAsync<int>("wait_for_delivery", limit.Token);
}
catch (OperationCanceledException)
{
    Console.WriteLine("no delivery today");
}

PythonEngine.Shutdown();
