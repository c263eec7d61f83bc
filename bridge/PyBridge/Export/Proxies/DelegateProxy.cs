// .NET delegates as Python callables, with a vectorcall of their own.
using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using PyBridge.Interop;
using PyBridge.Native;

namespace PyBridge.Export;

/// <summary>The base of delegate classes. Behind the handle lie the vectorcall function and a handle of the type's binding.</summary>
internal static unsafe class DelegateProxy
{
    private const int MemberSize = 19, MemberReadOnly = 1;

    private static readonly PerInterpreter<NativeType> s_base = new(static _ => CreateBase());
    private static readonly PerInterpreter<ConcurrentDictionary<(Type Type, bool RunsAttached), nint>> s_bindings = new(static _ => new());

    internal static nint BaseType => s_base.Current.Pointer;

    /// <summary>Makes a new proxy of a delegate callable. A delegate whose method is marked short is called attached.</summary>
    internal static void Prepare(nint o)
    {
        var target = (Delegate)NativeType.TargetOrNull(o)!;
        var place = NativeType.HandleOf(o);
        place[1] = (nint)(delegate* unmanaged[Cdecl]<nint, nint*, nuint, nint, nint>)&Call;
        var runsAttached = target.HasSingleTarget && target.Method.IsDefined(typeof(RunsAttachedAttribute), true);

        // Handles of bindings are as few as delegate types and are kept.
        place[2] = s_bindings.Current.GetOrAdd((target.GetType(), runsAttached), static key => GCHandle.ToIntPtr(GCHandle.Alloc(Binding(key.Type, key.RunsAttached))));
    }

    private static MethodBinding Binding(Type type, bool runsAttached)
    {
        var invoke = type.GetMethod("Invoke") is { } method ? Signature.Of(method) : null;
        return invoke is null
            ? throw new InvalidCastException($"{SignatureText.Of(type)} cannot be called from Python: it takes or returns pointers.")
            : new MethodBinding(Interpreter.Current, new MethodSet("Invoke", [invoke]), PythonTypes.FullName(type), runsAttached);
    }

    private static NativeType CreateBase()
    {
        var members = (nint*)NativeMemory.AllocZeroed(10, (nuint)sizeof(nint));
        members[0] = (nint)Names.Utf8Forever("__vectorcalloffset__");
        members[1] = MemberSize;
        members[2] = NativeType.HeaderSize + sizeof(nint);
        members[3] = MemberReadOnly;
        return NativeType.Derive(
            ProxyObject.BaseType,
            "_dotnet_tasks.DotnetDelegate",
            Slots.TPFLAGS_BASETYPE | Slots.TPFLAGS_HAVE_VECTORCALL,
            2 * sizeof(nint),
            NativeType.Slot(Slots.tp_members, members),
            NativeType.Slot(Slots.tp_call, (void*)CPython.Export("PyVectorcall_Call")));
    }

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static nint Call(nint self, nint* arguments, nuint countAndFlag, nint keywordNames)
    {
        try
        {
            var binding = Unsafe.As<MethodBinding>(GCHandle.FromIntPtr(NativeType.HandleOf(self)[2]).Target!);
            var count = (int)(countAndFlag & ~ArgumentVector.OffsetFlag);
            if ((countAndFlag & ArgumentVector.OffsetFlag) != 0)
            {
                // The caller lends the place before the arguments.
                var lent = arguments[-1];
                arguments[-1] = self;
                try
                {
                    return binding.Call(arguments - 1, count + 1, keywordNames);
                }
                finally
                {
                    arguments[-1] = lent;
                }
            }

            var keywords = keywordNames == 0 ? 0 : (int)CPython.PyTuple_Size(keywordNames);
            var all = stackalloc nint[count + keywords + 1];
            all[0] = self;
            for (var i = 0; i < count + keywords; i++) all[i + 1] = arguments[i];
            return binding.Call(all, count + 1, keywordNames);
        }
        catch (Exception exception)
        {
            PythonError.Raise(exception);
            return 0;
        }
    }
}
