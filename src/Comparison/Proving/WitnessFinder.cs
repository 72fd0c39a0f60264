using System.Collections.Immutable;
using System.Text;
using Conv.Analysis.Histories;
using Conv.Analysis.Obligations;
using Conv.Analysis.Witnesses;
using Conv.Comparison.Editions;
using Conv.Sessions.Deciding;
using Conv.Sessions.Reading;

namespace Conv.Comparison.Proving;

/// <summary>Finds a smallest common history that ends in some sessions of a pair, and has both compiled editions decide it.</summary>
/// <param name="product">The product.</param>
/// <param name="old">The old edition.</param>
/// <param name="new">The new edition.</param>
/// <param name="acts">The sessions of each function of the product.</param>
/// <param name="tries">How many sessions all searches together may try.</param>
internal sealed class WitnessFinder(Product product, Edition old, Edition @new, FunctionProvers acts, long tries)
{
    // Regions are many, and one that no history leads to takes every search to its end.
    private const int MostStates = 800;

    // The longest search that found something in the shipped conventions took a third of it.
    private const long MostTries = 60_000;

    private long _left = tries;
    private (FunctionProver Prover, HistoryFinder Rows)? _rows;

    private readonly WitnessFile _file = new(product.Program.Vocabulary);

    private readonly ActCells _cells = new(product.Program.Vocabulary);

    /// <summary>The witness, or why there is none.</summary>
    /// <param name="joint">The pair of the last session.</param>
    /// <param name="prover">Its sessions.</param>
    /// <param name="kind">The change that it is to show.</param>
    /// <param name="region">The region in which the last session is to lie.</param>
    /// <param name="set">The sessions that the last one may be; they lie in the region.</param>
    public (Witness? Witness, string Reason) Find(
        Joint joint,
        FunctionProver prover,
        Kind kind,
        RegionSessions region,
        int set
    )
    {
        string? disagreement = null;
        var budget = new SearchBudget(Math.Min(MostTries, _left));
        foreach (var (history, row) in Rows(prover).To(set, evaluated => Shows(joint, kind, region, evaluated), budget))
        {
            var (witness, fault) = Replay(history, row, kind);
            if (witness is not null)
            {
                _left -= budget.Taken;
                return (witness, "");
            }

            disagreement = fault;
        }

        _left -= budget.Taken;
        return (null, disagreement ?? NotFound(budget, prover, set));
    }

    // One for all regions of a pair.
    private HistoryFinder Rows(FunctionProver prover)
    {
        if (_rows is null || _rows.Value.Prover != prover)
        {
            _rows = (prover, new HistoryFinder(product.Program, prover, acts, MostStates));
        }

        return _rows.Value.Rows;
    }

    private string NotFound(SearchBudget budget, FunctionProver prover, int set)
    {
        var counters = FunctionProvers.Counters(prover.Diagrams, set).ToList();
        return budget.IsSpent ? "the search for sessions that lead to it was given up"
            : counters.Count == 0 ? "no session was found that shows it"
            : "no common history was found that leads to it, by what it counts: "
                + string.Join(
                    ", ",
                    counters
                        .Select(counter => $"`{product.Program.Counters[counter].Phrase}`")
                        .Distinct(StringComparer.Ordinal)
                );
    }

    // Whether a session lies in the region and changes as the kind says: both are worked out from the session itself.
    private bool Shows(Joint joint, Kind kind, RegionSessions region, EvaluatedAct evaluated) =>
        region.Cube.Cells.All(one =>
            _cells.Of(region.Diagrams.Space.Variables[one.Key], evaluated) is { } cell && one.Value.Contains(cell)
        )
        && SideVerdict.Of(joint.Old, evaluated.Session) is { } one
        && SideVerdict.Of(joint.New, evaluated.Session) is { } other
        && kind.IsShownBy(one, other);

    // The row as a file, decided by both; what the graphs foretell must come out of the compiled conventions.
    private (Witness?, string) Replay(History history, IReadOnlyList<ConcreteAct> row, Kind kind)
    {
        var named = row.Select(act => (Act: act, Function: Name(product.Joints[act.Function].Pair))).ToList();
        var csv = _file.Csv(named);
        var (ofOld, ofNew) = (Decide(old, csv), Decide(@new, csv));
        var state = history.Beginning;
        var sessions = ImmutableArray.CreateBuilder<WitnessSession>();
        for (var i = 0; i < row.Count; i++)
        {
            var (act, function) = named[i];
            var joint = product.Joints[act.Function];
            var session = history.Evaluator(act, state).Session;
            var (one, other) = (Decided(ofOld, i), Decided(ofNew, i));
            if (
                SideVerdict.Of(joint.Old, session) is not { } foretold
                || SideVerdict.Of(joint.New, session) is not { } alsoForetold
            )
            {
                return (null, "something about it is not known");
            }

            if (!foretold.Equals(one) || !alsoForetold.Equals(other))
            {
                return (
                    null,
                    $"the compiled conventions decide otherwise: {one} and {other} instead of {foretold} and {alsoForetold}"
                );
            }

            if (i == row.Count - 1 && kind.Output != DecidedOutput.Granted && !kind.IsShownBy(one, other))
            {
                return (null, $"the compiled conventions show another change: {one} and {other}");
            }

            sessions.Add(new WitnessSession(act.Day, _file.Text(act, function), one.ToString(), other.ToString()));
            if (i < row.Count - 1)
            {
                if (history.After(act, state) is not { } after)
                {
                    return (null, "its history is not a common one");
                }

                state = after;
            }
        }

        return (new Witness(sessions.ToImmutable(), csv) { Acts = [.. named] }, "");
    }

    // The name of the function that judges, where both editions know it; else another one that both know, where there is one.
    private string Name(FunctionPair pair) =>
        new[] { pair.New, pair.Old }
            .OfType<string>()
            .Where(pair.Names.Contains)
            .Concat(pair.Names)
            .FirstOrDefault(name =>
                old.Program.FunctionNames.Contains(name) && @new.Program.FunctionNames.Contains(name)
            )
        ?? pair.Names[0];

    private SideVerdict Decided(Run run, int number) =>
        SideVerdict.Of(
            run,
            run.Table.SessionIds.Find(WitnessFile.SessionId(number)),
            product.Program.Vocabulary.Payers
        );

    private static Run Decide(Edition edition, string csv)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(csv));
        var table = edition.Read((vocabulary, functions) => SessionFile.Read(stream, vocabulary, functions));
        return Run.Decide(edition.Evaluator, table, edition.Policy, new RunOptions { Workers = 1 });
    }
}
