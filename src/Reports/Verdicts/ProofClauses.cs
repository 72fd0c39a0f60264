using Conv.Comparison;
using Conv.Comparison.Proving;
using Conv.Comparison.Proving.Verdicts;
using Conv.Reports.Wording;

namespace Conv.Reports.Verdicts;

/// <summary>
/// What the sentence says of the proofs. It claims no more than they hold: a proof is about the first difference of a trajectory, so that what nobody
/// gets is said of every trajectory only where no decision changes.
/// </summary>
internal static class ProofClauses
{
    // With more functions they are counted; with more clauses they are told without where and by how much.
    private const int MostNamed = 2;
    private const int MostClauses = 3;

    /// <summary>The clauses; none where nothing was to be proved.</summary>
    public static IEnumerable<string> Of(ComparisonReport report, Words words)
    {
        if (!report.Parts.HasFlag(ComparisonParts.Proved))
        {
            return [];
        }

        var verdict = Verdict.Of(report.Proved);
        if (verdict.Lines.IsEmpty)
        {
            return
            [
                verdict.Open > 0 ? words.NotProvedAtAll(verdict.Open)
                : report.Proved.Changes.IsEmpty ? words.NothingMoreNothingLess
                : words.OnlyReasons,
            ];
        }

        return [.. Lines(verdict, report, words), .. Nobody(verdict, words), .. Open(verdict, words)];
    }

    private static IEnumerable<string> Lines(Verdict verdict, ComparisonReport report, Words words)
    {
        var names = new Names(report, words);
        var told = verdict.Lines.Select(line => (Line: line, Said: Said.Of(line, report, words, names))).ToList();
        var clauses = told.GroupBy(one => (one.Line.Output, one.Line.Direction, one.Said)).ToList();
        if (clauses.Count > MostClauses)
        {
            // Briefly: which way each output goes, over all functions.
            var ways = verdict
                .Lines.GroupBy(line => line.Output)
                .ToDictionary(
                    lines => lines.Key,
                    lines =>
                        lines.Select(line => line.Direction).Distinct().ToList() is [var only] ? only : Direction.Either
                );
            clauses = told.GroupBy(one =>
                    (
                        one.Line.Output,
                        ways[one.Line.Output],
                        new Said("", words.Goes(one.Line.Output, ways[one.Line.Output]), "")
                    )
                )
                .ToList();
        }

        return clauses
            .OrderBy(clause => clause.Key.Output)
            .ThenBy(clause => clause.Key.Item2)
            .Select(clause =>
                words.OfFunctions(
                    clause.Key.Item3.Whom,
                    Functions([.. clause.Select(one => words.Pair(names, one.Line.Functions)).Distinct()], words),
                    clause.Key.Item3.Clause,
                    clause.Key.Item3.Where
                )
            );
    }

    private static string Functions(List<string> names, Words words) =>
        names.Count > MostNamed ? words.Functions(names.Count)
        : names is [var one, var other] ? words.And(one, other)
        : names[0];

    private static IEnumerable<string> Nobody(Verdict verdict, Words words)
    {
        var clause = (verdict.NobodyGetsLess, verdict.NobodyGetsMore) switch
        {
            (true, true) => words.NobodyElse,
            (true, false) => words.NobodyGetsLess,
            (false, true) => words.NobodyGetsMore,
            (false, false) => null,
        };
        if (clause is not null)
        {
            var decides = verdict.Lines.Any(line => line.Output is DecidedOutput.Decision or DecidedOutput.Granted);
            yield return decides ? words.WhereTheyFirstDiffer(clause) : clause;
        }
    }

    private static IEnumerable<string> Open(Verdict verdict, Words words) =>
        verdict.Open > 0 ? [words.QuestionsOpen(verdict.Open)] : [];

    // What is said of a line, the functions aside; lines of which the same is said share a clause.
    private sealed record Said(string Whom, string Clause, string Where)
    {
        public static Said Of(VerdictLine line, ComparisonReport report, Words words, Names names)
        {
            if (
                line is { Output: DecidedOutput.Decision, Direction: Direction.Up or Direction.Down }
                && ChangedCap.Of(line.Changes, report) is { } cap
                && cap.Sessions > 0 == (line.Direction == Direction.Up)
            )
            {
                var window = cap.IsYear ? words.PerYear : words.PerWindow(cap.Window);
                return new Said(
                    cap.Whom.Length == 0 ? "" : words.ForWhom(cap.Whom),
                    cap.Sessions > 0
                        ? words.SessionsMore(cap.Sessions, window)
                        : words.SessionsFewer(-cap.Sessions, window),
                    ""
                );
            }

            var goes = words.Goes(line.Output, line.Direction);
            return line is { Output: DecidedOutput.Share or DecidedOutput.Fee, Changes: [var only] }
                ? new Said("", $"{goes} {Amounts(only, words, names)}", names.Told(line.Where))
                : new Said("", goes, names.Told(line.Where));
        }

        private static string Amounts(ProvedChange change, Words words, Names names) =>
            words.Amounts(names.Decision(change.Old.Text), names.Decision(change.New.Text));
    }
}
