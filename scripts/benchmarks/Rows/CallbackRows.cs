// .NET called from a Python loop: delegates and members, against PyCFunctions written in C#.
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using PyBridge.Interop;
using PyBridge.Native;

namespace PyBridge.Benchmarks;

/// <summary>A callable or an object goes to a function of bench.py, which times a loop over it.</summary>
internal sealed class PythonLoop(string name, string timer, string floorTimer, Func<object> contender, Func<PyObject> floor, string floorName, double goal)
    : Row(name, floorName, goal)
{
    private BenchHost _host = null!;
    private PyObject _contender = null!;
    private PyObject _floor = null!;

    internal override Task PrepareAsync(BenchHost host)
    {
        _host = host;
        using var attachment = Attachment.Enter(host.Module.Interpreter);
        _contender = PyObject.FromOwned(new OwnedReference(ValueConversion.ToPython(contender())), host.Module.Interpreter);
        _floor = floor();
        return Task.CompletedTask;
    }

    internal override Task<double> ContenderAsync(int n) => Task.FromResult(_host.Module.Call<double>(timer, _contender, n));

    internal override Task<double> FloorAsync(int n) => Task.FromResult(_host.Module.Call<double>(floorTimer, _floor, n));
}

/// <summary>The floors: built-in functions whose bodies are C#, nothing of the bridge in between.</summary>
internal static unsafe class RawFunctions
{
    internal static PyObject Next() => Make("next", (delegate* unmanaged[Cdecl]<nint, nint, nint>)&Next, Slots.METH_O);

    internal static PyObject NextDetached() => Make("next_detached", (delegate* unmanaged[Cdecl]<nint, nint, nint>)&NextDetached, Slots.METH_O);

    internal static PyObject Add() => Make("add", (delegate* unmanaged[Cdecl]<nint, nint*, nint, nint>)&Add, Slots.METH_FASTCALL);

    internal static PyObject AddDetached() => Make("add_detached", (delegate* unmanaged[Cdecl]<nint, nint*, nint, nint>)&AddDetached, Slots.METH_FASTCALL);

    internal static PyObject Number() => Make("number", (delegate* unmanaged[Cdecl]<nint, nint, nint>)&Number, Slots.METH_NOARGS);

    private static PyObject Make(string name, void* body, int flags)
    {
        var definition = (PyMethodDef*)NativeMemory.AllocZeroed((nuint)sizeof(PyMethodDef));
        *definition = new PyMethodDef { Name = Names.Utf8Forever(name), Method = body, Flags = flags };
        return PyObject.FromOwned(new OwnedReference(PythonError.Check(CPython.PyCFunction_NewEx(definition, 0, 0))), Interpreter.Current);
    }

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static nint Next(nint self, nint argument)
    {
        int overflow;
        return CPython.PyLong_FromLongLong(CPython.PyLong_AsLongLongAndOverflow(argument, &overflow) + 1);
    }

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static nint NextDetached(nint self, nint argument)
    {
        int overflow;
        var value = CPython.PyLong_AsLongLongAndOverflow(argument, &overflow);
        var state = CPython.PyEval_SaveThread();
        value++;
        CPython.PyEval_RestoreThread(state);
        return CPython.PyLong_FromLongLong(value);
    }

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static nint Add(nint self, nint* arguments, nint count)
    {
        int overflow;
        return CPython.PyLong_FromLongLong(
            CPython.PyLong_AsLongLongAndOverflow(arguments[0], &overflow) + CPython.PyLong_AsLongLongAndOverflow(arguments[1], &overflow));
    }

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static nint AddDetached(nint self, nint* arguments, nint count)
    {
        int overflow;
        var value = CPython.PyLong_AsLongLongAndOverflow(arguments[0], &overflow) + CPython.PyLong_AsLongLongAndOverflow(arguments[1], &overflow);
        var state = CPython.PyEval_SaveThread();
        Thread.MemoryBarrier();
        CPython.PyEval_RestoreThread(state);
        return CPython.PyLong_FromLongLong(value);
    }

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static nint Number(nint self, nint unused) => CPython.PyLong_FromLongLong(1);
}
