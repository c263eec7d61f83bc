// Emits the code of one call: arguments, detaching, the call, the result.
using System.Reflection;
using System.Reflection.Emit;
using PyBridge.Async;
using PyBridge.Interop;
using PyBridge.Telemetry;

namespace PyBridge.Export;

/// <summary>Emits one call.</summary>
internal sealed unsafe class CallEmitter
{
    private static readonly FieldInfo s_values = typeof(CallConstants).GetField(nameof(CallConstants.Values), BindingFlags.Instance | BindingFlags.NonPublic)!;

    private readonly Signature _signature;
    private readonly ArgumentMap _map;
    private readonly DynamicMethod _method;
    private readonly ILGenerator _il;
    private readonly Label _mismatch;
    private readonly List<object?> _constants = [];
    private readonly LocalBuilder[] _arguments;
    private readonly bool _isAsync;
    private readonly bool _runsAttached;
    private LocalBuilder? _receiver;
    private LocalBuilder? _cancellation;
    private LocalBuilder? _leases;
    private LocalBuilder? _held;

    internal CallEmitter(Signature signature, ArgumentMap map, bool runsAttached)
    {
        _runsAttached = runsAttached || ShortCalls.IsShort(signature.Method);
        _signature = signature;
        _map = map;
        _method = new DynamicMethod(
            SignatureText.NameOf(signature.Method), typeof(nint), [typeof(CallConstants), typeof(CallSite), typeof(nint*)], typeof(CallEmitter).Module, skipVisibility: true);
        _il = _method.GetILGenerator();
        _mismatch = _il.DefineLabel();
        _arguments = new LocalBuilder[signature.Parameters.Length];
        _isAsync = Awaitables.IsAsynchronous(signature.ReturnType);
    }

    internal CompiledCall Compile()
    {
        if (_signature.HasReceiver) ReadReceiver();
        for (var i = 0; i < _arguments.Length; i++) ReadArgument(i);
        var result = Call();
        WriteResult(result);
        _il.Emit(OpCodes.Ret);
        _il.MarkLabel(_mismatch);
        if (_leases is not null) Release(_leases);
        if (_held is not null) Release(_held);
        _il.Emit(OpCodes.Ldc_I4_1);
        _il.Emit(OpCodes.Conv_I);
        _il.Emit(OpCodes.Ret);
        return _method.CreateDelegate<CompiledCall>(new CallConstants([.. _constants]));
    }

    private void ReadReceiver()
    {
        var type = _signature.IsExtension ? _signature.Method.GetParameters()[0].ParameterType : _signature.Method.DeclaringType!;
        _il.Emit(OpCodes.Ldarg_1);
        _il.Emit(OpCodes.Ldarg_2);
        _il.Emit(OpCodes.Ldind_I);
        if (type.IsValueType && !_signature.IsExtension)
        {
            _receiver = _il.DeclareLocal(type.MakeByRefType());
            _il.Emit(OpCodes.Call, Helper(typeof(StructureReceiver<>), type, "Reference"));
        }
        else
        {
            _receiver = _il.DeclareLocal(type);
            _il.Emit(OpCodes.Call, Helper(typeof(Receiver<>), type.IsByRef ? type.GetElementType()! : type, "Get"));
        }

        _il.Emit(OpCodes.Stloc, _receiver);
    }

    private void ReadArgument(int index)
    {
        var parameter = _signature.Parameters[index];
        var local = _arguments[index] = _il.DeclareLocal(parameter.Type);
        if (index == _map.ParamsIndex) ReadExpanded(parameter, local);
        else if (_map.Sources[index] >= 0) ReadGiven(_map.Sources[index], parameter.Type, local);
        else if (_map.Sources[index] == ArgumentMap.Supplied) Supply(parameter, local);
        else LoadDefault(parameter, local);
    }

