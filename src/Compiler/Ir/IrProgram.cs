using System.Collections.Immutable;
using Conv.Compiler.Symbols;
using Conv.Compiler.Text;
using Conv.Runtime;
using Conv.Runtime.Values;

namespace Conv.Compiler.Ir;

/// <summary>
/// A set of conventions over one vocabulary, as every back end reads it: small decision graphs, one per output, and the state they read.
/// No sugar, no dates of effect, no exceptions are left. Made by <c>BoundToIr</c>; <c>Specialiser</c> fixes the readings.
/// </summary>
/// <param name="Vocabulary">Facts and reasons.</param>
/// <param name="Readings">All readings, by name.</param>
/// <param name="Assignment">The chosen alternative of each reading in <paramref name="Readings"/>; default (no array) before specialisation.</param>
/// <param name="Conventions">By first day in force.</param>
/// <param name="Functions">By convention, in file order.</param>
/// <param name="Windows">The state: windows.</param>
/// <param name="Counters">The state: counters in them.</param>
/// <param name="Categories">The categories that monitors are kept by.</param>
/// <param name="Measures">What monitors count; at most 32.</param>
/// <param name="Monitors">Ratios over the population.</param>
internal sealed record IrProgram(
    Vocabulary Vocabulary,
    ImmutableArray<ReadingSymbol> Readings,
    ImmutableArray<int> Assignment,
    ImmutableArray<IrConvention> Conventions,
    ImmutableArray<IrFunction> Functions,
    ImmutableArray<IrWindow> Windows,
    ImmutableArray<IrCounter> Counters,
    ImmutableArray<IrCategory> Categories,
    ImmutableArray<IrMeasure> Measures,
    ImmutableArray<IrMonitor> Monitors
)
{
    /// <summary>What windows are kept for; scope 0 is the beneficiary.</summary>
    public ImmutableArray<IrScope> Scopes { get; init; } = [IrScope.Beneficiary(Vocabulary)];

    /// <summary>The scope of a counter.</summary>
    public IrScope ScopeOf(int counter) => Scopes[Windows[Counters[counter].Window].Scope];

    /// <summary>The names that a session's function may have, each once, in the order of <see cref="Functions"/>.</summary>
    public ImmutableArray<string> FunctionNames =>
        [.. Functions.Select(function => function.Name).Distinct(StringComparer.Ordinal)];

    /// <summary>The acts whose submission rules ask for; at most 64.</summary>
    public ImmutableArray<IrSubmittedActs> Submitted { get; init; } = [];

    /// <summary>Whether readings are fixed.</summary>
    public bool IsSpecialised => !Assignment.IsDefault;

    /// <summary>The budgets, by convention, in file order. They decide nothing.</summary>
    public ImmutableArray<IrBudget> Budgets { get; init; } = [];
}

/// <summary>A convention.</summary>
/// <param name="Id">Its index in <see cref="IrProgram.Conventions"/>.</param>
/// <param name="Name">Its name.</param>
/// <param name="Label">What people call it.</param>
/// <param name="From">First day on which it takes acts.</param>
/// <param name="To">Last day on which it takes acts, as extended by the transition to its successor.</param>
/// <param name="Citations">Its sources.</param>
/// <param name="Origin">Where it is declared.</param>
internal sealed record IrConvention(
    int Id,
    string Name,
    Label Label,
    Day From,
    Day To,
    ImmutableArray<Citation> Citations,
    SourceSpan Origin
)
{
    /// <summary>
    /// Which sessions of its days it takes, transitions out of it and into it included: from facts alone, with <see cref="IrEvery"/> around
    /// what is asked of people. Null: all of them.
    /// </summary>
    public IrExpression? Takes { get; init; }

    /// <summary>What its own header says of the sessions that it takes; null: all of them.</summary>
    public IrExpression? Claims { get; init; }

    /// <summary>Id of the convention that passes into it by facts of the session and not by its day alone; -1 where none does.</summary>
    public int Relieves { get; init; } = -1;
}

