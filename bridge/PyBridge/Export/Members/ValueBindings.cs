// Members that are read and written: properties, fields, nested types, documentation.
using System.Reflection;
using PyBridge.Interop;
using PyBridge.Native;

namespace PyBridge.Export;

/// <summary>A member without a call.</summary>
internal abstract class ValueBinding : MemberBinding
{
    /// <summary>Whether it is read without an object.</summary>
    internal abstract bool IsStatic { get; }

    /// <summary>New reference. <paramref name="o"/> is zero when read through the class.</summary>
    internal abstract nint Read(nint o, nint type);

    internal virtual void Write(nint o, nint value) => throw new MissingMemberException($"{DisplayName} is read-only.");

    internal sealed override unsafe nint Call(nint* arguments, int count, nint keywordNames) =>
        throw new InvalidCastException($"{DisplayName} is not a method.");
}

/// <summary>A property, by its compiled accessors.</summary>
internal sealed unsafe class AccessorBinding : ValueBinding
{
    private readonly CallSite _readSite;
    private readonly CallSite _writeSite;
    private readonly PropertyInfo _property;
    private readonly Lazy<CompiledCall?> _get;
    private readonly Lazy<CompiledCall?> _set;

    internal AccessorBinding(Interpreter interpreter, Type type, PropertyInfo property)
    {
        _readSite = new CallSite(interpreter);
        _writeSite = new CallSite(interpreter);
        _property = property;
        DisplayName = PythonTypes.FullName(type) + "." + property.Name;
        IsStatic = (property.GetMethod ?? property.SetMethod)!.IsStatic;
        _get = new(() => Compile(property.GetMethod, 0), LazyThreadSafetyMode.PublicationOnly);
        _set = new(() => IsInitOnly(property.SetMethod) ? null : Compile(property.SetMethod, 1), LazyThreadSafetyMode.PublicationOnly);
    }

    internal override string DisplayName { get; }

    internal override bool IsStatic { get; }

    internal override string? Documentation => Docs.Of(_property);

    internal override nint Read(nint o, nint type)
    {
        return _get.Value is { } get ? get(_readSite, &o) : throw new MissingMemberException($"{DisplayName} can only be written.");
    }

    internal override void Write(nint o, nint value)
    {
        if (_set.Value is not { } set) throw new MissingMemberException($"{DisplayName} is read-only.");
        var arguments = stackalloc nint[] { o, value };
        var result = set(_writeSite, IsStatic ? arguments + 1 : arguments);
        if (result == CompiledCalls.Mismatch)
        {
            throw new InvalidCastException(
                $"{DisplayName} is {SignatureText.Of(_property.PropertyType)}; it takes no {ValueErrors.Describe(new BorrowedReference(value))}.", ArgumentReaders.LastMismatch);
        }

        CPython.Py_DecRef(result);
    }

    private static bool IsInitOnly(MethodInfo? setter) =>
        setter?.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(System.Runtime.CompilerServices.IsExternalInit)) == true;

    private static CompiledCall? Compile(MethodInfo? accessor, int count)
    {
        if (accessor is not { IsPublic: true } || Signature.Of(accessor) is not { } signature) return null;
        return CompiledCalls.Of(signature, ArgumentMap.Of(signature, count, []).First());
    }
}

/// <summary>A field, read and written through compiled code.</summary>
internal sealed class FieldBinding : ValueBinding
{
    private readonly FieldInfo _field;
    private readonly Lazy<Func<object?, nint>> _read;
    private readonly Lazy<Func<object?, nint, bool>>? _write;

    internal FieldBinding(FieldInfo field)
    {
        _field = field;
        DisplayName = PythonTypes.FullName(field.DeclaringType!) + "." + field.Name;
        _read = new(() => FieldCompiler.Reader(field), LazyThreadSafetyMode.PublicationOnly);
        _write = field.IsInitOnly ? null : new(() => FieldCompiler.Writer(field), LazyThreadSafetyMode.PublicationOnly);
    }

    internal override string DisplayName { get; }

    internal override bool IsStatic => _field.IsStatic;

    internal override string? Documentation => Docs.Of(_field);

    internal override nint Read(nint o, nint type) => _read.Value(Object(o));

    internal override void Write(nint o, nint value)
    {
        if (_write is null) throw new MissingMemberException($"{DisplayName} is read-only.");
        if (!_write.Value(Object(o), value))
        {
            throw new InvalidCastException(
                $"{DisplayName} is {SignatureText.Of(_field.FieldType)}; it takes no {ValueErrors.Describe(new BorrowedReference(value))}.", ArgumentReaders.LastMismatch);
        }
    }

    private object? Object(nint o)
    {
        if (_field.IsStatic) return null;
        return ProxyObject.TryTarget(o, out var target) && _field.DeclaringType!.IsInstanceOfType(target)
            ? target
            : throw new InvalidCastException($"{DisplayName} cannot be used on {ValueErrors.Describe(new BorrowedReference(o))}.");
    }
}

/// <summary>A nested type: its class is made when it is first read.</summary>
internal sealed class NestedTypeBinding(Type nested) : ValueBinding
{
    internal override string DisplayName => PythonTypes.FullName(nested);

    internal override bool IsStatic => true;

    internal override string? Documentation => Docs.Of(nested);

    internal override nint Read(nint o, nint type)
    {
        var pointer = ProxyTypes.Current.Of(nested).Pointer;
        CPython.Py_IncRef(pointer);
        return pointer;
    }
}

/// <summary>The class's <c>__doc__</c>: XML documentation is read when somebody asks for it.</summary>
internal sealed class DocumentationBinding(Type documented) : ValueBinding
{
    internal override string DisplayName => PythonTypes.FullName(documented) + ".__doc__";

    internal override bool IsStatic => true;

    internal override string? Documentation => Docs.Of(documented);

    internal override nint Read(nint o, nint type) => Value<string?>.ToPython(Documentation);
}
