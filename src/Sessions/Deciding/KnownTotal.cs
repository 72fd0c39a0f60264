using Conv.Runtime.Values;

namespace Conv.Sessions.Deciding;

/// <summary>
/// A sum of money, and how many things are not in it because nobody knows their amount: so that a sum over what is known is never shown
/// without saying what it leaves out.
/// </summary>
/// <param name="Known">The sum of what is known, in cents.</param>
/// <param name="Unknown">How many things are not in it.</param>
public readonly record struct KnownTotal(Int128 Known, long Unknown)
{
    /// <summary>Nothing, and nothing left out.</summary>
    public static readonly KnownTotal Zero;

    /// <summary>One thing whose amount nobody knows.</summary>
    public static readonly KnownTotal NotKnown = new(0, 1);

    /// <summary>Whether nothing is left out.</summary>
    public bool IsComplete => Unknown == 0;

    /// <summary>The sum of what is known, in euros with two decimals.</summary>
    public decimal Euros => Cents.InEuros(Known);

    /// <summary>An amount that is known, in cents.</summary>
    public static KnownTotal Of(Int128 cents) => new(cents, 0);

    /// <summary>Two sums together.</summary>
    public static KnownTotal operator +(KnownTotal left, KnownTotal right) =>
        new(left.Known + right.Known, left.Unknown + right.Unknown);

    /// <summary>One sum less another; whatever either leaves out is left out of the difference.</summary>
    public static KnownTotal operator -(KnownTotal left, KnownTotal right) =>
        new(left.Known - right.Known, left.Unknown + right.Unknown);

    /// <summary>What one thing comes to after a change less what it came to before: not known where either is not.</summary>
    public static KnownTotal Difference(KnownTotal now, KnownTotal before) =>
        now.IsComplete && before.IsComplete ? Of(now.Known - before.Known) : NotKnown;
}