/// <summary>Everything that decides the sessions of one function of one convention.</summary>
/// <param name="Id">Its index in <see cref="IrProgram.Functions"/>.</param>
/// <param name="Name">The function code.</param>
/// <param name="Label">What people call it.</param>
/// <param name="Convention">Id of its convention.</param>
/// <param name="Predecessor">Id of the function that it succeeds in the convention that its own follows; -1 where none.</param>
/// <param name="Registers">Whether it registers beneficiaries; otherwise its attendances are listed with the session's decision, share 0, and count nowhere.</param>
/// <param name="SessionConditions">Conditions on session facts, date, number of people, counters whose scope is of the session, and what every provider is asked (<see cref="IrEvery"/>), by reason order.</param>
/// <param name="AttendanceConditions">Conditions that read facts of the beneficiary or counters, by reason order; caps among them.</param>
/// <param name="Granted">Units granted to an attendance that is accepted; 1 where the function grants no units.</param>
/// <param name="Exceptional">Whether an accepted attendance is exceptional.</param>
/// <param name="Share">The share of an accepted attendance; money.</param>
/// <param name="Fee">The fee of each provider of an accepted session; money; may read the provider's facts and <see cref="IrLargestGrant"/>.</param>
/// <param name="Needs">What makes the session a reject; from facts alone.</param>
/// <param name="Updates">What an accepted attendance does to the windows whose scope is of the attendance, a window each.</param>
/// <param name="Measures">Which measures of the monitors count an accepted attendance.</param>
/// <param name="ShareCitations">Sources of the share.</param>
/// <param name="FeeCitations">Sources of the fee.</param>
/// <param name="Citations">Sources of the function.</param>
/// <param name="Origin">Where it is declared.</param>
internal sealed record IrFunction(
    int Id,
    string Name,
    Label Label,
    int Convention,
    int Predecessor,
    bool Registers,
    ImmutableArray<IrCondition> SessionConditions,
    ImmutableArray<IrCondition> AttendanceConditions,
    IrExpression Granted,
    IrExpression Exceptional,
    IrExpression Share,
    IrExpression Fee,
    ImmutableArray<IrNeed> Needs,
    ImmutableArray<IrUpdate> Updates,
    ImmutableArray<IrMeasureUse> Measures,
    ImmutableArray<Citation> ShareCitations,
    ImmutableArray<Citation> FeeCitations,
    ImmutableArray<Citation> Citations,
    SourceSpan Origin
)
{
    /// <summary>
    /// What an accepted session does, once, after its attendances, to the windows whose scope is of the session. Reads facts of the session,
    /// the state before it and <see cref="IrLargestGrant"/>: in a function that registers nobody, the grant of the session.
    /// </summary>
    public ImmutableArray<IrUpdate> SessionUpdates { get; init; } = [];

    /// <summary>
    /// What the payers of the vocabulary pay for an accepted attendance, one each, in their order; money. Where one of them or the share is unspecified, all
    /// are. Empty where the vocabulary names no payer.
    /// </summary>
    public ImmutableArray<IrPart> Parts { get; init; } = [];

    /// <summary>Whether another than the insurer and the beneficiary pays something for it.</summary>
    public bool HasPayers => Parts.Any(part => part.Amount is not IrConstant { Value: 0 });

    /// <summary>Which submitted acts an attendance of the function is.</summary>
    public ImmutableArray<IrSubmission> Submissions { get; init; } = [];

    /// <summary>Until when the decision of an attendance may rest on acts that are not submitted, the longest first.</summary>
    public ImmutableArray<IrPending> Pending { get; init; } = [];

    /// <summary>Whether what is granted to an attendance is what each provider earns for it, in cents, and no units.</summary>
    public bool GrantsFee => Granted.Type == IrType.Money;

    /// <summary>Whether the file says what the insurer pays, so that the share is the rest; for what people are told.</summary>
    public bool ShareIsLeftByInsurer { get; init; }
}

/// <summary>What a payer pays beside the insurer and the beneficiary.</summary>
/// <param name="Amount">How much for an accepted attendance; money.</param>
/// <param name="Citations">Its sources.</param>
internal sealed record IrPart(IrExpression Amount, ImmutableArray<Citation> Citations);

/// <summary>A condition; when it does not hold, the attendance (and the session's payments, for a session condition) is refused with its reason.</summary>
/// <param name="Reason">The reason code.</param>
/// <param name="Holds">The condition.</param>
/// <param name="Text">As the file says it, for explanations.</param>
/// <param name="Citations">Its sources.</param>
/// <param name="Origin">Where it is declared.</param>
internal sealed record IrCondition(
    ReasonSymbol Reason,
    IrExpression Holds,
    string Text,
    ImmutableArray<Citation> Citations,
    SourceSpan Origin
)
{
    private readonly bool _isCap;

    /// <summary>Whether it limits how often something is accepted, whatever its reason.</summary>
    public bool IsCap
    {
        get => _isCap || Reason.Role == ReasonRole.Cap;
        init => _isCap = value;
    }
}

/// <summary>Something without which a session cannot be judged.</summary>
/// <param name="Level">Session: once; provider: for each payment; beneficiary: for each attendance.</param>
/// <param name="Lacks">True where the session is a reject; reads facts of that level and of the session, date and people only.</param>
/// <param name="Fact">The fact to blame.</param>
/// <param name="Message">For the row in rejects.csv, such as <c>missing: the cap depends on it</c>.</param>
internal sealed record IrNeed(FactOwner Level, IrExpression Lacks, FactSymbol Fact, string Message);

/// <summary>A category as monitors are kept by it.</summary>
/// <param name="Id">Its index in <see cref="IrProgram.Categories"/>.</param>
/// <param name="Name">Its name.</param>
/// <param name="Values">The names of its values.</param>
/// <param name="Value">The value's number from 1, 0 where a fact that it needs is missing; an enumeration.</param>
internal sealed record IrCategory(int Id, string Name, ImmutableArray<string> Values, IrExpression Value);

/// <summary>A set of accepted attendances that a monitor counts.</summary>
internal sealed record IrMeasure(int Id, string Name);

/// <summary>An accepted attendance of the function belongs to a measure if the condition holds.</summary>
internal sealed record IrMeasureUse(int Measure, IrExpression Counts);

/// <summary>A ratio over the population by scope, period and perhaps category, with its limit. Decides nothing.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Numerator">Measure id above the line.</param>
/// <param name="NumeratorCountsBeneficiaries">Distinct beneficiaries instead of attendances.</param>
/// <param name="Denominator">Measure id below the line.</param>
/// <param name="DenominatorCountsBeneficiaries">Distinct beneficiaries instead of attendances.</param>
/// <param name="ScopeReading">The reading that chooses the scope; null where there is one scope or after specialisation.</param>
/// <param name="Scopes">One identifier fact, or one per alternative; of the provider: the session's first provider.</param>
/// <param name="Category">Category id, or -1.</param>
/// <param name="Limits">As written; one, or one per value of the category.</param>
/// <param name="Citations">Its sources.</param>
/// <param name="Origin">Where it is declared.</param>
internal sealed record IrMonitor(
    string Name,
    int Numerator,
    bool NumeratorCountsBeneficiaries,
    int Denominator,
    bool DenominatorCountsBeneficiaries,
    ReadingSymbol? ScopeReading,
    ImmutableArray<FactSymbol> Scopes,
    int Category,
    ImmutableArray<string> Limits,
    ImmutableArray<Citation> Citations,
    SourceSpan Origin
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
