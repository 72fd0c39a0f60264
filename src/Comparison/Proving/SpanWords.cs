using System.Globalization;
using Conv.Analysis.Spaces;
using Conv.Runtime.Values;

namespace Conv.Comparison.Proving;

/// <summary>Stretches of numbers and days in words.</summary>
internal static class SpanWords
{
    /// <summary>Neighbouring cells as one stretch.</summary>
    public static List<(long Low, long High)> Joined(IEnumerable<Cell> cells)
    {
        var spans = new List<(long Low, long High)>();
        foreach (var cell in cells)
        {
            if (spans.Count > 0 && spans[^1].High + 1 == cell.Low)
            {
                spans[^1] = (spans[^1].Low, cell.High);
            }
            else
            {
                spans.Add((cell.Low, cell.High));
            }
        }

        return spans;
    }

    /// <summary><c>2024-01-31</c>, <c>until 2024-01-31</c>, <c>from 2024-01-01 to 2024-01-31</c>.</summary>
    /// <param name="span">The days.</param>
    /// <param name="all">The days there are.</param>
    public static string Days((long Low, long High) span, (int First, int Last) all) =>
        span.Low == span.High ? Day.Text((int)span.Low)
        : span.Low <= all.First ? $"until {Day.Text((int)span.High)}"
        : span.High >= all.Last ? $"from {Day.Text((int)span.Low)}"
        : $"from {Day.Text((int)span.Low)} to {Day.Text((int)span.High)}";

    /// <summary><c>4</c>, <c>at least 4</c>, <c>at most 4</c>, <c>4 to 7</c>.</summary>
    public static string Range((long Low, long High) span, Subject subject, Func<long, string>? say = null)
    {
        say ??= number => number.ToString(CultureInfo.InvariantCulture);
        return span.Low == span.High ? say(span.Low)
            : span.High == subject.High ? $"at least {say(span.Low)}"
            : span.Low == subject.Low ? $"at most {say(span.High)}"
            : $"{say(span.Low)} to {say(span.High)}";
    }

    /// <summary>The numbers of a stretch.</summary>
    public static IEnumerable<long> Numbers((long Low, long High) span)
    {
        for (var number = span.Low; number <= span.High; number++)
        {
            yield return number;
        }
    }
}
