// A method name bound to its overloads: chooses by argument kinds, remembers the choice, calls compiled code.
using PyBridge.Interop;
using PyBridge.Native;

namespace PyBridge.Export;

/// <summary>What a descriptor holds: something that Python calls or reads.</summary>
internal abstract unsafe class MemberBinding
{
    /// <summary>The name that messages show: <c>System.IO.File.Open</c>.</summary>
    internal abstract string DisplayName { get; }

    /// <summary>What <c>help()</c> shows.</summary>
    internal abstract string? Documentation { get; }

    /// <summary>Called attached; the receiver of an instance method is the first argument. New reference.</summary>
    internal abstract nint Call(nint* arguments, int count, nint keywordNames);
}

/// <summary>
/// An overload set in one interpreter. The ranking of candidates for a combination of argument kinds is made once; with a single overload
/// that takes exactly what was given not even the kinds are asked for.
/// </summary>
internal unsafe class MethodBinding : MemberBinding
{
    private const int MostRankings = 32;

    private readonly CallSite _site;
    private readonly bool _hasReceiver;
    private readonly bool _runsAttached;
    private readonly int _onlyCount = -1;
    private CompiledCall? _only;
    private Ranking[] _rankings = [];

    /// <param name="interpreter">Whose objects are passed.</param>
    /// <param name="set">Overloads that all have a receiver, or none.</param>
    /// <param name="displayName">For messages.</param>
    /// <param name="runsAttached">The members are short, whatever they are marked with.</param>
    internal MethodBinding(Interpreter interpreter, MethodSet set, string displayName, bool runsAttached = false)
    {
        _runsAttached = runsAttached;
        Interpreter = interpreter;
        _site = new CallSite(interpreter);
        Set = set;
        DisplayName = displayName;
        _hasReceiver = set.Signatures.Length > 0 && set.Signatures[0].HasReceiver;
        if (set.Signatures is [{ IsOpen: false } single] && Array.TrueForAll(single.Parameters, static p => p.Role == ParameterRole.Value))
            _onlyCount = single.Parameters.Length + (_hasReceiver ? 1 : 0);
    }

    internal Interpreter Interpreter { get; }

    internal MethodSet Set { get; }

    internal override string DisplayName { get; }

    internal override string? Documentation => Docs.Of(Set);

    internal override nint Call(nint* arguments, int count, nint keywordNames)
    {
        if (keywordNames == 0)
        {
            var result = count == _onlyCount ? (_only ?? CompileOnly())(_site, arguments) : CallByTypes(arguments, count);
            if (result != CompiledCalls.Mismatch) return result;
        }

        var chosen = TryCall(arguments, count, keywordNames, out var types, out var keywords);
        return chosen != CompiledCalls.Mismatch ? chosen : throw NoMatch(types, keywords);
    }

    /// <summary>Compiling is left to the first call: most members of a type are never called.</summary>
    private CompiledCall CompileOnly()
    {
        var single = Set.Signatures[0];
        return _only = CompiledCalls.Of(single, ArgumentMap.Of(single, single.Parameters.Length, []).First(), _runsAttached);
    }

    /// <summary>The call by a ranking that was made for arguments of these very types, if they are built-in ones, which are never freed.</summary>
    private nint CallByTypes(nint* arguments, int count)
    {
        var first = _hasReceiver ? 1 : 0;
        foreach (var known in Volatile.Read(ref _rankings))
        {
            if (known.Builtins is not { } types || types.Length != count - first || !AreExactly(arguments + first, types)) continue;
            foreach (var candidate in known.Candidates)
            {
                var result = candidate(_site, arguments);
                if (result != CompiledCalls.Mismatch) return result;
            }

            return CompiledCalls.Mismatch;
        }

        return CompiledCalls.Mismatch;
    }

    private static bool AreExactly(nint* arguments, nint[] types)
    {
        for (var i = 0; i < types.Length; i++)
            if (!TypeCheck.IsExactly(arguments[i], types[i])) return false;
        return true;
    }

    /// <summary>The call by the best candidate that takes the arguments, or <see cref="CompiledCalls.Mismatch"/>.</summary>
    internal nint TryCall(nint* arguments, int count, nint keywordNames, out ArgumentType[] types, out string[] keywords)
    {
        keywords = keywordNames == 0 ? [] : Keywords(keywordNames);
        var receiver = _hasReceiver ? 1 : 0;
        if (count < receiver) throw new InvalidCastException($"{DisplayName} is an instance method: its object is missing.");
        types = new ArgumentType[count - receiver + keywords.Length];
        var classifier = Classifier.Current;
        for (var i = 0; i < types.Length; i++) types[i] = classifier.Of(arguments[receiver + i]);
        ArgumentReaders.LastMismatch = null;
        foreach (var candidate in Rank(types, keywords, arguments + receiver))
        {
            var result = candidate(_site, arguments);
            if (result != CompiledCalls.Mismatch) return result;
        }

        return CompiledCalls.Mismatch;
    }

    internal InvalidCastException NoMatch(ArgumentType[] types, string[] keywords)
    {
        var text = OverloadResolver.NoMatch(Set, DisplayName, types, keywords);
        var mismatch = ArgumentReaders.LastMismatch;
        ArgumentReaders.LastMismatch = null;
        return new InvalidCastException(mismatch is null ? text : mismatch.Message + "\n" + text, mismatch);
    }

    private CompiledCall[] Rank(ArgumentType[] types, string[] keywords, nint* arguments)
    {
        foreach (var known in Volatile.Read(ref _rankings))
            if (known.Types.AsSpan().SequenceEqual(types) && known.Keywords.AsSpan().SequenceEqual(keywords)) return known.Candidates;
        var ranked = OverloadResolver.Rank(Set, types, keywords);
        var candidates = ranked.ConvertAll(c => CompiledCalls.Of(c.Signature, c.Map, _runsAttached)).ToArray();
        var old = Volatile.Read(ref _rankings);

        // A race loses one ranking, which is made again at its next use.
        Volatile.Write(ref _rankings, [new Ranking(types, keywords, candidates, keywords.Length == 0 ? Builtins(arguments, types.Length) : null), .. old.Take(MostRankings - 1)]);
        return candidates;
    }

    private static string[] Keywords(nint tuple)
    {
        var names = new string[CPython.PyTuple_Size(tuple)];
        for (var i = 0; i < names.Length; i++) names[i] = Names.ToText(new BorrowedReference(CPython.PyTuple_GetItem(tuple, i))) ?? "";
        return names;
    }

    /// <summary>The arguments' types where all are built-in ones whose kind says everything; else null.</summary>
    private static nint[]? Builtins(nint* arguments, int count)
    {
        var types = new nint[count];
        for (var i = 0; i < count; i++)
        {
            types[i] = PythonTypes.TypeOf(arguments[i]);
            if (!Classifier.IsBuiltin(types[i])) return null;
        }

        return types;
    }

    private sealed record Ranking(ArgumentType[] Types, string[] Keywords, CompiledCall[] Candidates, nint[]? Builtins);
}
