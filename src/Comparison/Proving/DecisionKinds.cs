using Conv.Analysis.Diagrams;
using Conv.Compiler.Text;

namespace Conv.Comparison.Proving;

/// <summary>
/// How the decision about a session can change. A refusal is told by its first reason, so that kinds do not overlap; where a session may fail
/// for more, it says so.
/// </summary>
/// <param name="diagrams">The sets.</param>
/// <param name="old">What the old edition decides.</param>
/// <param name="new">What the new edition decides.</param>
internal sealed class DecisionKinds(DecisionDiagrams diagrams, SideSets old, SideSets @new)
{
    /// <summary>The kinds; sets may be empty.</summary>
    public IEnumerable<Kind> All() =>
        [.. Refusals(), .. Acceptances(), .. Exceptions(), .. OtherReasons(), .. Rejects()];

    private static string Accepts(bool isExceptional) => isExceptional ? "accepted, exceptional" : "accepted";

    // A session that is no valid one in one edition only.
    private IEnumerable<Kind> Rejects() =>
        [
            .. from reject in old.Rejects
            from other in Outcomes(@new)
            select Of(
                Kind.Side(reject.Text, reject.Rule),
                Kind.Side(other.Text),
                And(reject.Set, other.Set),
                other.Set
            ),
            .. from reject in @new.Rejects
            from other in Outcomes(old)
            select Of(
                Kind.Side(other.Text),
                Kind.Side(reject.Text, reject.Rule),
                And(reject.Set, other.Set),
                other.Set
            ),
        ];

    private IEnumerable<(string Text, int Set)> Outcomes(SideSets side) =>
        [
            ("refused", side.Refused),
            (Accepts(false), And(side.Accepted, Not(side.Exceptional))),
            (Accepts(true), side.Exceptional),
        ];

    private IEnumerable<Kind> Refusals() =>
        from refusal in Firsts(@new)
        from accepted in Accepting(old)
        let rules = old.RulesOf(refusal.Reason)
        select Of(
            Kind.Side(accepted.Text, [.. rules, .. accepted.Rules]),
            Kind.Side(refusal.Text(And(accepted.Set, refusal.Set)), @new.RulesOf(refusal.Reason)),
            And(accepted.Set, refusal.Set),
            old.Accepted
        );

    private IEnumerable<Kind> Acceptances() =>
        from refusal in Firsts(old)
        from accepted in Accepting(@new)
        let rules = @new.RulesOf(refusal.Reason)
        select Of(
            Kind.Side(refusal.Text(And(accepted.Set, refusal.Set)), old.RulesOf(refusal.Reason)),
            Kind.Side(accepted.Text, [.. rules, .. accepted.Rules]),
            And(accepted.Set, refusal.Set),
            @new.Accepted
        );

    private IEnumerable<Kind> Exceptions()
    {
        var both = And(old.Accepted, @new.Accepted);
        var (one, other) = (Accepting(old)[1], Accepting(@new)[1]);
        yield return Of(
            Kind.Side(Accepts(false)),
            Kind.Side(other.Text, other.Rules),
            And(And(both, Not(old.Exceptional)), @new.Exceptional),
            both
        );
        yield return Of(
            Kind.Side(one.Text, one.Rules),
            Kind.Side(Accepts(false)),
            And(And(both, old.Exceptional), Not(@new.Exceptional)),
            both
        );
    }

    // Refused by both, for other reasons: told by the first reason that only one of them gives.
    private IEnumerable<Kind> OtherReasons()
    {
        var both = And(old.Refused, @new.Refused);
        var rest = both;
        foreach (
            var reason in old
                .Reasons.Concat(@new.Reasons)
                .OrderBy(one => one.Reason.Index)
                .Select(one => one.Reason.Name)
                .Distinct(StringComparer.Ordinal)
        )
        {
            var (one, other) = (old.Fails(reason), @new.Fails(reason));
            var (without, with) = ($"refused, not for {reason}", $"refused, for {reason} too");
            yield return Of(
                Kind.Side(with, old.RulesOf(reason)),
                Kind.Side(without, @new.RulesOf(reason)),
                And(rest, And(one, Not(other))),
                both
            );
            yield return Of(
                Kind.Side(without, old.RulesOf(reason)),
                Kind.Side(with, @new.RulesOf(reason)),
                And(rest, And(other, Not(one))),
                both
            );
            rest = And(rest, diagrams.If(one, other, Not(other)));
        }
    }

    private (string Text, int Set, IEnumerable<SourceSpan> Rules)[] Accepting(SideSets side) =>
        [
            (Accepts(false), And(side.Accepted, Not(side.Exceptional)), []),
            (Accepts(true), side.Exceptional, side.Side.Function is { } function ? [function.Exceptional.Origin] : []),
        ];

    // The refused sessions by their first reason.
    private IEnumerable<(string Reason, int Set, Func<int, string> Text)> Firsts(SideSets side)
    {
        var earlier = DecisionDiagrams.None;
        foreach (var (reason, fails, _) in side.Reasons)
        {
            var later = side
                .Reasons.Where(other => other.Reason.Index > reason.Index)
                .Select(other => other.Set)
                .Aggregate(DecisionDiagrams.None, diagrams.Or);
            yield return (
                reason.Name,
                And(fails, Not(earlier)),
                set =>
                    $"refused {reason.Name}"
                    + (And(set, later) == DecisionDiagrams.None ? "" : ", perhaps for more reasons")
            );
            earlier = diagrams.Or(earlier, fails);
        }
    }

    private static Kind Of(ChangeSide from, ChangeSide to, int set, int care) =>
        new(DecidedOutput.Decision, from, to, set, care);

    private int And(int left, int right) => diagrams.And(left, right);

    private int Not(int set) => diagrams.Not(set);
}
