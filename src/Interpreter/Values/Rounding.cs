using System.Numerics;
using Conv.Compiler.Ir;

namespace Conv.Interpreter.Values;

/// <summary>A quotient made whole, once.</summary>
internal static class Rounding
{
    /// <summary>The quotient of an exact numerator and a positive divisor.</summary>
    public static BigInteger Divide(BigInteger numerator, long divisor, IrRounding rounding)
    {
        var sign = numerator.Sign;
        var whole = BigInteger.DivRem(BigInteger.Abs(numerator), divisor, out var rest);
        var againstHalf = (rest * 2).CompareTo(divisor);
        var awayFromZero = rounding switch
        {
            IrRounding.HalfUp => againstHalf >= 0,
            IrRounding.HalfEven => againstHalf > 0 || (againstHalf == 0 && !whole.IsEven),
            IrRounding.Up => !rest.IsZero,
            IrRounding.Down => false,
            _ => throw new ArgumentOutOfRangeException(nameof(rounding)),
        };
        return sign * (awayFromZero ? whole + 1 : whole);
    }
}
