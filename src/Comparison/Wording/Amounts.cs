using Conv.Comparison.Counting.Results;
using Conv.Runtime.Values;

namespace Conv.Comparison.Wording;

/// <summary>Cents for a person.</summary>
public static class Amounts
{
    /// <summary>An amount: <c>1 234.56 EUR</c>.</summary>
    public static string Of(long cents) => Numbers.Euros(Cents.InEuros(cents));

    /// <summary>A difference, with its sign: <c>+1 234.56 EUR</c>; <c>0.00 EUR</c> where there is none.</summary>
    public static string Change(long cents) => (cents > 0 ? "+" : "") + Of(cents);

    /// <summary>A difference of counts, with its sign: <c>+1 200</c>.</summary>
    public static string Count(long difference) => (difference > 0 ? "+" : "") + Numbers.Of(difference);

    /// <summary>What the insurer pays more or less: of sessions whose every fee and share is known; the others are counted beside it.</summary>
    public static string Insurer(Delta changed) => Voice.English.Insurer(changed);
}