    private void ReadGiven(int source, Type type, LocalBuilder local)
    {
        LoadArgumentAddress(source);
        _il.Emit(OpCodes.Ldind_I);
        if (Spans.IsSpan(type))
        {
            _leases ??= _il.DeclareLocal(typeof(SpanLeases));
            ReadLent(Spans.IsReadOnlySpan(type) ? nameof(SpanLeases.TryReadOnly) : nameof(SpanLeases.TryWritable), type, _leases, local);
        }
        else if (Tasks.IsTask(_signature.ReturnType) && Protocols.IsMemory(type) && !type.GenericTypeArguments[0].IsGenericParameter)
        {
            _held ??= _il.DeclareLocal(typeof(SpanLeases));
            var isWritable = type.GetGenericTypeDefinition() == typeof(Memory<>);
            ReadLent(isWritable ? nameof(SpanLeases.TryMemory) : nameof(SpanLeases.TryReadOnlyMemory), type, _held, local);
        }
        else
        {
            _il.Emit(OpCodes.Ldloca, local);
            _il.Emit(OpCodes.Call, Helper(typeof(ArgumentReader<>), type, "TryRead"));
        }

        _il.Emit(OpCodes.Brfalse, _mismatch);
    }

    private void ReadLent(string method, Type type, LocalBuilder leases, LocalBuilder local)
    {
        _il.Emit(OpCodes.Ldloca, leases);
        _il.Emit(OpCodes.Ldloca, local);
        _il.Emit(OpCodes.Call, typeof(SpanLeases).GetMethod(method, BindingFlags.Static | BindingFlags.NonPublic)!.MakeGenericMethod(type.GetGenericArguments()[0]));
    }

    /// <summary>The rest of the arguments as an array, which is what every kind of <c>params</c> collection can be made of.</summary>
    private void ReadExpanded(ParameterModel parameter, LocalBuilder local)
    {
        var element = GenericInference.ParamsElement(parameter.Type);
        var array = _il.DeclareLocal(element.MakeArrayType());
        LoadArgumentAddress(_map.ParamsStart);
        _il.Emit(OpCodes.Ldc_I4, _map.ParamsCount);
        _il.Emit(OpCodes.Ldloca, array);
        _il.Emit(OpCodes.Call, Helper(typeof(ParamsReader<>), element, "TryRead"));
        _il.Emit(OpCodes.Brfalse, _mismatch);
        _il.Emit(OpCodes.Ldloc, array);
        if (!parameter.Type.IsAssignableFrom(array.LocalType))
        {
            if (Spans.IsSpan(parameter.Type)) _il.Emit(OpCodes.Newobj, parameter.Type.GetConstructor([array.LocalType])!);
            else _il.Emit(OpCodes.Newobj, parameter.Type.GetConstructor([typeof(IEnumerable<>).MakeGenericType(element)])!);
        }

        _il.Emit(OpCodes.Stloc, local);
    }

    /// <summary>A token whose source goes to the awaitable, or the empty place of an <c>out</c> parameter.</summary>
    private void Supply(ParameterModel parameter, LocalBuilder local)
    {
        if (parameter.Role != ParameterRole.Cancellation || !_isAsync) return;
        if (_cancellation is null)
        {
            _cancellation = _il.DeclareLocal(typeof(CancellationTokenSource));
            _il.Emit(OpCodes.Newobj, typeof(CancellationTokenSource).GetConstructor(Type.EmptyTypes)!);
            _il.Emit(OpCodes.Stloc, _cancellation);
        }

        _il.Emit(OpCodes.Ldloc, _cancellation);
        _il.Emit(OpCodes.Callvirt, typeof(CancellationTokenSource).GetProperty(nameof(CancellationTokenSource.Token))!.GetMethod!);
        _il.Emit(OpCodes.Stloc, local);
    }

    private void LoadDefault(ParameterModel parameter, LocalBuilder local)
    {
        if (parameter.Default is null) return;
        _il.Emit(OpCodes.Ldarg_0);
        _il.Emit(OpCodes.Ldfld, s_values);
        _il.Emit(OpCodes.Ldc_I4, _constants.Count);
        _il.Emit(OpCodes.Ldelem_Ref);
        _il.Emit(OpCodes.Unbox_Any, parameter.Type);
        _il.Emit(OpCodes.Stloc, local);
        _constants.Add(parameter.Default);
    }

