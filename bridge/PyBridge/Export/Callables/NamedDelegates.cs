// Delegates of Python functions where .NET takes any delegate and looks at its parameters: their names and types come from Python.
using System.Linq.Expressions;
using System.Reflection;
using System.Reflection.Emit;
using PyBridge.Interop;
using PyBridge.Native;

namespace PyBridge.Export;

/// <summary>
/// For parameters of type <see cref="Delegate"/> (a minimal API's handlers): types by the function's annotations, <c>object</c> without one; an
/// async function returns a Task. Frameworks bind by parameter names, so a small class with a method of those names is made around it.
/// </summary>
internal static unsafe class NamedDelegates
{
    private static readonly ImportedObject s_annotations = new("dotnet_tasks._types", "annotations_of");
    private static readonly AssemblyBuilder s_assembly = AssemblyBuilder.DefineDynamicAssembly(new AssemblyName("PyBridge.Delegates"), AssemblyBuilderAccess.RunAndCollect);
    private static readonly ModuleBuilder s_module = s_assembly.DefineDynamicModule("PyBridge.Delegates");

    private static int s_count;

    internal static Delegate Create(nint callable)
    {
        var arguments = stackalloc nint[] { 0, callable };
        using var parts = new OwnedReference(PythonError.Check(CPython.PyObject_Vectorcall(s_annotations.Current, arguments + 1, 1, 0)));
        var isCoroutine = CPython.PyTuple_GetItem(parts.Pointer, 0) == BuiltinTypes.True;
        var types = CPython.PyTuple_GetItem(parts.Pointer, 1);
        var names = Value<string[]>.FromPython(new BorrowedReference(CPython.PyTuple_GetItem(parts.Pointer, 2)));
        var parameters = new Type[names.Length];
        for (var i = 0; i < parameters.Length; i++) parameters[i] = PythonTypes.ToDotnet(CPython.PyTuple_GetItem(types, i)) ?? typeof(object);
        var returned = CPython.PyTuple_GetItem(parts.Pointer, 3);
        var result = TypeCheck.IsNone(returned) ? typeof(void) : PythonTypes.ToDotnet(returned) ?? typeof(object);
        if (isCoroutine) result = result == typeof(void) ? typeof(Task) : typeof(Task<>).MakeGenericType(result);
        return WithNames(DelegateFactory.TryCreate(Expression.GetDelegateType([.. parameters, result]), callable)!, names);
    }

    private static Delegate WithNames(Delegate function, string[] names)
    {
        var type = function.GetType();
        var invoke = type.GetMethod("Invoke")!;
        var parameters = Array.ConvertAll(invoke.GetParameters(), static p => p.ParameterType);
        TypeBuilder builder;
        lock (s_module) builder = s_module.DefineType($"PythonFunction{s_count++}", TypeAttributes.Public | TypeAttributes.Sealed);
        var field = builder.DefineField("function", type, FieldAttributes.Public);
        var method = builder.DefineMethod("Invoke", MethodAttributes.Public, invoke.ReturnType, parameters);
        var il = method.GetILGenerator();
        il.Emit(OpCodes.Ldarg_0);
        il.Emit(OpCodes.Ldfld, field);
        for (var i = 0; i < parameters.Length; i++)
        {
            method.DefineParameter(i + 1, ParameterAttributes.None, names[i]);
            il.Emit(OpCodes.Ldarg, i + 1);
        }

        il.Emit(OpCodes.Callvirt, invoke);
        il.Emit(OpCodes.Ret);
        var made = builder.CreateType();
        var target = Activator.CreateInstance(made)!;
        made.GetField("function")!.SetValue(target, function);
        return Delegate.CreateDelegate(type, target, made.GetMethod("Invoke")!);
    }
}
