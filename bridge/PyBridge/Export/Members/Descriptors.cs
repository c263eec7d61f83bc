// The Python types of members: methods with vectorcall, bound methods, properties. Made once for each interpreter.
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using PyBridge.Interop;
using PyBridge.Native;

namespace PyBridge.Export;

/// <summary>
/// Descriptors (https://docs.python.org/3/howto/descriptor.html). An instance method's type has Py_TPFLAGS_METHOD_DESCRIPTOR, so that
/// <c>obj.Method(1)</c> makes no bound method; each holds its binding and, behind it, its vectorcall function (PEP 590).
/// </summary>
internal static unsafe class Descriptors
{
    private static readonly PerInterpreter<NativeType> s_method = new(static _ => Callable(
        "_dotnet_tasks.Method", Slots.TPFLAGS_METHOD_DESCRIPTOR, NativeType.Slot(Slots.tp_descr_get, (delegate* unmanaged[Cdecl]<nint, nint, nint, nint>)&Bind)));

    private static readonly PerInterpreter<NativeType> s_static = new(static _ => Callable("_dotnet_tasks.StaticMethod", 0, default));

    private static readonly PerInterpreter<NativeType> s_bound = new(static _ => Callable(
        "_dotnet_tasks.BoundMethod", 0, NativeType.Slot(Slots.tp_dealloc, (delegate* unmanaged[Cdecl]<nint, void>)&DeallocateBound)));

    private static readonly PerInterpreter<NativeType> s_property = new(static _ => NativeType.Create(
        "_dotnet_tasks.Property",
        Slots.TPFLAGS_DISALLOW_INSTANTIATION,
        0,
        NativeType.Slot(Slots.tp_getset, MemberAttributes.Table),
        NativeType.Slot(Slots.tp_descr_get, (delegate* unmanaged[Cdecl]<nint, nint, nint, nint>)&Read),
        NativeType.Slot(Slots.tp_descr_set, (delegate* unmanaged[Cdecl]<nint, nint, nint, int>)&Write)));

    private static readonly ImportedObject s_event = new("dotnet_tasks._events", "EventDescriptor");

    /// <summary>New reference to an attribute for a set: a method, a static method, or one that is both.</summary>
    internal static nint NewMethods(Interpreter interpreter, Type type, MethodSet set)
    {
        var name = PythonTypes.FullName(type) + "." + set.Name;
        MethodBinding Part(bool hasReceiver) =>
            new(interpreter, new MethodSet(set.Name, [.. set.Signatures.Where(s => s.HasReceiver == hasReceiver)]), name);

        if (!set.HasInstance) return NewStatic(Part(false));
        return NewMethod(set.HasStatic ? new MixedBinding(Part(true), Part(false)) : Part(true));
    }

    /// <summary>New reference to a method whose first argument is the object.</summary>
    internal static nint NewMethod(MemberBinding binding) => New(binding is MixedBinding ? s_static.Current : s_method.Current, binding, mixed: binding is MixedBinding);

    /// <summary>New reference to a function that is not bound to an object.</summary>
    internal static nint NewStatic(MemberBinding binding) => New(s_static.Current, binding, mixed: false);

    internal static nint NewProperty(ValueBinding binding) => s_property.Current.New(binding);

    /// <summary>New reference to a descriptor of <c>dotnet_tasks._events</c>, which knows <c>+=</c>, <c>-=</c> and <c>async for</c>.</summary>
    internal static nint NewEvent(EventInfo raised)
    {
        using var holder = new OwnedReference(ProxyObject.Proxy(new EventBinding(raised)));
        var arguments = stackalloc nint[] { 0, holder.Pointer };
        return PythonError.Check(CPython.PyObject_Vectorcall(s_event.Current, arguments + 1, 1, 0));
    }

    /// <summary>New reference to <paramref name="binding"/> bound to an object.</summary>
    internal static nint NewBound(MemberBinding binding, nint self)
    {
        CPython.Py_IncRef(self);
        var o = New(s_bound.Current, new BoundBinding(binding, self), mixed: false);
        return o;
    }

    /// <summary>Whether a descriptor is a property, a field or a nested type.</summary>
    internal static bool IsProperty(nint o) => TypeCheck.IsInstance(o, s_property.Current.Pointer);

    /// <summary>The binding behind a member's Python object.</summary>
    internal static MemberBinding BindingOf(nint o) => NativeType.Target<MemberBinding>(o);

