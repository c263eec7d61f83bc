// Compiles what takes a .NET value apart into Python objects and puts one together from them.
using System.Reflection;
using System.Reflection.Emit;

namespace PyBridge.Interop.Values;

/// <summary>The steps that compiled code calls for each member: conversions without boxing, by index into an array of references.</summary>
internal static class Members
{
    /// <summary>Converts a member and keeps the new reference at its place.</summary>
    internal static void Write<T>(nint[] references, int index, T value) => references[index] = Value<T>.ToPython(value);

    /// <summary>Converts the borrowed reference at its place.</summary>
    internal static T Read<T>(nint[] references, int index)
    {
        try
        {
            return Value<T>.FromPython(new BorrowedReference(references[index]));
        }
        catch (Exception e) when (e is InvalidCastException or OverflowException)
        {
            throw new MemberException(index, e);
        }
    }

    /// <summary>Is there an object for this member?</summary>
    internal static bool Has(nint[] references, int index) => references[index] != 0;

    internal static readonly MethodInfo WriteMethod = Find(nameof(Write));
    internal static readonly MethodInfo ReadMethod = Find(nameof(Read));
    internal static readonly MethodInfo HasMethod = Find(nameof(Has));

    /// <summary>A method without a name that may see whatever the type's members are.</summary>
    internal static DynamicMethod Define(string name, Type result, params Type[] parameters) =>
        new(name, result, parameters, typeof(Members).Module, skipVisibility: true);

    private static MethodInfo Find(string name) => typeof(Members).GetMethod(name, BindingFlags.Static | BindingFlags.NonPublic)!;
}

/// <summary>Says which member failed, to the code that knows the members' names.</summary>
internal sealed class MemberException(int index, Exception error) : Exception(error.Message, error)
{
    internal int Index => index;
}
