using System.Collections.Immutable;
using System.Diagnostics;
using Conv.Compiler.Binding.Tree;
using Conv.Compiler.Symbols;
using Conv.Runtime;
using Conv.Scenarios.Engines;
using Conv.Sessions.Deciding;

namespace Conv.Scenarios.Running;

/// <summary>Holds what was decided about an act against what the scenario expects.</summary>
/// <param name="scenario">The scenario.</param>
/// <param name="run">The decisions of its compiled evaluator.</param>
internal sealed class ExpectationCheck(Scenario scenario, Run run)
{
    /// <summary>Every expectation of an act that is not met.</summary>
    /// <param name="act">The act.</param>
    /// <param name="session">Its session in the run; -1 where it is no valid session.</param>
    /// <param name="rejection">Why the session is rejected; null where it is judged.</param>
    public IEnumerable<ScenarioMismatch> Check(ScenarioAct act, int session, string? rejection)
    {
        var decided = new DecidedAct(run, act, session);
        foreach (var expectation in act.Expectations)
        {
            if (rejection is not null)
            {
                if (expectation.Decision != Decision.None)
                {
                    yield return new ScenarioMismatch(
                        scenario,
                        act,
                        expectation,
                        "",
                        Words(expectation),
                        $"rejected, {rejection}"
                    );
                }

                continue;
            }

            if (expectation.Decision == Decision.None)
            {
                yield return new ScenarioMismatch(scenario, act, expectation, "", "rejected", decided.ToString());
                continue;
            }

            foreach (var (person, expected, actual) in Unmet(expectation, decided))
            {
                yield return new ScenarioMismatch(
                    scenario,
                    act,
                    expectation,
                    person,
                    string.Join(", ", expected),
                    actual
                );
            }
        }
    }

    // Whose decision is meant: the person named; else every attendance, or every payment where nobody attends. A fee is that of
    // the provider named, else of every provider.
    private IEnumerable<(string Person, List<string> Expected, string Actual)> Unmet(
        Expectation expectation,
        DecidedAct decided
    )
    {
        var attendances = decided.Attendances.Where(one => Means(expectation, one.Name)).ToList();
        var payments = decided.Payments.Where(one => Means(expectation, one.Name)).ToList();
        var paymentDecides = expectation.Who is null ? decided.Attendances.IsEmpty : payments.Count > 0;
        foreach (var (name, row) in attendances)
        {
            if (Attendance(expectation, decided, row) is { Count: > 0 } unmet)
            {
                yield return (name, unmet, decided.Attendance(row));
            }
        }

        foreach (var (name, row) in payments.Count > 0 ? payments : [.. decided.Payments])
        {
            if (Payment(expectation, decided, row, paymentDecides) is { Count: > 0 } unmet)
            {
                yield return (name, unmet, decided.Payment(row));
            }
        }

        if (attendances.Count == 0 && OfAttendancesOnly(expectation) is { Count: > 0 } nobodys)
        {
            yield return (
                expectation.Who ?? "",
                nobodys,
                expectation.Who is null ? "nobody attends" : "does not attend"
            );
        }

        if (expectation.Insurer is { } insurer && decided.Insurer != insurer)
        {
            yield return (
                "",
                [$"insurer {DecisionText.Amount(insurer)}"],
                decided.Insurer is { } paid ? $"insurer {DecisionText.Amount(paid)}" : decided.ToString()
            );
        }

        if (expectation.Convention is { } convention && convention != decided.Convention)
        {
            yield return ("", [$"under {convention}"], $"under {decided.Convention}");
        }
    }

    private static bool Means(Expectation expectation, string name) =>
        expectation.Who is null || string.Equals(expectation.Who, name, StringComparison.Ordinal);

