using System.Buffers.Text;
using System.Globalization;

namespace Conv.Runtime.Values;

/// <summary>
/// An amount of money in whole cents, so that cents cannot be taken for euros or for a count. Eight bytes, laid out like the
/// <see cref="long"/> it wraps: a column of amounts is a column of cents.
/// </summary>
/// <param name="Number">The cents. <see cref="Money.Unspecified"/> is no amount: the text gives no value.</param>
public readonly record struct Cents(long Number) : IComparable<Cents>
{
    /// <summary>Nothing.</summary>
    public static readonly Cents Zero;

    /// <summary>What stands for an amount that the text does not give.</summary>
    public static readonly Cents Unspecified = new(Money.Unspecified);

    /// <summary>Whether the text gives an amount.</summary>
    public bool IsKnown => Number != Money.Unspecified;

    /// <summary>The amount in euros, with two decimals: <c>4.00</c>.</summary>
    public decimal Euros => InEuros(Number);

    /// <summary>An amount in euros.</summary>
    /// <exception cref="ArgumentException">It is no whole number of cents.</exception>
    /// <exception cref="OverflowException">It does not fit 64 bits.</exception>
    public static Cents Of(decimal euros)
    {
        var cents = euros * 100m;
        return decimal.IsInteger(cents)
            ? new((long)cents)
            : throw new ArgumentException(
                string.Create(CultureInfo.InvariantCulture, $"{euros} is no whole number of cents: round it first"),
                nameof(euros)
            );
    }

    /// <summary>Whether one amount is less than another.</summary>
    public static bool operator <(Cents left, Cents right) => left.Number < right.Number;

    /// <summary>Whether one amount is more than another.</summary>
    public static bool operator >(Cents left, Cents right) => left.Number > right.Number;

    /// <summary>Whether one amount is at most another.</summary>
    public static bool operator <=(Cents left, Cents right) => left.Number <= right.Number;

    /// <summary>Whether one amount is at least another.</summary>
    public static bool operator >=(Cents left, Cents right) => left.Number >= right.Number;

    /// <summary>The sum of two amounts.</summary>
    /// <exception cref="OverflowException">It does not fit 64 bits.</exception>
    public static Cents operator +(Cents left, Cents right) => new(checked(left.Number + right.Number));

    /// <summary>What is left of an amount.</summary>
    /// <exception cref="OverflowException">It does not fit 64 bits.</exception>
    public static Cents operator -(Cents left, Cents right) => new(checked(left.Number - right.Number));

    /// <summary>The amount the other way round.</summary>
    /// <exception cref="OverflowException">It does not fit 64 bits.</exception>
    public static Cents operator -(Cents amount) => new(checked(-amount.Number));

    /// <summary>Cents in euros with two decimals, exact; sums of many amounts may need more than 64 bits.</summary>
    /// <exception cref="OverflowException">A <see cref="decimal"/> cannot hold it.</exception>
    public static decimal InEuros(Int128 cents) => ((decimal)cents / 100m) + 0.00m;

    /// <summary>Cents as row files write amounts, <c>-1234.50</c>: no grouping, no currency.</summary>
    public static string Text(Int128 cents) => InEuros(cents).ToString("0.00", CultureInfo.InvariantCulture);

    /// <summary>The same as bytes, without a string, for tables of millions of rows.</summary>
    /// <param name="utf8">Where to: 24 bytes are enough.</param>
    /// <param name="cents">The amount.</param>
    /// <param name="decimalMark">What stands before the decimals: a point, or a comma for a spreadsheet.</param>
    /// <returns>How many bytes were written.</returns>
    public static int Write(Span<byte> utf8, long cents, byte decimalMark)
    {
        // Not negated as a whole: the least number has no opposite.
        var (euros, rest) = Math.DivRem(cents, 100);
        var sign = 0;
        if (cents < 0)
        {
            utf8[0] = (byte)'-';
            sign = 1;
        }

        Utf8Formatter.TryFormat(Math.Abs(euros), utf8[sign..], out var digits);
        var decimals = utf8.Slice(sign + digits, 3);
        decimals[0] = decimalMark;
        decimals[1] = (byte)('0' + Math.Abs(rest / 10));
        decimals[2] = (byte)('0' + Math.Abs(rest % 10));
        return sign + digits + decimals.Length;
    }

    /// <summary>Cents as messages and conventions write amounts: <c>1234.50 EUR</c>.</summary>
    public static string TextInEuros(Int128 cents) => Text(cents) + " EUR";

    /// <inheritdoc/>
    public int CompareTo(Cents other) => Number.CompareTo(other.Number);

    /// <summary><c>-1234.50</c>, in every culture; <c>unspecified</c> where the text gives no amount.</summary>
    public override string ToString() => IsKnown ? Text(Number) : "unspecified";
}
