using System.Text.Json.Serialization;
using Conv.Comparison.Counting.Results;

namespace Conv.Cli.Outputs;

/// <summary><c>conv diff</c>: two versions side by side. Amounts are whole cents, differences are new less old.</summary>
/// <param name="Compiler">The version of conv.</param>
/// <param name="Verdict">Who gets more and who gets less, in a sentence.</param>
/// <param name="Headline">What each layer found, in a sentence.</param>
/// <param name="Differs">Whether anything differs in the layers that were compared.</param>
/// <param name="Old">The old version.</param>
/// <param name="New">The new version.</param>
/// <param name="Layers">The layers that were compared: <c>structure</c>, <c>proved</c>, <c>data</c>.</param>
/// <param name="Retroactive">What changes before the day of effect, or may.</param>
/// <param name="Structure">The rules that changed; null where they were not asked for.</param>
/// <param name="Proved">What is proved to change; null where it was not asked for.</param>
/// <param name="Data">What differs on the session file; null where there is none.</param>
/// <param name="Approvals">What of it is approved; null where no list was given.</param>
internal sealed record DiffOutput(
    string Compiler,
    string Verdict,
    string Headline,
    bool Differs,
    DiffEditionOutput Old,
    DiffEditionOutput New,
    IReadOnlyList<string> Layers,
    IReadOnlyList<RetroactiveOutput> Retroactive,
    DiffStructureOutput? Structure,
    DiffProvedOutput? Proved,
    DataComparison? Data,
    DiffApprovalsOutput? Approvals
) : JsonOutput(OutputKind.Diff);

/// <summary>One of the two versions.</summary>
/// <param name="Name">As it was called.</param>
/// <param name="Convention">Who judges every session; null: the convention in force.</param>
/// <param name="SourceHash">The hash of its files.</param>
/// <param name="Readings">The readings that were chosen.</param>
internal sealed record DiffEditionOutput(
    string Name,
    string? Convention,
    string SourceHash,
    OrderedDictionary<string, string> Readings
);

/// <summary>A change before the day of effect.</summary>
/// <param name="Id">The id of the difference.</param>
/// <param name="Convention">The convention that is revised.</param>
/// <param name="From">The day of effect.</param>
/// <param name="FirstDay">The first day on which something changes.</param>
/// <param name="What">What changes.</param>
/// <param name="Where">Where.</param>
/// <param name="Open">Whether it is not proved, but not excluded.</param>
/// <param name="Witness">Sessions that show it.</param>
internal sealed record RetroactiveOutput(
    string Id,
    string Convention,
    DateOnly From,
    DateOnly FirstDay,
    string What,
    string Where,
    bool Open,
    WitnessOutput? Witness
);

/// <summary>The rules that changed.</summary>
/// <param name="Unchanged">How many are the same.</param>
/// <param name="Changes">The others.</param>
internal sealed record DiffStructureOutput(int Unchanged, IReadOnlyList<RuleChangeOutput> Changes);

/// <summary>A changed rule.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Change"><c>added</c>, <c>removed</c>, <c>changed</c> or <c>sourced</c>.</param>
/// <param name="Kind">What kind of rule it is.</param>
/// <param name="What">In words.</param>
/// <param name="Old">The old rule; null: there is none.</param>
/// <param name="New">The new rule; null: there is none.</param>
internal sealed record RuleChangeOutput(
    string Id,
    string Change,
    string Kind,
    string What,
    RuleOutput? Old,
    RuleOutput? New
);

/// <summary>A rule of one version.</summary>
internal sealed record RuleOutput(
    string Convention,
    string Owner,
    string Text,
    string File,
    int Line,
    int Column,
    IReadOnlyList<string> Citations
);

/// <summary>A place in a file.</summary>
internal sealed record PlaceOutput(string File, int Line, int Column);

