using System.Collections.Immutable;
using Conv.Analysis.Witnesses;
using Conv.Compiler.Text;
using Conv.Runtime.Values;

namespace Conv.Comparison.Proving;

/// <summary>
/// The second layer of a comparison: over all facts, dates and counter values, without sampling, where the two editions decide a session
/// differently that comes after a common history (every session before it was accepted by both or refused by both).
/// </summary>
/// <param name="FirstDay">The first day over which it ranges, a day number.</param>
/// <param name="LastDay">The last day over which it ranges.</param>
/// <param name="Changes">The kinds of change, each with the regions where it happens. Regions of one function and output do not overlap.</param>
/// <param name="Open">What was neither proved to change nor proved unchanged.</param>
/// <param name="Unchanged">The functions and outputs that never change.</param>
public sealed record ProvedComparison(
    int FirstDay,
    int LastDay,
    ImmutableArray<ProvedChange> Changes,
    ImmutableArray<OpenQuestion> Open,
    ImmutableArray<UnchangedOutput> Unchanged
)
{
    /// <summary>How many pairs of functions were compared.</summary>
    public int Pairs =>
        Changes
            .Select(change => change.Functions)
            .Concat(Open.Select(question => question.Functions))
            .Concat(Unchanged.Select(output => output.Functions))
            .Distinct()
            .Count();

    /// <summary>Whether it is proved that nothing changes, anywhere.</summary>
    public bool NothingChanges => Changes.IsEmpty && Open.IsEmpty;

    /// <summary>Whether everything outside the regions is proved unchanged.</summary>
    public bool IsComplete => Open.IsEmpty;
}

/// <summary>What is decided about a session that can change.</summary>
public enum DecidedOutput
{
    /// <summary>Whether an attendance (a session, where its function registers nobody) is accepted, exceptional, refused and why, or no valid session.</summary>
    Decision,

    /// <summary>The units granted to an accepted attendance.</summary>
    Granted,

    /// <summary>The share of an attendance that both accept.</summary>
    Share,

    /// <summary>The fee of each provider of a session that both accept.</summary>
    Fee,

    /// <summary>What a payer beside the insurer and the beneficiary pays for an attendance that both accept.</summary>
    Part,
}

/// <summary>Which function judges a session in each edition.</summary>
/// <param name="Names">The functions that such a session may name, in vocabulary order of the editions.</param>
/// <param name="Old">The function that judges it in the old edition; null: none, it is not in force.</param>
/// <param name="OldConvention">Its convention, or null.</param>
/// <param name="New">The function that judges it in the new edition; null: none.</param>
/// <param name="NewConvention">Its convention, or null.</param>
public sealed record FunctionPair(
    ImmutableArray<string> Names,
    string? Old,
    string? OldConvention,
    string? New,
    string? NewConvention
)
{
    /// <summary><c>old_name → new_name</c>, or one name where they are the same.</summary>
    public override string ToString() =>
        string.Equals(Old, New, StringComparison.Ordinal)
            ? New ?? ""
            : $"{Old ?? "no function"} → {New ?? "no function"}";
}

/// <summary>One side of a change.</summary>
/// <param name="Text">What is decided, in words: <c>accepted, exceptional</c>, <c>refused cap</c>, <c>11.00 EUR</c>, <c>unspecified</c>.</param>
/// <param name="Rules">The rules that decide it, such as the clause of a cap or of a case.</param>
public sealed record ChangeSide(string Text, ImmutableArray<SourceSpan> Rules);

/// <summary>One kind of change.</summary>
/// <param name="Id">What changes, where and by which rules, as a <see cref="Structure.ContentId"/>: the same until one of these changes.</param>
/// <param name="Functions">The functions that judge.</param>
/// <param name="Output">What changes.</param>
/// <param name="Old">From what.</param>
/// <param name="New">To what.</param>
/// <param name="Regions">Where; at least one, none overlapping another.</param>
public sealed record ProvedChange(
    string Id,
    FunctionPair Functions,
    DecidedOutput Output,
    ChangeSide Old,
    ChangeSide New,
    ImmutableArray<Region> Regions
)
{
    /// <summary>Whether it is more or less than before.</summary>
    public Direction Direction { get; init; } = Direction.Either;
}

/// <summary>A part of the space of facts, dates and counters in which one kind of change happens to every session, unless it says "at most here".</summary>
/// <param name="Where">What must hold, all of it; empty: always. In the order of dates, facts, people, counters.</param>
/// <param name="Witness">A smallest trajectory that ends in it; decided by both compiled editions before it is shown.</param>
public sealed record Region(ImmutableArray<Clause> Where, Witness Witness)
{
    /// <summary>
    /// Whether sessions in it may also be decided alike: the change happens at most here, and the witness shows that it happens. Otherwise every
    /// session in it changes so.
    /// </summary>
    public bool IsAtMost { get; init; }

    /// <summary>The first day on which a session can lie in it, a day number.</summary>
    public int FirstDay { get; init; }

    internal RegionSessions? Sessions { get; init; }

    /// <summary>The clauses joined for a person.</summary>
    public override string ToString() => Where.IsEmpty ? "always" : string.Join(", ", Where.Select(one => one.Text));
}

/// <summary>A restriction of one subject.</summary>
/// <param name="Subject">What it restricts: the name of a fact, <c>date</c>, <c>age</c>, <c>providers</c>, <c>beneficiaries</c>, or the phrase of a counter.</param>
/// <param name="Text">The restriction in words: <c>age is at most 23</c>, <c>8 sessions of visit per calendar year before</c>.</param>
public sealed record Clause(string Subject, string Text)
{
    /// <summary>Whether it is about what was counted before.</summary>
    internal bool IsOfCounter { get; init; }
}

/// <summary>A trajectory that shows a change: its last session is decided differently, those before it are accepted by both or refused by both.</summary>
/// <param name="Sessions">The sessions in sequence; at least one.</param>
/// <param name="Csv">The same as a session file with a header, to be run as it is; lines end in LF.</param>
public sealed record Witness(ImmutableArray<WitnessSession> Sessions, string Csv)
{
    internal ImmutableArray<(ConcreteAct Act, string Name)> Acts { get; init; } = [];
}

/// <summary>A session of a witness.</summary>
/// <param name="Date">Its day, a day number.</param>
/// <param name="Text">Function and facts in words.</param>
/// <param name="Old">What the old edition decides, in words.</param>
/// <param name="New">What the new edition decides, in words.</param>
public sealed record WitnessSession(int Date, string Text, string Old, string New);

/// <summary>Something that was neither proved to change nor proved unchanged.</summary>
/// <param name="Functions">The functions that judge.</param>
/// <param name="Output">What might change.</param>
/// <param name="Change">From what to what, in words; empty where that is open too.</param>
/// <param name="Where">Where, in words.</param>
/// <param name="Reason">Why it is open.</param>
public sealed record OpenQuestion(
    FunctionPair Functions,
    DecidedOutput Output,
    string Change,
    string Where,
    string Reason
)
{
    /// <summary>What is open, where, and between which texts, as a <see cref="Structure.ContentId"/>; not why: the same until one of the texts changes.</summary>
    public string Id { get; init; } = "";

    /// <summary>The first day on which a session can lie in it; null: nobody knows.</summary>
    public Day? FirstDay { get; init; }

    /// <summary>The sessions that it asks about; null: all of the functions.</summary>
    internal RegionSessions? Sessions { get; init; }
}

/// <summary>An output of a function that is proved never to change.</summary>
public sealed record UnchangedOutput(FunctionPair Functions, DecidedOutput Output);
