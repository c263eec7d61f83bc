// Extension modules that refuse to be loaded in a sub-interpreter, named, with what to do.
using System.Text.RegularExpressions;

namespace PyBridge.Pool;

/// <summary>
/// CPython refuses modules that do not say they may be loaded more than once (PEP 489, Py_mod_multiple_interpreters); some, such as numpy, refuse by
/// themselves, in words of their own. https://docs.python.org/3/howto/isolating-extensions.html
/// </summary>
internal static partial class RefusedModule
{
    /// <summary>The clearer exception where the error, or one that it came from, is such a refusal; else null.</summary>
    internal static NotSupportedException? Explain(PythonException error)
    {
        for (Exception? one = error; one is not null; one = one.InnerException)
        {
            if (one is not PythonException { Message: var message } || Subject(message) is not { } module) continue;
            return new NotSupportedException(
                $"{module} cannot be loaded in a sub-interpreter ({message}). Start the pool with PythonPoolMode.SingleInterpreter, "
                + "which runs in parallel on a free-threaded build; or call this module through the host.",
                error);
        }

        return null;
    }

    /// <summary>What the message of an error says to refuse sub-interpreters, or null when it says no such thing.</summary>
    internal static string? Subject(string message)
    {
        var named = Refusal().Match(message);
        if (named.Success) return $"The Python module {named.Groups[1].Value}";
        return OwnRefusal().IsMatch(message) ? "An extension module" : null;
    }

    [GeneratedRegex(@"module (\S+) does not support loading in subinterpreters")]
    private static partial Regex Refusal();

    [GeneratedRegex("Interpreter change detected|only be loaded into one interpreter|load module more than once per process|loaded into one interpreter per process")]
    private static partial Regex OwnRefusal();
}
