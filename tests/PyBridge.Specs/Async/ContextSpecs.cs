// Context across the border: contextvars, AsyncLocals, activities; what a caller has, its callee sees.
using System.Diagnostics;
using OpenTelemetry;
using OpenTelemetry.Trace;
using Xunit;

namespace PyBridge.Specs.Async;

public sealed class ContextSpecs
{
    private static readonly AsyncLocal<string?> s_opaque = new();
    private static readonly AsyncLocal<string?> s_tenant = new();
    private const string SourceName = "PyBridge.Specs.Async";
    private static readonly ActivitySource s_source = new(SourceName);
    private static readonly Lazy<bool> s_mapped = new(static () =>
    {
        Python.HostAsync().GetAwaiter().GetResult().MapContext("tenant", s_tenant);
        return true;
    });

    private const string Source = """
        import asyncio, contextvars, dotnet_tasks
        seen = contextvars.ContextVar("seen", default="nothing")
        async def set_seen(value):
            before = seen.get()
            seen.set(value)
            await asyncio.sleep(0)
            return [before, seen.get()]
        async def set_and_call(value, function):
            seen.set(value)
            return await function()
        async def get_seen():
            await asyncio.sleep(0)
            return seen.get()
        async def activity():
            await asyncio.sleep(0)
            current = dotnet_tasks.current_activity()
            return None if current is None else current.traceparent
        def activity_now():
            current = dotnet_tasks.current_activity()
            return None if current is None else current.traceparent
        async def through(function):
            await asyncio.sleep(0)
            return await function()
        async def tenant():
            await asyncio.sleep(0)
            return dotnet_tasks.context_variable("tenant").get()
        async def as_tenant(name, function):
            dotnet_tasks.context_variable("tenant").set(name)
            return await function()
        async def with_activity(source, function):
            before = dotnet_tasks.current_activity()
            with source.StartActivity("inner") as inner:
                assert dotnet_tasks.current_activity().span_id == str(inner.SpanId), dotnet_tasks.current_activity()
                await asyncio.sleep(0)
                result = await function()
            assert dotnet_tasks.current_activity() == before
            return result
        """;

    [Fact(Timeout = 20_000)]
    public async Task Each_call_has_a_copy_of_the_context_of_its_own()
    {
        using var module = await Python.ModuleAsync(Source);
        Assert.Equal(["nothing", "one"], await module.CallAsync<string[]>("set_seen", "one"));
        Assert.Equal(["nothing", "two"], await module.CallAsync<string[]>("set_seen", "two"));
    }

    [Fact(Timeout = 20_000)]
    public async Task A_call_that_comes_back_through_dotnet_sees_the_context_it_came_from()
    {
        using var module = await Python.ModuleAsync(Source);
        var calls = Enumerable.Range(0, 20).Select(i => module.CallAsync<string>("set_and_call", $"value {i}", (Func<Task<string>>)Back));
        Assert.Equal(Enumerable.Range(0, 20).Select(i => $"value {i}"), await Task.WhenAll(calls));
        Assert.Equal("nothing", await module.CallAsync<string>("get_seen"));

        async Task<string> Back()
        {
            await Task.Yield();
            return await module.CallAsync<string>("get_seen");
        }
    }

    [Fact(Timeout = 20_000)]
    public async Task An_AsyncLocal_flows_through_python_into_the_dotnet_code_that_it_calls()
    {
        using var module = await Python.ModuleAsync(Source);
        var calls = Enumerable.Range(0, 20).Select(async i =>
        {
            s_opaque.Value = $"caller {i}";
            return await module.CallAsync<string?>("through", (Func<Task<string?>>)(async () =>
            {
                await Task.Yield();
                return s_opaque.Value;
            }));
        });
        Assert.Equal(Enumerable.Range(0, 20).Select(i => $"caller {i}"), await Task.WhenAll(calls));
        Assert.Null(await module.CallAsync<string?>("through", (Func<Task<string?>>)(() => Task.FromResult(s_opaque.Value))));
    }

    [Fact(Timeout = 20_000)]
    public async Task A_declared_AsyncLocal_is_a_context_variable_in_both_directions()
    {
        Assert.True(s_mapped.Value);
        using var module = await Python.ModuleAsync(Source);
        s_tenant.Value = "acme";
        Assert.Equal("acme", await module.CallAsync<string>("tenant"));
        Assert.Equal("globex", await module.CallAsync<string>("as_tenant", "globex", (Func<Task<string?>>)(async () =>
        {
            await Task.Yield();
            return s_tenant.Value;
        })));
        Assert.Equal("acme", s_tenant.Value);
    }

    [Fact(Timeout = 20_000)]
    public async Task Python_sees_the_activity_of_its_caller_with_its_trace_context()
    {
        using var listener = Listen();
        using var module = await Python.ModuleAsync(Source);
        Assert.Null(await module.CallAsync<string?>("activity"));
        using var activity = s_source.StartActivity("outer");
        Assert.Equal(activity!.Id, await module.CallAsync<string?>("activity"));
        Assert.Equal(activity.Id, module.Call<string?>("activity_now"));
        Assert.Equal(activity.Id, await Task.Run(() => module.Call<string?>("activity")));
    }

    [Fact(Timeout = 20_000)]
    public async Task A_trace_that_crosses_four_times_is_one_trace()
    {
        var spans = new List<Activity>();
        using var module = await Python.ModuleAsync(Source);
        using (var provider = Sdk.CreateTracerProviderBuilder().AddSource(s_source.Name).AddInMemoryExporter(spans).Build())
        {
            using (s_source.StartActivity("outermost"))
            {
                await module.CallAsync("with_activity", s_source, (Func<Task>)(async () =>
                {
                    using var third = s_source.StartActivity("third");
                    await Task.Yield();
                    await module.CallAsync("through", (Func<Task>)(() =>
                    {
                        using var innermost = s_source.StartActivity("innermost");
                        return Task.CompletedTask;
                    }));
                }));
            }

            provider.ForceFlush();
        }

        var byName = spans.ToDictionary(span => span.DisplayName);
        Assert.Equal(["innermost", "third", "inner", "outermost"], spans.Select(span => span.DisplayName));
        Assert.Single(spans.Select(span => span.TraceId).Distinct());
        Assert.Equal(byName["outermost"].SpanId, byName["inner"].ParentSpanId);
        Assert.Equal(byName["inner"].SpanId, byName["third"].ParentSpanId);
        Assert.Equal(byName["third"].SpanId, byName["innermost"].ParentSpanId);
    }

    private static ActivityListener Listen()
    {
        var listener = new ActivityListener
        {
            // By name: the source itself may be in the making when it is asked for.
            ShouldListenTo = static source => source.Name == SourceName,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
        };
        ActivitySource.AddActivityListener(listener);
        return listener;
    }
}
