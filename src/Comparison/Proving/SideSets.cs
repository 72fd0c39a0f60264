using System.Collections.Immutable;
using Conv.Analysis.Diagrams;
using Conv.Analysis.Obligations;
using Conv.Compiler.Ir;
using Conv.Compiler.Symbols;
using Conv.Compiler.Text;

namespace Conv.Comparison.Proving;

/// <summary>What one edition decides about the sessions of a pair, as sets.</summary>
internal sealed class SideSets
{
    private readonly DecisionDiagrams _diagrams;

    /// <param name="prover">The sessions of the pair.</param>
    /// <param name="side">How the edition judges.</param>
    public SideSets(FunctionProver prover, JointSide side)
    {
        _diagrams = prover.Diagrams;
        Side = side;
        Rejects = Disjoint(prover, side);
        Rejected = Rejects.Select(one => one.Set).Aggregate(DecisionDiagrams.None, _diagrams.Or);
        var valid = Without(prover.Possible, Rejected);
        Reasons = [.. Failing(prover, side).Select(one => one with { Set = _diagrams.And(valid, one.Set) })];
        Refused = Reasons.Select(one => one.Set).Aggregate(DecisionDiagrams.None, _diagrams.Or);
        Accepted = Without(valid, Refused);
        Attended = side.Function is { Registers: true }
            ? _diagrams.And(Accepted, prover.Attended)
            : DecisionDiagrams.None;
        Exceptional = side.Function is { } function
            ? _diagrams.And(Attended, prover.Of(function.Exceptional))
            : DecisionDiagrams.None;
    }

    /// <summary>How the edition judges.</summary>
    public JointSide Side { get; }

    /// <summary>The sessions that are no valid ones, by what they lack first; disjoint.</summary>
    public ImmutableArray<(string Text, int Set, SourceSpan Rule)> Rejects { get; }

    /// <summary>All of those.</summary>
    public int Rejected { get; }

    /// <summary>The valid sessions that fail for each reason, in the order of reasons; they overlap.</summary>
    public ImmutableArray<(ReasonSymbol Reason, int Set, ImmutableArray<SourceSpan> Rules)> Reasons { get; }

    /// <summary>The valid sessions that are refused.</summary>
    public int Refused { get; }

    /// <summary>The sessions that are accepted, exceptional ones included.</summary>
    public int Accepted { get; }

    /// <summary>Those with a beneficiary who is registered.</summary>
    public int Attended { get; }

    /// <summary>Those that are exceptional.</summary>
    public int Exceptional { get; }

    /// <summary>The valid sessions that fail for a reason; none where the edition never gives it.</summary>
    public int Fails(string reason) =>
        Reasons.FirstOrDefault(one => string.Equals(one.Reason.Name, reason, StringComparison.Ordinal)).Set;

    /// <summary>The rules that refuse for a reason.</summary>
    public ImmutableArray<SourceSpan> RulesOf(string reason) =>
        Reasons.FirstOrDefault(one => string.Equals(one.Reason.Name, reason, StringComparison.Ordinal)).Rules
            is { IsDefault: false } rules
            ? rules
            : [];

    private int Without(int set, int less) => _diagrams.And(set, _diagrams.Not(less));

    private static ImmutableArray<(string, int, SourceSpan)> Disjoint(FunctionProver prover, JointSide side)
    {
        if (!side.IsDeclared)
        {
            return [("rejected, the function is not known", prover.Possible, default)];
        }

        var diagrams = prover.Diagrams;
        var rejects = ImmutableArray.CreateBuilder<(string, int, SourceSpan)>();
        var rest = prover.Possible;
        foreach (var need in side.Needs)
        {
            var lacks = prover.Of(need.Lacks);
            lacks = need.Level == FactOwner.Beneficiary ? diagrams.And(prover.Attended, lacks) : lacks;
            rejects.Add(
                (
                    DecisionKinds.Rejection($"{need.Fact.Name}: {need.Message}"),
                    diagrams.And(rest, lacks),
                    side.Function?.Origin ?? default
                )
            );
            rest = diagrams.And(rest, diagrams.Not(lacks));
        }

        return rejects.ToImmutable();
    }

    private static IEnumerable<(ReasonSymbol Reason, int Set, ImmutableArray<SourceSpan> Rules)> Failing(
        FunctionProver prover,
        JointSide side
    )
    {
        if (side.Function is null)
        {
            return side is { IsDeclared: true, NotInForce: { } reason }
                ? [(reason, DecisionDiagrams.All, ImmutableArray<SourceSpan>.Empty)]
                : [];
        }

        var diagrams = prover.Diagrams;
        var failing = side
            .SessionConditions.Select(condition => (condition, Fails: diagrams.Not(prover.Of(condition.Holds))))
            .Concat(
                side.AttendanceConditions.Select(condition =>
                    (condition, Fails: diagrams.And(prover.Attended, diagrams.Not(prover.Of(condition.Holds))))
                )
            );
        return failing
            .GroupBy(one => one.condition.Reason.Name, StringComparer.Ordinal)
            .Select(group =>
                (
                    group.First().condition.Reason,
                    group.Select(one => one.Fails).Aggregate(DecisionDiagrams.None, diagrams.Or),
                    group.Select(one => one.condition.Origin).Distinct().ToImmutableArray()
                )
            )
            .OrderBy(one => one.Reason.Index);
    }
}
