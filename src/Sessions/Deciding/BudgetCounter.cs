using System.Runtime.InteropServices;
using Conv.Runtime;
using Conv.Runtime.Values;
using Conv.Sessions.Reading;

namespace Conv.Sessions.Deciding;

/// <summary>Follows the budgets of a run, month by month; they decide nothing.</summary>
internal static class BudgetCounter
{
    private const int Whole = int.MinValue;

    /// <summary>The rows of <c>budgets.csv</c>, in its order, and the totals by line.</summary>
    public static (IReadOnlyList<BudgetRow> Rows, IReadOnlyList<BudgetTotals> Totals) Count(
        SessionTable table,
        EvaluatorInfo info,
        DecisionBatch decisions
    )
    {
        var rows = new List<BudgetRow>();
        var totals = new List<BudgetTotals>();
        foreach (var budget in info.Budgets)
        {
            Count(table, info, decisions, budget, rows, totals);
        }

        return (rows, totals);
    }

    private static void Count(
        SessionTable table,
        EvaluatorInfo info,
        DecisionBatch decisions,
        BudgetInfo budget,
        List<BudgetRow> rows,
        List<BudgetTotals> totals
    )
    {
        var sums = new Dictionary<(int Line, int Scope, int Month), KnownTotal>();
        var scopes = budget
            .Lines.Select(line => line.Split.Length > 0 ? new BudgetScope(table, line.Split) : null)
            .ToArray();
        var spender = new BudgetSpender(table, info, budget, decisions);
        var month = new PeriodOfDay(MonitorPeriod.Month);
        var onLines = new Dictionary<int, Spent>();
        for (var session = 0; session < table.Batch.SessionCount; session++)
        {
            var day = table.Batch.Dates[session];
            if (decisions.Rejected[session] != 0 || day < budget.From || day > budget.To)
            {
                continue;
            }

            // What is spent on a part is spent on the whole, which may be split over something else.
            onLines.Clear();
            foreach (var spent in spender.Of(session))
            {
                for (var line = spent.Line; line >= 0; line = budget.Lines[line].Whole)
                {
                    onLines[line] = onLines.TryGetValue(line, out var sofar) ? sofar.With(spent) : spent;
                }
            }

            foreach (var (line, spent) in onLines)
            {
                Add(line, spent.Amount);
            }

            void Add(int line, KnownTotal amount)
            {
                Count(sums, (line, Whole, month[day]), amount);
                if (scopes[line] is { } scope)
                {
                    Count(sums, (line, scope.Of(session), month[day]), amount);
                }
            }
        }

        for (var line = 0; line < budget.Lines.Count; line++)
        {
            if (Spends(budget, line))
            {
                var shown = Rows(budget, line, scopes[line], BudgetShares.Of(table, budget, line), sums);
                rows.AddRange(shown);
                totals.Add(Total(budget, line, shown));
            }
        }
    }

    // Whether something is spent on a line or on a part of it.
    private static bool Spends(BudgetInfo budget, int line) =>
        budget.Spends.Any(spending => IsPartOf(budget, spending.Line, line));

    // A line is a part of itself; what is spent on no line is a part of none.
    private static bool IsPartOf(BudgetInfo budget, int part, int whole)
    {
        while (part >= 0 && part != whole)
        {
            part = budget.Lines[part].Whole;
        }

        return part == whole;
    }

    private static List<BudgetRow> Rows(
        BudgetInfo budget,
        int line,
        BudgetScope? scope,
        Dictionary<string, long> shares,
        Dictionary<(int Line, int Scope, int Month), KnownTotal> sums
    )
    {
        var rows = new List<BudgetRow>();
        foreach (
            var group in sums.Where(entry => entry.Key.Line == line)
                .GroupBy(entry => entry.Key.Scope)
                .Select(group =>
                    (IsWhole: group.Key == Whole, Text: group.Key == Whole ? "" : scope!.Text(group.Key), Sums: group)
                )
                .OrderByDescending(group => group.IsWhole)
                .ThenBy(group => group.Text, StringComparer.Ordinal)
        )
        {
            // A value that the split does not name gets nothing; where there are no weights, nothing says how much.
            var amount =
                group.IsWhole ? budget.Lines[line].Amount
                : shares.Count == 0 ? Money.Unspecified
                : shares.GetValueOrDefault(group.Text, 0);
            var cumulative = KnownTotal.Zero;
            foreach (var (key, sum) in group.Sums.OrderBy(entry => entry.Key.Month))
            {
                cumulative += sum;
                rows.Add(
                    new BudgetRow(
                        budget.Name,
                        budget.Lines[line].Name,
                        group.Text,
                        key.Month / 12,
                        (key.Month % 12) + 1,
                        sum,
                        cumulative,
                        Allotted(budget, amount, key.Month)
                    )
                );
            }
        }

        return rows;
    }

    private static BudgetTotals Total(BudgetInfo budget, int line, List<BudgetRow> rows)
    {
        var whole = rows.Where(row => row.IsWhole).ToList();
        var scopes = rows.Where(row => !row.IsWhole).GroupBy(row => row.Scope, StringComparer.Ordinal).ToList();
        var amount = budget.Lines[line].Amount;
        return new BudgetTotals(
            budget.Name,
            budget.Lines[line].Name,
            amount == Money.Unspecified ? null : Cents.InEuros(amount),
            whole.Count == 0 ? KnownTotal.Zero : whole[^1].Cumulative,
            whole.Find(row => row.Exceeded == true)?.MonthName,
            scopes.Count,
            scopes.Count(scope => scope.Any(row => row.Exceeded == true))
        );
    }

    // An equal part per month adds up to the whole: what the months up to this one get, rounded down to the cent.
    private static decimal? Allotted(BudgetInfo budget, long cents, int month)
    {
        if (cents == Money.Unspecified)
        {
            return null;
        }

        if (!budget.PerMonth)
        {
            return Cents.InEuros(cents);
        }

        var first = Month(budget.From);
        return Cents.InEuros((Int128)cents * (month - first + 1) / (Month(budget.To) - first + 1));
    }

    private static void Count(
        Dictionary<(int Line, int Scope, int Month), KnownTotal> sums,
        (int Line, int Scope, int Month) key,
        KnownTotal amount
    )
    {
        ref var sum = ref CollectionsMarshal.GetValueRefOrAddDefault(sums, key, out _);
        sum += amount;
    }

    private static int Month(int day) => new PeriodOfDay(MonitorPeriod.Month)[day];
}
