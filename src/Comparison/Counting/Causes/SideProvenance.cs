using System.Diagnostics;
using System.Numerics;
using Conv.Comparison.Counting.Rows;
using Conv.Comparison.Editions;
using Conv.Compiler.Emit;
using Conv.Compiler.Emit.Evaluators;
using Conv.Compiler.Ir;
using Conv.Compiler.Text;
using Conv.Runtime;

namespace Conv.Comparison.Counting.Causes;

/// <summary>The places of one edition that speak for its decisions.</summary>
internal sealed class SideProvenance
{
    private readonly IrProgram _program;
    private readonly EvaluatorInfo _info;
    private readonly TaggedRun _run;
    private readonly StatePlaces _state;
    private readonly PricePlaces _prices;
    private readonly ILookup<string, SourceSpan> _validity;

    public SideProvenance(Edition edition, Side side, TaggedRun run)
    {
        (_program, _info, _run) = (edition.Program, side.Run.Info, run);
        _state = new StatePlaces(_program);
        _prices = new PricePlaces(edition);
        _validity = ValidityPlaces.Of(edition);
    }

    /// <summary>What decided a row, as numbers.</summary>
    /// <param name="side">The decisions.</param>
    /// <param name="session">The session, in the common numbering.</param>
    /// <param name="row">The row of the table, or -1.</param>
    /// <param name="isPayment">Whether it is a payment.</param>
    public SideTrace Trace(Side side, int session, int row, bool isPayment)
    {
        var own = side.Rows.Session(session);
        if (own < 0 || row < 0)
        {
            return new SideTrace(Outcome.Unread, -1, 0, false);
        }

        var (plain, tagged) = (side.Decisions, _run.Decisions);
        int function = plain.Targets[own];
        if (plain.Rejected[own] is var need and not 0)
        {
            return new SideTrace(Outcome.Rejected, function, need, false);
        }

        var (decision, reasons, way) = isPayment
            ? (plain.Payments[row], tagged.PaymentReasons[row], tagged.Fees[row])
            : (plain.Attendances[row], tagged.AttendanceReasons[row], tagged.Shares[row]);

        // A function that is out of force by days of its own was asked, and its own condition speaks for it.
        if (!side.IsInForce(session) && reasons >> _run.Tags.LanguageBits.Length == 0)
        {
            return new SideTrace(Outcome.NotInForce, function, 0, false);
        }

        return decision == Decision.Refused
            ? new SideTrace(Outcome.Refused, function, reasons, false)
            : new SideTrace(Outcome.Accepted, function, (ulong)way, !isPayment && plain.Exceptional[row])
            {
                Parts = isPayment ? default : tagged.PartsOf(row),
            };
    }

    /// <summary>What speaks for the amount of an accepted row.</summary>
    public IEnumerable<Evidence> Amount(SideTrace trace, bool isPayment)
    {
        var function = _run.Tags.Functions[trace.Function];
        var ways = isPayment ? function.Fees : function.Shares;
        if ((int)trace.Detail < ways.Count)
        {
            yield return ways[(int)trace.Detail].Evidence;
        }

        yield return new Evidence([], _prices.Of(trace.Function, isPayment));
    }

    /// <summary>What speaks for what a payer pays for an accepted attendance.</summary>
    public IEnumerable<Evidence> Part(SideTrace trace, int payer)
    {
        var ways = payer < 0 ? [] : _run.Tags.Functions[trace.Function].Parts[payer];
        if (payer >= 0 && (int)trace.Parts[payer] < ways.Count)
        {
            yield return ways[(int)trace.Parts[payer]].Evidence;
            yield return new Evidence([], _prices.OfParts(trace.Function));
        }
    }

    /// <summary>What speaks for the mark of an exceptional attendance, or for its absence.</summary>
    public Evidence Exceptional(SideTrace trace)
    {
        var graph = _program.Functions[trace.Function].Exceptional;
        return Evidence.Of(IrWalk.Nodes(graph).Select(node => node.Origin), _state.Of(graph));
    }

    /// <summary>The names of the reasons of a refused row.</summary>
    public HashSet<string> Reasons(SideTrace trace)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        if (trace.Outcome == Outcome.Refused)
        {
            names.UnionWith(Failing(trace).Select(condition => condition.Reason.Name));
            names.UnionWith(
                Bits(trace.Detail)
                    .Where(bit => bit < _run.Tags.LanguageBits.Length)
                    .Select(bit => _run.Tags.LanguageBits[bit].Name)
            );
        }

        return names;
    }

    /// <summary>What speaks for a row that this edition does not accept, as far as the other edition does not say the same.</summary>
    /// <param name="trace">The row.</param>
    /// <param name="others">The reasons for which the other edition refuses it.</param>
    public IEnumerable<Evidence> Against(SideTrace trace, HashSet<string> others) =>
        trace.Outcome switch
        {
            Outcome.Rejected => [Need(trace)],
            Outcome.NotInForce => [Validity(_program.Functions[trace.Function].Name)],
            Outcome.Refused =>
            [
                .. Failing(trace).Where(condition => !others.Contains(condition.Reason.Name)).Select(Condition),
            ],
            Outcome.Unread or Outcome.Accepted => [],
            var other => throw new UnreachableException($"the outcome {other}"),
        };

    /// <summary>What speaks for the conditions of a function that hold here and fail in the other edition, or for its being there at all.</summary>
    public IEnumerable<Evidence> For(SideTrace trace, HashSet<string> others)
    {
        if (trace.Function < 0)
        {
            yield break;
        }

        var function = _program.Functions[trace.Function];
        var conditions = function.SessionConditions.Concat(function.AttendanceConditions);
        foreach (var condition in conditions.Where(one => others.Contains(one.Reason.Name)))
        {
            yield return Condition(condition);
        }

        yield return Evidence.Of([function.Origin], Validity(function.Name).Near);
    }

    private IEnumerable<IrCondition> Failing(SideTrace trace) =>
        Bits(trace.Detail).SelectMany(bit => _run.Tags.Functions[trace.Function].Bits[bit]);

    private Evidence Condition(IrCondition condition) => Evidence.Of([condition.Origin], _state.Of(condition.Holds));

    // Facts that are not there, and what asks for them.
    private Evidence Need(SideTrace trace)
    {
        var function = _program.Functions[trace.Function];
        var info = _info.Needs[(int)trace.Detail - 1];
        var needs = function.Needs.Where(need => InfoEmitter.Describe(need) == info).ToList();
        return Evidence.Of(
            needs
                .SelectMany(need => IrWalk.Nodes(need.Lacks))
                .Where(node => node is IrPresent or IrFirstProviderGives or IrOverflows)
                .Select(node => node.Origin)
                .Append(function.Origin),
            _state.Of(needs.Select(need => need.Lacks))
        );
    }

    // Which days and sessions the conventions take that declare the function.
    private Evidence Validity(string function)
    {
        var conventions = _program
            .Functions.Where(one => string.Equals(one.Name, function, StringComparison.Ordinal))
            .Select(one => _program.Conventions[one.Convention])
            .ToList();
        return Evidence.Of(
            conventions.Select(one => one.Origin).Concat(conventions.SelectMany(one => _validity[one.Name])),
            _state.Of(conventions.Select(one => one.Takes).OfType<IrExpression>())
        );
    }

    private static IEnumerable<int> Bits(ulong mask)
    {
        for (var left = mask; left != 0; left &= left - 1)
        {
            yield return BitOperations.TrailingZeroCount(left);
        }
    }
}
