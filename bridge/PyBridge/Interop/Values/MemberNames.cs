// How members are called on either side: UnitPrice in .NET, unit_price in Python.
using System.Text;

namespace PyBridge.Interop.Values;

/// <summary>Names across the border.</summary>
internal static class MemberNames
{
    private static readonly HashSet<string> s_keywords =
    [
        "and", "as", "assert", "async", "await", "break", "class", "continue", "def", "del", "elif", "else", "except", "finally", "for", "from",
        "global", "if", "import", "in", "is", "lambda", "nonlocal", "not", "or", "pass", "raise", "return", "try", "while", "with", "yield",
    ];

    /// <summary><c>UnitPrice</c>, <c>HTTPStatus</c>, <c>Class</c> → <c>unit_price</c>, <c>http_status</c>, <c>class_</c>.</summary>
    internal static string ToSnakeCase(string name)
    {
        var result = new StringBuilder(name.Length + 4);
        for (var i = 0; i < name.Length; i++)
        {
            var startsWord = char.IsUpper(name[i]) && i > 0 && name[i - 1] != '_' &&
                (!char.IsUpper(name[i - 1]) || (i + 1 < name.Length && char.IsLower(name[i + 1])));
            if (startsWord) result.Append('_');
            result.Append(char.ToLowerInvariant(name[i]));
        }

        var snake = result.ToString();
        return s_keywords.Contains(snake) ? snake + "_" : snake;
    }

    /// <summary>What a .NET member may be called in Python, the usual name first.</summary>
    internal static string[] Candidates(string name)
    {
        var camel = char.ToLowerInvariant(name[0]) + name[1..];
        return [.. new[] { ToSnakeCase(name), ToSnakeCase(name).TrimEnd('_'), name, camel }.Distinct()];
    }

    /// <summary>Equal for names that differ in case and underscores alone.</summary>
    internal static string Fold(string name) => name.Replace("_", "", StringComparison.Ordinal).ToUpperInvariant();
}
