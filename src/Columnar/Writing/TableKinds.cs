using Conv.Sessions;

namespace Conv.Columnar.Writing;

/// <summary>
/// What the columns of a run's tables are that are no texts, by table and place: the first ones have the names of the vocabulary, which may be any.
/// </summary>
internal static class TableKinds
{
    private static readonly Dictionary<string, Dictionary<int, CellKind>> Kinds = new(StringComparer.Ordinal)
    {
        [RunFileNames.Attendances] = new() { [5] = CellKind.YesNo, [6] = CellKind.Amount },
        [RunFileNames.Payments] = new() { [5] = CellKind.Amount },
        [RunFileNames.Provisional] = new() { [2] = CellKind.Day },
        [RunFileNames.Sessions] = new() { [1] = CellKind.Day },
        [RunFileNames.Monitors] = new() { [7] = CellKind.YesNo },
        [RunFileNames.Budgets] = new()
        {
            [4] = CellKind.Amount,
            [5] = CellKind.Amount,
            [6] = CellKind.Amount,
            [7] = CellKind.YesNo,
            [8] = CellKind.Whole,
        },
        [RunFileNames.Rejects] = new() { [0] = CellKind.Whole },
        [RunFileNames.CorrectionRows] = new()
        {
            [5] = CellKind.YesNo,
            [6] = CellKind.Amount,
            [9] = CellKind.YesNo,
            [10] = CellKind.Amount,
            [11] = CellKind.Amount,
        },
        [RunFileNames.Settlements] = new()
        {
            [2] = CellKind.Amount,
            [3] = CellKind.Amount,
            [4] = CellKind.Amount,
        },
        [RunFileNames.Differences] = new() { [3] = CellKind.Whole },
    };

    /// <summary>What a column is.</summary>
    /// <param name="table">The table.</param>
    /// <param name="column">The place of the column, from 0.</param>
    public static CellKind Of(string table, int column) =>
        IsOfPayer(table, column) ? CellKind.Amount
        : Kinds.TryGetValue(table, out var kinds) ? kinds.GetValueOrDefault(column)
        : CellKind.Text;

    // What payers pay stands behind the columns that every such table has.
    private static bool IsOfPayer(string table, int column) =>
        (table == RunFileNames.Attendances && column > 6) || (table == RunFileNames.CorrectionRows && column > 14);
}
