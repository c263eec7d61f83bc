// Stubs from metadata, read as text; the type checker's own judgement is tests/python/test_dotnet_stubs.py.
using PyBridge.Export;
using Xunit;

namespace PyBridge.Specs.Export;

public sealed class StubSpecs : IDisposable
{
    private readonly string _directory = Directory.CreateTempSubdirectory("stubs").FullName;

    [Fact]
    public void A_task_is_an_awaitable_and_a_token_may_be_omitted() =>
        Assert.Contains("def LoadAsync(self, path: str, token: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[str]:", Stub(), StringComparison.Ordinal);

    [Fact]
    public void A_stream_is_an_async_iterator() =>
        Assert.Contains("def Lines(self) -> collections.abc.AsyncIterator[str | None]:", Stub(), StringComparison.Ordinal);

    [Fact]
    public void Out_parameters_come_back_in_a_tuple() =>
        Assert.Contains("def TryParse(text: str | None) -> tuple[bool, int]:", Stub(), StringComparison.Ordinal);

    [Fact]
    public void Generic_types_and_methods_keep_their_parameters()
    {
        Assert.Contains("class StubSampleBox[T](System.Object):", Stub(), StringComparison.Ordinal);
        Assert.Contains("def Map[TOut](self, map: collections.abc.Callable[[T], TOut]) -> PyBridge.Specs.Export.StubSampleBox[TOut]:", Stub(), StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(_directory, recursive: true);

    private string Stub()
    {
        StubGenerator.Write([typeof(StubSample).Assembly], _directory);
        return File.ReadAllText(Path.Combine(_directory, "PyBridge", "Specs", "Export", "__init__.pyi"));
    }
}

#pragma warning disable CA1822 // What a stub says of instance members is looked at.
public sealed class StubSample
{
    public Task<string> LoadAsync(string path, CancellationToken token = default) => File.ReadAllTextAsync(path, token);

    public async IAsyncEnumerable<string?> Lines()
    {
        await Task.Yield();
        yield return null;
    }

    public static bool TryParse(string? text, out int value) => int.TryParse(text, System.Globalization.CultureInfo.InvariantCulture, out value);
}

public sealed class StubSampleBox<T>(T value)
{
    public T Value { get; } = value;

    public StubSampleBox<TOut> Map<TOut>(Func<T, TOut> map)
    {
        ArgumentNullException.ThrowIfNull(map);
        return new(map(Value));
    }
}
#pragma warning restore CA1822
