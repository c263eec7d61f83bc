// Overload resolution: which signatures a call may mean, the best first.
using System.Text;

namespace PyBridge.Export;

/// <summary>A signature that fits a call, closed over its type arguments.</summary>
internal sealed record Candidate(Signature Signature, ArgumentMap Map, int Cost);

/// <summary>
/// Ranks the overloads for a call by argument kinds: the sum of <see cref="ConversionCost"/>, then the asynchronous overload that takes a
/// token (which the bridge supplies), then fewer parameters left to defaults,
/// as-written before expanded <c>params</c>, non-generic before generic, the order of declaration (derived types first). There is no
/// ambiguity error: the first candidate whose conversions succeed is called. Pure; any thread.
/// </summary>
internal static class OverloadResolver
{
    // A declared type that takes part in a tie loses against one that is used as written.
    private const int GenericPenalty = 1;

    /// <summary>
    /// The candidates in the order in which they are tried; empty if none fits. <paramref name="keywords"/> names the last arguments.
    /// </summary>
    internal static List<Candidate> Rank(MethodSet set, ReadOnlySpan<ArgumentType> arguments, IReadOnlyList<string> keywords)
    {
        var ranked = new List<(Candidate Candidate, int Order)>();
        var positional = arguments.Length - keywords.Count;
        for (var i = 0; i < set.Signatures.Length; i++)
        {
            var signature = set.Signatures[i];
            foreach (var map in ArgumentMap.Of(signature, positional, keywords))
            {
                if (signature.IsOpen)
                {
                    var order = 0;
                    foreach (var closed in GenericInference.Close(signature, map, arguments))
                        Consider(closed, map, arguments, GenericPenalty + order++, i);
                }
                else
                {
                    Consider(signature, map, arguments, 0, i);
                }
            }
        }

        ranked.Sort(static (a, b) => Compare(a.Candidate, a.Order, b.Candidate, b.Order));
        return ranked.ConvertAll(static pair => pair.Candidate);

        void Consider(Signature signature, ArgumentMap map, ReadOnlySpan<ArgumentType> given, int penalty, int order)
        {
            var cost = CostOf(signature, map, given);
            if (cost >= 0) ranked.Add((new Candidate(signature, map, cost + penalty), order));
        }
    }

    /// <summary>The error of a call that nothing fits: what was given, and every candidate in C#'s spelling.</summary>
    internal static string NoMatch(MethodSet set, string name, ReadOnlySpan<ArgumentType> arguments, IReadOnlyList<string> keywords)
    {
        var text = new StringBuilder("No overload of ").Append(name).Append(" takes (");
        var positional = arguments.Length - keywords.Count;
        for (var i = 0; i < arguments.Length; i++)
        {
            if (i > 0) text.Append(", ");
            if (i >= positional) text.Append(keywords[i - positional]).Append('=');
            text.Append(arguments[i].ToString());
        }

        return AppendCandidates(text.Append("). "), set).ToString();
    }

    internal static StringBuilder AppendCandidates(StringBuilder text, MethodSet set)
    {
        text.Append(set.Signatures.Length == 1 ? "The candidate is:" : "Candidates:");
        foreach (var signature in set.Signatures) text.Append("\n  ").Append(signature);
        return text;
    }

    private static int CostOf(Signature signature, ArgumentMap map, ReadOnlySpan<ArgumentType> arguments)
    {
        var total = 0;
        for (var i = 0; i < signature.Parameters.Length; i++)
        {
            var parameter = signature.Parameters[i];
            var source = map.Sources[i];
            if (source < 0 || parameter.Role == ParameterRole.Out) continue;
            var cost = ConversionCost.Of(arguments[source], parameter.Type);
            if (cost < 0) return ConversionCost.Impossible;
            total += cost;
        }

        if (!map.IsExpanded) return total;
        var element = GenericInference.ParamsElement(signature.Parameters[map.ParamsIndex].Type);
        for (var k = 0; k < map.ParamsCount; k++)
        {
            var cost = ConversionCost.Of(arguments[map.ParamsStart + k], element);
            if (cost < 0) return ConversionCost.Impossible;
            total += cost;
        }

        return total;
    }

    private static int Compare(Candidate a, int orderA, Candidate b, int orderB)
    {
        var result = a.Cost.CompareTo(b.Cost);
        if (result == 0) result = TakesToken(b).CompareTo(TakesToken(a));
        if (result == 0) result = Omitted(a).CompareTo(Omitted(b));
        if (result == 0) result = a.Map.IsExpanded.CompareTo(b.Map.IsExpanded);
        if (result == 0) result = a.Signature.Method.IsGenericMethod.CompareTo(b.Signature.Method.IsGenericMethod);
        return result == 0 ? orderA.CompareTo(orderB) : result;
    }

    /// <summary>Whether an asynchronous call would get the bridge's token, so that it can be cancelled.</summary>
    private static bool TakesToken(Candidate candidate)
    {
        if (!Awaitables.IsAsynchronous(candidate.Signature.ReturnType)) return false;
        for (var i = 0; i < candidate.Map.Sources.Length; i++)
            if (candidate.Map.Sources[i] == ArgumentMap.Supplied && candidate.Signature.Parameters[i].Role == ParameterRole.Cancellation) return true;
        return false;
    }

    private static int Omitted(Candidate candidate)
    {
        var count = 0;
        for (var i = 0; i < candidate.Map.Sources.Length; i++)
            if (candidate.Map.Sources[i] < 0 && candidate.Signature.Parameters[i].Role != ParameterRole.Cancellation) count++;
        return count;
    }
}
