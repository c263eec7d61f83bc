// The special methods of arrays with several dimensions: grid[row, column].
namespace PyBridge.Export;

/// <summary>Length and iteration come with System.Array: all items, the last dimension's index moving first.</summary>
internal static class GridMembers
{
    internal static Type OfRank(int rank) => rank switch
    {
        2 => typeof(GridMembers2<>),
        3 => typeof(GridMembers3<>),
        _ => typeof(GridMembersN<>),
    };
}

[RunsAttached]
internal static class GridMembers2<T>
{
    [SpecialMethod("__getitem__")]
    internal static T Get(T[,] items, int row, int column) => items[row, column];

    [SpecialMethod("__setitem__")]
    internal static void Set(T[,] items, int row, int column, T value) => items[row, column] = value;
}

[RunsAttached]
internal static class GridMembers3<T>
{
    [SpecialMethod("__getitem__")]
    internal static T Get(T[,,] items, int first, int second, int third) => items[first, second, third];

    [SpecialMethod("__setitem__")]
    internal static void Set(T[,,] items, int first, int second, int third, T value) => items[first, second, third] = value;
}

/// <summary>Any other number of dimensions; written by <c>SetValue(value, indices…)</c>.</summary>
[RunsAttached]
internal static class GridMembersN<T>
{
    [SpecialMethod("__getitem__")]
    internal static T Get(Array items, params int[] indices) => (T)items.GetValue(indices)!;
}
