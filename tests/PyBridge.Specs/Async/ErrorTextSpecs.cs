// The text of a Python exception: what Python itself writes, each time.
using Xunit;

namespace PyBridge.Specs.Async;

public sealed class ErrorTextSpecs : IDisposable
{
    // The parts that Python underlines lie in one line, in several, and behind an indentation; nested calls make several entries.
    private const string Source = """
        import traceback
        def underlined(x): return 1 + x.missing * 2
        def lines(x):
            return max(
                1,
                x.missing)
        def calls(x):
            if x is None:
                return [underlined(x) for _ in range(2)]
        def chained(x):
            try: underlined(x)
            except AttributeError as error: raise ValueError("out of " + str(x)) from error
        def again(x, n): return again(x, n - 1) if n else underlined(x)
        def recursion(x): return again(x, 20)
        def expected(name):
            try: globals()[name](None)
            except Exception as error: return "".join(traceback.format_exception(type(error), error, error.__traceback__.tb_next))

        """;

    private readonly string _file = Path.Combine(Path.GetTempPath(), $"error_text_{Guid.NewGuid():N}.py");

    [Theory(Timeout = 30_000)]
    [InlineData("underlined")]
    [InlineData("lines")]
    [InlineData("calls")]
    [InlineData("chained")]
    [InlineData("recursion")]
    public async Task An_error_that_comes_again_from_the_same_place_is_told_in_Pythons_own_words_each_time(string function)
    {
        await File.WriteAllTextAsync(_file, Source, TestContext.Current.CancellationToken);
        var python = await Python.HostAsync();
        using var builtins = python.Import("builtins");
        using var code = builtins.Call<PyObject>("compile", Source, _file, "exec");
        using var names = builtins.Call<PyObject>("dict");
        builtins.Call("exec", code, names);
        using var expected = names.Call<PyObject>("get", "expected");
        using var fail = names.Call<PyObject>("get", function);
        for (var i = 0; i < 3; i++)
        {
            var error = Assert.Throws<PythonException>(() => fail.Invoke<PyObject>((object?)null));
            Assert.Equal(expected.Invoke<string>(function), error.PythonTraceback);
        }

        // The code is as it was, but the text that Python shows of it is what the file has now.
        await File.WriteAllTextAsync(_file, Source.Replace("x.missing", "x.MISSING", StringComparison.Ordinal) + "# longer\n", TestContext.Current.CancellationToken);
        var changed = Assert.Throws<PythonException>(() => fail.Invoke<PyObject>((object?)null));
        Assert.Contains("MISSING", changed.PythonTraceback, StringComparison.Ordinal);
        Assert.Equal(expected.Invoke<string>(function), changed.PythonTraceback);
    }

    public void Dispose() => File.Delete(_file);
}
