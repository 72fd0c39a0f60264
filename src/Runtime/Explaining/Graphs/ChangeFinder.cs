using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using Conv.Runtime.Values;

namespace Conv.Runtime.Explaining.Graphs;

/// <summary>
/// Looks for single facts that would have changed what is decided about an attendance: each other value of a list, numbers and days on either
/// side of what they are compared with, and the first day on which a window that was read is closed.
/// </summary>
/// <param name="context">The attendance, on the state before it.</param>
/// <param name="function">The function that judges it.</param>
/// <param name="convention">Its convention.</param>
/// <param name="decision">What was decided.</param>
/// <param name="trace">Why.</param>
internal sealed class ChangeFinder(
    RuleContext context,
    RuleFunction function,
    RuleConvention convention,
    AttendanceDecision decision,
    AttendanceTrace trace
)
{
    private const int MostChanges = 5;

    private readonly RuleProgram _program = context.Program;

    /// <summary>Looks for them.</summary>
    /// <param name="sessionConditions">The conditions of the session, as they came out.</param>
    public ImmutableArray<NearestChange> Find(ImmutableArray<ConditionTrace> sessionConditions)
    {
        var conditions = sessionConditions
            .Concat(trace.Conditions)
            .Where(condition => decision.IsAccepted || !condition.Holds);
        var read = conditions
            .Select(condition => condition.Read)
            .Concat(trace.Share is { } share ? share.Cases.Select(tried => tried.Read).Append(share.Read) : [])
            .ToList();
        var facts = read.SelectMany(numbers => numbers.Facts)
            .Select(fact => fact.Fact)
            .ToHashSet(StringComparer.Ordinal);
        return
        [
            .. _program
                .Facts.Where(fact => facts.Contains(fact.Name) && fact.Column >= 0 && IsAtHand(fact))
                .Select(Nearest)
                .Append(Later(read))
                .OfType<NearestChange>()
                .Take(MostChanges),
        ];
    }

    // With another key the session would find another state, and what an attendance before it has counted in a shared one might be otherwise too.
    private bool IsAtHand(RuleFact fact) =>
        (fact.Subject != FactSubject.Provider || context.Facts.Providers.Count == 1)
        && (fact.Subject == FactSubject.Beneficiary || context.Beneficiary == 0 || _program.Scopes.Length == 1)
        && !_program.Scopes.Any(keys => keys.Contains(_program.Facts.IndexOf(fact)));

    private NearestChange? Nearest(RuleFact fact)
    {
        var at = context with { Provider = fact.Subject == FactSubject.Provider ? 0 : -1 };
        var now = at.CellOf(fact);
        return Values(fact)
            .Distinct()
            .Where(value => !now.IsKnown || value != now.Number)
            .OrderBy(value => now.IsKnown && IsMeasured(fact) ? Math.Abs(value - now.Number) : 0)
            .Select(value => Decided(fact, now, value))
            .FirstOrDefault(change => change is not null);
    }

    // The first day on which a window is closed that was read: what was counted in it does not count there.
    private NearestChange? Later(List<NumbersRead> read)
    {
        var date = _program.Facts.FirstOrDefault(fact => fact.IsSessionDate);
        if (date is null)
        {
            return null;
        }

        return read.SelectMany(numbers => numbers.Counters)
            .Select(counter => counter.LastDay)
            .OfType<string>()
            .Select(day => DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture).DayNumber + 1)
            .Where(day =>
                day > context.Facts.Day && day <= (context.Facts.Policy < 0 ? convention.To : Calendar.LastDay)
            )
            .Distinct()
            .Order()
            .Select(day =>
                Changed(
                    date,
                    FactCell.Day(context.Facts.Day),
                    day,
                    context with
                    {
                        Facts = context.Facts with { Day = day },
                    }
                )
            )
            .FirstOrDefault(change => change is not null);
    }

    private static bool IsMeasured(RuleFact fact) =>
        fact.Form is FactForm.Number or FactForm.Decimal or FactForm.Minutes or FactForm.Money or FactForm.Date;

    private IEnumerable<long> Values(RuleFact fact) =>
        fact.Form switch
        {
            FactForm.Enumeration => Enumerable.Range(1, fact.Values.Length).Select(value => (long)value),
            FactForm.YesNo => [(long)YesNo.No, (long)YesNo.Yes],
            FactForm.Identifier => [],
            FactForm.Number or FactForm.Decimal or FactForm.Minutes or FactForm.Money or FactForm.Date => Bounds(
                    _program.Facts.IndexOf(fact)
                )
                .SelectMany(bound => new[] { bound - 1, bound, bound + 1 })
                .Where(value => value >= 0 && (fact.Form != FactForm.Date || value <= Calendar.LastDay)),
            _ => throw new UnreachableException($"no values of {fact.Form}"),
        };

    // What the fact is compared with anywhere in the rules, as a value of the fact.
    private IEnumerable<long> Bounds(int fact)
    {
        foreach (var node in _program.ComparisonsOf(fact))
        {
            if (node.Kind == RuleKind.Reached)
            {
                yield return Calendar.AddMonths(context.Facts.Day, (int)Math.Max(-12 * node.Numbers[1], -120_000));
            }
            else if (node.Kind == RuleKind.Compare)
            {
                var (left, right) = (_program.Nodes[node.Children[0]], _program.Nodes[node.Children[1]]);
                if (IsFact(left) && Bound(right) is { } above)
                {
                    yield return above;
                }
                else if (IsFact(right) && Bound(left) is { } below)
                {
                    yield return below;
                }
            }
        }

        bool IsFact(RuleNode node) => node.Kind == RuleKind.Fact && node.Numbers[0] == fact;
        long? Bound(RuleNode node) =>
            node.Kind == RuleKind.Constant ? node.Numbers[0]
            : node.Kind == RuleKind.SessionDate ? context.Facts.Day
            : null;
    }

    private NearestChange? Decided(RuleFact fact, FactCell now, long value)
    {
        var facts = context.Facts;
        var changed = fact.Subject switch
        {
            FactSubject.Session => facts with { Session = With(facts.Session, fact, value) },
            FactSubject.Provider => facts with { Providers = [With(facts.Providers[0], fact, value)] },
            FactSubject.Beneficiary => facts with
            {
                Beneficiaries =
                [
                    .. facts.Beneficiaries.Select((row, i) => i == context.Beneficiary ? With(row, fact, value) : row),
                ],
            },
            _ => throw new UnreachableException($"nobody is called {fact.Subject}"),
        };
        return Changed(fact, now, value, context with { Facts = changed });
    }

    private static FactRow With(FactRow row, RuleFact fact, long value) =>
        row with
        {
            Cells = [.. row.Cells.Select((cell, i) => i == fact.Column ? new FactCell(value) : cell)],
        };

    private NearestChange? Changed(RuleFact fact, FactCell now, long value, RuleContext changed)
    {
        if (
            Lacks(changed)
            || (
                context.Facts.Policy < 0
                && convention.Takes >= 0
                && !new RuleEvaluator(changed with { Function = null, Beneficiary = -1 }).IsTrue(convention.Takes)
            )
        )
        {
            return null;
        }

        var evaluator = new RuleEvaluator(changed);
        var ofSession = new RuleEvaluator(changed with { Beneficiary = -1 });
        RuleCondition[] failing =
        [
            .. function.SessionConditions.Where(condition => !ofSession.IsTrue(condition.Holds)),
            .. function.AttendanceConditions.Where(condition => !evaluator.IsTrue(condition.Holds)),
        ];
        var holds = failing.Length == 0;
        var share = holds ? evaluator.Evaluate(function.Share) : RuleValue.Missing;
        var outcome =
            !holds ? Decision.Refused
            : share.IsKnown ? Decision.Accepted
            : Decision.Unpriced;
        var isSame =
            outcome == decision.Decision
            && (
                outcome != Decision.Accepted
                || (
                    share.Number == decision.Share
                    && !function
                        .Parts.Where((part, at) => evaluator.Evaluate(part.Amount).Number != decision.Parts[at])
                        .Any()
                )
            );
        return isSame || (!decision.IsAccepted && !holds) || (share.IsKnown && Exact.Overflows(share.Number))
            ? null
            : new NearestChange(
                fact.Name,
                RuleLog.Text(fact, now),
                RuleLog.Text(fact, new FactCell(value))!,
                outcome,
                outcome == Decision.Accepted ? new Cents((long)share.Number) : null
            )
            {
                Reasons = [.. failing.Select(condition => condition.Reason).Distinct().Order().Select(Reason)],
            };
    }

    private string Reason(int reason) => _program.Reasons[reason];

    // Whether the session could not be judged at all.
    private bool Lacks(RuleContext changed) =>
        function.Needs.Any(need =>
            need.Subject switch
            {
                FactSubject.Session => new RuleEvaluator(changed with { Beneficiary = -1 }).IsTrue(need.Lacks),
                FactSubject.Provider => Enumerable
                    .Range(0, changed.Facts.Providers.Count)
                    .Any(i => new RuleEvaluator(changed with { Provider = i, Beneficiary = -1 }).IsTrue(need.Lacks)),
                FactSubject.Beneficiary => Enumerable
                    .Range(0, changed.Facts.Beneficiaries.Count)
                    .Any(i => new RuleEvaluator(changed with { Beneficiary = i }).IsTrue(need.Lacks)),
                _ => throw new UnreachableException($"nobody is called {need.Subject}"),
            }
        );
}
