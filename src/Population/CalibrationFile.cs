using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;

namespace Conv.Population;

// A calibration as it is written. A range on a figure bounds its value, one on a distribution the numbers it gives weights to.

internal sealed record CalibrationFile
{
    public const int Much = 100_000_000;

    public required string Title { get; init; }
    public required IReadOnlyList<ColumnSpec> Columns { get; init; }
    public required IdentifierSpecs Identifiers { get; init; }
    public required DateOnly From { get; init; }
    public required DateOnly Until { get; init; }
    public required IReadOnlyList<TotalsSpec> Totals { get; init; }
    public required Distribution Starts { get; init; }
    public required NetworkSpecs Networks { get; init; }
    public required ProviderSpecs Providers { get; init; }
    public OrderedDictionary<string, OrderedDictionary<string, Distribution>>? Beneficiaries { get; set; }
    public required OrderedDictionary<string, LineSpec> Lines { get; init; }
    public required ReturnSpec Returns { get; init; }
    public OrderedDictionary<string, OrderedDictionary<string, DocumentSpec>>? Documents { get; set; }
    public OrderedDictionary<string, AttachedSpec>? Attached { get; set; }
    public OrderedDictionary<string, CollectiveSpec>? Collective { get; set; }
    public OrderedDictionary<string, SlipSpec>? Slips { get; set; }
}

/// <summary>What must say where it comes from.</summary>
internal interface ISourced
{
    string? Source { get; }

    string? Assumption { get; }
}

/// <summary>One number.</summary>
internal sealed record Figure : ISourced
{
    public required int Value { get; init; }
    public string? Source { get; set; }
    public string? Assumption { get; set; }
}

/// <summary>Texts, or numbers such as <c>7</c> and <c>15..23</c>, with weights.</summary>
internal sealed record Distribution : ISourced
{
    [Range(0, CalibrationFile.Much)]
    public required OrderedDictionary<string, int> Weights { get; init; }
    public string? Source { get; set; }
    public string? Assumption { get; set; }
}

internal sealed record ColumnSpec
{
    public required string Name { get; init; }
    public required string Holds { get; init; }
}

internal sealed record IdentifierSpecs
{
    public required IdentifierSpec Session { get; init; }
    public required IdentifierSpec Network { get; init; }
    public required IdentifierSpec Provider { get; init; }
    public required IdentifierSpec Beneficiary { get; init; }
}

internal sealed record IdentifierSpec
{
    public required string Prefix { get; init; }

    [Range(1, 10)]
    public required int Digits { get; init; }
}

internal sealed record TotalsSpec
{
    public required DateOnly Until { get; init; }

    [Range(1, CalibrationFile.Much)]
    public required Figure Beneficiaries { get; init; }

    [Range(1, CalibrationFile.Much)]
    public required Figure Providers { get; init; }

    [Range(1, CalibrationFile.Much)]
    public required Figure Sessions { get; init; }
}

internal sealed record NetworkSpecs
{
    [Range(100, 10_000)]
    public required Figure LargestPercent { get; init; }
    public required OrderedDictionary<string, NetworkSpec> Kinds { get; init; }
}

internal sealed record NetworkSpec
{
    [Range(1, 9999)]
    public required Figure Networks { get; init; }

    [Range(1, 1000)]
    public required Figure BeneficiariesPerThousand { get; init; }

    [Range(0, 110)]
    public required Distribution Ages { get; init; }
}

internal sealed record ProviderSpecs
{
    public required Distribution Leading { get; init; }

    [Range(0, 900)]
    public required Figure AssistingPerThousand { get; init; }
    public required Distribution Assisting { get; init; }
    public required Distribution GroupSecond { get; init; }
}

internal sealed record ReturnSpec
{
    [Range(0, 1000)]
    public required Figure PerThousand { get; init; }

    [Range(1, 120)]
    public required Distribution MonthsAfterFirst { get; init; }
}

internal sealed record DocumentSpec
{
    [Range(0, 1000)]
    public required Figure AbsentPerThousand { get; init; }

    [Range(-LineSpec.Decade, LineSpec.Decade)]
    public required Distribution DaysAfterFirst { get; init; }
}

internal sealed record SlipSpec
{
    public required IReadOnlyList<string> Codes { get; init; }
    public IReadOnlyList<string>? Forms { get; set; }
    public OrderedDictionary<string, string>? Set { get; set; }
    public bool Unregistered { get; set; }
    public bool SingleProvider { get; set; }

    [Range(0, 1_000_000)]
    public required Figure PerMillion { get; init; }

    [Range(0, 1000)]
    public Figure? AtLeast { get; set; }
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    ReadCommentHandling = System.Text.Json.JsonCommentHandling.Skip,
    AllowTrailingCommas = true,
    GenerationMode = JsonSourceGenerationMode.Metadata
)]
[JsonSerializable(typeof(CalibrationFile))]
internal sealed partial class CalibrationJson : JsonSerializerContext;