/// <summary>What is proved.</summary>
/// <param name="FirstDay">The first day over which the proof ranges.</param>
/// <param name="LastDay">The last day.</param>
/// <param name="Complete">Whether everything outside the regions is proved unchanged.</param>
/// <param name="Sessions">Whether sessions are accepted that were not (<c>more</c>), no longer (<c>less</c>), <c>both</c>, or the <c>same</c>.</param>
/// <param name="Shares">Whether beneficiaries pay <c>more</c>, <c>less</c>, <c>both</c> or the <c>same</c>.</param>
/// <param name="Fees">Whether fees are <c>more</c>, <c>less</c>, <c>both</c> or the <c>same</c>.</param>
/// <param name="NobodyGetsLess">Whether no beneficiary gets less where the versions first differ.</param>
/// <param name="NobodyGetsMore">Whether no beneficiary gets more where they first differ.</param>
/// <param name="Changes">What changes.</param>
/// <param name="Open">What is not proved.</param>
/// <param name="Unchanged">What never changes.</param>
internal sealed record DiffProvedOutput(
    DateOnly FirstDay,
    DateOnly LastDay,
    bool Complete,
    string Sessions,
    string Shares,
    string Fees,
    bool NobodyGetsLess,
    bool NobodyGetsMore,
    IReadOnlyList<ProvedChangeOutput> Changes,
    IReadOnlyList<OpenQuestionOutput> Open,
    IReadOnlyList<NeverChangesOutput> Unchanged
);

/// <summary>Who judges such sessions.</summary>
/// <param name="Names">The functions that they may name.</param>
/// <param name="Old">The function of the old version; null: nobody.</param>
/// <param name="OldConvention">Its convention.</param>
/// <param name="New">The function of the new version; null: nobody.</param>
/// <param name="NewConvention">Its convention.</param>
internal sealed record FunctionPairOutput(
    IReadOnlyList<string> Names,
    string? Old,
    string? OldConvention,
    string? New,
    string? NewConvention
);

/// <summary>A kind of change.</summary>
internal sealed record ProvedChangeOutput(
    string Id,
    FunctionPairOutput Functions,
    string Output,
    string What,
    ChangeSideOutput Old,
    ChangeSideOutput New,
    IReadOnlyList<RegionOutput> Regions
);

/// <summary>What one version decides, and the places of the rules by which it does.</summary>
internal sealed record ChangeSideOutput(string Text, IReadOnlyList<PlaceOutput> Rules);

/// <summary>Where something changes: all clauses hold; none: always.</summary>
internal sealed record RegionOutput(IReadOnlyList<ClauseOutput> Where, WitnessOutput Witness);

/// <summary>A restriction of one subject.</summary>
internal sealed record ClauseOutput(string Subject, string Text);

/// <summary>Sessions that show a change.</summary>
/// <param name="Sessions">The sessions in sequence.</param>
/// <param name="Csv">The same as a session file.</param>
internal sealed record WitnessOutput(IReadOnlyList<WitnessSessionOutput> Sessions, string Csv);

/// <summary>A session, and what both versions decide.</summary>
internal sealed record WitnessSessionOutput(DateOnly Date, string Text, string Old, string New);

/// <summary>Something that is neither proved to change nor proved unchanged.</summary>
internal sealed record OpenQuestionOutput(
    string Id,
    FunctionPairOutput Functions,
    string Output,
    string Change,
    string Where,
    string Reason
);

/// <summary>Something that is proved never to change.</summary>
internal sealed record NeverChangesOutput(FunctionPairOutput Functions, string Output);

/// <summary>Differences held against a list of approvals.</summary>
/// <param name="Approved">Ids of what is approved.</param>
/// <param name="Unapproved">What is not.</param>
/// <param name="Reworded">Ids in the list, under other words.</param>
/// <param name="Outdated">Entries of a list of an earlier version of conv.</param>
/// <param name="Stale">Entries of what no longer occurs.</param>
internal sealed record DiffApprovalsOutput(
    IReadOnlyList<string> Approved,
    IReadOnlyList<UnapprovedOutput> Unapproved,
    IReadOnlyList<string> Reworded,
    int Outdated,
    IReadOnlyList<StaleOutput> Stale
);

/// <summary>A difference that nobody approved.</summary>
internal sealed record UnapprovedOutput(string Id, string Layer, string What);

/// <summary>An approval of what no longer occurs.</summary>
internal sealed record StaleOutput(string Id, string What);

/// <summary>A list of approved changes, as a file.</summary>
/// <param name="Format">The format of the list.</param>
/// <param name="Approved">Its entries.</param>
internal sealed record ApprovalListOutput(int Format, IReadOnlyList<ApprovalOutput> Approved);

/// <summary>An approved change.</summary>
internal sealed record ApprovalOutput(
    string Id,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Layer,
    string What,
    string By,
    string Why,
    string On
);
