// One .NET method or constructor as Python sees it: its parameters by role, and what comes back.
using System.Reflection;
using System.Runtime.CompilerServices;

namespace PyBridge.Export;

/// <summary>What a caller does about a parameter.</summary>
internal enum ParameterRole
{
    /// <summary>Given by the caller.</summary>
    Value,

    /// <summary>Given by the caller and returned with the result.</summary>
    Ref,

    /// <summary>Not given; returned with the result.</summary>
    Out,

    /// <summary><c>params</c>: the remaining arguments, or one collection.</summary>
    Params,

    /// <summary>A <see cref="CancellationToken"/>: may be omitted, then the bridge supplies one.</summary>
    Cancellation,
}

/// <summary>One parameter; <paramref name="Type"/> is without its reference (<c>int</c> for <c>out int</c>).</summary>
internal sealed record ParameterModel(string Name, Type Type, ParameterRole Role, bool IsOptional, object? Default, ParameterInfo Source)
{
    /// <summary>Whether a call without this argument is complete.</summary>
    internal bool MayBeOmitted => IsOptional || Role is ParameterRole.Out or ParameterRole.Params or ParameterRole.Cancellation;

    internal static ParameterModel Of(ParameterInfo source)
    {
        var type = source.ParameterType;
        var role = ParameterRole.Value;
        if (type.IsByRef)
        {
            type = type.GetElementType()!;
            role = source.IsOut && !source.IsIn ? ParameterRole.Out : source.IsIn || IsReadOnly(source) ? ParameterRole.Value : ParameterRole.Ref;
        }
        else if (IsParams(source))
        {
            role = ParameterRole.Params;
        }

        if (type == typeof(CancellationToken) && role == ParameterRole.Value) role = ParameterRole.Cancellation;
        var optional = source.IsOptional || source.HasDefaultValue;
        return new ParameterModel(source.Name ?? "_" + source.Position, type, role, optional, optional ? DefaultOf(source, type) : null, source);
    }

    private static bool IsReadOnly(ParameterInfo source) =>
        source.GetRequiredCustomModifiers().Contains(typeof(System.Runtime.InteropServices.InAttribute))
        || source.IsDefined(typeof(IsReadOnlyAttribute), false)
        || source.IsDefined(typeof(RequiresLocationAttribute), false);

    private static bool IsParams(ParameterInfo source) =>
        source.IsDefined(typeof(ParamArrayAttribute), false) || source.IsDefined(typeof(ParamCollectionAttribute), false);

    private static object? DefaultOf(ParameterInfo source, Type type)
    {
        var value = source.HasDefaultValue ? source.DefaultValue : null;
        if (value is null || value == Missing.Value || value == DBNull.Value) return null;
        var target = Nullable.GetUnderlyingType(type) ?? type;
        return target.IsEnum && !value.GetType().IsEnum ? Enum.ToObject(target, value) : value;
    }
}

/// <summary>A method, an operator or a constructor that Python can call.</summary>
internal sealed class Signature
{
    private Signature(MethodBase method, ParameterModel[] parameters, bool asExtension)
    {
        Method = method;
        Parameters = parameters;
        IsExtension = asExtension;
    }

    internal MethodBase Method { get; }

    /// <summary>Every parameter; for an extension method without the one that receives the object.</summary>
    internal ParameterModel[] Parameters { get; }

    /// <summary>Whether the method is static and takes its receiver as the first argument.</summary>
    internal bool IsExtension { get; }

    internal bool IsConstructor => Method is ConstructorInfo;

    /// <summary>Whether a call has a receiver.</summary>
    internal bool HasReceiver => IsExtension || (!Method.IsStatic && !IsConstructor);

    /// <summary>Whether type arguments have to be inferred or given first.</summary>
    internal bool IsOpen => Method.ContainsGenericParameters && Method is MethodInfo;

    internal Type ReturnType => Method is MethodInfo info ? info.ReturnType : Method.DeclaringType!;

    /// <summary>The model, or null where Python has no way to call it: pointers, references to by-reference-only structures.</summary>
    internal static Signature? Of(MethodBase method, bool asExtension = false)
    {
        var parameters = method.GetParameters();
        foreach (var parameter in parameters)
            if (!CanPass(parameter.ParameterType)) return null;
        if (method is MethodInfo info && !CanReturn(info.ReturnType)) return null;
        if ((method.CallingConvention & CallingConventions.VarArgs) == CallingConventions.VarArgs) return null;
        var models = parameters.Select(ParameterModel.Of);
        return new Signature(method, (asExtension ? models.Skip(1) : models).ToArray(), asExtension);
    }

    /// <summary>The method with its type parameters filled in.</summary>
    internal Signature Close(Type[] arguments) => Of(((MethodInfo)Method).MakeGenericMethod(arguments), IsExtension)!;

    /// <summary>Whether two signatures take the same parameter types, so that one hides the other.</summary>
    internal bool SameParameters(Signature other) =>
        Method.IsStatic == other.Method.IsStatic
        && Parameters.Length == other.Parameters.Length
        && Method.GetGenericArgumentsOrNone().Length == other.Method.GetGenericArgumentsOrNone().Length
        && Parameters.Zip(other.Parameters).All(static pair => Same(pair.First.Source.ParameterType, pair.Second.Source.ParameterType));

    public override string ToString() => SignatureText.Of(this);

    private static bool Same(Type a, Type b) =>
        a == b
        || (a.IsGenericMethodParameter && b.IsGenericMethodParameter && a.GenericParameterPosition == b.GenericParameterPosition)
        || (a.HasElementType && b.HasElementType && a.Name.EndsWith(b.Name[^1]) && Same(a.GetElementType()!, b.GetElementType()!))
        || (a.IsConstructedGenericType && b.IsConstructedGenericType
            && a.GetGenericTypeDefinition() == b.GetGenericTypeDefinition()
            && a.GetGenericArguments().Zip(b.GetGenericArguments()).All(static pair => Same(pair.First, pair.Second)));

    private static bool CanPass(Type type)
    {
        if (type.IsByRef) type = type.GetElementType()!;
        if (type.IsPointer || type.IsFunctionPointer || type == typeof(TypedReference)) return false;
        return !type.IsByRefLike || Spans.IsSpan(type);
    }

    private static bool CanReturn(Type type) => CanPass(type) && !(type.IsByRef && type.GetElementType()!.IsByRefLike);
}

/// <summary>Which by-reference-only structures cross the border: the two spans, of which a call holds the buffer.</summary>
internal static class Spans
{
    internal static bool IsSpan(Type type) =>
        type.IsConstructedGenericType
        && (type.GetGenericTypeDefinition() == typeof(Span<>) || type.GetGenericTypeDefinition() == typeof(ReadOnlySpan<>));

    internal static bool IsReadOnlySpan(Type type) =>
        type.IsConstructedGenericType && type.GetGenericTypeDefinition() == typeof(ReadOnlySpan<>);
}

/// <summary>Small completions of reflection.</summary>
internal static class ReflectionExtensions
{
    /// <summary>Constructors throw when asked for generic arguments; here they have none.</summary>
    internal static Type[] GetGenericArgumentsOrNone(this MethodBase method) =>
        method.IsGenericMethod ? method.GetGenericArguments() : Type.EmptyTypes;
}
