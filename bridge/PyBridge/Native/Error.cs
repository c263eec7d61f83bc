// The C API's exceptions. https://docs.python.org/3/c-api/exceptions.html
using System.Runtime.InteropServices;

namespace PyBridge.Native;

internal static unsafe partial class CPython
{
    /// <summary>Borrowed reference to the type of the set exception, or zero.</summary>
    [LibraryImport(Library)] internal static partial nint PyErr_Occurred();

    [LibraryImport(Library)] internal static partial void PyErr_Clear();

    /// <summary>3.12+. New reference to the set exception, which is cleared.</summary>
    [LibraryImport(Library)] private static partial nint PyErr_GetRaisedException();

    /// <summary>3.12+. Steals.</summary>
    [LibraryImport(Library)] private static partial void PyErr_SetRaisedException(nint exception);

    [LibraryImport(Library)] private static partial void PyErr_Fetch(nint* type, nint* value, nint* traceback);

    [LibraryImport(Library)] private static partial void PyErr_NormalizeException(nint* type, nint* value, nint* traceback);

    /// <summary>Steals all three.</summary>
    [LibraryImport(Library)] private static partial void PyErr_Restore(nint type, nint value, nint traceback);

    [LibraryImport(Library)] private static partial int PyException_SetTraceback(nint exception, nint traceback);

    /// <summary>New reference or zero.</summary>
    [LibraryImport(Library)] internal static partial nint PyException_GetTraceback(nint exception);

    /// <summary>New reference to the generator or coroutine that a frame belongs to still, because it has not ended; zero for any other frame.</summary>
    [LibraryImport(Library)] internal static partial nint PyFrame_GetGenerator(nint frame);

    [LibraryImport(Library)] internal static partial void PyErr_SetObject(nint type, nint value);

    [LibraryImport(Library)] internal static partial void PyErr_SetString(nint type, byte* message);

    [LibraryImport(Library)] internal static partial void PyErr_SetNone(nint type);

    [LibraryImport(Library)] internal static partial nint PyErr_NoMemory();

    [LibraryImport(Library)] internal static partial int PyErr_GivenExceptionMatches(nint exception, nint type);

    [LibraryImport(Library)] internal static partial int PyErr_ExceptionMatches(nint type);

    /// <summary>Reports the set exception through sys.unraisablehook and clears it.</summary>
    [LibraryImport(Library)] internal static partial void PyErr_WriteUnraisable(nint where);

    /// <summary>Runs Python's handlers of signals that arrived (main thread only); -1 with an exception set when one raised.</summary>
    [LibraryImport(Library)] internal static partial int PyErr_CheckSignals();

    /// <summary>New reference to the set exception, normalized, with its traceback; it is cleared. Zero when none is set.</summary>
    internal static nint TakeRaisedException()
    {
        if (Version >= new Version(3, 12)) return PyErr_GetRaisedException();

        nint type, value, traceback;
        PyErr_Fetch(&type, &value, &traceback);
        if (type == 0) return 0;
        PyErr_NormalizeException(&type, &value, &traceback);
        if (traceback != 0 && value != 0) PyException_SetTraceback(value, traceback);
        Py_DecRef(type);
        if (traceback != 0) Py_DecRef(traceback);
        return value;
    }

    /// <summary>Sets an exception object, with the traceback that it has. Steals.</summary>
    internal static void SetRaisedException(nint exception)
    {
        if (Version >= new Version(3, 12))
        {
            PyErr_SetRaisedException(exception);
            return;
        }

        PyErr_Restore(PyObject_Type(exception), exception, PyException_GetTraceback(exception));
    }
}
