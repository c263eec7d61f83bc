// Values across the border: text, lists, dictionaries, buffers; against loops over the same C-API functions.
using System.Diagnostics;
using PyBridge.Interop;
using PyBridge.Native;

namespace PyBridge.Benchmarks;

/// <summary>A value to Python and back, or one direction of it, both sides attached throughout.</summary>
internal abstract unsafe class AttachedRow(string name, string floorName, double goal) : Row(name, floorName, goal)
{
    private BenchHost _host = null!;

    protected BenchHost Host => _host;

    internal override Task PrepareAsync(BenchHost host)
    {
        _host = host;
        return Task.CompletedTask;
    }

    internal override Task<double> ContenderAsync(int n) => Attached(n, Contender);

    internal override Task<double> FloorAsync(int n) => Attached(n, Floor);

    protected abstract void Contender(int n);

    protected abstract void Floor(int n);

    private Task<double> Attached(int n, Action<int> body)
    {
        using var attachment = Attachment.Enter(_host.Module.Interpreter);
        var start = Stopwatch.GetTimestamp();
        body(n);
        return Task.FromResult(Clock.PerOperation(start, n));
    }
}

/// <summary>A string of 20 characters in and out through a function that returns its argument.</summary>
internal sealed unsafe class CallText(string kind, string text) : AttachedRow($"call-str:{kind}", "raw PyUnicode calls", 1.5)
{
    private PyFunction<string, string> _function = null!;

    internal override Task PrepareAsync(BenchHost host)
    {
        _function = host.Module.Function<string, string>("echo");
        return base.PrepareAsync(host);
    }

    protected override void Contender(int n)
    {
        long length = 0;
        for (var i = 0; i < n; i++) length += _function.Invoke(text).Length;
        Check((long)n * text.Length, length, Name);
    }

    protected override void Floor(int n)
    {
        var utf8 = stackalloc byte[128];
        var arguments = stackalloc nint[2];
        long length = 0;
        for (var i = 0; i < n; i++)
        {
            var bytes = System.Text.Encoding.UTF8.GetBytes(text, new Span<byte>(utf8, 128));
            arguments[1] = CPython.PyUnicode_FromStringAndSize(utf8, bytes);
            var result = CPython.PyObject_Vectorcall(_function.Callable.Pointer, arguments + 1, 1 | ArgumentVector.OffsetFlag, 0);
            nint size;
            length += System.Text.Encoding.UTF8.GetString(CPython.PyUnicode_AsUTF8AndSize(result, &size), (int)size).Length;
            CPython.Py_DecRef(arguments[1]);
            CPython.Py_DecRef(result);
        }

        Check((long)n * text.Length, length, FloorName);
    }
}

/// <summary>100,000 longs to a list.</summary>
internal sealed unsafe class ListIn() : AttachedRow("list-in", "raw loop", 1.2)
{
    private readonly long[] _numbers = [.. Enumerable.Range(0, 100_000).Select(static i => (long)i)];

    internal override int Operations => 50;

    protected override void Contender(int n)
    {
        long length = 0;
        for (var i = 0; i < n; i++)
        {
            var list = Value<long[]>.ToPython(_numbers);
            length += CPython.PyList_Size(list);
            CPython.Py_DecRef(list);
        }

        Check((long)n * _numbers.Length, length, Name);
    }

    protected override void Floor(int n)
    {
        long length = 0;
        for (var i = 0; i < n; i++)
        {
            var list = CPython.PyList_New(_numbers.Length);
            for (var j = 0; j < _numbers.Length; j++) CPython.PyList_SetItem(list, j, CPython.PyLong_FromLongLong(_numbers[j]));
            length += CPython.PyList_Size(list);
            CPython.Py_DecRef(list);
        }

        Check((long)n * _numbers.Length, length, FloorName);
    }
}

/// <summary>A list of 100,000 ints to longs.</summary>
internal sealed unsafe class ListOut() : AttachedRow("list-out", "raw loop", 1.2)
{
    private PyObject _list = null!;

    internal override int Operations => 50;

    internal override Task PrepareAsync(BenchHost host)
    {
        _list = host.Module.Call<PyObject>("numbers", 100_000);
        return base.PrepareAsync(host);
    }

    protected override void Contender(int n)
    {
        long sum = 0;
        for (var i = 0; i < n; i++) sum += Value<long[]>.FromPython(_list.Borrow())[^1];
        Check(99_999L * n, sum, Name);
    }

