// Bindings of constructors, operators, indexers and names that are static and not.
using PyBridge.Interop;
using PyBridge.Native;

namespace PyBridge.Export;

/// <summary><c>Type(…)</c>: constructors, and for an enum the value of a number.</summary>
internal sealed unsafe class ConstructorBinding(Interpreter interpreter, Type type) : MemberBinding
{
    private readonly MethodBinding? _overloads = Overloads(interpreter, type);

    internal override string DisplayName => PythonTypes.FullName(type);

    internal override string? Documentation => _overloads?.Documentation;

    internal override nint Call(nint* arguments, int count, nint keywordNames)
    {
        if (_overloads is not null) return _overloads.Call(arguments, count, keywordNames);
        throw new InvalidCastException(type switch
        {
            { IsGenericTypeDefinition: true } => $"{DisplayName} is generic; give it its type arguments first: {PythonNames.OfType(type)}[…](…).",
            { IsInterface: true } => $"{DisplayName} is an interface; derive a Python class from it, or pass one .NET object to see it as {PythonNames.OfType(type)}.",
            _ => $"{DisplayName} is abstract or static and has no constructor that could be called.",
        });
    }

    private static MethodBinding? Overloads(Interpreter interpreter, Type type)
    {
        if (type.ContainsGenericParameters) return null;
        var factories = Protocols.Factories(type);
        var set = factories.Length > 0
            ? new MethodSet(".ctor", [.. factories.Select(static f => Signature.Of(f)!)])
            : TypeModel.Of(type).Constructors;
        if (set is null) return null;
        if (type.IsValueType && !set.Signatures.Any(static s => s.Parameters.Length == 0) && !type.IsEnum)
            set = new MethodSet(".ctor", [.. set.Signatures, Signature.Of(Protocols.DefaultOf(type))!]);
        return set.Signatures.Length == 0 ? null : new MethodBinding(interpreter, set, PythonTypes.FullName(type));
    }
}

/// <summary>An operator: NotImplemented where it does not take the operands, so that Python asks the other one.</summary>
internal sealed unsafe class OperatorBinding(Interpreter interpreter, MethodSet set, bool isReflected) : MethodBinding(interpreter, set, set.Name)
{
    internal override nint Call(nint* arguments, int count, nint keywordNames)
    {
        var swapped = stackalloc nint[2];
        if (isReflected && count == 2)
        {
            swapped[0] = arguments[1];
            swapped[1] = arguments[0];
            arguments = swapped;
        }

        var result = TryCall(arguments, count, keywordNames, out _, out _);
        return result != CompiledCalls.Mismatch ? result : ObjectSlots.NotImplemented();
    }
}

/// <summary>An indexer: several indices come as one tuple; a negative index of a list counts from its end; a slice makes a Python list.</summary>
internal sealed unsafe class IndexerBinding(Interpreter interpreter, Type type, MethodSet set) : MethodBinding(interpreter, set, PythonTypes.FullName(type) + "." + set.Name)
{
    private static readonly ImportedObject s_slice = new("builtins", "slice");
    private static readonly ImportedObject s_takeSlice = new("dotnet_tasks._types", "take_slice");

    private readonly bool _isSequence = Protocols.IsSequence(type);

    internal override nint Call(nint* arguments, int count, nint keywordNames)
    {
        try
        {
            return CallWith(arguments, count, keywordNames);
        }
        catch (ArgumentOutOfRangeException refused) when (_isSequence)
        {
            throw OutOfRange(refused.Message, refused);
        }
    }

    /// <summary>What Python expects of a sequence: IndexError.</summary>
    private static IndexOutOfRangeException OutOfRange(string message, Exception? inner) =>
#pragma warning disable CA2201 // The one .NET exception that means an index.
        new(message, inner);
#pragma warning restore CA2201

    private nint CallWith(nint* arguments, int count, nint keywordNames)
    {
        if (count < 2) return base.Call(arguments, count, keywordNames);
        var index = arguments[1];
        if (_isSequence && Integers.TryExactInt64(index, out var number) && number < 0) return CallFromEnd(arguments, count, number);
        if (_isSequence && count == 2 && TypeCheck.IsExactly(index, s_slice.Get(Interpreter)))
        {
            var slice = stackalloc nint[] { 0, arguments[0], index };
            return CPython.PyObject_Vectorcall(s_takeSlice.Get(Interpreter), slice + 1, 2, 0);
        }

        return TypeCheck.IsExactly(index, BuiltinTypes.Tuple) ? CallWithSeveral(arguments, count, keywordNames) : base.Call(arguments, count, keywordNames);
    }

    private nint CallFromEnd(nint* arguments, int count, long number)
    {
        var length = CPython.PyObject_Size(arguments[0]);
        PythonError.Check(length < 0 ? -1 : 0);
        if (number + length < 0) throw OutOfRange($"Index {number} is out of range for {length} items.", null);
        using var adjusted = new OwnedReference(Value<long>.ToPython(number + length));
        var replaced = stackalloc nint[] { arguments[0], adjusted.Pointer, count > 2 ? arguments[2] : 0 };
        return base.Call(replaced, count, 0);
    }

    private nint CallWithSeveral(nint* arguments, int count, nint keywordNames)
    {
        // A dictionary may have tuples for keys: then the tuple is one index.
        var whole = TryCall(arguments, count, keywordNames, out var types, out var keywords);
        if (whole != CompiledCalls.Mismatch) return whole;
        var tuple = arguments[1];
        var indices = (int)CPython.PyTuple_Size(tuple);
        var spread = stackalloc nint[indices + 2];
        spread[0] = arguments[0];
        for (var i = 0; i < indices; i++) spread[i + 1] = CPython.PyTuple_GetItem(tuple, i);
        if (count > 2) spread[indices + 1] = arguments[2];
        var result = TryCall(spread, indices + count - 1, 0, out types, out keywords);
        return result != CompiledCalls.Mismatch ? result : throw NoMatch(types, keywords);
    }
}

/// <summary>A name with static and instance overloads (<c>Equals</c>): called on an object the instance ones are tried first.</summary>
internal sealed unsafe class MixedBinding(MethodBinding instance, MethodBinding statics) : MemberBinding
{
    internal override string DisplayName => instance.DisplayName;

    internal override string? Documentation => instance.Documentation + "\n" + statics.Documentation;

    internal MethodBinding Instance => instance;

    internal MethodBinding Statics => statics;

    /// <summary>Called on the class: the static ones, then the instance ones with their object as first argument.</summary>
    internal override nint Call(nint* arguments, int count, nint keywordNames)
    {
        var result = statics.TryCall(arguments, count, keywordNames, out var types, out var keywords);
        if (result != CompiledCalls.Mismatch) return result;
        return count == 0 ? throw statics.NoMatch(types, keywords) : instance.Call(arguments, count, keywordNames);
    }

    /// <summary>Called on an object, which is the first argument.</summary>
    internal nint CallBound(nint* arguments, int count, nint keywordNames)
    {
        var result = instance.TryCall(arguments, count, keywordNames, out var types, out var keywords);
        if (result != CompiledCalls.Mismatch) return result;
        result = statics.TryCall(arguments + 1, count - 1, keywordNames, out _, out _);
        return result != CompiledCalls.Mismatch ? result : throw instance.NoMatch(types, keywords);
    }
}
