using System.Collections.Immutable;
using Conv.Comparison;
using Conv.Reports.Page;

namespace Conv.Reports.Tests.Samples;

/// <summary>A comparison with something of everything, made by hand.</summary>
internal static class SampleReport
{
    public static ComparisonReport Report { get; } =
        new(SampleEditions.Old, SampleEditions.New, SampleRules.Structure, SampleProofs.Proved, SampleData.Data);

    public static ComparisonReport WithoutData { get; } = Report with { Data = null };

    public static ComparisonReport Same { get; } =
        new(
            SampleEditions.Old,
            SampleEditions.Old,
            new([], 147),
            SampleProofs.Proved with
            {
                Changes = [],
                Open = [],
            },
            null
        );

    public static ImmutableArray<Approval> Approvals { get; } =
    [
        new("c0a1b2c3d6", "Decided by the committee on 12 March."),
        new("ca9000000b", ""),
        new("0000000000", "No longer there."),
    ];

    public static string Page(string language) => ComparisonPage.Write(Report, language, Approvals);
}
