using System.Collections.Immutable;
using Conv.Compiler.Symbols;
using Conv.Compiler.Text;
using Conv.Runtime;
using Conv.Runtime.Values;

namespace Conv.Compiler.Binding.Tree;

/// <summary>A vocabulary and the conventions over it, names resolved and types checked.</summary>
/// <param name="Vocabulary">Facts and reasons.</param>
/// <param name="Readings">All readings, those of the vocabulary first.</param>
/// <param name="Conventions">A convention stands after the one it follows.</param>
/// <param name="Scenarios">All scenarios, in file order.</param>
internal sealed record BoundProgram(
    Vocabulary Vocabulary,
    ImmutableArray<ReadingSymbol> Readings,
    ImmutableArray<BoundConvention> Conventions,
    ImmutableArray<Scenario> Scenarios
)
{
    /// <summary>All assertions, in file order.</summary>
    public ImmutableArray<BoundAssertion> Assertions { get; init; } = [];
}

/// <summary>A convention.</summary>
/// <param name="Symbol">Its name and days.</param>
/// <param name="Takes">Which sessions of its days it takes: from facts alone; null: all of them.</param>
/// <param name="Follows">The convention that it follows, or null.</param>
/// <param name="Functions">Its functions, in file order.</param>
/// <param name="Monitors">Its monitors, in file order.</param>
/// <param name="Transition">How the convention that it follows passes into it, or null.</param>
internal sealed record BoundConvention(
    ConventionSymbol Symbol,
    BoundExpression? Takes,
    string? Follows,
    ImmutableArray<BoundFunction> Functions,
    ImmutableArray<BoundMonitor> Monitors,
    BoundTransition? Transition
)
{
    /// <summary>Its budgets.</summary>
    public ImmutableArray<BoundBudget> Budgets { get; init; } = [];
}

/// <summary>A function, with the rules declared for it alone and for several functions; what a transition adds stands in <see cref="BoundTransition"/>.</summary>
internal sealed record BoundFunction(
    FunctionSymbol Symbol,
    FunctionSymbol? Predecessor,
    bool Registers,
    ImmutableArray<BoundRequirement> Requirements,
    ImmutableArray<BoundCap> Caps,
    ImmutableArray<BoundExclusion> Exclusions,
    ImmutableArray<BoundCeiling> Ceilings,
    ImmutableArray<BoundFeed> Feeds,
    BoundPrice Fee,
    BoundPrice Share
)
{
    /// <summary>What payers pay beside the insurer and the beneficiary, in the order in which the file says it.</summary>
    public ImmutableArray<BoundPart> Parts { get; init; } = [];
}

/// <summary><c>requires …</c></summary>
internal sealed record BoundRequirement(
    SourceSpan Place,
    BoundExpression Condition,
    BoundExpression? When,
    ReasonSymbol Reason,
    ImmutableArray<Citation> Citations
);

/// <summary><c>exclusive …</c>: each of the acts has a cap in the same function.</summary>
internal sealed record BoundExclusion(
    SourceSpan Place,
    ImmutableArray<BoundActs> Acts,
    BoundExpression? When,
    ImmutableArray<Citation> Citations
);

/// <summary>A fee or a share.</summary>
internal sealed record BoundPrice(SourceSpan Place, BoundBody<BoundGuarded> Body, ImmutableArray<Citation> Citations)
{
    /// <summary>Whether it is a share that the file gives by what the insurer pays.</summary>
    public bool IsLeftByInsurer { get; init; }
}

/// <summary>Cases of which the first that applies wins.</summary>
internal sealed record BoundGuarded(SourceSpan Place, ImmutableArray<BoundCase> Cases, BoundExpression Otherwise);

/// <summary>A value under a condition.</summary>
internal sealed record BoundCase(SourceSpan Place, BoundExpression Value, BoundExpression When)
{
    /// <summary>Its own sources.</summary>
    public ImmutableArray<Citation> Citations { get; init; } = [];
}

/// <summary><c>monitor …</c></summary>
internal sealed record BoundMonitor(
    string Name,
    SourceSpan Place,
    ImmutableArray<Citation> Citations,
    bool NumeratorCountsBeneficiaries,
    BoundActs Numerator,
    bool DenominatorCountsBeneficiaries,
    BoundActs Denominator,
    BoundBody<FactSymbol> Scope,
    CategoryDefinition? Category,
    ImmutableArray<string> Limits
)
{
    /// <summary>What is added up above the line.</summary>
    public MonitorSum NumeratorSum { get; init; } = MonitorSum.Count;

    /// <summary>What is added up below the line.</summary>
    public MonitorSum DenominatorSum { get; init; } = MonitorSum.Count;

    /// <summary>Over which stretch of the calendar it is kept.</summary>
    public MonitorPeriod Period { get; init; }

    /// <summary>The day of the calendar on which its years begin.</summary>
    public (int Month, int Day) YearFrom { get; init; } = (1, 1);
}

/// <summary>What a transition says.</summary>
/// <param name="Place">The declaration.</param>
/// <param name="From">The old convention.</param>
/// <param name="StayUntil">The last day on which the old convention takes acts, or null: its own.</param>
/// <param name="Stays">Which sessions stay under the old convention after the new one is in force.</param>
/// <param name="Move">Which sessions move to the new convention once it is in force; the others stay. Null: not said so.</param>
/// <param name="Amounts">Values that amounts of the old convention get, after those it has.</param>
/// <param name="Exceptions">Cases that go before those of the old convention's fees and shares.</param>
/// <param name="Carries">The counters that continue.</param>
/// <param name="CeilingCarries">The ceilings under which what was owed continues to count.</param>
/// <param name="RestLapses">Whether every other counter is said to lapse.</param>
internal sealed record BoundTransition(
    SourceSpan Place,
    string From,
    Day? StayUntil,
    ImmutableArray<BoundStay> Stays,
    BoundMove? Move,
    ImmutableArray<(AmountDefinition Amount, BoundDatedValue Value)> Amounts,
    ImmutableArray<BoundException> Exceptions,
    ImmutableArray<BoundCarry> Carries,
    ImmutableArray<BoundCeilingCarry> CeilingCarries,
    bool RestLapses
);

/// <summary><c>sessions stay under CONVENTION when CONDITION until DATE</c></summary>
/// <param name="Place">The clause.</param>
/// <param name="When">Which sessions stay: from facts alone.</param>
/// <param name="Until">The last day on which they do; null: as long as the new convention is in force.</param>
/// <param name="Citations">Its sources.</param>
internal sealed record BoundStay(
    SourceSpan Place,
    BoundExpression When,
    Day? Until,
    ImmutableArray<Citation> Citations
);

/// <summary><c>sessions move to CONVENTION from FACT, the rest from DATE</c></summary>
/// <param name="Place">The clause.</param>
/// <param name="When">Which sessions move: from facts alone.</param>
/// <param name="RestFrom">The day from which every session moves; null: the others stay as long as the new convention is in force.</param>
/// <param name="Citations">Its sources.</param>
internal sealed record BoundMove(
    SourceSpan Place,
    BoundExpression When,
    Day? RestFrom,
    ImmutableArray<Citation> Citations
);

/// <summary><c>except share for FUNCTION VALUE when CONDITION</c></summary>
internal sealed record BoundException(
    SourceSpan Place,
    FunctionSymbol Function,
    bool IsFee,
    ImmutableArray<BoundCase> Cases,
    ImmutableArray<Citation> Citations
);

/// <summary>A counter of the old convention that goes on in a function of the new one.</summary>
internal sealed record BoundCarry(SourceSpan Place, BoundCap From, BoundCap Into);
