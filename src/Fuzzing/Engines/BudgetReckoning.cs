using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using System.Numerics;
using Conv.Compiler.Ir;
using Conv.Compiler.Symbols;
using Conv.Interpreter.Input;
using Conv.Interpreter.Outcomes;
using Conv.Runtime.Values;
using Conv.Sessions.Deciding;

namespace Conv.Fuzzing.Engines;

/// <summary>
/// Adds up once more, from what the interpreter decided and as plainly as the page about budgets says it, what is spent on each line in each
/// month, and holds it against the rows of a run.
/// </summary>
internal static class BudgetReckoning
{
    /// <summary>The rows that only one of the two has, a line each.</summary>
    public static IEnumerable<string> Differences(
        IrProgram program,
        ImmutableArray<SessionOutcome> outcomes,
        IReadOnlyList<BudgetRow> rows
    )
    {
        List<string> written =
        [
            .. rows.Select(row =>
                Text(row.Budget, row.Line, row.Scope, row.MonthName, (BigInteger)row.Spent.Known, row.Spent.Unknown)
            ),
        ];
        List<string> reckoned = [.. program.Budgets.SelectMany(budget => Rows(budget, outcomes))];
        return written
            .Except(reckoned, StringComparer.Ordinal)
            .Select(row => "only in the run: " + row)
            .Concat(reckoned.Except(written, StringComparer.Ordinal).Select(row => "only reckoned: " + row));
    }

    private static IEnumerable<string> Rows(IrBudget budget, ImmutableArray<SessionOutcome> outcomes)
    {
        var sums = new Dictionary<(int Line, string Scope, string Month), (BigInteger Cents, long Unknown)>();
        foreach (var outcome in outcomes)
        {
            var day = outcome.Session.Date;
            if (outcome.Rejection is not null || outcome.Function is null || day < budget.From || day > budget.To)
            {
                continue;
            }

            foreach (var (line, cents, isUnknown) in Spent(budget, outcome))
            {
                var split = budget.Lines[line].Split;
                string[] scopes = split is null ? [""] : ["", Value(split, outcome.Session)];
                foreach (var scope in scopes)
                {
                    var key = (line, scope, day.ToString()[..7]);
                    var sum = sums.GetValueOrDefault(key);
                    sums[key] = (sum.Cents + cents, sum.Unknown + (isUnknown ? 1 : 0));
                }
            }
        }

        return sums.Select(sum =>
            Text(
                budget.Name,
                budget.Lines[sum.Key.Line].Name,
                sum.Key.Scope,
                sum.Key.Month,
                sum.Value.Cents,
                sum.Value.Unknown
            )
        );
    }

    private static IEnumerable<(int Line, BigInteger Cents, bool IsUnknown)> Spent(
        IrBudget budget,
        SessionOutcome outcome
    )
    {
        List<IrSpending> fitting = [.. budget.Spends.Where(spending => Fits(spending, outcome))];
        List<(IrSpending? By, (BigInteger Cents, bool IsUnknown)? Sum, bool IsTakenOff)> all =
        [
            (
                fitting.Find(spending => spending.Fees),
                Sum(outcome.Payments.Select(payment => (payment.Decision, payment.Fee))),
                false
            ),
        ];
        var ofShares = fitting.Find(spending => spending.Shares);
        AddOff(ofShares, attendance => attendance.Share);
        for (var payer = 0; payer < outcome.Function!.Parts.Length; payer++)
        {
            var paid = payer;
            long? Part(AttendanceOutcome attendance) => attendance.Parts.IsEmpty ? null : attendance.Parts[paid];

            // The insurer's clause takes the part off; a clause of the payer counts it.
            AddOff(ofShares is { Fees: true } && ofShares.Payers.Contains(paid) ? ofShares : null, Part);
            AddOff(fitting.Find(spending => !spending.Fees && spending.Payers.Contains(paid)), Part);
        }

        void AddOff(IrSpending? by, Func<AttendanceOutcome, long?> amount) =>
            all.Add(
                (
                    by,
                    Sum(outcome.Attendances.Select(attendance => (attendance.Decision, amount(attendance)))),
                    by?.Fees == true
                )
            );

        var spent = all.Where(one => one.By is not null && one.Sum is not null)
            .SelectMany(one =>
                WithWholes(budget, one.By!.Line).Select(line => (Line: line, Sum: one.Sum!.Value, one.IsTakenOff))
            );
        foreach (var onLine in spent.GroupBy(one => one.Line))
        {
            var isUnknown = onLine.Any(one => one.Sum.IsUnknown);

            // What the insurer pays is not known where a piece of it is not.
            yield return isUnknown && onLine.Count() > 1 && onLine.Any(one => one.IsTakenOff)
                ? (onLine.Key, 0, true)
                : (
                    onLine.Key,
                    onLine.Aggregate(
                        BigInteger.Zero,
                        (sum, one) => sum + (one.IsTakenOff ? -one.Sum.Cents : one.Sum.Cents)
                    ),
                    isUnknown
                );
        }
    }

    private static bool Fits(IrSpending spending, SessionOutcome outcome) =>
        spending.Functions.Contains(outcome.Function!.Id)
        && spending.When.All(test =>
            test.Set.Has((int)outcome.Session.Facts.GetValueOrDefault(test.Fact.Name, BigInteger.Zero))
        );

    // Null: nothing is accepted.
    private static (BigInteger Cents, bool IsUnknown)? Sum(IEnumerable<(Verdict Decision, long? Cents)> decided)
    {
        List<(Verdict Decision, long? Cents)> accepted = [.. decided.Where(row => row.Decision != Verdict.Refused)];
        return accepted.Count == 0
            ? null
            : (
                accepted.Aggregate(BigInteger.Zero, (sum, row) => sum + (row.Cents ?? 0)),
                accepted.Exists(row => row.Decision == Verdict.Unpriced)
            );
    }

    private static List<int> WithWholes(IrBudget budget, int line)
    {
        var lines = new List<int>();
        for (; line >= 0; line = budget.Lines[line].Whole)
        {
            lines.Add(line);
        }

        return lines;
    }

    private static string Value(FactSymbol fact, InterpretedSession session) =>
        !session.Facts.TryGetValue(fact.Name, out var value)
            ? "(none)"
            : fact.Kind switch
            {
                FactKind.Identifier => session.Identifiers!(fact, value),
                FactKind.Enumeration or FactKind.YesNo => fact.NameOf((int)value),
                FactKind.Date or FactKind.Number or FactKind.Decimal or FactKind.Minutes or FactKind.Money =>
                    throw new UnreachableException($"a split over {fact.Kind}"),
                _ => throw new UnreachableException($"a fact of the kind {fact.Kind}"),
            };

    private static string Text(
        string budget,
        string line,
        string scope,
        string month,
        BigInteger cents,
        long unknown
    ) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{budget}, {line}{(scope.Length == 0 ? "" : $" of {scope}")}, {month}: {cents} cents, {unknown} not known"
        );
}
