// Python errors to .NET exceptions and back: the one door for each direction.
using System.Runtime.CompilerServices;
using System.Runtime.ExceptionServices;
using PyBridge.Native;

namespace PyBridge.Interop;

/// <summary>Maps exceptions. The calling thread is attached. What Python knows of exceptions lives in <c>dotnet_tasks._errors</c>.</summary>
internal static unsafe class PythonError
{
    private const int DeepestChain = 32;

    private static readonly ImportedObject s_describe = new("dotnet_tasks._errors", "describe");
    private static readonly ImportedObject s_wrap = new("dotnet_tasks._errors", "wrap");
    private static readonly ImportedObject s_through = new("dotnet_tasks._errors", "through");
    private static readonly PerInterpreter<NativeType> s_holder = new(static _ => NativeType.Create("_dotnet_tasks.Exception", Slots.TPFLAGS_DISALLOW_INSTANTIATION, 0));

    [ThreadStatic] private static int t_depth;

    /// <summary>The reference itself; when it is null, the set Python error as a .NET exception.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static nint Check(nint reference)
    {
        if (reference == 0) Throw();
        return reference;
    }

    /// <summary>The status itself; when it is negative, the set Python error as a .NET exception.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static int Check(int status)
    {
        if (status < 0) Throw();
        return status;
    }

    /// <summary>Takes the set Python error and returns what C# is to see: a .NET exception that passed through Python is itself.</summary>
    internal static Exception Fetch()
    {
        using var raised = new OwnedReference(CPython.TakeRaisedException());
        return raised.IsNull
            ? new InvalidOperationException("A C-API call failed without setting a Python error.")
            : FromObject(raised);
    }

    /// <summary>The .NET exception for a Python exception object.</summary>
    internal static Exception FromObject(BorrowedReference exception)
    {
        // A describing helper that itself fails (memory, recursion) must not describe its own failure for ever.
        if (t_depth >= DeepestChain) return Bare(exception, null);
        t_depth++;
        try
        {
            return Describe(exception);
        }
        finally
        {
            t_depth--;
        }
    }

    /// <summary>Sets a Python error from a .NET exception. A Python exception that passed through .NET is itself.</summary>
    internal static void Raise(Exception exception)
    {
        try
        {
            using var value = ToObject(exception);
            CPython.SetRaisedException(value.Steal());
        }
        catch (PythonException limit) when (limit is { Value: { } raised, PythonType: "RecursionError" or "MemoryError" })
        {
            // Nothing more can be built here: what stopped it is the error.
            CPython.SetRaisedException(raised.Borrow().ToOwned().Steal());
        }
        catch (Exception failure)
        {
            // By its exported pointer: while Python ends nothing can be imported any more, and this must not fail.
            var type = *(nint*)CPython.Export("PyExc_RuntimeError");
            var why = failure is ObjectDisposedException ? "" : $" (it could not be mapped: {failure.Message})";
            fixed (byte* text = Names.Utf8($"{exception.GetType()}: {exception.Message}{why}"))
            {
                CPython.PyErr_SetString(type, text);
            }
        }
    }

    /// <summary>The Python exception object for a .NET exception.</summary>
    internal static OwnedReference ToObject(Exception exception)
    {
        var interpreter = Interpreter.Current;
        if (exception is PythonException { Value: { } kept } home && kept.Interpreter == interpreter) return Home(home, kept);

        if (ErrorHooks.ExportException is { } export && export(exception) is var foreign and not 0) return new OwnedReference(foreign);

        using var members = new OwnedReference(Members(exception));
        using var holder = new OwnedReference(s_holder.Get(interpreter).New(exception));
        using var builtin = Names.String(ExceptionMap.BuiltinFor(exception));
        using var type = Names.String(exception is PythonException python ? python.PythonType : exception.GetType().FullName ?? exception.GetType().Name);
        using var message = Names.String(exception.Message);
        var (own, frames) = CrossingTrail.Of(exception);
        using var stack = Names.String(exception is PythonException other ? other.PythonTraceback : own);
        using var trail = Names.String(frames);
        using var cause = Cause(exception);
        var arguments = stackalloc nint[]
        {
            0, holder.Pointer, builtin.Pointer, type.Pointer, message.Pointer, stack.Pointer, trail.Pointer, members.Pointer, cause.Pointer,
        };
        return new OwnedReference(Check(CPython.PyObject_Vectorcall(s_wrap.Get(interpreter), arguments + 1, 8, 0)));
    }

