using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using Conv.Analysis.Histories;
using Conv.Analysis.Spaces;
using Conv.Analysis.Witnesses;
using Conv.Comparison.Editions;
using Conv.Comparison.Proving;
using Conv.Compiler.Symbols;
using Conv.Interpreter.Stepping;
using Conv.Sessions.Deciding;
using Conv.Sessions.Reading;

namespace Conv.Comparison.Tests.Proving.Kit;

/// <summary>
/// Holds trajectories that both compiled editions decide against what was proved: a session after a common history that is decided
/// differently lies in a region that foretells it, or is open; one that lies in a region is decided differently as the region says.
/// </summary>
internal sealed partial class Agreement
{
    private readonly Edition _old;
    private readonly Edition _new;
    private readonly Product _product;
    private readonly ProvedComparison _proved;
    private readonly History _history;
    private readonly ActCells _cells;

    public Agreement(Edition old, Edition @new)
    {
        (_old, _new) = (old, @new);
        _product = ProductBuilder.Build(old, @new);
        _proved = Prover.Compare(old, @new);
        _history = new History(_product.Program, ImmutableDictionary<string, int>.Empty);
        _cells = new ActCells(_product.Program.Vocabulary);
    }

    /// <summary>The comparison.</summary>
    public ProvedComparison Proved => _proved;

    /// <summary>How many sessions after a common history were looked at.</summary>
    public int Sessions { get; private set; }

    /// <summary>How many of them were decided differently.</summary>
    public int Different { get; private set; }

    /// <summary>The functions that sessions may name.</summary>
    public IReadOnlyList<string> Names =>
        [.. _product.Joints.SelectMany(joint => joint.Pair.Names).Distinct(StringComparer.Ordinal)];

    /// <summary>The facts that sessions may give.</summary>
    public Vocabulary Vocabulary => _product.Program.Vocabulary;

    /// <summary>What does not agree on one trajectory, whose sessions are in sequence; empty: everything does.</summary>
    /// <param name="row">The sessions with the function that each names; their <see cref="ConcreteAct.Function"/> is not read.</param>
    public List<string> Faults(IReadOnlyList<(ConcreteAct Act, string Name)> row)
    {
        var csv = new WitnessFile(Vocabulary).Csv(row);
        var (ofOld, ofNew) = (Decide(_old, csv), Decide(_new, csv));
        var history = _history;
        var memory = history.Beginning;
        var faults = new List<string>();
        for (var i = 0; i < row.Count; i++)
        {
            var (named, name) = row[i];
            var joint = _product.Joints.Single(joint =>
                joint.Pair.Names.Contains(name) && Takes(history, joint, named, memory)
            );
            var act = named with { Function = joint.Function.Id };
            var (one, other) = (Decided(ofOld, i), Decided(ofNew, i));
            Sessions++;
            var foretold = Outputs(one, other)
                .Select(output => Fault(joint, output, one, other, act, memory))
                .OfType<string>();
            faults.AddRange(foretold.Select(fault => $"{fault}\nsession {i + 1} of\n{csv}"));
            if (one.Accepted != other.Accepted)
            {
                break;
            }

            if (one.Accepted)
            {
                memory = history.After(act, memory)!;
            }
        }

        return faults;
    }

    private static IEnumerable<DecidedOutput> Outputs(SideVerdict one, SideVerdict other) =>
        one.Accepted && other.Accepted
            ? [DecidedOutput.Decision, DecidedOutput.Share, DecidedOutput.Fee]
            : [DecidedOutput.Decision];