    private LocalBuilder? Call()
    {
        var type = _signature.ReturnType;
        var returned = type == typeof(void) ? null : _il.DeclareLocal(type.IsByRef ? type.GetElementType()! : type);
        LocalBuilder? detachment = null, flow = null;
        if (!_runsAttached)
        {
            flow = _il.DeclareLocal(typeof(ContextFlow.Scope));
            _il.Emit(OpCodes.Ldarg_1);
            _il.Emit(OpCodes.Ldfld, typeof(CallSite).GetField(nameof(CallSite.Interpreter), BindingFlags.Instance | BindingFlags.NonPublic)!);
            _il.Emit(_isAsync ? OpCodes.Ldc_I4_1 : OpCodes.Ldc_I4_0);
            _il.Emit(OpCodes.Call, typeof(ContextFlow).GetMethod(nameof(ContextFlow.Enter), BindingFlags.Static | BindingFlags.NonPublic)!);
            _il.Emit(OpCodes.Stloc, flow);
            detachment = _il.DeclareLocal(typeof(Detachment));
            _il.Emit(OpCodes.Ldarg_1);
            _il.Emit(OpCodes.Ldfld, typeof(CallSite).GetField(nameof(CallSite.Interpreter), BindingFlags.Instance | BindingFlags.NonPublic)!);
            _il.Emit(OpCodes.Ldstr, SignatureText.NameOf(_signature.Method));
            _il.Emit(OpCodes.Call, typeof(Detachment).GetMethod(nameof(Detachment.Enter), BindingFlags.Static | BindingFlags.NonPublic, [typeof(Interpreter), typeof(string)])!);
            _il.Emit(OpCodes.Stloc, detachment);
        }

        if (detachment is not null || _leases is not null) _il.BeginExceptionBlock();
        if (_runsAttached && GilTelemetry.KeepsBooks) InvokeBooked(returned);
        else Invoke(returned);
        if (detachment is null && _leases is null) return returned;
        _il.BeginFinallyBlock();
        if (detachment is not null)
        {
            _il.Emit(OpCodes.Ldloca, detachment);
            _il.Emit(OpCodes.Call, typeof(Detachment).GetMethod(nameof(Detachment.Dispose))!);
            _il.Emit(OpCodes.Ldloca, flow!);
            _il.Emit(OpCodes.Call, typeof(ContextFlow.Scope).GetMethod(nameof(ContextFlow.Scope.Dispose))!);
        }

        if (_leases is not null) Release(_leases);
        _il.EndExceptionBlock();
        return returned;
    }

    /// <summary>What was marked as short is looked at, where somebody wants to know.</summary>
    private void InvokeBooked(LocalBuilder? returned)
    {
        var begin = _il.DeclareLocal(typeof(long));
        _il.Emit(OpCodes.Call, typeof(AttachedCalls).GetMethod(nameof(AttachedCalls.Begin), BindingFlags.Static | BindingFlags.NonPublic)!);
        _il.Emit(OpCodes.Stloc, begin);
        Invoke(returned);
        _il.Emit(OpCodes.Ldloc, begin);
        _il.Emit(OpCodes.Ldarg_1);
        _il.Emit(OpCodes.Ldfld, typeof(CallSite).GetField(nameof(CallSite.Interpreter), BindingFlags.Instance | BindingFlags.NonPublic)!);
        _il.Emit(OpCodes.Ldstr, SignatureText.NameOf(_signature.Method));
        _il.Emit(OpCodes.Call, typeof(AttachedCalls).GetMethod(nameof(AttachedCalls.End), BindingFlags.Static | BindingFlags.NonPublic)!);
    }

    private void Invoke(LocalBuilder? returned)
    {
        if (_receiver is not null) _il.Emit(OpCodes.Ldloc, _receiver);
        for (var i = 0; i < _arguments.Length; i++)
            _il.Emit(_signature.Parameters[i].Source.ParameterType.IsByRef ? OpCodes.Ldloca : OpCodes.Ldloc, _arguments[i]);
        switch (_signature.Method)
        {
            case ConstructorInfo constructor:
                _il.Emit(OpCodes.Newobj, constructor);
                break;
            case MethodInfo method:
                _il.Emit(method.IsStatic || method.DeclaringType!.IsValueType ? OpCodes.Call : OpCodes.Callvirt, method);
                if (method.ReturnType.IsByRef) _il.Emit(OpCodes.Ldobj, returned!.LocalType);
                break;
        }

        if (returned is not null) _il.Emit(OpCodes.Stloc, returned);
    }

