using Conv.Runtime.Values;

namespace Conv.Sessions.Reading;

/// <summary>Values as a session file writes them. No trimming, no culture, nothing guessed.</summary>
internal static class Values
{
    /// <summary>A day written <c>yyyy-MM-dd</c>, as a day number.</summary>
    public static ValueFault Date(ReadOnlySpan<byte> text, out int day)
    {
        day = 0;
        if (text.Length != 10 || text[4] != '-' || text[7] != '-')
        {
            return ValueFault.NotADate;
        }

        var year = (Digit(text[0]) * 1000) + (Digit(text[1]) * 100) + (Digit(text[2]) * 10) + Digit(text[3]);
        var month = (Digit(text[5]) * 10) + Digit(text[6]);
        var dayOfMonth = (Digit(text[8]) * 10) + Digit(text[9]);
        if ((year | month | dayOfMonth) >= NoDigit)
        {
            return ValueFault.NotADate;
        }

        if (year == 0 || month is 0 or > 12 || dayOfMonth == 0)
        {
            return ValueFault.NoSuchDay;
        }

        var isLeapYear = (year & 3) == 0 && (year % 100 != 0 || year % 400 == 0);
        var daysBefore = isLeapYear ? DaysBeforeInLeapYear : DaysBefore;
        if (dayOfMonth > daysBefore[month] - daysBefore[month - 1])
        {
            return ValueFault.NoSuchDay;
        }

        var years = year - 1;
        day = (years * 365) + (years / 4) - (years / 100) + (years / 400) + daysBefore[month - 1] + dayOfMonth - 1;
        return ValueFault.None;
    }

    /// <summary>A whole number of digits only, up to 9 223 372 036 854 775 807.</summary>
    public static ValueFault Number(ReadOnlySpan<byte> text, out long number)
    {
        ulong value = 0;
        number = 0;
        foreach (var character in text)
        {
            var digit = Digit(character);
            if (digit >= NoDigit)
            {
                return ValueFault.NotANumber;
            }

            // Past the limit it stays past it, while the rest is still looked at: `99…9x` is no number, not one too large.
            value = value > long.MaxValue / 10 ? ulong.MaxValue : (value * 10) + (uint)digit;
        }

        if (value > long.MaxValue)
        {
            return ValueFault.TooLarge;
        }

        number = (long)value;
        return ValueFault.None;
    }

    /// <summary>An amount of digits, then nothing or a point and one or two decimals; in cents, up to 64 bits.</summary>
    public static ValueFault Amount(ReadOnlySpan<byte> text, out long cents) =>
        Decimal(text, 2, ValueFault.NotAnAmount, out cents);

    /// <summary>Digits, then nothing or a point and so many decimals at most; in units of the last of them, up to 64 bits.</summary>
    /// <param name="text">The text.</param>
    /// <param name="decimals">How many decimals there may be.</param>
    /// <param name="otherwise">What it is where it is written in another way.</param>
    /// <param name="number">The number of units.</param>
    public static ValueFault Decimal(ReadOnlySpan<byte> text, int decimals, ValueFault otherwise, out long number)
    {
        number = 0;
        var point = text.IndexOf((byte)'.');
        var whole = point < 0 ? text : text[..point];
        var part = point < 0 ? default : text[(point + 1)..];
        if (whole.Length == 0 || (point >= 0 && (part.Length == 0 || part.Length > decimals)))
        {
            return otherwise;
        }

        var fault = Number(whole, out var ones);
        if (fault == ValueFault.NotANumber || Number(part, out var rest) != ValueFault.None)
        {
            return otherwise;
        }

        rest *= Decimals.Unit(decimals - part.Length);
        if (fault != ValueFault.None || ones > (long.MaxValue - rest) / Decimals.Unit(decimals))
        {
            return ValueFault.TooLarge;
        }

        number = (ones * Decimals.Unit(decimals)) + rest;
        return ValueFault.None;
    }

    // Large enough that no sum of digits with their weights reaches it, small enough that 1000 of it is no overflow.
    private const int NoDigit = 1 << 20;

    // The days of a year before each month, and all of them.
    private static ReadOnlySpan<ushort> DaysBefore => [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334, 365];

    private static ReadOnlySpan<ushort> DaysBeforeInLeapYear =>
        [0, 31, 60, 91, 121, 152, 182, 213, 244, 274, 305, 335, 366];

    private static int Digit(byte character)
    {
        var digit = (uint)character - '0';
        return digit <= 9 ? (int)digit : NoDigit;
    }
}

/// <summary>What is wrong with a value.</summary>
internal enum ValueFault
{
    None,
    NotAnIdentifier,
    NotADate,
    NoSuchDay,
    NotANumber,
    NotAnAmount,
    NotADecimal,
    TooLarge,
    NotYesOrNo,
    Unknown,
    Conflict,
}
