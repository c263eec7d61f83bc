// tuple ⇄ ValueTuple, Tuple and KeyValuePair.
using System.Reflection.Emit;
using System.Runtime.CompilerServices;
using PyBridge.Native;

namespace PyBridge.Interop.Values;

/// <summary>tuple ⇄ a .NET tuple of as many items, each of its own type; compiled once a type.</summary>
internal sealed class TupleConverter<T> : Converter<T?>
{
    private readonly Action<T, nint[]> _write;
    private readonly Func<nint[], T> _read;
    private readonly int _count;

    internal TupleConverter()
    {
        var count = 0;
        var write = Members.Define("WriteTuple", typeof(void), typeof(T), typeof(nint[]));
        var writing = write.GetILGenerator();
        TupleShape.EmitWrite(writing, typeof(T), il => il.Emit(OpCodes.Ldarg_0), ref count);
        writing.Emit(OpCodes.Ret);
        _write = write.CreateDelegate<Action<T, nint[]>>();
        _count = count;

        count = 0;
        var read = Members.Define("ReadTuple", typeof(T), typeof(nint[]));
        var reading = read.GetILGenerator();
        TupleShape.EmitRead(reading, typeof(T), ref count);
        reading.Emit(OpCodes.Ret);
        _read = read.CreateDelegate<Func<nint[], T>>();
    }

    internal override nint ToPython(T? value)
    {
        if (value is null) return None.New();
        var items = new nint[_count];
        try
        {
            _write(value, items);
            using var tuple = new OwnedReference(ValueErrors.Checked(CPython.PyTuple_New(_count)));
            for (var i = 0; i < items.Length; i++)
            {
                CPython.PyTuple_SetItem(tuple.Pointer, i, items[i]);
                items[i] = 0;
            }

            return tuple.Borrow().ToOwned().Steal();
        }
        finally
        {
            foreach (var item in items)
            {
                if (item != 0) CPython.Py_DecRef(item);
            }
        }
    }

    internal override T? FromPython(BorrowedReference o)
    {
        if (TypeCheck.IsNone(o.Pointer) && default(T) is null) return default;
        if (ValueHooks.TryUnwrap(o, BuiltinTypes.Tuple, out T same)) return same;
        if (!TypeCheck.IsInstance(o.Pointer, BuiltinTypes.Tuple) && !TypeCheck.IsInstance(o.Pointer, BuiltinTypes.List))
            throw ValueErrors.CannotConvert(o, typeof(T), "only a tuple or a list does");

        using var tuple = Sequences.Snapshot(o, typeof(T));
        var count = CPython.PyTuple_Size(tuple.Pointer);
        if (count != _count) throw ValueErrors.CannotConvert(o, typeof(T), $"it has {count} items instead of {_count}");
        var items = new nint[_count];
        for (var i = 0; i < items.Length; i++) items[i] = CPython.PyTuple_GetItem(tuple.Pointer, i);
        try
        {
            return _read(items);
        }
        catch (MemberException e)
        {
            throw ValueErrors.InItem(e.InnerException!, $"item {e.Index}", typeof(T));
        }
    }
}

/// <summary>What .NET's tuples look like; the eighth type argument of a long one is a tuple of the rest.</summary>
internal static class TupleShape
{
    internal static bool IsTuple(Type type) =>
        type.IsGenericType && ((typeof(ITuple).IsAssignableFrom(type) && type.Namespace == "System") || type.GetGenericTypeDefinition() == typeof(KeyValuePair<,>));

    /// <summary>Emits: write each item of the tuple that <paramref name="load"/> puts on the stack.</summary>
    internal static void EmitWrite(ILGenerator il, Type type, Action<ILGenerator> load, ref int index)
    {
        var arguments = type.GetGenericArguments();
        for (var i = 0; i < arguments.Length; i++)
        {
            var item = i;
            void LoadItem(ILGenerator generator)
            {
                load(generator);
                EmitItem(generator, type, item);
            }

            if (i == 7)
            {
                EmitWrite(il, arguments[i], LoadItem, ref index);
                continue;
            }

            il.Emit(OpCodes.Ldarg_1);
            il.Emit(OpCodes.Ldc_I4, index++);
            LoadItem(il);
            il.Emit(OpCodes.Call, Members.WriteMethod.MakeGenericMethod(arguments[i]));
        }
    }

    /// <summary>Emits: put the tuple together from the references in the first argument.</summary>
    internal static void EmitRead(ILGenerator il, Type type, ref int index)
    {
        var arguments = type.GetGenericArguments();
        for (var i = 0; i < arguments.Length; i++)
        {
            if (i == 7)
            {
                EmitRead(il, arguments[i], ref index);
                continue;
            }

            il.Emit(OpCodes.Ldarg_0);
            il.Emit(OpCodes.Ldc_I4, index++);
            il.Emit(OpCodes.Call, Members.ReadMethod.MakeGenericMethod(arguments[i]));
        }

        il.Emit(OpCodes.Newobj, type.GetConstructor(arguments)!);
    }

    private static void EmitItem(ILGenerator il, Type type, int item)
    {
        var name = type.GetGenericTypeDefinition() == typeof(KeyValuePair<,>) ? (item == 0 ? "Key" : "Value") : item == 7 ? "Rest" : $"Item{item + 1}";
        if (type.GetField(name) is { } field)
        {
            il.Emit(OpCodes.Ldfld, field);
            return;
        }

        var getter = type.GetProperty(name)!.GetMethod!;
        if (type.IsValueType)
        {
            var local = il.DeclareLocal(type);
            il.Emit(OpCodes.Stloc, local);
            il.Emit(OpCodes.Ldloca, local);
        }

        il.Emit(OpCodes.Call, getter);
    }
}
