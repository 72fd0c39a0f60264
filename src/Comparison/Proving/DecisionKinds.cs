using Conv.Analysis.Diagrams;
using Conv.Compiler.Symbols;
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

    // A session that is no valid one in one edition only.
    private IEnumerable<Kind> Rejects() =>
        [
            .. from reject in Rejections(old)
            from other in Outcomes(@new)
            select Of(reject.Told, other.Told, And(reject.Set, other.Set), other.Among),
            .. from reject in Rejections(@new)
            from other in Outcomes(old)
            select Of(other.Told, reject.Told, And(reject.Set, other.Set), other.Among),
        ];

    private static IEnumerable<(Told Told, int Set)> Rejections(SideSets side) =>
        side.Rejects.Select(reject =>
            (
                Told.By(
                    reject.Text,
                    [reject.Rule],
                    verdict => verdict.Rejected && (verdict.Lacks is null || Rejection(verdict.Lacks) == reject.Text)
                ),
                reject.Set
            )
        );

    /// <summary>A session that is no valid one, in words.</summary>
    public static string Rejection(string lacks) => $"rejected, {lacks}";

    private IEnumerable<(Told Told, int Set, Among Among)> Outcomes(SideSets side) =>
        [
            (
                Told.By("refused", [], verdict => verdict.Refused),
                side.Refused,
                new Among(side.Refused, $"{NameOf(side)} refuses it")
            ),
            .. Accepting(side)
                .Select(one => (one.Told, one.Set, new Among(side.Accepted, $"{NameOf(side)} accepts it"))),
        ];

    private string NameOf(SideSets side) => ReferenceEquals(side, old) ? "the old version" : "the new version";

    private IEnumerable<Kind> Refusals() =>
        from refusal in Firsts(@new)
        from accepted in Accepting(old)
        let rules = old.RulesOf(refusal.Reason)
        select Of(
            accepted.Told with
            {
                Rules = [.. rules.Concat(accepted.Told.Rules).Distinct()],
            },
            refusal.Told(And(accepted.Set, refusal.Set)),
            And(accepted.Set, refusal.Set),
            new Among(old.Accepted, "the old version accepts it")
        );

    private IEnumerable<Kind> Acceptances() =>
        from refusal in Firsts(old)
        from accepted in Accepting(@new)
        let rules = @new.RulesOf(refusal.Reason)
        select Of(
            refusal.Told(And(accepted.Set, refusal.Set)),
            accepted.Told with
            {
                Rules = [.. rules.Concat(accepted.Told.Rules).Distinct()],
            },
            And(accepted.Set, refusal.Set),
            new Among(@new.Accepted, "the new version accepts it")
        );

    private IEnumerable<Kind> Exceptions()
    {
        var both = And(old.Accepted, @new.Accepted);
        var among = new Among(both, "both versions accept it");
        var ((without, with), (withoutNew, withNew)) = (Two(Accepting(old)), Two(Accepting(@new)));
        yield return Of(without, withNew, And(And(both, Not(old.Exceptional)), @new.Exceptional), among);
        yield return Of(with, withoutNew, And(And(both, old.Exceptional), Not(@new.Exceptional)), among);

        static (Told Plain, Told Exceptional) Two((Told Told, int Set)[] accepting) =>
            (accepting[0].Told, accepting[1].Told);
    }

    // Refused by both, for other reasons: told by the first reason that only one of them gives.
    private IEnumerable<Kind> OtherReasons()
    {
        var both = And(old.Refused, @new.Refused);
        var among = new Among(both, "both versions refuse it");
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
            Told Without(SideSets side) =>
                Told.By(
                    $"refused, not for {reason}",
                    side.RulesOf(reason),
                    verdict => verdict.Refused && !verdict.Reasons.Contains(reason)
                );
            Told With(SideSets side) =>
                Told.By(
                    $"refused, for {reason} too",
                    side.RulesOf(reason),
                    verdict => verdict.Reasons.Contains(reason)
                );
            yield return Of(With(old), Without(@new), And(rest, And(one, Not(other))), among);
            yield return Of(Without(old), With(@new), And(rest, And(other, Not(one))), among);
            rest = And(rest, diagrams.If(one, other, Not(other)));
        }
    }

    private (Told Told, int Set)[] Accepting(SideSets side) =>
        [
            (
                Told.By("accepted", [], verdict => verdict is { Accepted: true, Exceptional: false }) with
                {
                    IsAcceptance = true,
                },
                And(side.Accepted, Not(side.Exceptional))
            ),
            (
                Told.By(
                    "accepted, exceptional",
                    side.Side.Function is { } function ? [function.Exceptional.Origin] : [],
                    verdict => verdict is { Accepted: true, Exceptional: true }
                ) with
                {
                    IsAcceptance = true,
                },
                side.Exceptional
            ),
        ];

    // The refused sessions by their first reason.
    private IEnumerable<(string Reason, int Set, Func<int, Told> Told)> Firsts(SideSets side)
    {
        var earlier = DecisionDiagrams.None;
        foreach (var (reason, fails, rules) in side.Reasons)
        {
            var later = side
                .Reasons.Where(other => other.Reason.Index > reason.Index)
                .Select(other => other.Set)
                .Aggregate(DecisionDiagrams.None, diagrams.Or);
            var before = side
                .Reasons.Where(other => other.Reason.Index < reason.Index)
                .Select(other => other.Reason.Name);
            yield return (
                reason.Name,
                And(fails, Not(earlier)),
                set => First(reason, rules, [.. before], And(set, later) == DecisionDiagrams.None)
            );
            earlier = diagrams.Or(earlier, fails);
        }
    }

    private static Told First(ReasonSymbol reason, IEnumerable<SourceSpan> rules, List<string> before, bool isOnly) =>
        Told.By(
            $"refused {reason.Name}" + (isOnly ? "" : ", perhaps for more reasons"),
            rules,
            verdict => verdict.Reasons.Contains(reason.Name) && !before.Exists(verdict.Reasons.Contains)
        );

    private static Kind Of(Told from, Told to, int set, Among among) =>
        new(DecidedOutput.Decision, from, to, set, among)
        {
            Direction = (from.IsAcceptance, to.IsAcceptance) switch
            {
                (false, true) => Direction.Up,
                (true, false) => Direction.Down,
                (true, true) or (false, false) => Direction.Same,
            },
        };

    private int And(int left, int right) => diagrams.And(left, right);

    private int Not(int set) => diagrams.Not(set);
}
