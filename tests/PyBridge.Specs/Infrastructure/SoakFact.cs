// Tests with a long form: their time limit depends on which form runs.
using System.Runtime.CompilerServices;
using Xunit;

namespace PyBridge.Specs.Infrastructure;

/// <summary>A fact whose limit is 30 seconds, as anybody's, except in the long form (<c>scripts/test --soak</c>).</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class SoakFactAttribute : FactAttribute
{
    /// <param name="minutes">The limit of the long form.</param>
    /// <param name="file">The compiler fills it in.</param>
    /// <param name="line">The compiler fills it in.</param>
    public SoakFactAttribute(int minutes, [CallerFilePath] string? file = null, [CallerLineNumber] int line = -1)
        : base(file, line) => Timeout = Run.Limit(minutes);
}

/// <summary>The same for a theory: the limit of each of its cases.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class SoakTheoryAttribute : TheoryAttribute
{
    /// <param name="minutes">The limit of the long form.</param>
    /// <param name="file">The compiler fills it in.</param>
    /// <param name="line">The compiler fills it in.</param>
    public SoakTheoryAttribute(int minutes, [CallerFilePath] string? file = null, [CallerLineNumber] int line = -1)
        : base(file, line) => Timeout = Run.Limit(minutes);
}