    private static nint New(NativeType type, MemberBinding binding, bool mixed)
    {
        var o = (mixed ? MixedType : type).New(binding);
        *(void**)(o + NativeType.HeaderSize + sizeof(nint)) = (delegate* unmanaged[Cdecl]<nint, nint*, nuint, nint, nint>)&Call;
        return o;
    }

    private static readonly PerInterpreter<NativeType> s_mixed = new(static _ => Callable(
        "_dotnet_tasks.MixedMethod", 0, NativeType.Slot(Slots.tp_descr_get, (delegate* unmanaged[Cdecl]<nint, nint, nint, nint>)&Bind)));

    private static NativeType MixedType => s_mixed.Current;

    private static NativeType Callable(string name, uint flags, PyType_Slot extra)
    {
        // PyMemberDef { name, type, offset, flags, doc }: tells CPython where the vectorcall pointer lies.
        var members = (nint*)NativeMemory.AllocZeroed(10, (nuint)sizeof(nint));
        members[0] = (nint)Names.Utf8Forever("__vectorcalloffset__");
        members[1] = 19;
        members[2] = NativeType.HeaderSize + sizeof(nint);
        members[3] = 1;
        PyType_Slot[] slots =
        [
            NativeType.Slot(Slots.tp_members, members),
            NativeType.Slot(Slots.tp_getset, MemberAttributes.Table),
            NativeType.Slot(Slots.mp_subscript, (delegate* unmanaged[Cdecl]<nint, nint, nint>)&MemberAttributes.Choose),
            NativeType.Slot(Slots.tp_repr, (delegate* unmanaged[Cdecl]<nint, nint>)&MemberAttributes.Repr),
            NativeType.Slot(Slots.tp_call, (void*)CPython.Export("PyVectorcall_Call")),
            .. extra.Slot == 0 ? [] : (PyType_Slot[])[extra],
        ];
        return NativeType.Create(name, Slots.TPFLAGS_HAVE_VECTORCALL | Slots.TPFLAGS_DISALLOW_INSTANTIATION | flags, sizeof(nint), slots);
    }

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static nint Call(nint self, nint* arguments, nuint countAndFlag, nint keywordNames)
    {
        try
        {
            return NativeType.Target<MemberBinding>(self).Call(arguments, (int)(countAndFlag & (nuint.MaxValue >> 1)), keywordNames);
        }
        catch (Exception exception)
        {
            PythonError.Raise(exception);
            return 0;
        }
    }

    /// <summary>Read through the class it is itself; through an object it is bound.</summary>
    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static nint Bind(nint self, nint o, nint type)
    {
        try
        {
            if (o == 0)
            {
                CPython.Py_IncRef(self);
                return self;
            }

            return NewBound(NativeType.Target<MemberBinding>(self), o);
        }
        catch (Exception exception)
        {
            PythonError.Raise(exception);
            return 0;
        }
    }

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static void DeallocateBound(nint self)
    {
        if (NativeType.TargetOrNull(self) is BoundBinding bound) CPython.Py_DecRef(bound.Self);
        NativeType.Free(self);
    }

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static nint Read(nint self, nint o, nint type)
    {
        try
        {
            var binding = NativeType.Target<ValueBinding>(self);
            if (o != 0 || binding.IsStatic) return binding.Read(o, type);
            CPython.Py_IncRef(self);
            return self;
        }
        catch (Exception exception)
        {
            PythonError.Raise(exception);
            return 0;
        }
    }

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static int Write(nint self, nint o, nint value)
    {
        try
        {
            if (value == 0) throw new MissingMemberException($"{NativeType.Target<ValueBinding>(self).DisplayName} is a .NET member and cannot be deleted.");
            NativeType.Target<ValueBinding>(self).Write(o, value);
            return 0;
        }
        catch (Exception exception)
        {
            PythonError.Raise(exception);
            return -1;
        }
    }
}

/// <summary>A method with its object; the reference is owned by the Python object around it.</summary>
internal sealed unsafe class BoundBinding(MemberBinding method, nint self) : MemberBinding
{
    internal nint Self => self;

    internal MemberBinding Method => method;

    internal override string DisplayName => method.DisplayName;

    internal override string? Documentation => method.Documentation;

    internal override nint Call(nint* arguments, int count, nint keywordNames)
    {
        var keywords = keywordNames == 0 ? 0 : (int)CPython.PyTuple_Size(keywordNames);
        var all = stackalloc nint[count + keywords + 1];
        all[0] = self;
        for (var i = 0; i < count + keywords; i++) all[i + 1] = arguments[i];
        return method is MixedBinding mixed ? mixed.CallBound(all, count + 1, keywordNames) : method.Call(all, count + 1, keywordNames);
    }
}
