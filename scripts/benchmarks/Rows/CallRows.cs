// Synchronous calls from C#: attached throughout, attaching each time, with arguments, with look-up.
using System.Diagnostics;
using PyBridge.Interop;
using PyBridge.Native;

namespace PyBridge.Benchmarks;

/// <summary><c>def f(): return 1</c>, attached for the whole loop, against a raw vectorcall.</summary>
internal sealed unsafe class CallNoArguments() : Row("call-noargs", "raw vectorcall", 1.5)
{
    private PyFunction<long> _function = null!;

    internal override Task PrepareAsync(BenchHost host)
    {
        _function = host.Module.Function<long>("one");
        return Task.CompletedTask;
    }

    internal override Task<double> ContenderAsync(int n)
    {
        using var attachment = Attachment.Enter(_function.Callable.Interpreter);
        var start = Stopwatch.GetTimestamp();
        long sum = 0;
        for (var i = 0; i < n; i++) sum += _function.Invoke();
        var time = Clock.PerOperation(start, n);
        Check(n, sum, Name);
        return Task.FromResult(time);
    }

    internal override Task<double> FloorAsync(int n)
    {
        using var attachment = Attachment.Enter(_function.Callable.Interpreter);
        var function = _function.Callable.Pointer;
        var start = Stopwatch.GetTimestamp();
        long sum = 0;
        for (var i = 0; i < n; i++)
        {
            var result = CPython.PyObject_Vectorcall(function, null, 0, 0);
            int overflow;
            sum += CPython.PyLong_AsLongLongAndOverflow(result, &overflow);
            CPython.Py_DecRef(result);
        }

        var time = Clock.PerOperation(start, n);
        Check(n, sum, FloorName);
        return Task.FromResult(time);
    }
}

/// <summary>The same, attaching and detaching each time, against PyGILState with a live thread state.</summary>
internal sealed unsafe class CallAttach(bool onPool)
    : Row(onPool ? "call-attach:pool" : "call-attach", "vectorcall between PyGILState_Ensure and Release", 1.2)
{
    private PyFunction<long> _function = null!;

    internal override Task PrepareAsync(BenchHost host)
    {
        _function = host.Module.Function<long>("one");
        return Task.CompletedTask;
    }

    internal override Task<double> ContenderAsync(int n) => On(() => TimeCalls(_function, n, Name));

    internal override Task<double> FloorAsync(int n) => On(() =>
    {
        // A thread state that lives on: the one that the bridge keeps for this thread.
        using (Attachment.Enter(_function.Callable.Interpreter)) { }

        var function = _function.Callable.Pointer;
        var start = Stopwatch.GetTimestamp();
        long sum = 0;
        for (var i = 0; i < n; i++)
        {
            var state = CPython.PyGILState_Ensure();
            var result = CPython.PyObject_Vectorcall(function, null, 0, 0);
            int overflow;
            sum += CPython.PyLong_AsLongLongAndOverflow(result, &overflow);
            CPython.Py_DecRef(result);
            CPython.PyGILState_Release(state);
        }

        var time = Clock.PerOperation(start, n);
        Check(n, sum, FloorName);
        return time;
    });

    private Task<double> On(Func<double> body) => onPool ? Task.Run(body) : Clock.OnOwnThread(body);
}

/// <summary><c>def add(a, b): return a + b</c> of two longs.</summary>
internal sealed unsafe class CallAdd() : Row("call-add", "raw vectorcall with two ints", 1.3)
{
    private PyFunction<long, long, long> _function = null!;

    internal override Task PrepareAsync(BenchHost host)
    {
        _function = host.Module.Function<long, long, long>("add");
        return Task.CompletedTask;
    }

    internal override Task<double> ContenderAsync(int n)
    {
        using var attachment = Attachment.Enter(_function.Callable.Interpreter);
        var start = Stopwatch.GetTimestamp();
        long sum = 0;
        for (var i = 0; i < n; i++) sum += _function.Invoke(1000, i);
        var time = Clock.PerOperation(start, n);
        Check((1000L * n) + ((long)n * (n - 1) / 2), sum, Name);
        return Task.FromResult(time);
    }

    internal override Task<double> FloorAsync(int n)
    {
        using var attachment = Attachment.Enter(_function.Callable.Interpreter);
        var function = _function.Callable.Pointer;
        var arguments = stackalloc nint[3];
        var start = Stopwatch.GetTimestamp();
        long sum = 0;
        for (var i = 0; i < n; i++)
        {
            arguments[1] = CPython.PyLong_FromLongLong(1000);
            arguments[2] = CPython.PyLong_FromLongLong(i);
            var result = CPython.PyObject_Vectorcall(function, arguments + 1, 2 | ArgumentVector.OffsetFlag, 0);
            CPython.Py_DecRef(arguments[1]);
            CPython.Py_DecRef(arguments[2]);
            int overflow;
            sum += CPython.PyLong_AsLongLongAndOverflow(result, &overflow);
            CPython.Py_DecRef(result);
        }

        var time = Clock.PerOperation(start, n);
        Check((1000L * n) + ((long)n * (n - 1) / 2), sum, FloorName);
        return Task.FromResult(time);
    }
}

/// <summary><c>Call&lt;long&gt;("add", …)</c>: boxing and look-up by name.</summary>
internal sealed unsafe class CallDynamic() : Row("call-dynamic", "raw look-up by interned name, then vectorcall", 2)
{
    private PyObject _module = null!;

    internal override Task PrepareAsync(BenchHost host)
    {
        _module = host.Module;
        return Task.CompletedTask;
    }

    internal override Task<double> ContenderAsync(int n)
    {
        using var attachment = Attachment.Enter(_module.Interpreter);
        var start = Stopwatch.GetTimestamp();
        long sum = 0;
        for (var i = 0; i < n; i++) sum += _module.Call<long>("add", 1000L, (long)i);
        var time = Clock.PerOperation(start, n);
        Check((1000L * n) + ((long)n * (n - 1) / 2), sum, Name);
        return Task.FromResult(time);
    }

    internal override Task<double> FloorAsync(int n)
    {
        using var attachment = Attachment.Enter(_module.Interpreter);
        var name = Names.Intern("add");
        var arguments = stackalloc nint[3];
        var start = Stopwatch.GetTimestamp();
        long sum = 0;
        for (var i = 0; i < n; i++)
        {
            var function = CPython.PyObject_GetAttr(_module.Pointer, name);
            arguments[1] = CPython.PyLong_FromLongLong(1000);
            arguments[2] = CPython.PyLong_FromLongLong(i);
            var result = CPython.PyObject_Vectorcall(function, arguments + 1, 2 | ArgumentVector.OffsetFlag, 0);
            CPython.Py_DecRef(arguments[1]);
            CPython.Py_DecRef(arguments[2]);
            int overflow;
            sum += CPython.PyLong_AsLongLongAndOverflow(result, &overflow);
            CPython.Py_DecRef(result);
            CPython.Py_DecRef(function);
        }

        var time = Clock.PerOperation(start, n);
        CPython.Py_DecRef(name);
        Check((1000L * n) + ((long)n * (n - 1) / 2), sum, FloorName);
        return Task.FromResult(time);
    }
}
