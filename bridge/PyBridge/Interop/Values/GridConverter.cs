// Nested lists ⇄ arrays of several dimensions.
using PyBridge.Native;

namespace PyBridge.Interop.Values;

/// <summary>A list of as many lists as there are rows, and so on ⇄ <c>T[,]</c>, <c>T[,,]</c>, …: every row is as long as the others.</summary>
internal sealed class GridConverter<TArray> : Converter<TArray?>
    where TArray : class
{
    private readonly Type _item = typeof(TArray).GetElementType()!;
    private readonly int _rank = typeof(TArray).GetArrayRank();

    internal override nint ToPython(TArray? value) => value is null ? None.New() : Write((Array)(object)value, new int[_rank], 0);

    internal override TArray? FromPython(BorrowedReference o)
    {
        if (TypeCheck.IsNone(o.Pointer)) return null;
        if (ValueHooks.TryUnwrap(o, BuiltinTypes.List, out TArray same)) return same;

        var lengths = new int[_rank];
        Measure(o, lengths, 0);
        var array = Array.CreateInstance(_item, lengths);
        Read(o, array, new int[_rank], 0);
        return (TArray)(object)array;
    }

    private nint Write(Array array, int[] indices, int dimension)
    {
        StackGuard.CheckNesting();
        if (dimension == _rank) return Converters.For(_item).ToPythonBoxed(array.GetValue(indices));

        var length = array.GetLength(dimension);
        var start = array.GetLowerBound(dimension);
        using var list = new OwnedReference(ValueErrors.Checked(CPython.PyList_New(length)));
        for (var i = 0; i < length; i++)
        {
            indices[dimension] = start + i;
            CPython.PyList_SetItem(list.Pointer, i, Write(array, indices, dimension + 1));
        }

        return list.Borrow().ToOwned().Steal();
    }

    /// <summary>The lengths along the first row of everything.</summary>
    private static void Measure(BorrowedReference o, int[] lengths, int dimension)
    {
        using var row = Sequences.Snapshot(o, typeof(TArray));
        lengths[dimension] = checked((int)CPython.PyTuple_Size(row.Pointer));
        if (dimension + 1 < lengths.Length && lengths[dimension] > 0) Measure(new(CPython.PyTuple_GetItem(row.Pointer, 0)), lengths, dimension + 1);
    }

    private void Read(BorrowedReference o, Array array, int[] indices, int dimension)
    {
        if (dimension == _rank)
        {
            Set(o, array, indices);
            return;
        }

        using var row = Sequences.Snapshot(o, typeof(TArray));
        var length = CPython.PyTuple_Size(row.Pointer);
        if (length != array.GetLength(dimension))
            throw ValueErrors.CannotConvert(o, typeof(TArray), $"this row has {length} items where another has {array.GetLength(dimension)}");
        for (var i = 0; i < length; i++)
        {
            indices[dimension] = i;
            Read(new(CPython.PyTuple_GetItem(row.Pointer, i)), array, indices, dimension + 1);
        }
    }

    private void Set(BorrowedReference o, Array array, int[] indices)
    {
        try
        {
            array.SetValue(Converters.For(_item).FromPythonBoxed(o), indices);
        }
        catch (Exception e) when (e is InvalidCastException or OverflowException)
        {
            throw ValueErrors.InItem(e, $"item [{string.Join(", ", indices)}]", typeof(TArray));
        }
    }
}
