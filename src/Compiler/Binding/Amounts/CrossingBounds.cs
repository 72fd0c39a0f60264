using Conv.Compiler.Binding.Names;
using Conv.Compiler.Binding.Tree;
using Conv.Compiler.Diagnostics;
using Conv.Compiler.Syntax;
using Conv.Runtime.Values;

namespace Conv.Compiler.Binding.Amounts;

/// <summary>
/// Finds rows of a scale whose bounds are dated amounts that pass each other on some day: from then on no case is left for the one row,
/// and slices of it would count below zero.
/// </summary>
internal sealed class CrossingBounds(FileBinder file)
{
    /// <summary>Whether the bounds rise on every day; reported where they do not.</summary>
    public bool Check(ScaleVersionSyntax version, IReadOnlyList<ScaleRow> rows)
    {
        for (var i = 1; i < rows.Count; i++)
        {
            if (
                rows[i - 1].Bound is { } low
                && rows[i].Bound is { } high
                && (low is BoundAmount || high is BoundAmount)
                && FirstDay(version, low, high) is { } day
            )
            {
                file.Findings.Add(
                    Diagnostic
                        .Create(
                            AmountDescriptors.BoundsCross,
                            file.At(version.Rows[i]),
                            day.ToString(),
                            Cents.TextInEuros(On(high, day)!.Value),
                            Cents.TextInEuros(On(low, day)!.Value)
                        )
                        .WithRelated(file.At(version.Rows[i - 1]), Phrases.TheRowBefore)
                );
                return false;
            }
        }

        return true;
    }

    /// <summary>
    /// Whether each bound has a value on every day; reported where the text leaves one open: a comparison with it does not hold, so the rows
    /// behind it would take what nobody knows to be theirs. (Slices are computed from their bounds, and left open themselves.)
    /// </summary>
    public bool AreKnown(ScaleVersionSyntax version, IReadOnlyList<ScaleRow> rows)
    {
        for (var i = 0; i < rows.Count; i++)
        {
            if (rows[i].Bound is BoundAmount bound && Open(version, bound) is { } day)
            {
                file.Findings.Add(
                    AmountDescriptors.BoundOpen,
                    file.At(version.Rows[i]),
                    day.ToString(),
                    bound.Definition.Name
                );
                return false;
            }
        }

        return true;
    }

    private Day? Open(ScaleVersionSyntax version, BoundAmount bound)
    {
        var first = Day.Later(Dates.Day(version.From) ?? Day.First, InForce());
        var last = Dates.Day(version.To) ?? Day.Last;
        var values = bound.Definition.Values;
        return values
            .Select((value, i) => (value, Until: i + 1 < values.Length ? values[i + 1].From?.Before : value.To))
            .Where(pair => pair.value.Value.Forms.Any(form => form is BoundUnspecified))
            .Where(pair => (pair.Until ?? Day.Last) >= first && (pair.value.From ?? Day.First) <= last)
            .Select(pair => (Day?)Day.Later(pair.value.From ?? Day.First, first))
            .FirstOrDefault();
    }

    // The first day in force on which the higher bound is below the lower one.
    private Day? FirstDay(ScaleVersionSyntax version, BoundExpression low, BoundExpression high)
    {
        var first = Day.Later(Dates.Day(version.From) ?? Day.First, InForce());
        var last = Dates.Day(version.To) ?? Day.Last;
        return Starts(low)
            .Concat(Starts(high))
            .Select(day => Day.Later(day, first))
            .Append(first)
            .Where(day => day <= last)
            .Order()
            .Cast<Day?>()
            .FirstOrDefault(day => On(high, day!.Value) < On(low, day.Value));
    }

    private Day InForce() =>
        file.File.Header is ConventionHeaderSyntax header
            ? Dates.Day(header.Clauses.OfType<InForceSyntax>().FirstOrDefault()?.From) ?? Day.First
            : Day.First;

    private static IEnumerable<Day> Starts(BoundExpression bound) =>
        bound is BoundAmount amount ? amount.Definition.Values.Select(value => value.From ?? Day.First) : [];

    // Null: it has no value on that day, or facts or readings decide it.
    private static long? On(BoundExpression bound, Day day)
    {
        if (bound is not BoundAmount amount)
        {
            return (bound as BoundLiteral)?.Value;
        }

        var value = amount.Definition.Values.LastOrDefault(value => !(value.From > day));
        return value is { Value.Forms: [BoundLiteral literal] } && !(day > value.To) ? literal.Value : null;
    }
}
