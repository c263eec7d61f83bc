// What a .NET type needs to be made of named values, and what it gives back.
using System.Reflection;
using System.Reflection.Emit;
using System.Runtime.CompilerServices;

namespace PyBridge.Interop.Values;

/// <summary>One named value of a record.</summary>
/// <param name="Name">In .NET.</param>
/// <param name="Candidates">What it may be called in Python, the usual name first.</param>
/// <param name="Type">Its .NET type.</param>
/// <param name="IsRequired">Whether the type cannot be made without it.</param>
internal sealed record RecordMember(string Name, string[] Candidates, Type Type, bool IsRequired)
{
    internal string PythonName => Candidates[0];
}

/// <summary>
/// The constructor and the properties by which values of <typeparamref name="T"/> are made: the public constructor with most parameters (never the one
/// that copies), then the public properties that can be set and that no parameter names.
/// </summary>
internal sealed class RecordShape<T>
{
    private readonly ConstructorInfo? _constructor;
    private readonly ParameterInfo[] _parameters;
    private readonly PropertyInfo[] _settable;

    private RecordShape(ConstructorInfo? constructor, ParameterInfo[] parameters, PropertyInfo[] settable)
    {
        _constructor = constructor;
        _parameters = parameters;
        _settable = settable;
        var setsRequired = constructor?.IsDefined(typeof(System.Diagnostics.CodeAnalysis.SetsRequiredMembersAttribute)) ?? false;
        Members =
        [
            .. parameters.Select(static p => Member(p.Name!, p.ParameterType, !p.HasDefaultValue)),
            .. settable.Select(p => Member(p.Name, p.PropertyType, !setsRequired && p.IsDefined(typeof(RequiredMemberAttribute)))),
        ];
    }

    internal RecordMember[] Members { get; }

    /// <summary>The shape of the type, or null if it cannot be made of named values.</summary>
    internal static RecordShape<T>? Find()
    {
        var type = typeof(T);
        if (type.IsAbstract || type.IsInterface || type.IsPrimitive || type.IsByRefLike || typeof(Delegate).IsAssignableFrom(type)) return null;
        if (type.Namespace is { } space && (space == "System" || space.StartsWith("System.", StringComparison.Ordinal))) return null;

        var constructor = type.GetConstructors()
            .Where(c => !(c.GetParameters() is [{ } only] && only.ParameterType == type))
            .Where(static c => c.GetParameters().All(static p => !p.ParameterType.IsByRef && !p.ParameterType.IsPointer))
            .MaxBy(static c => c.GetParameters().Length);
        if (constructor is null && !type.IsValueType) return null;

        var parameters = constructor?.GetParameters() ?? [];
        var named = parameters.Select(static p => MemberNames.Fold(p.Name!)).ToHashSet();
        var settable = type.GetProperties(BindingFlags.Instance | BindingFlags.Public)
            .Where(p => p.SetMethod is { IsPublic: true } && p.GetIndexParameters().Length == 0 && !named.Contains(MemberNames.Fold(p.Name)))
            .ToArray();
        return parameters.Length + settable.Length == 0 ? null : new RecordShape<T>(constructor, parameters, settable);
    }

    /// <summary>Compiles: make a value from references, of which those of optional members may be null.</summary>
    internal Func<nint[], T> CompileRead()
    {
        var method = PyBridge.Interop.Values.Members.Define("ReadRecord", typeof(T), typeof(nint[]));
        var il = method.GetILGenerator();
        var result = il.DeclareLocal(typeof(T));
        for (var i = 0; i < _parameters.Length; i++) EmitParameter(il, i);
        if (_constructor is not null)
        {
            il.Emit(OpCodes.Newobj, _constructor);
            il.Emit(OpCodes.Stloc, result);
        }

        for (var i = 0; i < _settable.Length; i++) EmitProperty(il, result, _settable[i], _parameters.Length + i);
        il.Emit(OpCodes.Ldloc, result);
        il.Emit(OpCodes.Ret);
        return method.CreateDelegate<Func<nint[], T>>();
    }

    private static RecordMember Member(string name, Type type, bool isRequired) => new(name, MemberNames.Candidates(name), type, isRequired);

    private void EmitParameter(ILGenerator il, int index)
    {
        var parameter = _parameters[index];
        var otherwise = il.DefineLabel();
        var end = il.DefineLabel();
        if (parameter.HasDefaultValue) EmitHas(il, index, otherwise);
        il.Emit(OpCodes.Ldarg_0);
        il.Emit(OpCodes.Ldc_I4, index);
        il.Emit(OpCodes.Call, PyBridge.Interop.Values.Members.ReadMethod.MakeGenericMethod(parameter.ParameterType));
        if (!parameter.HasDefaultValue) return;

        il.Emit(OpCodes.Br, end);
        il.MarkLabel(otherwise);
        il.Emit(OpCodes.Ldc_I4, index);
        il.Emit(OpCodes.Call, typeof(RecordDefaults<T>).GetMethod(nameof(RecordDefaults<T>.Get), BindingFlags.Static | BindingFlags.NonPublic)!
            .MakeGenericMethod(parameter.ParameterType));
        RecordDefaults<T>.Keep(index, parameter);
        il.MarkLabel(end);
    }

    private static void EmitProperty(ILGenerator il, LocalBuilder result, PropertyInfo property, int index)
    {
        var absent = il.DefineLabel();
        EmitHas(il, index, absent);
        il.Emit(typeof(T).IsValueType ? OpCodes.Ldloca : OpCodes.Ldloc, result);
        il.Emit(OpCodes.Ldarg_0);
        il.Emit(OpCodes.Ldc_I4, index);
        il.Emit(OpCodes.Call, PyBridge.Interop.Values.Members.ReadMethod.MakeGenericMethod(property.PropertyType));
        il.Emit(typeof(T).IsValueType ? OpCodes.Call : OpCodes.Callvirt, property.SetMethod!);
        il.MarkLabel(absent);
    }

    private static void EmitHas(ILGenerator il, int index, Label otherwise)
    {
        il.Emit(OpCodes.Ldarg_0);
        il.Emit(OpCodes.Ldc_I4, index);
        il.Emit(OpCodes.Call, PyBridge.Interop.Values.Members.HasMethod);
        il.Emit(OpCodes.Brfalse, otherwise);
    }
}

/// <summary>The default values of the constructor's parameters.</summary>
internal static class RecordDefaults<T>
{
    private static readonly Dictionary<int, object?> s_values = [];

    internal static void Keep(int index, ParameterInfo parameter)
    {
        lock (s_values) s_values[index] = parameter.DefaultValue;
    }

    internal static TValue Get<TValue>(int index)
    {
        lock (s_values)
        {
            // A null stands for default(TValue) of a struct as well; an enum's default is kept as a number.
            var value = s_values[index];
            if (value is null) return default!;
            var type = Nullable.GetUnderlyingType(typeof(TValue)) ?? typeof(TValue);
            return (TValue)(type.IsEnum ? Enum.ToObject(type, value) : value);
        }
    }
}