    private string? Fault(
        Joint joint,
        DecidedOutput output,
        SideVerdict one,
        SideVerdict other,
        ConcreteAct act,
        StepState memory
    )
    {
        var (from, to) = output switch
        {
            DecidedOutput.Share => (Amount(one.Share), Amount(other.Share)),
            DecidedOutput.Fee => (Amount(one.Fee), Amount(other.Fee)),
            _ => (one.Decision, other.Decision),
        };
        var differs = !string.Equals(from, to, StringComparison.Ordinal);
        Different += differs ? 1 : 0;
        var within = _proved
            .Changes.Where(change => change.Output == output)
            .SelectMany(change => change.Regions.Select(region => (change, region)))
            .Where(pair => pair.region.Sessions!.Joint == joint.Function.Id)
            .Where(pair => IsIn(pair.region, act, memory, one, other))
            .Select(pair => (pair.change, pair.region))
            .ToList();
        var exact = within.FindAll(pair => !pair.region.IsAtMost);
        if (exact.Count > 1)
        {
            return $"{output}: in {exact.Count} regions";
        }

        bool IsTold(ProvedChange change) => differs && Says(change.Old.Text, from) && Says(change.New.Text, to);
        if (exact is [var (only, region)])
        {
            return IsTold(only) ? null : $"{output}: {from} → {to} lies in {only.Old.Text} → {only.New.Text}: {region}";
        }

        return
            !differs
            || within.Exists(pair => IsTold(pair.change))
            || _proved.Open.Any(open => open.Output == output && open.Functions.ToString() == joint.Pair.ToString())
            ? null
            : $"{output}: {from} → {to} lies in no region";
    }

    // A region tells a refusal by its first reason, and a calculation by its text.
    private static bool Says(string text, string decided) =>
        text.StartsWith("refused", StringComparison.Ordinal) ? decided.StartsWith("refused", StringComparison.Ordinal)
        : text.StartsWith("rejected", StringComparison.Ordinal) ? decided is "rejected"
        : text.StartsWith("accepted", StringComparison.Ordinal) ? string.Equals(text, decided, StringComparison.Ordinal)
        : IsCalculation(text) || string.Equals(text, decided, StringComparison.Ordinal);

    // As the clauses say it: the cells of the session, worked out from the session itself, and what both decided.
    private bool IsIn(Region region, ConcreteAct act, StepState memory, SideVerdict one, SideVerdict other)
    {
        var sessions = region.Sessions!;
        var evaluator = _history.Evaluator(act, memory);
        return sessions.Cube.Cells.All(cell =>
                _cells.Of(sessions.Diagrams.Space.Variables[cell.Key], evaluator) is not { } index
                || cell.Value.Contains(index)
            )
            && (sessions.Among?.Text) switch
            {
                null => true,
                "the old version accepts it" => one.Accepted,
                "the new version accepts it" => other.Accepted,
                "both versions accept it" => one.Accepted && other.Accepted,
                "the old version refuses it" => one.Refused,
                "the new version refuses it" => other.Refused,
                "both versions refuse it" => one.Refused && other.Refused,
                var text => throw new InvalidOperationException(text),
            };
    }

    private static bool IsCalculation(string text) =>
        text is not "unspecified"
        && !text.StartsWith("accepted", StringComparison.Ordinal)
        && !text.StartsWith("refused", StringComparison.Ordinal)
        && !text.StartsWith("rejected", StringComparison.Ordinal)
        && !AnAmount().IsMatch(text);

    [GeneratedRegex(@"^-?\d+\.\d\d EUR$")]
    private static partial Regex AnAmount();

    private static string Amount(System.Numerics.BigInteger? cents) =>
        cents is { } value ? AmountText.Of((long)value) : "unspecified";

    private static bool Takes(History history, Joint joint, ConcreteAct act, StepState memory)
    {
        var convention = joint.Function.Convention;
        var taken = history.Evaluator(act with { Function = joint.Function.Id }, memory);
        return IsIn(history, convention, act.Day) is { } takes
            && (takes.Takes is null || taken.Session.Holds(takes.Takes) == true);
    }

    private static Conv.Compiler.Ir.IrConvention? IsIn(History history, int convention, int day) =>
        history.Convention(convention) is { } one && one.From.Number <= day && day <= one.To.Number ? one : null;

    private static SideVerdict Decided(Run run, int number) =>
        SideVerdict.Of(run, run.Table.SessionIds.Find(WitnessFile.SessionId(number)));

    private static Run Decide(Edition edition, string csv)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(csv));
        var table = SessionFile.Read(stream, edition.Program.Vocabulary, edition.Evaluator.Info.FunctionNames);
        return Run.Decide(edition.Evaluator, table, edition.Policy, new RunOptions { Workers = 1 });
    }
}
