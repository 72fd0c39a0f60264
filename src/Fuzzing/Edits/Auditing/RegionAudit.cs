using System.Collections.Immutable;
using System.Text;
using Conv.Analysis.Histories;
using Conv.Analysis.Spaces;
using Conv.Analysis.Witnesses;
using Conv.Comparison.Editions;
using Conv.Comparison.Proving;
using Conv.Compiler.Ir;
using Conv.Compiler.Symbols;
using Conv.Interpreter.Stepping;
using Conv.Sessions.Deciding;
using Conv.Sessions.Reading;

namespace Conv.Fuzzing.Edits.Auditing;

/// <summary>
/// Holds trajectories that both compiled editions decide against what was proved: a session after a common history that is decided
/// differently lies in exactly one region that foretells it, or in an open question; one that lies in a region is decided differently as
/// the region says.
/// </summary>
internal sealed class RegionAudit
{
    private readonly Edition _old;
    private readonly Edition _new;
    private readonly Product _product;
    private readonly History _history;
    private readonly ActCells _cells;
    private readonly ClauseReader _words;
    private readonly bool _isFollowed;

    /// <summary>Compares two editions, to hold sessions against it.</summary>
    /// <param name="old">The old edition.</param>
    /// <param name="new">The new edition.</param>
    /// <param name="options">How to prove; the defaults where null.</param>
    public RegionAudit(Edition old, Edition @new, ProverOptions? options = null)
    {
        (_old, _new) = (old, @new);
        _product = ProductBuilder.Build(old, @new);
        Proved = Prover.Compare(_product, old, @new, options ?? new ProverOptions());
        _history = new History(_product.Program, ImmutableDictionary<string, int>.Empty);
        _cells = new ActCells(_product.Program.Vocabulary);
        _words = new ClauseReader(_product.Program);
        MayBeOfSeveral =
            _product.Program.Scopes.Length <= 1
            && !old
                .Program.Functions.Concat(@new.Program.Functions)
                .SelectMany(function => IrWalk.Nodes(function.Fee))
                .Any(node => node is IrLargestGrant);

        // What is in the file around a session is not known of a row.
        _isFollowed = _product.Program.Submitted.IsEmpty;
    }

    /// <summary>The comparison.</summary>
    public ProvedComparison Proved { get; }

    /// <summary>How much was looked at.</summary>
    public AuditCounts Counts { get; private set; } = AuditCounts.None;

    /// <summary>The functions that sessions may name.</summary>
    public IReadOnlyList<string> Names =>
        [.. _product.Joints.SelectMany(joint => joint.Pair.Names).Distinct(StringComparer.Ordinal)];

    /// <summary>The facts that sessions may give.</summary>
    public Vocabulary Vocabulary => _product.Program.Vocabulary;

    /// <summary>
    /// Whether a session may name several people: not where windows are kept for more than the beneficiary, nor where a fee goes by the largest grant of
    /// several, which proofs take for that of the attendance at hand.
    /// </summary>
    public bool MayBeOfSeveral { get; }

    /// <summary>What does not agree on one trajectory, whose sessions are in sequence; empty: everything does.</summary>
    /// <param name="row">The sessions with the function that each names; their <see cref="ConcreteAct.Function"/> is not read.</param>
    /// <param name="shows">The region that the last session is to lie in; null: it may lie anywhere.</param>
    public List<string> Faults(IReadOnlyList<(ConcreteAct Act, string Name)> row, Region? shows = null)
    {
        var csv = Csv(row);
        var (ofOld, ofNew) = (Decide(_old, csv), Decide(_new, csv));
        var state = _history.Beginning;
        var faults = new List<string>();
        for (var i = 0; i < row.Count && faults.Count == 0; i++)
        {
            var (one, other) = (Decided(ofOld, i), Decided(ofNew, i));
            var (named, name) = row[i];
            Counts = Counts with { Sessions = Counts.Sessions + 1 };
            if (JointOf(name, named, state) is not { } joint)
            {
                if (!one.Equals(other))
                {
                    faults.Add($"session {i + 1}: {one} → {other}, though no function judges it in either version");
                }

                continue;
            }

            var act = named with { Function = joint.Function.Id };
            var evaluated = _history.Evaluator(act, state);
            if (Model(joint, evaluated) is not var (foretold, alsoForetold))
            {
                Counts = Counts with { Unread = Counts.Unread + 1 };
                return faults;
            }

            if (!foretold.Equals(one) || !alsoForetold.Equals(other))
            {
                if (_isFollowed)
                {
                    faults.Add(
                        $"session {i + 1}: the compiled versions decide {one} and {other}, the product {foretold} and {alsoForetold}"
                    );
                }

                Counts = Counts with { Unread = Counts.Unread + 1 };
                return faults;
            }

            // Units are in no compiled decision.
            (one, other) = (one with { Granted = foretold.Granted }, other with { Granted = alsoForetold.Granted });
            faults.AddRange(
                Outputs(joint, one, other)
                    .Select(output => Fault(joint, output, one, other, evaluated))
                    .OfType<string>()
                    .Select(fault => $"session {i + 1}: {fault}")
            );
            if (i == row.Count - 1 && shows is not null && IsIn(shows.Sessions!, evaluated, one, other) == false)
            {
                faults.Add($"session {i + 1}: the witness does not lie in its region: {shows}");
            }

            if (one.Accepted != other.Accepted)
            {
                break;
            }

            if (one.Accepted)
            {
                if (_history.After(act, state) is not { } after)
                {
                    Counts = Counts with { Unread = Counts.Unread + 1 };
                    return faults;
                }

                state = after;
            }
        }

        return faults;
    }

    /// <summary>A row as a session file.</summary>
    public string Csv(IReadOnlyList<(ConcreteAct Act, string Name)> row) => new WitnessFile(Vocabulary).Csv(row);

