// The Python strs of attribute names that C# uses again and again.
using PyBridge.Native;

namespace PyBridge.Interop;

/// <summary>
/// Interned strs by their .NET strings, for each interpreter. A fixed number of them that is never thrown out, so that a reader needs no lock: who
/// makes up ever new names makes a str for each of the later ones.
/// </summary>
internal sealed class AttributeNames : IKept
{
    private const int Places = 1024, Tries = 4;

    private static readonly PerInterpreter<AttributeNames> s_names = new(static _ => new AttributeNames());

    private readonly Entry?[] _entries = new Entry?[Places];

    /// <summary>Borrowed, of the interpreter that the calling thread is attached to; zero where there is no place for it.</summary>
    internal static nint Find(Interpreter interpreter, string name)
    {
        var entries = s_names.Get(interpreter)._entries;
        var at = name.Length == 0 ? 0 : (name.Length * 31) + (name[0] * 7) + (name[^1] * 13) + (name[name.Length / 2] * 61);
        for (var i = 0; i < Tries; i++)
        {
            ref var place = ref entries[(at + i) & (Places - 1)];
            var entry = Volatile.Read(ref place);
            if (entry is null)
            {
                if (name.Contains('\0', StringComparison.Ordinal)) return 0;   // C's strings end there
                var made = new Entry(name, Names.Intern(name));
                entry = Interlocked.CompareExchange(ref place, made, null);
                if (entry is null) return made.Pointer;
                CPython.Py_DecRef(made.Pointer);
            }

            if ((object)entry.Name == name || entry.Name == name) return entry.Pointer;
        }

        return 0;
    }

    void IKept.Release()
    {
        foreach (var entry in _entries)
        {
            if (entry is not null) CPython.Py_DecRef(entry.Pointer);
        }
    }

    private sealed class Entry(string name, nint pointer)
    {
        internal readonly string Name = name;
        internal readonly nint Pointer = pointer;
    }
}
