// The members of one type in a stub: methods with overloads, properties, fields, events, indexers, operators.
using System.Reflection;

namespace PyBridge.Export;

/// <summary>Writes members. Not thread-safe: nullability contexts are not.</summary>
internal sealed class StubMembers(StubTypes types, StubText text, bool withDocs)
{
    private readonly NullabilityInfoContext _nullability = new();

    internal void Constructors(TypeModel model)
    {
        if (model.Constructors is not { } constructors || model.Type.IsSubclassOf(typeof(Delegate))) return;
        var heads = constructors.Signatures.Select(s => ("def __init__(self" + Parameters(s) + ") -> None:", Doc(s.Method)));
        Overloads([.. heads], isStatic: false);
    }

    internal void Methods(MethodSet set, bool declaredOnly, Type type)
    {
        var signatures = declaredOnly ? set.Signatures.Where(s => s.Method.DeclaringType == type) : set.Signatures;
        var groups = signatures.GroupBy(static s => s.HasReceiver).ToArray();
        // A name that is static and not has both kinds of overload in .NET; a stub shows the ones that need no class.
        var shown = groups.Length == 2 ? groups.First(static g => g.Key) : groups.FirstOrDefault();
        if (shown is null) return;
        var heads = shown
            .OrderBy(static s => s.Parameters.Count(static p => p.Type == typeof(object)))
            .Select(s => (Head(set.Name, s), Doc(s.Method)));
        Overloads([.. heads], isStatic: !shown.Key);
    }

    internal void Property(PropertyModel model)
    {
        var property = model.Property;
        var doc = Doc(property);
        var read = types.Result(property.PropertyType, Nullability(property));
        if ((property.GetMethod ?? property.SetMethod) is not { IsPublic: true } accessor) return;
        if (accessor.IsStatic)
        {
            Static(model.Name, read, property.DeclaringType!, doc);
            return;
        }

        text.Line("@property");
        text.Function($"def {model.Name}(self) -> {read}:", doc);
        if (property.SetMethod is not { IsPublic: true }) return;
        text.Line($"@{model.Name}.setter");
        text.Line($"def {model.Name}(self, value: {types.Parameter(property.PropertyType, Nullability(property))}) -> None: ...");
    }

    internal void Field(FieldModel model)
    {
        var field = model.Field;
        var type = types.Result(field.FieldType, _nullability.Create(field));
        if (field.DeclaringType!.IsEnum) type = types.Class(field.DeclaringType);
        if (field.IsStatic) Static(model.Name, type, field.DeclaringType!, Doc(field));
        else text.Line($"{model.Name}: {type}");
    }

    internal void Event(EventModel model)
    {
        if (model.Event.EventHandlerType is not { } handler) return;
        var type = types.Import("dotnet_tasks", "Event") + "[" + types.Parameter(handler) + "]";
        if (model.Event.AddMethod!.IsStatic) Static(model.Name, type, model.Event.DeclaringType!, Doc(model.Event));
        else text.Line($"{model.Name}: {type}");
    }

    internal void Indexers(TypeModel model)
    {
        if (model.Getters is { } getters) Overloads([.. getters.Signatures.Select(s => (Head("__getitem__", s), Doc(s.Method)))], isStatic: false);
        if (model.Setters is { } setters) Overloads([.. setters.Signatures.Select(s => (Head("__setitem__", s), (string?)null))], isStatic: false);
    }

    /// <summary>An operator is static in .NET and takes both operands; here the first one, or for a reflected name the second, is self.</summary>
    internal void Operators(TypeModel model)
    {
        foreach (var (dunder, set) in model.Operators.OrderBy(static pair => pair.Key, StringComparer.Ordinal))
        {
            var reflected = dunder.StartsWith("__r", StringComparison.Ordinal) && PythonNames.Reflected("__" + dunder[3..]) == dunder;
            var heads = new List<(string, string?)>();
            foreach (var signature in set.Signatures)
            {
                var own = reflected ? signature.Parameters[^1] : signature.Parameters[0];
                if (own.Type != model.Type || (reflected && signature.Parameters[0].Type == model.Type)) continue;
                var other = signature.Parameters.Length == 2 ? ", other: " + types.Parameter(signature.Parameters[reflected ? 0 : 1].Type) : "";
                heads.Add(($"def {dunder}(self{other}, /) -> {types.Result(signature.ReturnType)}:", null));
            }

            if (heads.Count > 0) Overloads([.. heads], isStatic: false);
        }
    }