    private void WriteResult(LocalBuilder? returned)
    {
        var outs = Enumerable.Range(0, _arguments.Length).Where(i => _signature.Parameters[i].Role is ParameterRole.Out or ParameterRole.Ref);
        LocalBuilder[] results = [.. returned is null ? [] : (LocalBuilder[])[returned], .. outs.Select(i => _arguments[i])];
        if (results.Length == 0) _il.Emit(OpCodes.Call, typeof(None).GetMethod(nameof(None.New), BindingFlags.Static | BindingFlags.NonPublic)!);
        else if (results.Length > 1) Pack(results);
        else if (_isAsync && results[0] == returned) WriteAwaitable(returned);
        else Write(results[0]);
    }

    private void Write(LocalBuilder value)
    {
        _il.Emit(OpCodes.Ldloc, value);
        if (Spans.IsSpan(value.LocalType))
        {
            _il.Emit(OpCodes.Call, typeof(SpanLeases).GetMethod(Spans.IsReadOnlySpan(value.LocalType) ? "WriteReadOnly" : "Write", BindingFlags.Static | BindingFlags.NonPublic)!
                .MakeGenericMethod(value.LocalType.GetGenericArguments()[0]));
        }
        else if (_signature.IsConstructor)
        {
            // A constructor's result is always a proxy: DateTime(2030, 1, 1) has .NET's members.
            if (value.LocalType.IsValueType) _il.Emit(OpCodes.Box, value.LocalType);
            _il.Emit(OpCodes.Call, typeof(ProxyObject).GetMethod(nameof(ProxyObject.Proxy), BindingFlags.Static | BindingFlags.NonPublic)!);
        }
        else
        {
            _il.Emit(OpCodes.Call, Helper(typeof(ResultWriter<>), value.LocalType, "Write"));
        }
    }

    private void WriteAwaitable(LocalBuilder value)
    {
        _il.Emit(OpCodes.Ldloc, value);
        if (_cancellation is null) _il.Emit(OpCodes.Ldnull);
        else _il.Emit(OpCodes.Ldloc, _cancellation);
        _il.Emit(OpCodes.Ldstr, SignatureText.NameOf(_signature.Method));
        if (_held is not null) _il.Emit(OpCodes.Ldloca, _held);
        var writer = _held is not null ? "WriteHolding" : _signature.Method.IsSpecialName ? "WriteProperty" : "Write";
        _il.Emit(OpCodes.Call, Helper(typeof(AwaitableWriter<>), value.LocalType, writer));
    }

    private void Pack(LocalBuilder[] values)
    {
        _il.Emit(OpCodes.Ldc_I4, values.Length);
        _il.Emit(OpCodes.Newarr, typeof(object));
        for (var i = 0; i < values.Length; i++)
        {
            _il.Emit(OpCodes.Dup);
            _il.Emit(OpCodes.Ldc_I4, i);
            _il.Emit(OpCodes.Ldloc, values[i]);
            if (values[i].LocalType.IsValueType) _il.Emit(OpCodes.Box, values[i].LocalType);
            _il.Emit(OpCodes.Stelem_Ref);
        }

        _il.Emit(OpCodes.Call, typeof(ResultTuple).GetMethod(nameof(ResultTuple.Pack), BindingFlags.Static | BindingFlags.NonPublic)!);
    }

    private void Release(LocalBuilder leases)
    {
        _il.Emit(OpCodes.Ldloca, leases);
        _il.Emit(OpCodes.Call, typeof(SpanLeases).GetMethod(nameof(SpanLeases.Release), BindingFlags.Instance | BindingFlags.NonPublic)!);
    }

    private void LoadArgumentAddress(int index)
    {
        _il.Emit(OpCodes.Ldarg_2);
        _il.Emit(OpCodes.Ldc_I4, (index + (_signature.HasReceiver ? 1 : 0)) * sizeof(nint));
        _il.Emit(OpCodes.Add);
    }

    private static MethodInfo Helper(Type definition, Type argument, string method) =>
        definition.MakeGenericType(argument).GetMethod(method, BindingFlags.Static | BindingFlags.NonPublic)!;
}
