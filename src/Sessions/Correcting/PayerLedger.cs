using Conv.Runtime.Values;

namespace Conv.Sessions.Correcting;

/// <summary>What payers beside the insurer and the beneficiaries paid by the earlier run and pay now.</summary>
internal sealed class PayerLedger(IReadOnlyList<string> payers)
{
    private readonly Int128[] _paid = new Int128[payers.Count];
    private readonly Int128[] _due = new Int128[payers.Count];
    private readonly long[] _unknown = new long[payers.Count];

    /// <summary>Takes a row of the earlier run.</summary>
    public void Pay(DecidedSide side) => Add(_paid, side);

    /// <summary>Takes a row of the later run.</summary>
    public void Owe(DecidedSide side) => Add(_due, side);

    /// <summary>Notes a row that differs: one with a half that nobody knows leaves nobody to say what is to be settled.</summary>
    public void Change(DecidedSide? now, DecidedSide? before)
    {
        for (var payer = 0; payer < payers.Count; payer++)
        {
            var isKnown = DecidedSide.PartOf(now, payer).IsComplete && DecidedSide.PartOf(before, payer).IsComplete;
            _unknown[payer] += isKnown ? 0 : 1;
        }
    }

    /// <summary>What is to be settled with each, in their order.</summary>
    public IReadOnlyList<Settlement> Settlements() =>
        [
            .. payers.Select(
                (payer, i) =>
                    new Settlement(
                        SettlementKind.Payer,
                        payer,
                        Cents.InEuros(_paid[i]),
                        Cents.InEuros(_due[i]),
                        _unknown[i]
                    )
            ),
        ];

    private void Add(Int128[] sums, DecidedSide side)
    {
        for (var payer = 0; payer < payers.Count; payer++)
        {
            sums[payer] += side.Parts[payer];
        }
    }
}
