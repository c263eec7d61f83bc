// Python callables whose body is .NET code: one heap type with vectorcall, and the interface that its instances call.
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using PyBridge.Native;

namespace PyBridge.Interop;

/// <summary>The body of a Python callable. Called attached; what it throws is raised in Python.</summary>
internal unsafe interface INativeCallable
{
    /// <param name="arguments">Borrowed references: the positional ones, followed by those that <paramref name="keywordNames"/> names.</param>
    /// <param name="count">How many positional ones.</param>
    /// <param name="keywordNames">A tuple of str, or zero.</param>
    /// <returns>A new reference.</returns>
    nint Call(nint* arguments, int count, nint keywordNames);
}

/// <summary>Makes Python callables from .NET objects (PEP 590). https://docs.python.org/3/c-api/call.html</summary>
internal static unsafe class NativeFunction
{
    private const int MemberReadOnly = 1, MemberSize = 19;

    private static readonly PerInterpreter<NativeType> s_type = new(static _ => CreateType());

    /// <summary>A function's body as a delegate, for those that need no class of their own.</summary>
    internal delegate nint Body(nint* arguments, int count);

    /// <summary>New reference to a callable that runs <paramref name="target"/>.</summary>
    internal static nint New(INativeCallable target)
    {
        var o = s_type.Current.New(target);
        *(void**)(o + NativeType.HeaderSize + sizeof(nint)) = (delegate* unmanaged[Cdecl]<nint, nint*, nuint, nint, nint>)&Call;
        return o;
    }

    /// <summary>New reference to a callable that takes positional arguments only, between <paramref name="least"/> and <paramref name="most"/>.</summary>
    internal static nint New(string name, int least, int most, Body body) => New(new Positional(name, least, most, body));

    private static NativeType CreateType()
    {
        // PyMemberDef { name, type, offset, flags, doc }; the name tells CPython where the vectorcall pointer lies.
        var members = (nint*)NativeMemory.AllocZeroed(10, (nuint)sizeof(nint));
        members[0] = (nint)Names.Utf8Forever("__vectorcalloffset__");
        members[1] = MemberSize;
        members[2] = NativeType.HeaderSize + sizeof(nint);
        members[3] = MemberReadOnly;
        return NativeType.Create(
            "_dotnet_tasks.Function",
            Slots.TPFLAGS_HAVE_VECTORCALL | Slots.TPFLAGS_DISALLOW_INSTANTIATION,
            sizeof(nint),
            NativeType.Slot(Slots.tp_members, members),
            NativeType.Slot(Slots.tp_call, (void*)CPython.Export("PyVectorcall_Call")));
    }

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static nint Call(nint self, nint* arguments, nuint countAndFlag, nint keywordNames)
    {
        if (ForkedChild.IsHere) return ForkedChild.Refuse();
        try
        {
            // The highest bit says that the slot before the arguments may be used (PY_VECTORCALL_ARGUMENTS_OFFSET).
            return NativeType.Target<INativeCallable>(self).Call(arguments, (int)(countAndFlag & (nuint.MaxValue >> 1)), keywordNames);
        }
        catch (Exception exception)
        {
            PythonError.Raise(exception);
            return 0;
        }
    }

    private sealed class Positional(string name, int least, int most, Body body) : INativeCallable
    {
        public nint Call(nint* arguments, int count, nint keywordNames)
        {
            if (count < least || count > most || keywordNames != 0)
            {
                var expected = least == most ? $"{least}" : $"{least} to {most}";
                throw new ArgumentException($"{name}() takes {expected} positional arguments and no keywords; {count} were given.");
            }

            return body(arguments, count);
        }
    }
}
