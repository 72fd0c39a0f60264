using System.Collections.Immutable;
using Conv.Compiler.Ir;
using Conv.Compiler.Symbols;
using Conv.Compiler.Text;
using Conv.Interpreter.Tracing;

namespace Conv.Sessions.Scenarios;

/// <summary>A rule, or a side of it, that no scenario reaches.</summary>
/// <param name="Place">Where the rule stands.</param>
/// <param name="Convention">The convention.</param>
/// <param name="Function">The function for which nothing reaches it; a rule may hold for several.</param>
/// <param name="Text">The rule as the file says it.</param>
/// <param name="Gap">What never happens, such as <c>place never fails</c> or <c>share never given</c>.</param>
public sealed record CoverageGap(SourceSpan Place, string Convention, string Function, string Text, string Gap);

/// <summary>
/// Which rules the scenarios reach: of each condition both outcomes, of each share, fee and grant every case. Collected from the
/// interpreter's traces over all readings: an alternative that no scenario chooses shows.
/// </summary>
/// <param name="program">The program, its readings open.</param>
public sealed class ScenarioCoverage(IrProgram program)
{
    private readonly HashSet<(int Function, string Output, bool Holds)> _conditions = [];
    private readonly HashSet<(int Function, string Output, TracePlace Place)> _cases = [];

    /// <summary>How many outcomes of conditions and cases of values there are.</summary>
    public int Total { get; private set; }

    /// <summary>Takes what the acts of a scenario reached.</summary>
    public void Add(ScenarioResult result)
    {
        foreach (var outcome in result.Acts.Select(act => act.Outcome))
        {
            if (
                outcome?.Function is not { } function
                || outcome.Reasons.Any(reason => reason.Role == ReasonRole.NotInForce)
            )
            {
                continue;
            }

            Add(function, "session", outcome.Conditions);
            foreach (var attendance in outcome.Attendances.Select(attendance => attendance.Trace))
            {
                Add(function, "attendance", attendance!.Conditions);
                Add(function, "share", attendance.Share);
                Add(function, "grant", attendance.Granted);
            }

            foreach (var payment in outcome.Payments)
            {
                Add(function, "fee", payment.Trace!.Fee);
            }
        }
    }

    /// <summary>What no scenario reached, by place.</summary>
    public ImmutableArray<CoverageGap> Gaps()
    {
        Total = 0;
        return
        [
            .. program
                .Functions.SelectMany(Gaps)
                .Where(gap => gap.Place.Source is not null)
                .Distinct()
                .OrderBy(gap => gap.Place.Source.Path, StringComparer.Ordinal)
                .ThenBy(gap => gap.Place.Span.Start),
        ];
    }

    private IEnumerable<CoverageGap> Gaps(IrFunction function) =>
        [
            .. Conditions(function, "session", function.SessionConditions),
            .. Conditions(function, "attendance", function.AttendanceConditions),
            .. function.Registers ? Cases(function, "share", function.Share) : [],
            .. function.Registers ? Cases(function, "grant", function.Granted) : [],
            .. Cases(function, "fee", function.Fee),
        ];

    private IEnumerable<CoverageGap> Conditions(
        IrFunction function,
        string level,
        ImmutableArray<IrCondition> conditions
    )
    {
        for (var i = 0; i < conditions.Length; i++)
        {
            foreach (var holds in (bool[])[true, false])
            {
                Total++;
                if (!_conditions.Contains((function.Id, level + DecisionText.Number(i), holds)))
                {
                    var gap = $"{conditions[i].Reason.Name} never {(holds ? "holds" : "fails")}";
                    yield return Gap(function, conditions[i].Origin, conditions[i].Text, gap);
                }
            }
        }
    }

    private IEnumerable<CoverageGap> Cases(IrFunction function, string output, IrExpression value)
    {
        foreach (var leaf in Leaves(value).DistinctBy(leaf => TracePlace.Of(leaf.Origin)))
        {
            Total++;
            if (!_cases.Contains((function.Id, output, TracePlace.Of(leaf.Origin))))
            {
                var text = leaf.Origin.Source is null ? "" : TracePlace.TextOf(leaf.Origin);
                yield return Gap(function, leaf.Origin, text, $"{output} never given");
            }
        }
    }

    // The same steps as a trace takes from the root of a value to the case that applies.
    private static IEnumerable<IrExpression> Leaves(IrExpression root)
    {
        var seen = new HashSet<IrExpression>(ReferenceEqualityComparer.Instance);
        var open = new Stack<IrExpression>([root]);
        while (open.TryPop(out var node))
        {
            if (!seen.Add(node))
            {
                continue;
            }

            IEnumerable<IrExpression> next = node switch
            {
                IrIf choice => [choice.Else, choice.Then],
                IrChoice choice => choice.Alternatives,
                IrShared shared => [shared.Definition],
                _ => [],
            };
            if (node is not (IrIf or IrChoice or IrShared))
            {
                yield return node;
            }

            foreach (var operand in next)
            {
                open.Push(operand);
            }
        }
    }

    private CoverageGap Gap(IrFunction function, SourceSpan place, string text, string gap) =>
        new(place, program.Conventions[function.Convention].Name, function.Name, text, gap);

    private void Add(IrFunction function, string level, ImmutableArray<ConditionTrace> conditions)
    {
        for (var i = 0; i < conditions.Length; i++)
        {
            _conditions.Add((function.Id, level + DecisionText.Number(i), conditions[i].Holds));
        }
    }

    private void Add(IrFunction function, string output, ValueTrace? value)
    {
        if (value is not null)
        {
            _cases.Add((function.Id, output, value.Place));
        }
    }
}
