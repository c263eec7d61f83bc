// C# records → instances of a frozen dataclass that is made once a record type and interpreter.
using System.Reflection;
using System.Reflection.Emit;
using System.Runtime.CompilerServices;
using PyBridge.Native;

namespace PyBridge.Interop.Values;

/// <summary>Writes the public properties of a record, a record struct or an anonymous type.</summary>
internal sealed unsafe class RecordExport<T>
{
    private static readonly ImportedObject s_recordClass = new("dotnet_tasks._records", "record_class");

    private readonly PropertyInfo[] _properties;
    private readonly Lazy<Action<T, nint[]>> _write;
    private readonly PerInterpreter<KeptReference> _class;

    private RecordExport(PropertyInfo[] properties)
    {
        _properties = properties;
        _write = new(Compile);
        _class = new(_ => new KeptReference(CreateClass()));
    }

    /// <summary>What writes values of the type, or null if it is no record.</summary>
    internal static RecordExport<T>? Find()
    {
        var type = typeof(T);
        if (!IsRecord(type)) return null;
        var properties = type.GetProperties(BindingFlags.Instance | BindingFlags.Public)
            .Where(static p => p.GetMethod is { IsPublic: true } && p.GetIndexParameters().Length == 0);

        // What is computed from the rest could not be given to a constructor: only what can be set, or what a constructor takes, is the value.
        var parameters = type.GetConstructors().SelectMany(static c => c.GetParameters()).Select(static p => MemberNames.Fold(p.Name!)).ToHashSet();
        return new RecordExport<T>([.. properties.Where(p => p.SetMethod is { IsPublic: true } || parameters.Contains(MemberNames.Fold(p.Name)))]);
    }

    /// <summary>New reference to an instance of the record's class.</summary>
    internal nint Write(T value)
    {
        StackGuard.CheckNesting();
        var references = new nint[_properties.Length];
        try
        {
            _write.Value(value, references);
            fixed (nint* arguments = references)
                return ValueErrors.Checked(CPython.PyObject_Vectorcall(_class.Current.Pointer, arguments, (nuint)references.Length, 0));
        }
        finally
        {
            foreach (var reference in references)
            {
                if (reference != 0) CPython.Py_DecRef(reference);
            }
        }
    }

    private static bool IsRecord(Type type)
    {
        const BindingFlags all = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;
        if (type.IsDefined(typeof(CompilerGeneratedAttribute)) && type.Name.Contains("AnonymousType", StringComparison.Ordinal)) return true;
        if (type.GetMethod("<Clone>$", all) is not null) return true;
        return type.IsValueType && type.GetMethod("PrintMembers", all, [typeof(System.Text.StringBuilder)]) is not null;
    }

    private Action<T, nint[]> Compile()
    {
        var method = Members.Define("WriteRecord", typeof(void), typeof(T), typeof(nint[]));
        var il = method.GetILGenerator();
        for (var i = 0; i < _properties.Length; i++)
        {
            il.Emit(OpCodes.Ldarg_1);
            il.Emit(OpCodes.Ldc_I4, i);
            if (typeof(T).IsValueType) il.Emit(OpCodes.Ldarga, 0);
            else il.Emit(OpCodes.Ldarg_0);
            il.Emit(typeof(T).IsValueType ? OpCodes.Call : OpCodes.Callvirt, _properties[i].GetMethod!);
            il.Emit(OpCodes.Call, Members.WriteMethod.MakeGenericMethod(_properties[i].PropertyType));
        }

        il.Emit(OpCodes.Ret);
        return method.CreateDelegate<Action<T, nint[]>>();
    }

    private nint CreateClass()
    {
        using var name = new OwnedReference(Text.FromChars(TypeName.Simple(typeof(T))));
        using var module = new OwnedReference(Text.FromChars(typeof(T).Namespace ?? "dotnet_tasks"));
        using var fields = new OwnedReference(Value<string[]>.ToPython([.. _properties.Select(static p => MemberNames.ToSnakeCase(p.Name))]));
        var arguments = stackalloc nint[] { 0, name.Pointer, module.Pointer, fields.Pointer };
        return ValueErrors.Checked(CPython.PyObject_Vectorcall(s_recordClass.Current, arguments + 1, 3, 0));
    }
}
