// Raise in Python, catch in C#, and back into Python; against a raw fetch with the traceback formatted.
using System.Diagnostics;
using PyBridge.Interop;
using PyBridge.Native;

namespace PyBridge.Benchmarks;

internal sealed unsafe class ExceptionRow() : Row("exception", "raw fetch and traceback.format_exception", 2)
{
    private PyFunction<long> _function = null!;

    internal override int Operations => 2_000;

    internal override Task PrepareAsync(BenchHost host)
    {
        _function = host.Module.Function<long>("fail");
        return Task.CompletedTask;
    }

    internal override Task<double> ContenderAsync(int n)
    {
        using var attachment = Attachment.Enter(_function.Callable.Interpreter);
        var start = Stopwatch.GetTimestamp();
        var caught = 0;
        for (var i = 0; i < n; i++)
        {
            try
            {
                _function.Invoke();
            }
            catch (PythonException exception)
            {
                // What a call from Python does with an exception that comes out of .NET.
                PythonError.Raise(exception);
                var back = CPython.TakeRaisedException();
                if (back == exception.Value?.Pointer && exception.PythonTraceback.Contains("in fail", StringComparison.Ordinal)) caught++;
                CPython.Py_DecRef(back);
                exception.Value?.Dispose();
            }
        }

        var time = Clock.PerOperation(start, n);
        Check(n, caught, Name);
        return Task.FromResult(time);
    }

    internal override Task<double> FloorAsync(int n)
    {
        using var attachment = Attachment.Enter(_function.Callable.Interpreter);
        using var module = Names.ImportModule("traceback");
        using var format = Names.GetAttribute(module, "format_exception");
        using var separator = Names.String("");
        var join = Names.Intern("join");
        var arguments = stackalloc nint[3];
        var start = Stopwatch.GetTimestamp();
        var caught = 0;
        for (var i = 0; i < n; i++)
        {
            if (CPython.PyObject_CallNoArgs(_function.Callable.Pointer) != 0) continue;
            var exception = CPython.TakeRaisedException();
            arguments[1] = exception;
            var lines = CPython.PyObject_Vectorcall(format.Pointer, arguments + 1, 1, 0);
            arguments[0] = separator.Pointer;
            arguments[1] = lines;
            var text = CPython.PyObject_VectorcallMethod(join, arguments, 2, 0);
            if (Names.ToText(new BorrowedReference(text))!.Contains("in fail", StringComparison.Ordinal)) caught++;
            CPython.Py_DecRef(text);
            CPython.Py_DecRef(lines);
            CPython.SetRaisedException(exception);
            CPython.Py_DecRef(CPython.TakeRaisedException());
        }

        var time = Clock.PerOperation(start, n);
        CPython.Py_DecRef(join);
        Check(n, caught, FloorName);
        return Task.FromResult(time);
    }
}
