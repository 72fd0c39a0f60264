namespace Conv.Runtime;

/// <summary>How a fact that the input leaves empty is stored in a column.</summary>
public static class Missing
{
    /// <summary>An enumeration or yes/no without a value; values are numbered from 1 in vocabulary order, no = 1, yes = 2.</summary>
    public const byte Value = 0;

    /// <summary>A date without a value; dates are day numbers, day 0 is 0001-01-01.</summary>
    public const int Date = int.MinValue;

    /// <summary>A number, a number of minutes or an amount in cents without a value.</summary>
    public const long Number = long.MinValue;
}
