// .NET code that the specs' Python calls through pythonnet.
using System.Runtime.CompilerServices;

namespace PyBridge.PythonNet.Specs;

public sealed class Apple(string name)
{
    public string Name { get; } = name;
}

public static class Shop
{
    public static async Task<int> CountAsync(int number)
    {
        await Task.Yield();
        return number;
    }

    public static Task CloseAsync() => Task.Delay(1);

    public static async ValueTask<string> NameAsync(string name)
    {
        await Task.Yield();
        return name;
    }

    public static object Hidden(int number) => CountAsync(number);

    public static async Task<Apple> AppleAsync(string name)
    {
        await Task.Yield();
        return new Apple(name);
    }

    public static async IAsyncEnumerable<int> NumbersAsync(int end, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        for (var i = 0; i < end; i++)
        {
            await Task.Delay(1, cancellation);
            yield return i;
        }
    }

    public static int Waited(Task<int> task) => task.GetAwaiter().GetResult();

    public static async Task<int> TwiceAsync(Func<int, Task<int>> ask, int number) => await ask(number) + await ask(number);

    public static async Task<string> AskAsync(Func<string, CancellationToken, ValueTask<string>> ask, string what, CancellationToken cancellation) =>
        await ask(what, cancellation);

    public static async Task<int> SumAsync(IAsyncEnumerable<int> numbers)
    {
        var sum = 0;
        await foreach (var number in numbers) sum += number;
        return sum;
    }

    public static Task<int> SumOfAsync(Func<int, IAsyncEnumerable<int>> numbers, int end) => SumAsync(numbers(end));

    public static async Task<int> FailAsync(string message)
    {
        await Task.Yield();
        throw new FileNotFoundException(message);
    }

    public static int Fail(string message) => throw new FileNotFoundException(message);

    /// <summary>Calls Python synchronously through pythonnet, whose exception passes through the Task.</summary>
    public static Task<int> CallAsync(Python.Runtime.PyObject function) => Task.Run(() =>
    {
        using var gil = Python.Runtime.Py.GIL();
        using var result = function.Invoke();
        return result.As<int>();
    });

    /// <summary>Waits for a coroutine through the bridge, in a method that pythonnet calls.</summary>
    public static int Await(Python.Runtime.PyObject awaitable) => awaitable.AsTask<int>().GetAwaiter().GetResult();
}