    private void Static(string name, string type, Type owner, string? doc)
    {
        text.Line(owner.ContainsGenericParameters ? $"{name}: {type}" : $"{name}: {types.Import("typing", "ClassVar")}[{type}]");
        if (doc is not null) text.Docstring(doc);
    }

    private void Overloads((string Head, string? Doc)[] heads, bool isStatic)
    {
        var distinct = heads.DistinctBy(static h => h.Head).ToArray();
        foreach (var (head, doc) in distinct)
        {
            if (distinct.Length > 1) text.Line("@" + types.Import("typing", "overload"));
            if (isStatic) text.Line("@staticmethod");
            text.Function(head, doc);
        }
    }

    private string Head(string name, Signature signature)
    {
        var generic = signature.Method.IsGenericMethod
            ? "[" + string.Join(", ", signature.Method.GetGenericArguments().Select(types.ParameterName)) + "]"
            : "";
        var parameters = Parameters(signature);
        if (!signature.HasReceiver) parameters = parameters.Length > 2 ? parameters[2..] : "";
        return $"def {name}{generic}({(signature.HasReceiver ? "self" : "")}{parameters}) -> {Returned(signature)}:";
    }

    /// <summary>The parameters, each after a comma. One without a default value cannot follow one with it in Python, so it becomes keyword-only.</summary>
    private string Parameters(Signature signature)
    {
        var parts = new List<string>();
        var optional = false;
        var keywordOnly = false;
        foreach (var parameter in signature.Parameters)
        {
            if (parameter.Role == ParameterRole.Out) continue;
            var name = PythonNames.Of(parameter.Name);
            if (parameter.Role == ParameterRole.Params)
            {
                parts.Add($"*{name}: {types.Parameter(GenericInference.ParamsElement(parameter.Type))}");
                keywordOnly = true;
                continue;
            }

            var omitted = parameter.IsOptional || parameter.Role == ParameterRole.Cancellation;
            if (optional && !omitted && !keywordOnly)
            {
                parts.Add("*");
                keywordOnly = true;
            }

            optional |= omitted;
            parts.Add($"{name}: {types.Parameter(parameter.Type, Nullability(parameter.Source))}{(omitted ? " = ..." : "")}");
        }

        return string.Concat(parts.Select(static p => ", " + p));
    }

    /// <summary>The result, then what <c>ref</c> and <c>out</c> parameters hold afterwards: one value, or a tuple.</summary>
    private string Returned(Signature signature)
    {
        var parts = new List<string>();
        if (signature.ReturnType != typeof(void))
            parts.Add(types.Result(signature.ReturnType, signature.Method is MethodInfo info ? Nullability(info.ReturnParameter) : null));
        foreach (var parameter in signature.Parameters)
            if (parameter.Role is ParameterRole.Out or ParameterRole.Ref) parts.Add(types.Result(parameter.Type, Nullability(parameter.Source)));
        return parts.Count switch
        {
            0 => "None",
            1 => parts[0],
            _ => "tuple[" + string.Join(", ", parts) + "]",
        };
    }

    private string? Doc(MemberInfo member) => withDocs ? XmlDocs.Summary(member) : null;

    // A by-reference parameter's own annotations hide behind the reference.
    private NullabilityInfo? Nullability(ParameterInfo parameter) => parameter.Member.DeclaringType is null ? null : _nullability.Create(parameter);

    private NullabilityInfo? Nullability(PropertyInfo property) => property.GetIndexParameters().Length > 0 ? null : _nullability.Create(property);
}