    private List<string> Attendance(Expectation expectation, DecidedAct decided, int row)
    {
        var decisions = decided.Decisions;
        var unmet = new List<string>();
        if (
            expectation.Decision is { } decision
            && !IsMet(decision, Mask(expectation), decisions.Attendances[row], decisions.AttendanceReasons[row])
        )
        {
            unmet.Add(Decided(expectation));
        }

        if (expectation.Exceptional && !decisions.Exceptional[row])
        {
            unmet.Add("exceptional");
        }

        var counts = decisions.Attendances[row] is Decision.Accepted or Decision.Unpriced;
        if (expectation.Granted is { } granted && !(counts && decisions.Granted[row] == granted))
        {
            unmet.Add($"granted {DecisionText.Number(granted)}");
        }

        if (expectation.ProvisionalUntil is { } until && decided.UntilOf(row) != until)
        {
            unmet.Add(DecisionText.Provisional(until));
        }

        if (
            expectation.Share is { } share
            && !(decisions.Attendances[row] == Decision.Accepted && decisions.Shares[row] == share)
        )
        {
            unmet.Add($"share {DecisionText.Amount(share)}");
        }

        unmet.AddRange(
            expectation
                .Parts.Where(part =>
                    decisions.Attendances[row] != Decision.Accepted
                    || decisions.Parts[part.Payer.Index][row] != part.Cents
                )
                .Select(Part)
        );
        return unmet;
    }

    private static List<string> Payment(Expectation expectation, DecidedAct decided, int row, bool decides)
    {
        var unmet = new List<string>();
        var decision = decided.Decisions.Payments[row];
        if (
            decides
            && expectation.Decision is { } expected
            && !IsMet(expected, Mask(expectation), decision, decided.PaymentReasons(row))
        )
        {
            unmet.Add(Decided(expectation));
        }

        if (expectation.Fee is { } fee && !(decision == Decision.Accepted && decided.Decisions.Fees[row] == fee))
        {
            unmet.Add($"fee {DecisionText.Amount(fee)}");
        }

        return unmet;
    }

    // What only somebody who attends can have.
    private static List<string> OfAttendancesOnly(Expectation expectation)
    {
        var parts = new List<string>();
        if (expectation.Exceptional)
        {
            parts.Add("exceptional");
        }

        if (expectation.Granted is { } granted)
        {
            parts.Add($"granted {DecisionText.Number(granted)}");
        }

        if (expectation.ProvisionalUntil is { } until)
        {
            parts.Add(DecisionText.Provisional(until));
        }

        if (expectation.Share is { } share)
        {
            parts.Add($"share {DecisionText.Amount(share)}");
        }

        parts.AddRange(expectation.Parts.Select(Part));
        return parts;
    }

    private static string Part((PayerSymbol Payer, long Cents) part) =>
        $"{part.Payer.Name} {DecisionText.Amount(part.Cents)}";

    private static bool IsMet(Decision expected, ulong reasons, Decision actual, ulong actualReasons) =>
        expected == actual && (expected != Decision.Refused || reasons == 0 || reasons == actualReasons);

    private static ulong Mask(Expectation expectation) =>
        expectation.Reasons.Aggregate(0UL, (mask, reason) => mask | (1UL << reason.Index));

    private static string Decided(Expectation expectation) =>
        expectation.Decision switch
        {
            Decision.Refused when !expectation.Reasons.IsEmpty => "refused "
                + string.Join(" and ", expectation.Reasons.Select(reason => reason.Name)),
            Decision.Refused => "refused",
            Decision.Accepted => "accepted",
            Decision.Unpriced => "unpriced",
            Decision.None => "none",
            null => throw new UnreachableException("an expectation without a decision has no word for it"),
            var other => throw new UnreachableException($"the decision {other}"),
        };

    private static string Words(Expectation expectation)
    {
        var parts = OfAttendancesOnly(expectation);
        if (expectation.Decision is not null)
        {
            parts.Insert(0, Decided(expectation));
        }

        if (expectation.Fee is { } fee)
        {
            parts.Add($"fee {DecisionText.Amount(fee)}");
        }

        if (expectation.Insurer is { } insurer)
        {
            parts.Add($"insurer {DecisionText.Amount(insurer)}");
        }

        if (expectation.Convention is { } convention)
        {
            parts.Add($"under {convention}");
        }

        return string.Join(", ", parts);
    }
}
