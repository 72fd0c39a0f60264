namespace Conv.Runtime;

/// <summary>A budget: what may be spent on each line, and what accepted sessions spend. Decides nothing.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Label">What people call it; empty where the text says nothing.</param>
/// <param name="From">Its first day, the first of a month; a day number.</param>
/// <param name="To">Its last day, the last of a month; a day number.</param>
/// <param name="PerMonth">Whether each month is allotted an equal part; otherwise all is allotted from the start.</param>
/// <param name="Lines">Its lines, in file order.</param>
/// <param name="Spends">What is spent on which line: of fees, and of shares, the first that fits takes them.</param>
public sealed record BudgetInfo(
    string Name,
    string Label,
    int From,
    int To,
    bool PerMonth,
    IReadOnlyList<BudgetLineInfo> Lines,
    IReadOnlyList<SpendingInfo> Spends
);

/// <summary>A line of a budget.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Label">What people call it; empty where the text says nothing.</param>
/// <param name="Amount">Cents; <see cref="Money.Unspecified"/> where the text gives none.</param>
/// <param name="Whole">Index of the line of which it is a part, or -1.</param>
/// <param name="Split">The fact of the session over whose values it is split; empty where it is not.</param>
/// <param name="Shares">Each value with its cents; empty where there is no split or the text gives no weights.</param>
public sealed record BudgetLineInfo(
    string Name,
    string Label,
    long Amount,
    int Whole,
    string Split,
    IReadOnlyList<KeyValuePair<string, long>> Shares
)
{
    /// <summary>
    /// The fact of a register that is the weight of each value on the first day of the budget; empty where <see cref="Shares"/> say what each gets.
    /// </summary>
    public string By { get; init; } = "";
}

/// <summary>What accepted sessions of some functions spend on a line.</summary>
/// <param name="Line">Index of the line.</param>
/// <param name="Fees">Whether their fees count.</param>
/// <param name="Shares">Whether their shares count: taken off where fees count too, otherwise added up.</param>
/// <param name="Functions">Indexes in <see cref="EvaluatorInfo.Functions"/>.</param>
/// <param name="When">Facts of the session and the values they must have, all of them; bit v is the value stored as v.</param>
public sealed record SpendingInfo(
    int Line,
    bool Fees,
    bool Shares,
    IReadOnlyList<int> Functions,
    IReadOnlyList<KeyValuePair<string, ulong>> When
)
{
    /// <summary>
    /// Indexes in <see cref="EvaluatorInfo.Payers"/> of payers whose parts count: taken off where fees count too, otherwise added up.
    /// </summary>
    public IReadOnlyList<int> Payers { get; init; } = [];
}
