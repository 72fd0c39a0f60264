using System.Globalization;
using Conv.Analysis.Spaces;
using Conv.Compiler.Text;
using Conv.Runtime.Languages;

namespace Conv.Comparison.Proving;

/// <summary>
/// How a date stands to the session's date, in words. A stretch of <see cref="AgeSteps"/> begins and ends where a number of years is completed, where a
/// day so many months later has come, or where that day is over; each is said as what it is, so that 29 February is told right.
/// </summary>
/// <param name="name">The date fact.</param>
/// <param name="isBirth">Whether it is a date of birth, whose completed years are an age.</param>
internal sealed class AgeWords(string name, bool isBirth)
{
    private const long Year = 36;

    /// <summary>The clause.</summary>
    public Clause Of(IEnumerable<(long Low, long High)> spans) =>
        new(isBirth ? "age" : name, WordList.Or(spans.Select(Of)));

    private string Of((long Low, long High) span)
    {
        var (from, to) = (
            span.Low <= AgeSteps.Lowest ? (long?)null : span.Low,
            span.High >= AgeSteps.Last ? (long?)null : span.High + 1
        );
        return (from, to) switch
        {
            (null, null) => $"{name} is given",
            ({ } one, null) => isBirth && IsCompleted(one) ? $"age is at least {Years(one)}" : Since(one),
            (null, { } other) => Before(other),
            ({ } one, { } other) when isBirth && IsCompleted(one) && IsCompleted(other) => Years(one)
            == Years(other) - 1
                ? $"age is {Years(one)}"
                : string.Create(CultureInfo.InvariantCulture, $"age is {Years(one)} to {Years(other) - 1}"),
            (0, { } other) when isBirth && IsCompleted(other) => Before(other),
            ({ } one, { } other) when one % Year == 0 && other == one + 1 =>
                $"{name} is a 29 February, {Years(one)} years before a 28 February that is the session's date",
            ({ } one, { } other) when other == one + 2 && one % 3 == 0 => $"{Later(one)} is the session's date",
            ({ } one, { } other) => $"{Since(one)} and {Before(other)}",
        };
    }

    // From a step on.
    private string Since(long step) =>
        IsCompleted(step)
            ? isBirth
                ? $"age is at least {Years(step)}"
                : $"{Years(step)} years since {name} are completed"
            : IsOver(step)
                ? $"{Later(step)} is before the session's date"
                : $"{Later(step)} is on or before the session's date";

    private string Before(long step) =>
        IsCompleted(step)
            ? isBirth
                ? string.Create(CultureInfo.InvariantCulture, $"age is at most {Years(step) - 1}")
                : $"{Years(step)} years since {name} are not completed"
            : IsOver(step)
                ? $"{Later(step)} is on or after the session's date"
                : $"{Later(step)} is after the session's date";

    // The anniversary, which is another day than the one so many months later for 29 February only.
    private static bool IsCompleted(long step) => step > 0 && step % Year == 1;

    private static bool IsOver(long step) => (((step % 3) + 3) % 3) != 0;

    private static long Years(long step) => step / Year;

    private string Later(long step)
    {
        var months = (long)Math.Floor(step / 3.0);
        var (sign, count) = (months < 0 ? '-' : '+', Math.Abs(months));
        return months == 0 ? name
            : count % 12 == 0 ? string.Create(CultureInfo.InvariantCulture, $"{name} {sign} {count / 12} years")
            : string.Create(CultureInfo.InvariantCulture, $"{name} {sign} {count} months");
    }
}
