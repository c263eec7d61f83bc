// Exceptions keep their type, traceback and identity through either library.
using Python.Runtime;
using Xunit;
using PythonNetException = Python.Runtime.PythonException;

namespace PyBridge.PythonNet.Specs;

public sealed class ErrorSpecs
{
    private const string Source = """
        import asyncio
        import PyBridge.PythonNet.Specs
        from PyBridge.PythonNet.Specs import Shop
        from System.IO import FileNotFoundException
        class SoldOut(Exception): pass
        error = SoldOut('apples')
        def fail():
            raise error
        async def fail_async():
            await asyncio.sleep(0)
            raise error
        """;

    [Fact(Timeout = 30_000)]
    public async Task A_python_exception_is_the_bridges_and_turns_into_pythonnets()
    {
        var module = PythonNetFixture.Module(Source);

        var error = await Assert.ThrowsAsync<PythonException>(() => module.CallAsync<int>("fail_async"));
        Assert.EndsWith(".SoldOut", error.PythonType, StringComparison.Ordinal);
        Assert.Equal("apples", error.Message);
        Assert.Contains("fail_async", error.PythonTraceback, StringComparison.Ordinal);

        var theirs = error.ToPythonNet();
        using var gil = Py.GIL();
        Assert.Equal("SoldOut", theirs.Type.Name);
        Assert.Equal(Identity.Of(module.GetAttr("error")), Identity.Of(theirs.Value!));
        Assert.Contains("fail_async", theirs.Format(), StringComparison.Ordinal);
    }

    [Fact(Timeout = 30_000)]
    public void A_pythonnet_exception_turns_into_the_bridges()
    {
        var module = PythonNetFixture.Module(Source);
        PythonNetException theirs;
        using (Py.GIL()) theirs = Assert.Throws<PythonNetException>(() => module.InvokeMethod("fail"));

        var ours = Assert.IsType<PythonException>(theirs.ToBridge());
        Assert.EndsWith(".SoldOut", ours.PythonType, StringComparison.Ordinal);
        Assert.Contains("in fail", ours.PythonTraceback, StringComparison.Ordinal);
        using (Py.GIL()) Assert.Equal(Identity.Of(module.GetAttr("error")), Identity.Of(ours.Value!));
    }

    [Fact(Timeout = 30_000)]
    public async Task A_python_exception_passes_through_a_net_task_and_is_itself()
    {
        await ExpectAsync("True", """
            async def main():
                try:
                    await Shop.CallAsync(fail)
                except SoldOut as e:
                    return str(e is error)
            """);
    }

    [Fact(Timeout = 30_000)]
    public async Task A_python_exception_passes_through_a_method_that_waits_for_it_and_is_itself()
    {
        await ExpectAsync("True", """
            def wait():
                try:
                    Shop.Await(fail_async())
                except SoldOut as e:
                    return e is error
            async def main():
                return str(await asyncio.to_thread(wait))
            """);
    }

    [Fact(Timeout = 30_000)]
    public async Task A_net_exception_that_python_lets_through_is_itself()
    {
        var module = PythonNetFixture.Module(Source + "\nasync def main(which):\n    await which('pears')\nasync def sync():\n    Shop.Fail('plums')");

        var error = await Assert.ThrowsAsync<FileNotFoundException>(() => module.CallAsync<int>("sync"));
        Assert.Equal("plums", error.Message);
        Assert.Contains(nameof(Shop.Fail), error.StackTrace, StringComparison.Ordinal);
    }

    [Fact(Timeout = 30_000)]
    public async Task A_failed_task_raises_the_nearest_python_exception_and_comes_home_as_itself()
    {
        await ExpectAsync("pears", """
            async def main():
                try:
                    await Shop.FailAsync('pears')
                except FileNotFoundError as e:
                    return str(e)
            """);
        var module = PythonNetFixture.Module(Source + "\nasync def main():\n    await Shop.FailAsync('pears')\ndef wait():\n    Shop.FailAsync('pears').result()");

        var error = await Assert.ThrowsAsync<FileNotFoundException>(() => module.CallAsync<int>("main"));
        Assert.Contains(nameof(Shop.FailAsync), error.StackTrace, StringComparison.Ordinal);
        using (Py.GIL()) Assert.Throws<FileNotFoundException>(() => module.InvokeMethod("wait"));
    }

    private static async Task ExpectAsync(string expected, string source)
    {
        var module = PythonNetFixture.Module(Source + "\n" + source);
        Assert.Equal(expected, await module.CallAsync<string>("main"));
    }
}
