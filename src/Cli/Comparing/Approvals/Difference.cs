using System.Collections.Immutable;
using Conv.Comparison;

namespace Conv.Cli.Comparing.Approvals;

/// <summary>Something that differs, and that somebody may approve.</summary>
/// <param name="Layer">The layer of the comparison that found it.</param>
/// <param name="Id">What was seen, as a number: the same in every run until that changes.</param>
/// <param name="What">What differs, in words.</param>
internal sealed record Difference(ComparisonParts Layer, string Id, string What)
{
    /// <summary>The layer as calls and files name it.</summary>
    public static string NameOf(ComparisonParts layer) => layer.ToString().ToLowerInvariant();

    /// <summary>All differences of the layers that were compared, each id once, in the order of the report.</summary>
    public static ImmutableArray<Difference> Of(ComparisonReport report)
    {
        var found = ImmutableArray.CreateBuilder<Difference>();
        if (report.Parts.HasFlag(ComparisonParts.Structure))
        {
            found.AddRange(
                report.Structure.Changes.Select(change => new Difference(
                    ComparisonParts.Structure,
                    change.Id,
                    ChangeWords.Of(change)
                ))
            );
        }

        if (report.Parts.HasFlag(ComparisonParts.Proved))
        {
            found.AddRange(
                report.Proved.Changes.Select(change => new Difference(
                    ComparisonParts.Proved,
                    change.Id,
                    ChangeWords.Of(change)
                ))
            );
            found.AddRange(
                report.Proved.Open.Select(question => new Difference(
                    ComparisonParts.Proved,
                    question.Id,
                    ChangeWords.Of(question)
                ))
            );
        }

        if (report.Parts.HasFlag(ComparisonParts.Data) && report.Data is { } data)
        {
            var changes = report.Structure.Changes.DistinctBy(change => change.Id).ToDictionary(change => change.Id);
            found.AddRange(
                data.Causes.Select(cause => new Difference(
                    ComparisonParts.Data,
                    cause.Id,
                    $"on data: {ChangeWords.Texts(cause, changes)}"
                ))
            );
        }

        return [.. found.DistinctBy(one => one.Id, StringComparer.Ordinal)];
    }
}
