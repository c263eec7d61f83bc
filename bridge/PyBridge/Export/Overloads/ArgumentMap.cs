// Which argument of a call goes to which parameter: positions, names, defaults, params.
namespace PyBridge.Export;

/// <summary>How the arguments of a call (positional ones, then keyword ones in order) fill the parameters of a signature.</summary>
internal sealed class ArgumentMap
{
    /// <summary>The parameter takes its default value.</summary>
    internal const int Default = -1;

    /// <summary>The bridge supplies the value: a cancellation token, the place of an <c>out</c> parameter.</summary>
    internal const int Supplied = -2;

    private ArgumentMap(int[] sources, int paramsIndex, int paramsStart, int paramsCount)
    {
        Sources = sources;
        ParamsIndex = paramsIndex;
        ParamsStart = paramsStart;
        ParamsCount = paramsCount;
    }

    /// <summary>For each parameter the argument's index, <see cref="Default"/> or <see cref="Supplied"/>.</summary>
    internal int[] Sources { get; }

    /// <summary>The parameter that collects the arguments from <see cref="ParamsStart"/> on; -1 if none does.</summary>
    internal int ParamsIndex { get; }

    internal int ParamsStart { get; }

    internal int ParamsCount { get; }

    internal bool IsExpanded => ParamsIndex >= 0;

    /// <summary>Every way that the arguments can fill the signature: as written, and with a <c>params</c> parameter expanded.</summary>
    internal static IEnumerable<ArgumentMap> Of(Signature signature, int positional, IReadOnlyList<string> keywords)
    {
        if (TryMap(signature, positional, keywords, expand: false, givenOut: false) is { } normal) yield return normal;
        var last = signature.Parameters.Length - 1;
        if (last >= 0 && signature.Parameters[last].Role == ParameterRole.Params
            && TryMap(signature, positional, keywords, expand: true, givenOut: false) is { } expanded) yield return expanded;
        if (Array.Exists(signature.Parameters, static p => p.Role == ParameterRole.Out)
            && TryMap(signature, positional, keywords, expand: false, givenOut: true) is { } placeholders) yield return placeholders;
    }

    private static ArgumentMap? TryMap(Signature signature, int positional, IReadOnlyList<string> keywords, bool expand, bool givenOut)
    {
        var parameters = signature.Parameters;
        var sources = new int[parameters.Length];
        Array.Fill(sources, int.MinValue);
        var next = 0;
        var fixedCount = expand ? parameters.Length - 1 : parameters.Length;
        for (var i = 0; i < fixedCount && next < positional; i++)
        {
            // Callers of Python.NET pass a placeholder for an out parameter; without one it is skipped.
            if (parameters[i].Role == ParameterRole.Out && !givenOut) continue;
            sources[i] = next++;
        }

        var rest = positional - next;
        if (rest > 0 && !expand) return null;
        for (var k = 0; k < keywords.Count; k++)
        {
            var at = Array.FindIndex(parameters, p => p.Name == keywords[k] || PythonNames.Of(p.Name) == keywords[k]);
            if (at < 0 || sources[at] != int.MinValue || (expand && at == fixedCount)) return null;
            sources[at] = positional + k;
        }

        if (expand) sources[fixedCount] = Supplied;
        var placeholders = false;
        for (var i = 0; i < sources.Length; i++)
        {
            if (parameters[i].Role == ParameterRole.Out)
            {
                placeholders |= sources[i] >= 0;
                sources[i] = Supplied;
            }

            if (sources[i] != int.MinValue) continue;
            if (!parameters[i].MayBeOmitted || (parameters[i].Role == ParameterRole.Params && !expand)) return null;
            sources[i] = parameters[i].Role == ParameterRole.Cancellation ? Supplied : Default;
        }

        if (givenOut && !placeholders) return null;
        return new ArgumentMap(sources, expand ? fixedCount : -1, next, rest);
    }
}
