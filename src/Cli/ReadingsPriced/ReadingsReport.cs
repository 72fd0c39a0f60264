using System.Collections.Immutable;
using Conv.Comparison.Proving;
using Conv.Comparison.Readings;
using Conv.Sessions.Reading;

namespace Conv.Cli.ReadingsPriced;

/// <summary>All that <c>conv readings</c> tells.</summary>
/// <param name="Data">The session file as the user named it; null: none.</param>
/// <param name="Survey">The readings and what each can change at all; as they are shown.</param>
/// <param name="Proofs">Where alternatives decide differently, proved; null where nothing was to be proved.</param>
/// <param name="Priced">What alternatives change on the file; null: there is none.</param>
/// <param name="Warnings">What somebody should look at in the file.</param>
internal sealed record ReadingsReport(
    string? Data,
    ImmutableArray<SurveyedReading> Survey,
    ImmutableSortedDictionary<ReadingChoice, ProvedComparison>? Proofs,
    PricedReadings? Priced,
    IReadOnlyList<FileWarning> Warnings
);
