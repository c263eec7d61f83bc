// Names and attributes by .NET string: interning, imports, attribute look-up.
using System.Runtime.InteropServices;
using System.Text;
using PyBridge.Native;

namespace PyBridge.Interop;

/// <summary>Look-ups by name. The calling thread is attached; errors are thrown as .NET exceptions.</summary>
internal static unsafe class Names
{
    /// <summary>New reference to an interned str, which the caller keeps.</summary>
    internal static nint Intern(string text)
    {
        fixed (byte* utf8 = Utf8(text)) return PythonError.Check(CPython.PyUnicode_InternFromString(utf8));
    }

    /// <summary>New reference to a str; a lone surrogate cannot pass here.</summary>
    internal static OwnedReference String(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        fixed (byte* utf8 = bytes) return new OwnedReference(PythonError.Check(CPython.PyUnicode_FromStringAndSize(utf8, bytes.Length)));
    }

    internal static OwnedReference ImportModule(string name)
    {
        using var text = String(name);
        return new OwnedReference(PythonError.Check(CPython.PyImport_Import(text.Pointer)));
    }

    internal static OwnedReference GetAttribute(BorrowedReference o, string name)
    {
        using var text = String(name);
        return new OwnedReference(PythonError.Check(CPython.PyObject_GetAttr(o.Pointer, text.Pointer)));
    }

    /// <summary>The .NET string of a str; null when it is none.</summary>
    internal static string? ToText(BorrowedReference text)
    {
        if (text.IsNull) return null;
        nint size;
        var utf8 = CPython.PyUnicode_AsUTF8AndSize(text.Pointer, &size);
        if (utf8 is not null) return Encoding.UTF8.GetString(utf8, checked((int)size));
        CPython.PyErr_Clear();
        return null;
    }

    /// <summary>A NUL-terminated UTF-8 copy.</summary>
    internal static byte[] Utf8(string text)
    {
        var bytes = new byte[Encoding.UTF8.GetByteCount(text) + 1];
        Encoding.UTF8.GetBytes(text, bytes);
        return bytes;
    }

    /// <summary>NUL-terminated UTF-8 that is never freed, for definitions that CPython keeps a pointer to.</summary>
    internal static byte* Utf8Forever(string text) => (byte*)Marshal.StringToCoTaskMemUTF8(text);
}