    /// <summary>The Python exception itself, told which .NET frames it has passed since it was last in Python.</summary>
    private static OwnedReference Home(PythonException exception, PyObject value)
    {
        if (exception.TakeNewFrames() is not { Length: > 0 } frames) return value.Borrow().ToOwned();
        using var stack = Names.String(frames);
        var arguments = stackalloc nint[] { 0, value.Pointer, stack.Pointer };
        var told = CPython.PyObject_Vectorcall(s_through.Current, arguments + 1, 2, 0);
        if (told != 0) return new OwnedReference(told);

        // At the limit of recursion or of memory: itself, without these frames.
        CPython.PyErr_Clear();
        return value.Borrow().ToOwned();
    }

    /// <summary>What the inner exception is in Python, or None; an AggregateException's are its members.</summary>
    private static OwnedReference Cause(Exception exception)
    {
        if (exception is AggregateException || exception.InnerException is not { } inner || t_depth >= DeepestChain)
        {
            return new BorrowedReference(BuiltinTypes.None).ToOwned();
        }

        t_depth++;
        try
        {
            return ToObject(inner);
        }
        finally
        {
            t_depth--;
        }
    }

    /// <summary>New reference to a holder of an exception, for <c>dotnet_tasks._errors</c>.</summary>
    internal static nint Hold(Exception exception) => s_holder.Current.New(exception);

    /// <summary>The .NET exception that a holder made here carries.</summary>
    internal static Exception Held(BorrowedReference holder) => NativeType.Target<Exception>(holder.Pointer);

    private static nint Members(Exception exception)
    {
        if (exception is not AggregateException { InnerExceptions: { Count: > 0 } inner }) return CPython.PyTuple_New(0);
        using var tuple = new OwnedReference(Check(CPython.PyTuple_New(inner.Count)));
        for (var i = 0; i < inner.Count; i++) CPython.PyTuple_SetItem(tuple.Pointer, i, ToObject(inner[i]).Steal());
        return tuple.Steal();
    }

    private static Exception Describe(BorrowedReference exception)
    {
        if (ErrorHooks.ImportException?.Invoke(exception) is { } foreign) return foreign;

        var interpreter = Interpreter.Current;
        nint description;
        try
        {
            var arguments = stackalloc nint[] { 0, exception.Pointer };
            description = CPython.PyObject_Vectorcall(s_describe.Get(interpreter), arguments + 1, 1, 0);
        }
        catch (Exception importFailed)
        {
            return Bare(exception, importFailed);
        }

        using var parts = new OwnedReference(description);
        if (parts.IsNull) return Bare(exception, null);

        // (holder or None, type, message, traceback, notes, inner or None, members, frames, types)
        var holder = Item(parts, 0);
        if (!IsNone(holder)) return CrossingTrail.ComeHome(Held(holder), Text(parts, 3), Text(parts, 7));

        var inner = Item(parts, 5);
        var members = Item(parts, 6);
        var exceptions = new Exception[CPython.PyTuple_Size(members.Pointer)];
        for (var i = 0; i < exceptions.Length; i++) exceptions[i] = FromObject(Item(members, i));
        var cause = IsNone(inner) ? null : FromObject(inner);
        if (cause is null && exceptions.Length > 0) cause = new AggregateException(exceptions);

        return new PythonException(
            new PythonExceptionParts(
                Text(parts, 1), Text(parts, 2), Text(parts, 3), Texts(Item(parts, 4)), exceptions, Text(parts, 7), Texts(Item(parts, 8))),
            PyObject.FromOwned(exception.ToOwned(), interpreter), cause);
    }

    /// <summary>When even the description fails: the type and the text, by the C API alone, and the object for the way back.</summary>
    private static PythonException Bare(BorrowedReference exception, Exception? why)
    {
        CPython.PyErr_Clear();
        using var repr = new OwnedReference(CPython.PyObject_Repr(exception.Pointer));
        CPython.PyErr_Clear();
        var text = Names.ToText(repr) ?? $"{Values.TypeName.Of(exception)}()"; // at the limit of recursion Python writes no text either
        var value = PyObject.FromOwned(exception.ToOwned(), Interpreter.Current);
        return new PythonException(new PythonExceptionParts(text.Split('(')[0], text, text, [], [], "", []), value, why);
    }

    private static BorrowedReference Item(BorrowedReference tuple, int index) => new(CPython.PyTuple_GetItem(tuple.Pointer, index));

    private static string Text(BorrowedReference tuple, int index) => Names.ToText(Item(tuple, index)) ?? "";

    private static string[] Texts(BorrowedReference tuple)
    {
        var texts = new string[CPython.PyTuple_Size(tuple.Pointer)];
        for (var i = 0; i < texts.Length; i++) texts[i] = Text(tuple, i);
        return texts;
    }

    private static bool IsNone(BorrowedReference o) => o.Pointer == BuiltinTypes.None;

    private static void Throw() => ExceptionDispatchInfo.Capture(Fetch()).Throw();
}
