using Conv.Compiler.Ir;
using Conv.Interpreter.Tracing;
using Conv.Runtime.Explaining;
using Conv.Runtime.Values;
using Conv.Scenarios.Explaining;
using Conv.Service.Answers;
using Conv.Service.Rules;

namespace Conv.Service.Explaining;

/// <summary>What is left under the caps of a session: what was counted before it, as it was read for its decision, and the number that the clause compares it with.</summary>
/// <param name="rules">The conventions.</param>
/// <param name="language">The code of the language of the phrases.</param>
internal sealed class CapsLeft(Ruleset rules, string language)
{
    private readonly IrProgram _program = rules.Program;

    /// <summary>The caps that a session is about.</summary>
    public IReadOnlyList<CapAnswer> Of(ExplainedSession session) =>
        [.. (session.Attendance?.Trace?.Conditions ?? []).SelectMany(Of).Distinct()];

    // A cap that a session is not about does not look at its counter.
    private IEnumerable<CapAnswer> Of(ConditionTrace condition)
    {
        var holds = _program
            .Functions.SelectMany(function => function.AttendanceConditions)
            .Where(other =>
                other.IsCap && TracePlaces.Of(other.Origin) == condition.Place && other.Text == condition.Text
            )
            .Select(other => other.Holds)
            .ToList();
        return holds.Count == 0 ? [] : condition.Read.Counters.Select(counter => Answer(condition, counter, holds));
    }

    private CapAnswer Answer(ConditionTrace condition, CounterReading counter, IEnumerable<IrExpression> holds)
    {
        var limit = holds
            .SelectMany(root => IrWalk.Nodes(root))
            .OfType<IrCompare>()
            .Where(compare => compare.Left is IrCount count && _program.Counters[count.Counter].Name == counter.Counter)
            .Select(Limit)
            .FirstOrDefault(known => known is not null);
        return new(
            condition.Text,
            TrajectoryWords.Source(condition.Citations, condition.Place),
            rules.Glossary.In(counter.Phrase, language),
            Shown(counter, counter.Count),
            limit is { } cap ? Shown(counter, cap) : null,
            limit is { } most ? Shown(counter, Math.Max(0, most - counter.Count)) : null,
            counter.FirstDay,
            counter.LastDay
        );
    }

    // Less than the cap, or at most so many with one more that is an exception.
    private static long? Limit(IrCompare compare) =>
        (compare.Right, compare.Operator) switch
        {
            (IrConstant limit, IrComparison.Less) => limit.Value,
            (IrConstant limit, IrComparison.AtMost) => limit.Value + 1,
            _ => null,
        };

    private static decimal Shown(CounterReading counter, long total) => counter.IsMoney ? Cents.InEuros(total) : total;
}
