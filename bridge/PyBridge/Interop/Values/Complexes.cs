// complex ⇄ Complex.
using System.Numerics;
using PyBridge.Native;

namespace PyBridge.Interop.Values;

/// <summary>Python's complex; a float, or an int that a double holds exactly, is one with no imaginary part. The thread is attached.</summary>
internal static class Complexes
{
    internal static nint FromComplex(Complex value) => ValueErrors.Checked(CPython.PyComplex_FromDoubles(value.Real, value.Imaginary));

    internal static Complex ToComplex(BorrowedReference o) => TypeCheck.IsInstance(o.Pointer, BuiltinTypes.Complex)
        ? new Complex(CPython.PyComplex_RealAsDouble(o.Pointer), CPython.PyComplex_ImagAsDouble(o.Pointer))
        : new Complex(Floats.ToDouble(o, typeof(Complex)), 0);
}
