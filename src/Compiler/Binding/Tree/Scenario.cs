using System.Collections.Immutable;
using Conv.Compiler.Symbols;
using Conv.Compiler.Text;

namespace Conv.Compiler.Binding.Tree;

/// <summary>A named example: a trajectory of acts with expected decisions. Both test and documentation.</summary>
/// <param name="Title">What it shows.</param>
/// <param name="Place">Where it is declared.</param>
/// <param name="Readings">Alternatives it chooses; the others are the defaults.</param>
/// <param name="Acts">The sessions in file order, repetitions unfolded.</param>
/// <param name="Citations">Its sources.</param>
internal sealed record Scenario(
    string Title,
    SourceSpan Place,
    ImmutableArray<KeyValuePair<string, string>> Readings,
    ImmutableArray<ScenarioAct> Acts,
    ImmutableArray<Citation> Citations
);

/// <summary>A session of a scenario.</summary>
/// <param name="Place">Where it is written.</param>
/// <param name="Day">Its date, a day number.</param>
/// <param name="Function">The function code.</param>
/// <param name="Facts">Facts of the session, as a session file would write them, by fact name.</param>
/// <param name="Providers">Who performs: names and facts.</param>
/// <param name="Beneficiaries">Who is registered: names and facts.</param>
/// <param name="Expectations">What is expected.</param>
internal sealed record ScenarioAct(
    SourceSpan Place,
    int Day,
    string Function,
    ImmutableDictionary<string, string> Facts,
    ImmutableArray<ScenarioPerson> Providers,
    ImmutableArray<ScenarioPerson> Beneficiaries,
    ImmutableArray<Expectation> Expectations
);

/// <summary>Somebody in a session of a scenario.</summary>
internal sealed record ScenarioPerson(string Name, ImmutableDictionary<string, string> Facts);

/// <summary>What is expected of the decisions of a session.</summary>
/// <param name="Place">Where it is written.</param>
/// <param name="Who">The person whose decision is meant, or null: every attendance (every payment where nobody attends).</param>
/// <param name="Decision">Accepted, refused or unpriced; null: not said. <see cref="Runtime.Decision.None"/>: rejected.</param>
/// <param name="Reasons">All reasons of a refusal, in the order of the vocabulary; empty: not said.</param>
/// <param name="Exceptional">Exceptional is expected.</param>
/// <param name="Share">Cents, or null: not said.</param>
/// <param name="Fee">Cents of each provider (of <paramref name="Who"/> where a provider is named), or null: not said.</param>
/// <param name="Granted">Units, or null: not said.</param>
/// <param name="Convention">The deciding convention, or null: not said.</param>
internal sealed record Expectation(
    SourceSpan Place,
    string? Who,
    Runtime.Decision? Decision,
    ImmutableArray<ReasonSymbol> Reasons,
    bool Exceptional,
    long? Share,
    long? Fee,
    long? Granted,
    string? Convention
)
{
    /// <summary>Cents that are left of the session's fees when its beneficiaries have paid their shares, or null: not said.</summary>
    public long? Insurer { get; init; }

    /// <summary>What payers pay for the attendance, in cents; who is not named is not asked about.</summary>
    public ImmutableArray<(PayerSymbol Payer, long Cents)> Parts { get; init; } = [];

    /// <summary>The last day on which the decision of the attendance is provisional, a day number; null: not said.</summary>
    public int? ProvisionalUntil { get; init; }
}
