using System.Text.Json.Serialization;
using Conv.Sessions.Reading;

namespace Conv.Cli.Outputs;

/// <summary><c>conv readings</c>: the ambiguities of a text; amounts in euros, differences from the base.</summary>
/// <param name="InputHash">SHA-256 of the session file; without <c>--data</c> there is none.</param>
/// <param name="Base">The file under the base.</param>
/// <param name="Readings">The readings.</param>
/// <param name="Pairs">Alternatives that interact.</param>
/// <param name="Assignments">How the figures became known.</param>
/// <param name="Warnings">What somebody should look at in the session file; with <c>--data</c>.</param>
internal sealed record ReadingsOutput(
    IReadOnlyList<ReadingOutput> Readings,
    [property: JsonPropertyOrder(-2), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
        string? InputHash = null,
    [property: JsonPropertyOrder(-1), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
        ReadingsBaseOutput? Base = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
        IReadOnlyList<ReadingPairOutput>? Pairs = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] AssignmentsOutput? Assignments = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyList<FileWarning>? Warnings = null
) : JsonOutput(OutputKind.Readings);

/// <summary>The file as it is read now.</summary>
internal sealed record ReadingsBaseOutput(
    long Sessions,
    long Beneficiaries,
    long RejectedLines,
    long RejectedSessions,
    decimal Fees,
    decimal Shares,
    decimal Insurer,
    long InsurerUnknown
);

/// <summary>A reading.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Question">The question.</param>
/// <param name="Citation">Its sources.</param>
/// <param name="Default">The default of the files.</param>
/// <param name="Base">The alternative from which the others depart.</param>
/// <param name="LowestInsurer">The lowest insurer's part that an alternative gives; with <c>--data</c>.</param>
/// <param name="HighestInsurer">The highest.</param>
/// <param name="Alternatives">The alternatives.</param>
internal sealed record ReadingOutput(
    string Name,
    string Question,
    string Citation,
    string Default,
    string Base,
    [property: JsonPropertyOrder(1)] IReadOnlyList<AlternativeOutput> Alternatives,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] decimal? LowestInsurer = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] decimal? HighestInsurer = null
);

/// <summary>An alternative; that of the base changes nothing and says nothing more.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Label">What it means.</param>
/// <param name="CanChange">The functions that it can change at all.</param>
/// <param name="CanChangeMonitors">Whether it can change what monitors come to.</param>
/// <param name="Effect">What it changes on the file.</param>
/// <param name="Proved">What it is proved to change.</param>
internal sealed record AlternativeOutput(
    string Name,
    string Label,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
        IReadOnlyList<ReachedFunctionOutput>? CanChange = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] bool? CanChangeMonitors = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] ReadingEffectOutput? Effect = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] ReadingProofOutput? Proved = null
);

/// <summary>What an alternative can change of a function.</summary>
internal sealed record ReachedFunctionOutput(string Convention, string Function, bool Attendances, bool Payments);

/// <summary>Rows and money that differ.</summary>
internal sealed record ReadingDeltaOutput(
    long Attendances,
    long Payments,
    long NowAccepted,
    long NowRefused,
    decimal Fees,
    decimal Shares,
    decimal Insurer,
    long InsurerNotKnown
);

/// <summary>What an alternative changes on a file.</summary>
internal sealed record ReadingEffectOutput(
    long Attendances,
    long Payments,
    long NowAccepted,
    long NowRefused,
    decimal Fees,
    decimal Shares,
    decimal Insurer,
    long InsurerNotKnown,
    long Beneficiaries,
    long NowRejected,
    long NoLongerRejected,
    ReadingMonitorsOutput Monitors
);

/// <summary>What becomes of monitors.</summary>
internal sealed record ReadingMonitorsOutput(long Rows, long NowExceeded, long NoLongerExceeded);

/// <summary>Two alternatives that change something else together than each alone.</summary>
internal sealed record ReadingPairOutput(
    string First,
    string Second,
    ReadingDeltaOutput Joint,
    ReadingDeltaOutput Interaction
);

/// <summary>How many assignments of readings there are.</summary>
internal sealed record AssignmentsOutput(int All, int Computed, int SameRules, int Apart);

/// <summary>What is proved of an alternative.</summary>
internal sealed record ReadingProofOutput(
    DateOnly From,
    DateOnly To,
    bool NothingChanges,
    IReadOnlyList<ReadingChangeOutput> Changes,
    IReadOnlyList<ReadingQuestionOutput> Open
);

/// <summary>A kind of change.</summary>
internal sealed record ReadingChangeOutput(
    string Id,
    string Functions,
    string Output,
    string Old,
    string New,
    IReadOnlyList<ReadingRegionOutput> Regions
);

/// <summary>Where it happens, and a session file that shows it.</summary>
internal sealed record ReadingRegionOutput(IReadOnlyList<string> Where, string Witness);

/// <summary>Something that is neither proved to change nor proved unchanged.</summary>
internal sealed record ReadingQuestionOutput(
    string Functions,
    string Output,
    string Change,
    string Where,
    string Reason
);
