// A call of a module's function: each worker looks it up in its own interpreter.
using PyBridge.Async;
using PyBridge.Interop;

namespace PyBridge.Pool;

/// <summary>A function by the names of its module and itself, as it means something in every interpreter.</summary>
internal sealed record ModuleFunction(string Module, string Function) : ICallTarget
{
    /// <summary>Imports the module, at the first call, and finds the function. Attached.</summary>
    public OwnedReference Resolve()
    {
        using var module = Names.ImportModule(Module);
        SharedCode.Examine(Module, module);
        return Names.GetAttribute(module, Function);
    }

    public bool IsIterable => false;
}

/// <summary>One such call.</summary>
internal sealed class ModuleCall<T>(ModuleFunction function, object?[] arguments, CancellationToken token) : CoroutineCall<T>(token)
{
    protected override nint Start(nint starter)
    {
        using var target = function.Resolve();
        using var vector = new ArgumentVector(arguments.Length + 1);
        vector.AddCallable(target, arguments);
        return vector.Call(starter);
    }
}
