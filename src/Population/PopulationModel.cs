using System.Collections.Immutable;

namespace Conv.Population;

/// <summary>A calibration as the generator uses it: no error is left in it. See <see cref="PopulationCalibration"/>.</summary>
internal sealed class PopulationModel
{
    public required string Title { get; init; }

    public required DateOnly From { get; init; }

    public required DateOnly Until { get; init; }

    public required ImmutableArray<PopulationTotals> Totals { get; init; }

    public required ImmutableArray<Column> Columns { get; init; }

    public required IdentifierStyle SessionIds { get; init; }

    public required IdentifierStyle NetworkIds { get; init; }

    public required IdentifierStyle ProviderIds { get; init; }

    public required IdentifierStyle BeneficiaryIds { get; init; }

    public required ImmutableArray<NetworkKind> Kinds { get; init; }

    /// <summary>Weight of the largest network of a kind, the smallest having 100.</summary>
    public required int LargestNetworkPercent { get; init; }

    public required ImmutableArray<MonthWeight> Starts { get; init; }

    public required Weighted<string> LeadingProfessions { get; init; }

    public required Weighted<string> AssistingProfessions { get; init; }

    public required int AssistingPerThousand { get; init; }

    public required Weighted<SecondProvider> GroupSecond { get; init; }

    public required ImmutableArray<BeneficiaryFact> BeneficiaryFacts { get; init; }

    public required ImmutableArray<Line> Lines { get; init; }

    public required Returns Returns { get; init; }

    public required ImmutableArray<DocumentRule> Documents { get; init; }

    public required ImmutableArray<AttachedAct> Attached { get; init; }

    public required ImmutableArray<CollectiveAct> Collective { get; init; }

    public required ImmutableArray<Slip> Slips { get; init; }
}
