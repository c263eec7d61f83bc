// What the shared cases of values and exceptions call from Python: an identity for every type, an exception of every type.
namespace PyBridge.Subjects;

public static class Sameness
{
    public static T Of<T>(T value) => value;
}

public static class Thrower
{
    /// <summary>A new exception of a type of the base class library, by its full name.</summary>
    public static Exception Make(string type, string message) =>
        (Exception)Activator.CreateInstance(Type.GetType(type) ?? typeof(KeyNotFoundException).Assembly.GetType(type, throwOnError: true)!, message)!;

    public static void Throw(string type, string message) => throw Make(type, message);
}
