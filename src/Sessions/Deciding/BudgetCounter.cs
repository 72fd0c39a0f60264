using System.Runtime.InteropServices;
using Conv.Runtime;
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
        var sums = new Dictionary<(int Line, int Scope, int Month), Sum>();
        var scopes = budget
            .Lines.Select(line => line.Split.Length > 0 ? new BudgetScope(table, line.Split) : null)
            .ToArray();
        var spender = new BudgetSpender(table, info, budget, decisions);
        var month = new PeriodOfDay(MonitorPeriod.Month);
        for (var session = 0; session < table.Batch.SessionCount; session++)
        {
            var day = table.Batch.Dates[session];
            if (decisions.Rejected[session] != 0 || day < budget.From || day > budget.To)
            {
                continue;
            }

            var (fees, shares) = spender.Of(session);
            if (fees.Line == shares.Line)
            {
                Add(fees with { Cents = fees.Cents + shares.Cents, Unpriced = fees.Unpriced + shares.Unpriced });
            }
            else
            {
                Add(fees);
                Add(shares);
            }

            void Add(Spent spent)
            {
                if (spent.Line >= 0)
                {
                    Count(sums, (spent.Line, Whole, month[day]), spent);
                }

                // What is spent on a part is spent on the whole, which may be split over something else.
                for (var line = spent.Line; line >= 0; line = budget.Lines[line].Whole)
                {
                    if (scopes[line] is { } scope)
                    {
                        Count(sums, (line, scope.Of(session), month[day]), spent);
                    }
                }
            }
        }

        foreach (var (key, sum) in sums.Where(entry => entry.Key.Scope == Whole).ToList())
        {
            for (var line = budget.Lines[key.Line].Whole; line >= 0; line = budget.Lines[line].Whole)
            {
                Count(sums, key with { Line = line }, new Spent(line, sum.Cents, sum.Unpriced));
            }
        }

        for (var line = 0; line < budget.Lines.Count; line++)
        {
            if (Spends(budget, line))
            {
                var shown = Rows(budget, line, scopes[line], sums);
                rows.AddRange(shown);
                totals.Add(Total(budget, line, shown, sums));
            }
        }
    }

    // Whether something is spent on a line or on a part of it.
    private static bool Spends(BudgetInfo budget, int line) =>
        budget.Spends.Any(spending =>
        {
            var on = spending.Line;
            while (on >= 0 && on != line)
            {
                on = budget.Lines[on].Whole;
            }

            return on == line;
        });

    private static List<BudgetRow> Rows(
        BudgetInfo budget,
        int line,
        BudgetScope? scope,
        Dictionary<(int Line, int Scope, int Month), Sum> sums
    )
    {
        var shares = budget.Lines[line].Shares.ToDictionary(StringComparer.Ordinal);
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
            Int128 cumulative = 0;
            foreach (var (key, sum) in group.Sums.OrderBy(entry => entry.Key.Month))
            {
                cumulative += sum.Cents;
                rows.Add(
                    new BudgetRow(
                        budget.Name,
                        budget.Lines[line].Name,
                        group.Text,
                        key.Month / 12,
                        (key.Month % 12) + 1,
                        Euros(sum.Cents),
                        Euros(cumulative),
                        Allotted(budget, amount, key.Month)
                    )
                );
            }
        }

        return rows;
    }

    private static BudgetTotals Total(
        BudgetInfo budget,
        int line,
        List<BudgetRow> rows,
        Dictionary<(int Line, int Scope, int Month), Sum> sums
    )
    {
        var whole = rows.Where(row => row.IsWhole).ToList();
        var scopes = rows.Where(row => !row.IsWhole).GroupBy(row => row.Scope, StringComparer.Ordinal).ToList();
        var amount = budget.Lines[line].Amount;
        return new BudgetTotals(
            budget.Name,
            budget.Lines[line].Name,
            amount == Money.Unspecified ? null : Euros(amount),
            whole.Count == 0 ? Euros(0) : whole[^1].Cumulative,
            whole.Find(row => row.Exceeded == true)?.MonthName,
            scopes.Count,
            scopes.Count(scope => scope.Any(row => row.Exceeded == true)),
            sums.Where(entry => entry.Key.Line == line && entry.Key.Scope == Whole).Sum(entry => entry.Value.Unpriced)
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
            return Euros(cents);
        }

        var first = Month(budget.From);
        return Euros((Int128)cents * (month - first + 1) / (Month(budget.To) - first + 1));
    }

    private static void Count(
        Dictionary<(int Line, int Scope, int Month), Sum> sums,
        (int Line, int Scope, int Month) key,
        Spent spent
    )
    {
        ref var sum = ref CollectionsMarshal.GetValueRefOrAddDefault(sums, key, out _);
        sum.Cents += spent.Cents;
        sum.Unpriced += spent.Unpriced;
    }

    private static int Month(int day) => new PeriodOfDay(MonitorPeriod.Month)[day];

    // With two decimals, also when they are zero: the scale of a decimal is kept.
    private static decimal Euros(Int128 cents) => (decimal)cents / 100m + 0.00m;

    private record struct Sum(Int128 Cents, long Unpriced);
}
