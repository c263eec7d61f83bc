// Compiled access to fields.
using System.Reflection;
using System.Reflection.Emit;

namespace PyBridge.Export;

/// <summary>Emits a reader and a writer of one field; the object is boxed where it is a structure. Any thread.</summary>
internal static class FieldCompiler
{
    internal static Func<object?, nint> Reader(FieldInfo field)
    {
        var method = new DynamicMethod("get " + field.Name, typeof(nint), [typeof(object)], typeof(FieldCompiler).Module, skipVisibility: true);
        var il = method.GetILGenerator();
        LoadObject(il, field);
        il.Emit(field.IsStatic ? OpCodes.Ldsfld : OpCodes.Ldfld, field);
        il.Emit(OpCodes.Call, typeof(ResultWriter<>).MakeGenericType(field.FieldType).GetMethod("Write", BindingFlags.Static | BindingFlags.NonPublic)!);
        il.Emit(OpCodes.Ret);
        return method.CreateDelegate<Func<object?, nint>>();
    }

    /// <summary>False where the value does not convert.</summary>
    internal static Func<object?, nint, bool> Writer(FieldInfo field)
    {
        var method = new DynamicMethod("set " + field.Name, typeof(bool), [typeof(object), typeof(nint)], typeof(FieldCompiler).Module, skipVisibility: true);
        var il = method.GetILGenerator();
        var value = il.DeclareLocal(field.FieldType);
        var mismatch = il.DefineLabel();
        il.Emit(OpCodes.Ldarg_1);
        il.Emit(OpCodes.Ldloca, value);
        il.Emit(OpCodes.Call, typeof(ArgumentReader<>).MakeGenericType(field.FieldType).GetMethod("TryRead", BindingFlags.Static | BindingFlags.NonPublic)!);
        il.Emit(OpCodes.Brfalse, mismatch);
        LoadObject(il, field);
        il.Emit(OpCodes.Ldloc, value);
        il.Emit(field.IsStatic ? OpCodes.Stsfld : OpCodes.Stfld, field);
        il.Emit(OpCodes.Ldc_I4_1);
        il.Emit(OpCodes.Ret);
        il.MarkLabel(mismatch);
        il.Emit(OpCodes.Ldc_I4_0);
        il.Emit(OpCodes.Ret);
        return method.CreateDelegate<Func<object?, nint, bool>>();
    }

    private static void LoadObject(ILGenerator il, FieldInfo field)
    {
        if (field.IsStatic) return;
        il.Emit(OpCodes.Ldarg_0);
        il.Emit(field.DeclaringType!.IsValueType ? OpCodes.Unbox : OpCodes.Castclass, field.DeclaringType);
    }
}
