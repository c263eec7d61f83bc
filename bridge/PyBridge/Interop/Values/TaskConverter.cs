// A Task becomes an awaitable in Python, and comes back as itself.
using PyBridge.Async;

namespace PyBridge.Interop.Values;

/// <summary>Task → <c>DotnetTask</c>. The thread is attached.</summary>
internal sealed class TaskConverter<T> : Converter<T>
    where T : Task
{
    internal override nint ToPython(T value) => value is null ? None.New() : TaskExport.New(value, null, TypeName.Of(value.GetType()));

    internal override T FromPython(BorrowedReference o)
    {
        if (TypeCheck.IsNone(o.Pointer)) return null!;
        if (TypeCheck.IsInstance(o.Pointer, TaskObject.BaseType) && TaskObject.Of(o.Pointer) is { Given: T task } export)
        {
            // Whoever gets the Task looks after its outcome.
            export.IsObserved = true;
            return task;
        }

        if (ValueHooks.ImportObject is { } import && import(o, typeof(T), out var value)) return (T)value!;
        throw ValueErrors.CannotConvert(o, typeof(T));
    }
}
