using Conv.Runtime;
using Conv.Sessions.Deciding;

namespace Conv.Sessions.Correcting;

/// <summary>What the insurer paid for each session by the earlier run and pays now.</summary>
internal sealed class InsurerLedger(Run run, SessionChanges sessions)
{
    // Sessions of the later run, then those that are gone.
    private readonly KnownTotal[] _before = new KnownTotal[sessions.Count];
    private readonly bool[] _changes = new bool[sessions.Count];

    /// <summary>Takes a row of the earlier run.</summary>
    public void Pay(CorrectionKind kind, int session, DecidedSide side)
    {
        var amount = DecidedSide.AmountOf(side);
        for (var payer = 0; payer < PayerParts.Most; payer++)
        {
            amount = new(amount.Known + side.Parts[payer], amount.Unknown);
        }

        ref var sum = ref _before[sessions.Index(session)];
        sum = new(
            sum.Known + (kind == CorrectionKind.Payment ? amount.Known : -amount.Known),
            Math.Max(sum.Unknown, amount.Unknown)
        );
    }

    /// <summary>Notes that a decision about a session is not what it was.</summary>
    public void Change(int session) => _changes[sessions.Index(session)] = true;

    public InsurerTotals Totals()
    {
        var (paid, due, difference) = (KnownTotal.Zero, KnownTotal.Zero, KnownTotal.Zero);
        for (var index = 0; index < _before.Length; index++)
        {
            var before = _before[index].IsComplete ? _before[index] : KnownTotal.NotKnown;
            var now =
                index < run.Table.Batch.SessionCount && run.Decisions.Rejected[index] == 0
                    ? InsurerPart.Of(run.Table.Batch, run.Decisions, index)
                    : KnownTotal.Zero;
            paid += before;
            due += now;
            difference += _changes[index] ? KnownTotal.Difference(now, before) : KnownTotal.Zero;
        }

        return new(paid, due, difference);
    }
}
