// Marks .NET members that Python may call without detaching: the fast path for short work.
namespace PyBridge;

/// <summary>
/// Says that a member (every member of the type, a delegate's method) is short: Python calls it attached, which saves the detaching and
/// attaching around it. Without the mark, .NET code that Python calls runs detached, so that it may wait.
/// </summary>
/// <remarks>What is marked must not wait, block or run long: other Python threads stand still meanwhile, on free-threaded builds at a stop-the-world.</remarks>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Constructor | AttributeTargets.Property | AttributeTargets.Class | AttributeTargets.Struct)]
public sealed class RunsAttachedAttribute : Attribute;