    protected override void Floor(int n)
    {
        long sum = 0;
        for (var i = 0; i < n; i++)
        {
            var length = (int)CPython.PyList_Size(_list.Pointer);
            var numbers = new long[length];
            for (var j = 0; j < length; j++)
            {
                int overflow;
                numbers[j] = CPython.PyLong_AsLongLongAndOverflow(CPython.PyList_GetItem(_list.Pointer, j), &overflow);
            }

            sum += numbers[^1];
        }

        Check(99_999L * n, sum, FloorName);
    }
}

/// <summary>10,000 names and doubles to a dict.</summary>
internal sealed unsafe class DictIn() : AttachedRow("dict-in", "raw loop", 1.5)
{
    private readonly Dictionary<string, double> _prices = Enumerable.Range(0, 10_000).ToDictionary(static i => $"item {i}", static i => i / 2.0);

    internal override int Operations => 50;

    protected override void Contender(int n)
    {
        long count = 0;
        for (var i = 0; i < n; i++)
        {
            var dict = Value<Dictionary<string, double>>.ToPython(_prices);
            count += CPython.PyDict_Size(dict);
            CPython.Py_DecRef(dict);
        }

        Check((long)n * _prices.Count, count, Name);
    }

    protected override void Floor(int n)
    {
        var utf8 = stackalloc byte[64];
        long count = 0;
        for (var i = 0; i < n; i++)
        {
            var dict = CPython.PyDict_New();
            foreach (var (name, price) in _prices)
            {
                var key = CPython.PyUnicode_FromStringAndSize(utf8, System.Text.Encoding.UTF8.GetBytes(name, new Span<byte>(utf8, 64)));
                var value = CPython.PyFloat_FromDouble(price);
                CPython.PyDict_SetItem(dict, key, value);
                CPython.Py_DecRef(key);
                CPython.Py_DecRef(value);
            }

            count += CPython.PyDict_Size(dict);
            CPython.Py_DecRef(dict);
        }

        Check((long)n * _prices.Count, count, FloorName);
    }
}

/// <summary>A dict of 10,000 names and floats to .NET.</summary>
internal sealed unsafe class DictOut() : AttachedRow("dict-out", "raw loop", 1.5)
{
    private PyObject _dict = null!;

    internal override int Operations => 50;

    internal override Task PrepareAsync(BenchHost host)
    {
        _dict = host.Module.Call<PyObject>("prices", 10_000);
        return base.PrepareAsync(host);
    }

    protected override void Contender(int n)
    {
        long count = 0;
        for (var i = 0; i < n; i++) count += Value<Dictionary<string, double>>.FromPython(_dict.Borrow()).Count;
        Check(10_000L * n, count, Name);
    }

    protected override void Floor(int n)
    {
        long count = 0;
        for (var i = 0; i < n; i++)
        {
            var result = new Dictionary<string, double>((int)CPython.PyDict_Size(_dict.Pointer));
            nint position = 0, key, value;
            while (CPython.PyDict_Next(_dict.Pointer, &position, &key, &value) != 0)
            {
                nint size;
                var utf8 = CPython.PyUnicode_AsUTF8AndSize(key, &size);
                result.Add(System.Text.Encoding.UTF8.GetString(utf8, (int)size), CPython.PyFloat_AsDouble(value));
            }

            count += result.Count;
        }

        Check(10_000L * n, count, FloorName);
    }
}

/// <summary>A buffer without a copy: 16 MB against 16 bytes, so the ratio says that the size does not count.</summary>
internal sealed class BufferRow(bool intoPython) : AttachedRow(intoPython ? "buffer-in" : "buffer-out", "the same with 16 bytes; absolute goal 1,000 ns", 1.2)
{
    private readonly byte[] _large = new byte[16 << 20];
    private readonly byte[] _small = new byte[16];
    private PyObject _largeBytes = null!;
    private PyObject _smallBytes = null!;

    internal override int Operations => 200_000;

    internal override double Most => 1000;

    internal override Task PrepareAsync(BenchHost host)
    {
        _largeBytes = host.Module.Call<PyObject>("zeros", _large.Length);
        _smallBytes = host.Module.Call<PyObject>("zeros", _small.Length);
        return base.PrepareAsync(host);
    }

    protected override void Contender(int n) => Cross(n, _large, _largeBytes);

    protected override void Floor(int n) => Cross(n, _small, _smallBytes);

    private void Cross(int n, byte[] memory, PyObject bytes)
    {
        long length = 0;
        for (var i = 0; i < n; i++)
        {
            if (intoPython)
            {
                var view = Value<Memory<byte>>.ToPython(memory);
                length += CPython.PyObject_Size(view);
                CPython.Py_DecRef(view);
            }
            else
            {
                using var buffer = Value<PythonBuffer<byte>>.FromPython(bytes.Borrow());
                length += buffer.ReadOnlyMemory.Length;
            }
        }

        Check((long)n * memory.Length, length, Name);
    }
}
