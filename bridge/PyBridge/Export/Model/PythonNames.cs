// How .NET names are written in Python: keywords get an underscore, generic types lose their arity, operators become dunders.
using System.Collections.Frozen;
using System.Reflection;

namespace PyBridge.Export;

/// <summary>The Python name of a .NET name. Pure; any thread.</summary>
internal static class PythonNames
{
    // https://docs.python.org/3/reference/lexical_analysis.html#keywords
    private static readonly FrozenSet<string> s_keywords = FrozenSet.ToFrozenSet(
    [
        "False", "None", "True", "and", "as", "assert", "async", "await", "break", "class", "continue", "def", "del", "elif", "else",
        "except", "finally", "for", "from", "global", "if", "import", "in", "is", "lambda", "nonlocal", "not", "or", "pass", "raise",
        "return", "try", "while", "with", "yield",
    ]);

    // https://docs.python.org/3/reference/datamodel.html#emulating-numeric-types
    private static readonly FrozenDictionary<string, string> s_operators = new Dictionary<string, string>
    {
        ["op_Addition"] = "__add__",
        ["op_Subtraction"] = "__sub__",
        ["op_Multiply"] = "__mul__",
        ["op_Division"] = "__truediv__",
        ["op_Modulus"] = "__mod__",
        ["op_BitwiseAnd"] = "__and__",
        ["op_BitwiseOr"] = "__or__",
        ["op_ExclusiveOr"] = "__xor__",
        ["op_LeftShift"] = "__lshift__",
        ["op_RightShift"] = "__rshift__",
        ["op_UnaryNegation"] = "__neg__",
        ["op_UnaryPlus"] = "__pos__",
        ["op_OnesComplement"] = "__invert__",
        ["op_LessThan"] = "__lt__",
        ["op_LessThanOrEqual"] = "__le__",
        ["op_GreaterThan"] = "__gt__",
        ["op_GreaterThanOrEqual"] = "__ge__",
    }.ToFrozenDictionary();

    private static readonly FrozenSet<string> s_reflectable = FrozenSet.ToFrozenSet(
        ["__add__", "__sub__", "__mul__", "__truediv__", "__mod__", "__and__", "__or__", "__xor__", "__lshift__", "__rshift__"]);

    /// <summary><c>None</c> → <c>None_</c>: the name that Python source can write.</summary>
    internal static string Of(string name) => s_keywords.Contains(name) ? name + "_" : name;

    /// <summary><c>List`1</c> → <c>List</c>.</summary>
    internal static string OfType(Type type)
    {
        var name = type.Name;
        var tick = name.IndexOf('`', StringComparison.Ordinal);
        return Of(tick < 0 ? name : name[..tick]);
    }

    /// <summary>The special method that an operator method implements, or null.</summary>
    internal static string? OfOperator(MethodInfo method) => s_operators.GetValueOrDefault(method.Name);

    /// <summary><c>__add__</c> → <c>__radd__</c>, for the operators that Python can ask of the right operand; otherwise null.</summary>
    internal static string? Reflected(string dunder) => s_reflectable.Contains(dunder) ? "__r" + dunder[2..] : null;
}
