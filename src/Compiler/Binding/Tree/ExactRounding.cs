using System.Diagnostics;
using System.Numerics;
using Conv.Compiler.Syntax;

namespace Conv.Compiler.Binding.Tree;

/// <summary>Rounds what is worked out while a convention is bound: exact fractions, not negative.</summary>
internal static class ExactRounding
{
    /// <summary>A fraction as a whole number; null where it is none and no rounding is said.</summary>
    /// <param name="above">Above the line; not negative.</param>
    /// <param name="below">Below the line; positive.</param>
    /// <param name="rounding">How to round, or null.</param>
    public static BigInteger? Round(BigInteger above, BigInteger below, RoundingSyntax? rounding)
    {
        var (quotient, rest) = BigInteger.DivRem(above, below);
        if (rest.IsZero)
        {
            return quotient;
        }

        var twice = (2 * rest).CompareTo(below);
        return rounding switch
        {
            null => null,
            RoundingSyntax.Up => quotient + 1,
            RoundingSyntax.Down => quotient,
            RoundingSyntax.HalfUp => twice >= 0 ? quotient + 1 : quotient,
            RoundingSyntax.HalfEven => twice > 0 || (twice == 0 && !quotient.IsEven) ? quotient + 1 : quotient,
            _ => throw new UnreachableException($"no rounding {rounding}"),
        };
    }
}
