// The delegate type of a Python function where .NET takes any delegate: from its annotations.
using System.Linq.Expressions;
using PyBridge.Interop;
using PyBridge.Native;

namespace PyBridge.Export;

/// <summary>
/// Chooses <c>Func</c> and <c>Action</c> types for parameters of type <see cref="Delegate"/> (a minimal API's handlers): parameters by their
/// annotations, <c>object</c> without one; an async function returns a Task.
/// </summary>
internal static unsafe class DelegateSignatures
{
    private static readonly ImportedObject s_annotations = new("dotnet_tasks._types", "annotations_of");

    internal static Type Of(nint callable)
    {
        var arguments = stackalloc nint[] { 0, callable };
        using var parts = new OwnedReference(PythonError.Check(CPython.PyObject_Vectorcall(s_annotations.Current, arguments + 1, 1, 0)));
        var isCoroutine = CPython.PyTuple_GetItem(parts.Pointer, 0) == BuiltinTypes.True;
        var types = CPython.PyTuple_GetItem(parts.Pointer, 1);
        var parameters = new Type[CPython.PyTuple_Size(types)];
        for (var i = 0; i < parameters.Length; i++) parameters[i] = PythonTypes.ToDotnet(CPython.PyTuple_GetItem(types, i)) ?? typeof(object);
        var returned = CPython.PyTuple_GetItem(parts.Pointer, 2);
        var result = TypeCheck.IsNone(returned) ? typeof(void) : PythonTypes.ToDotnet(returned) ?? typeof(object);
        if (isCoroutine) result = result == typeof(void) ? typeof(Task) : typeof(Task<>).MakeGenericType(result);
        return Expression.GetDelegateType([.. parameters, result]);
    }
}