    private static (SideVerdict, SideVerdict)? Model(Joint joint, EvaluatedAct evaluated) =>
        SideVerdict.Of(joint.Old, evaluated.Session) is { } one
        && SideVerdict.Of(joint.New, evaluated.Session) is { } other
            ? (one, other)
            : null;

    private static IEnumerable<DecidedOutput> Outputs(Joint joint, SideVerdict one, SideVerdict other) =>
        !one.Accepted || !other.Accepted ? [DecidedOutput.Decision]
        : GrantsUnits(joint.Old.Function) && GrantsUnits(joint.New.Function)
            ? [DecidedOutput.Decision, DecidedOutput.Granted, DecidedOutput.Share, DecidedOutput.Fee]
        : [DecidedOutput.Decision, DecidedOutput.Share, DecidedOutput.Fee];

    // What each provider earns for one beneficiary is no number of units: it is told as the fee.
    private static bool GrantsUnits(IrFunction? function) => function is { Granted: not IrConstant, GrantsFee: false };

    private string? Fault(Joint joint, DecidedOutput output, SideVerdict one, SideVerdict other, EvaluatedAct evaluated)
    {
        // Where nobody is registered, no share is owed and no unit granted.
        if (output is DecidedOutput.Share or DecidedOutput.Granted && evaluated.Act.Beneficiaries == 0)
        {
            return null;
        }

        var differs = TextCheck.Differ(output, one, other);
        var (possible, certain) = (new List<ProvedChange>(), new List<(ProvedChange Change, Region Region)>());
        foreach (var change in Proved.Changes.Where(change => change.Output == output))
        {
            foreach (var region in change.Regions.Where(region => region.Sessions!.Joint == joint.Function.Id))
            {
                var isIn = IsIn(region.Sessions!, evaluated, one, other);
                var said = _words.Holds(region.Where, evaluated, one, other);
                if (isIn is { } isThere && said is { } isSaid && isThere != isSaid)
                {
                    return $"{output}: {one} → {other} is {(isThere ? "" : "not ")}in a region whose words say otherwise: {region}";
                }

                Counts = Counts with { Read = Counts.Read + (isIn is null || said is null ? 0 : 1) };
                if (isIn != false)
                {
                    possible.Add(change);
                }

                if (isIn == true && !region.IsAtMost)
                {
                    certain.Add((change, region));
                }
            }
        }

        bool IsTold(ProvedChange change) =>
            differs
            && TextCheck.Says(output, change.Old.Text, one)
            && TextCheck.Says(output, change.New.Text, other)
            && TextCheck.Goes(change.Direction, output, one, other);
        var isOpen = Proved.Open.Any(open =>
            open.Output == output
            && (
                open.Sessions is { } sessions
                    ? sessions.Joint == joint.Function.Id && IsIn(sessions, evaluated, one, other) != false
                    : open.Functions == joint.Pair
            )
        );
        Counts = Counts with
        {
            Different = Counts.Different + (differs ? 1 : 0),
            Inside = Counts.Inside + certain.Count,
            Open = Counts.Open + (differs && isOpen && certain.Count == 0 ? 1 : 0),
        };
        var told = $"{output}: {one} → {other}";
        return certain.Count > 1
                ? $"{told} lies in {certain.Count} regions: {string.Join(" | ", certain.Select(pair => pair.Region))}"
            : certain is [var (only, where)] && !IsTold(only)
                ? $"{told} lies in {only.Old.Text} → {only.New.Text} ({only.Direction}): {where}"
            : certain.Count > 0 || !differs || possible.Exists(IsTold) || isOpen ? null
            : $"{told} lies in no region";
    }

    // As the clauses say it: the cells of the session, worked out from the session itself, and what both decided. Null: not known.
    private bool? IsIn(RegionSessions sessions, EvaluatedAct evaluated, SideVerdict one, SideVerdict other)
    {
        var among = (sessions.Among?.Text) switch
        {
            null => true,
            "the old version accepts it" => one.Accepted,
            "the new version accepts it" => other.Accepted,
            "both versions accept it" => one.Accepted && other.Accepted,
            "the old version refuses it" => one.Refused,
            "the new version refuses it" => other.Refused,
            "both versions refuse it" => one.Refused && other.Refused,
            var text => throw new System.Diagnostics.UnreachableException(text),
        };
        if (!among)
        {
            return false;
        }

        bool? isIn = true;
        foreach (var (variable, cells) in sessions.Cube.Cells)
        {
            switch (_cells.Of(sessions.Diagrams.Space.Variables[variable], evaluated))
            {
                case null:
                    isIn = null;
                    break;
                case { } cell when !cells.Contains(cell):
                    return false;
            }
        }

        return isIn;
    }

    private Joint? JointOf(string name, ConcreteAct act, StepState state) =>
        _product.Joints.SingleOrDefault(joint =>
            joint.Pair.Names.Contains(name)
            && _history.Convention(joint.Function.Convention) is var convention
            && convention.From.Number <= act.Day
            && act.Day <= convention.To.Number
            && (
                convention.Takes is null
                || _history.Evaluator(act with { Function = joint.Function.Id }, state).Session.Holds(convention.Takes)
                    == true
            )
        );

    private SideVerdict Decided(Run run, int number) =>
        SideVerdict.Of(run, run.Table.SessionIds.Find(WitnessFile.SessionId(number)), Vocabulary.Payers);

    private static Run Decide(Edition edition, string csv)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(csv));
        var table = edition.Read((vocabulary, functions) => SessionFile.Read(stream, vocabulary, functions));
        return Run.Decide(edition.Evaluator, table, edition.Policy, new RunOptions { Workers = 1 });
    }
}
