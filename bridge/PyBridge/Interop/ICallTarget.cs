// What a call calls, found on the loop's thread.
namespace PyBridge.Interop;

/// <summary>A callable (or an iterable that is there already), named rather than held, so that the caller need not attach.</summary>
internal interface ICallTarget
{
    /// <summary>It is an async iterable itself, not a callable that makes one.</summary>
    bool IsIterable { get; }

    /// <summary>New reference. Attached.</summary>
    OwnedReference Resolve();
}

/// <summary>An attribute of an object, or the object itself.</summary>
internal sealed class ObjectTarget(PyObject target, string? name) : ICallTarget
{
    public bool IsIterable => name is null;

    public OwnedReference Resolve() => Calls.Resolve(target, name);
}
