// The cases of tests/cases from C#'s side; tests/python/test_shared_cases.py runs the same ones from Python's.
using System.Numerics;
using System.Reflection;
using System.Text.Json;
using PyBridge.Specs.Infrastructure;
using PyBridge.Subjects;
using Xunit;

namespace PyBridge.Specs.Foundation;

public sealed class SharedCaseSpecs
{
    private static readonly JsonSerializerOptions s_json = new(JsonSerializerDefaults.Web);

    public static TheoryData<string, string> Crossings => SharedCases.Of("crossings");

    public static TheoryData<string, string> Exceptions => SharedCases.Of("exceptions");

    public static TheoryData<string, string> Values => SharedCases.Of("values");

    [Theory(Timeout = 30_000)]
    [MemberData(nameof(Crossings))]
    public async Task A_task_hands_itself_over_to_the_other_language(string name, string text)
    {
        var held = JsonSerializer.Deserialize<CrossingCase>(text, s_json)!;
        using var relay = await Python.ModuleAsync(await File.ReadAllTextAsync(Path.Combine(Run.Repository, "tests", "python", "relay.py"), TestContext.Current.CancellationToken));
        using var source = new CancellationTokenSource();
        var notes = new List<string>();
        Action<string> note = said =>
        {
            lock (notes) notes.Add(said);
            if (said == held.Cancel) _ = source.CancelAsync();
        };
        var call = relay.CallAsync<string>("run", held.Steps, note, null, source.Token);
        if (held.Cancelled)
        {
            var error = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);
            if (held.Cancel is not null) Assert.Equal(source.Token, error.CancellationToken);
        }
        else if (held.Errors is not null)
        {
            var error = await Assert.ThrowsAnyAsync<Exception>(() => call);
            var all = error is AggregateException aggregate ? aggregate.InnerExceptions : [.. ((PythonException)error).Exceptions];
            Assert.Equal(held.Errors, all.Select(static one => one.Message));
        }
        else if (held.Error is not null)
        {
            Assert.Equal(held.Error, (await Assert.ThrowsAnyAsync<Exception>(() => call)).Message);
        }
        else
        {
            Assert.Equal(held.Value, await call);
        }

        Assert.Equal(held.Notes ?? [], notes);
        Assert.NotEmpty(name);
    }

    [Theory(Timeout = 30_000)]
    [MemberData(nameof(Exceptions))]
    public async Task A_dotnet_exception_is_the_nearest_built_in_error_and_comes_home_as_itself(string name, string text)
    {
        var held = JsonSerializer.Deserialize<ExceptionCase>(text, s_json)!;
        using var module = await Python.ModuleAsync(
            """
            import builtins

            def caught(throw, builtin):
                try:
                    throw()
                except getattr(builtins, builtin) as error:
                    return type(error).__name__

            def passed(throw):
                throw()

            def raised(builtin):
                raise getattr(builtins, builtin)("mine")
            """);
        var thrown = Thrower.Make(held.Dotnet, name);
        Action fails = () => throw thrown;
        Assert.Equal(held.Dotnet.Split('.')[^1], module.Call<string>("caught", fails, held.Python));
        Assert.Same(thrown, Assert.ThrowsAny<Exception>(() => module.Call("passed", fails)));
        Assert.Equal(held.Python, Assert.Throws<PythonException>(() => module.Call("raised", held.Python)).PythonType);
    }

    [Theory(Timeout = 30_000)]
    [MemberData(nameof(Values))]
    public async Task A_value_is_exactly_itself_or_refused_with_both_types_named(string name, string text)
    {
        Assert.NotEmpty(name);
        var held = JsonSerializer.Deserialize<ValueCase>(text, s_json)!;
        using var module = await Python.ModuleAsync(
            $"""
            value = {held.Python}
            expected = {(held.As is null ? "type(value)" : held.As)}

            def compared(back):
                return "itself" if back == value and type(back) is expected else repr(back)
            """);
        var type = Type.GetType(held.Type) ?? typeof(BigInteger).Assembly.GetType(held.Type, throwOnError: true)!;
        var same = typeof(SharedCaseSpecs).GetMethod(nameof(ThereAndBack), BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(type);
        if (held.Refused is null)
        {
            Assert.Equal("itself", same.Invoke(null, BindingFlags.DoNotWrapExceptions, null, [module], null));
            return;
        }

        var error = Assert.ThrowsAny<Exception>(() => same.Invoke(null, BindingFlags.DoNotWrapExceptions, null, [module], null));
        Assert.True(error is InvalidCastException or OverflowException, error.ToString());
        Assert.Contains(held.Refused, error.Message, StringComparison.Ordinal);
        Assert.Contains(held.Type, error.Message, StringComparison.Ordinal);
    }

    private static string ThereAndBack<T>(PyObject module) => module.Call<string>("compared", module.Get<T>("value"));

    private sealed record CrossingCase(string[] Steps, string? Value, string? Error, string[]? Errors, bool Cancelled, string? Cancel, string[]? Notes);

    private sealed record ExceptionCase(string Dotnet, string Python);

    private sealed record ValueCase(string Python, string Type, string? As, string? Refused);
}
