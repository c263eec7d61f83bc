// Which built-in Python exception a .NET exception is nearest to.
using System.Collections.Concurrent;
using System.Net.Sockets;

namespace PyBridge.Interop;

/// <summary>The nearest built-in exception type for each common .NET exception; a subclass goes with its nearest base.</summary>
internal static class ExceptionMap
{
    private static readonly Dictionary<Type, string> s_builtins = new()
    {
        [typeof(Exception)] = "Exception",
        [typeof(OperationCanceledException)] = "OperationCanceledError",
        [typeof(AggregateException)] = "ExceptionGroup",
        [typeof(ArgumentException)] = "ValueError",
        [typeof(FormatException)] = "ValueError",
        [typeof(InvalidCastException)] = "TypeError",
        [typeof(KeyNotFoundException)] = "KeyError",
        [typeof(IndexOutOfRangeException)] = "IndexError",
        [typeof(ArgumentOutOfRangeException)] = "ValueError",
        [typeof(OverflowException)] = "OverflowError",
        [typeof(DivideByZeroException)] = "ZeroDivisionError",
        [typeof(ArithmeticException)] = "ArithmeticError",
        [typeof(NotImplementedException)] = "NotImplementedError",
        [typeof(NotSupportedException)] = "NotImplementedError",
        [typeof(OutOfMemoryException)] = "MemoryError",
        [typeof(InsufficientExecutionStackException)] = "RecursionError",
        [typeof(TimeoutException)] = "TimeoutError",
        [typeof(UnauthorizedAccessException)] = "PermissionError",
        [typeof(FileNotFoundException)] = "FileNotFoundError",
        [typeof(DirectoryNotFoundException)] = "FileNotFoundError",
        [typeof(EndOfStreamException)] = "EOFError",
        [typeof(IOException)] = "OSError",
        [typeof(SocketException)] = "OSError",
        [typeof(HttpRequestException)] = "OSError",
        [typeof(System.Security.Authentication.AuthenticationException)] = "OSError",
        [typeof(MissingMemberException)] = "AttributeError",
        [typeof(NullReferenceException)] = "AttributeError",
        [typeof(TypeLoadException)] = "ImportError",
        [typeof(BadImageFormatException)] = "ImportError",
        [typeof(FileLoadException)] = "ImportError",
        [typeof(ObjectDisposedException)] = "RuntimeError",
        [typeof(InvalidOperationException)] = "RuntimeError",
        [typeof(System.Text.DecoderFallbackException)] = "UnicodeError",
        [typeof(System.Text.EncoderFallbackException)] = "UnicodeError",
    };

    private static readonly ConcurrentDictionary<Type, string> s_found = new();

    /// <summary>The name of the built-in exception, or <c>OperationCanceledError</c>, for the exception.</summary>
    internal static string BuiltinFor(Exception exception) => exception switch
    {
        PythonException => "Exception",
        AggregateException { InnerExceptions.Count: 0 } => "Exception",
        SocketException socket => ForSocket(socket.SocketErrorCode),
        HttpRequestException { InnerException: SocketException socket } => ForSocket(socket.SocketErrorCode),
        HttpRequestException { InnerException: IOException { InnerException: SocketException socket } } => ForSocket(socket.SocketErrorCode),
        IOException { InnerException: SocketException socket } => ForSocket(socket.SocketErrorCode),
        IOException { HResult: > 0 and < 4096 } io when io.GetType() == typeof(IOException) && !OperatingSystem.IsWindows() => ForErrno(io.HResult),
        _ => s_found.GetOrAdd(exception.GetType(), Nearest),
    };

    /// <summary>The same for a type.</summary>
    internal static string BuiltinFor(Type type) => s_found.GetOrAdd(type, Nearest);

    private static string Nearest(Type type)
    {
        for (var t = type; t is not null; t = t.BaseType)
        {
            if (s_builtins.TryGetValue(t, out var name)) return name;
        }

        return "Exception";
    }

    /// <summary>An IOException's code is the system's own where it names no other; these numbers are the same on Linux and macOS.</summary>
    private static string ForErrno(int code) => code switch
    {
        17 => "FileExistsError",
        20 => "NotADirectoryError",
        21 => "IsADirectoryError",
        32 => "BrokenPipeError",
        _ => "OSError",
    };

    private static string ForSocket(SocketError error) => error switch
    {
        SocketError.ConnectionRefused => "ConnectionRefusedError",
        SocketError.ConnectionReset => "ConnectionResetError",
        SocketError.ConnectionAborted => "ConnectionAbortedError",
        SocketError.Shutdown => "BrokenPipeError",
        SocketError.TimedOut => "TimeoutError",
        SocketError.AccessDenied => "PermissionError",
        _ => "OSError",
    };
}
