namespace Conv.Runtime;

/// <summary>What a compiled assembly says of itself; the indexes in batches point into these lists.</summary>
/// <param name="SourceHash">SHA-256 of the sources, lower-case hexadecimal.</param>
/// <param name="CompilerVersion">The version of the compiler that made the assembly.</param>
/// <param name="Vocabulary">The vocabulary's name.</param>
/// <param name="Conventions">The conventions by first day in force.</param>
/// <param name="FunctionNames">The function codes that a session may carry, each once.</param>
/// <param name="Functions">The functions that judge sessions: one per (convention, name).</param>
/// <param name="Reasons">Reason codes in their order; at most 64.</param>
/// <param name="Readings">The reading of each ambiguity that this assembly holds, name and value.</param>
/// <param name="Needs">What makes a session a reject when its facts are missing or its amount has no room.</param>
/// <param name="Measures">What the monitors count.</param>
/// <param name="Monitors">The averages and quotas over the population.</param>
/// <param name="Categories">The categories that monitors use, with the names of their values.</param>
public sealed record EvaluatorInfo(
    string SourceHash,
    string CompilerVersion,
    string Vocabulary,
    IReadOnlyList<ConventionInfo> Conventions,
    IReadOnlyList<string> FunctionNames,
    IReadOnlyList<FunctionInfo> Functions,
    IReadOnlyList<string> Reasons,
    IReadOnlyList<KeyValuePair<string, string>> Readings,
    IReadOnlyList<NeedInfo> Needs,
    IReadOnlyList<string> Measures,
    IReadOnlyList<MonitorInfo> Monitors,
    IReadOnlyList<CategoryInfo> Categories
)
{
    /// <summary>Who pays beside the insurer and the beneficiary, by name; payer p is <see cref="DecisionBatch.Parts"/> p.</summary>
    public IReadOnlyList<string> Payers { get; init; } = [];

    /// <summary>The budgets; they decide nothing.</summary>
    public IReadOnlyList<BudgetInfo> Budgets { get; init; } = [];

    /// <summary>What windows are kept for; the first is the beneficiary. Empty where windows are kept for beneficiaries alone.</summary>
    public IReadOnlyList<ScopeInfo> Scopes { get; init; } = [];

    /// <summary>
    /// Whether sessions of different beneficiaries can bear on each other, so that they are decided by
    /// <see cref="ConventionEvaluator.DecideSequence"/> instead of <see cref="ConventionEvaluator.DecideTrajectories"/>.
    /// </summary>
    public bool NeedsSequence => Scopes.Any(scope => !scope.RefinesBeneficiary);

    /// <summary>The kinds of submitted acts that rules ask for; kind k is bit k of <see cref="DecisionBatch.Submitted"/>.</summary>
    public IReadOnlyList<SubmittedInfo> Submitted { get; init; } = [];
}

/// <summary>Acts that a file may name within some days of a session of the same beneficiary, whatever is decided about them.</summary>
/// <param name="Name">A name that is unique in the assembly.</param>
/// <param name="Before">How many days before the session they may lie.</param>
/// <param name="After">How many days after the session they may lie.</param>
public sealed record SubmittedInfo(string Name, int Before, int After);

/// <summary>A convention.</summary>
/// <param name="Name">Its name.</param>
/// <param name="From">First day in force, a day number.</param>
/// <param name="To">Last day in force, as extended by a transition.</param>
public sealed record ConventionInfo(string Name, int From, int To);

/// <summary>A function of a convention.</summary>
/// <param name="Name">The function's code.</param>
/// <param name="Convention">Index of its convention.</param>
/// <param name="Registers">Whether it registers beneficiaries.</param>
public sealed record FunctionInfo(string Name, int Convention, bool Registers)
{
    /// <summary>
    /// Whether <see cref="DecisionBatch.Granted"/> holds what each provider earns for the beneficiary, in cents, because the fee is worked out for
    /// each; otherwise it holds units.
    /// </summary>
    public bool GrantsFee { get; init; }

    /// <summary>The scopes whose windows it reads or counts in: indexes in <see cref="EvaluatorInfo.Scopes"/>, ascending.</summary>
    public IReadOnlyList<int> Scopes { get; init; } = [];
}

/// <summary>A reason why a session cannot be judged.</summary>
/// <param name="Column">The column of the input that is to blame.</param>
/// <param name="Message">What needs it, such as <c>missing: the cap depends on it</c>.</param>
public sealed record NeedInfo(string Column, string Message);

/// <summary>A ratio watched over the population: distinct beneficiaries or attendances of one measure over those of another.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Numerator">Index of the measure counted above the line.</param>
/// <param name="NumeratorCountsBeneficiaries">Distinct beneficiaries instead of attendances above the line.</param>
/// <param name="Denominator">Index of the measure counted below the line.</param>
/// <param name="DenominatorCountsBeneficiaries">Distinct beneficiaries instead of attendances below the line.</param>
/// <param name="Scope">The identifier fact that the ratio is kept by.</param>
/// <param name="Category">Index of the category that the ratio is kept by, or -1.</param>
/// <param name="Limits">The limits, exact decimals (amounts in euros); per value of the category, or one.</param>
public sealed record MonitorInfo(
    string Name,
    int Numerator,
    bool NumeratorCountsBeneficiaries,
    int Denominator,
    bool DenominatorCountsBeneficiaries,
    string Scope,
    int Category,
    IReadOnlyList<string> Limits
)
{
    /// <summary>What is added up above the line.</summary>
    public MonitorSum NumeratorSum { get; init; } = MonitorSum.Count;

    /// <summary>What is added up below the line.</summary>
    public MonitorSum DenominatorSum { get; init; } = MonitorSum.Count;

    /// <summary>Over which stretch of the calendar it is kept.</summary>
    public MonitorPeriod Period { get; init; }

    /// <summary>The month in which its years begin, from 1.</summary>
    public int YearFromMonth { get; init; } = 1;

    /// <summary>The day of that month.</summary>
    public int YearFromDay { get; init; } = 1;
}

/// <summary>A category.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Values">The names of its values; value v is numbered v + 1.</param>
public sealed record CategoryInfo(string Name, IReadOnlyList<string> Values);
