using System.Diagnostics;
using Conv.Compiler.Symbols;
using Conv.Runtime;
using Conv.Sessions.Reading;

namespace Conv.Sessions.Deciding;

/// <summary>
/// What the attendances of a measure add up to, session by session. Amounts without a value add nothing, and nothing of a session that has one
/// is in fees less shares; how many that are is counted beside the sum.
/// </summary>
internal sealed class MonitorAdder
{
    private readonly SessionBatch _batch;
    private readonly DecisionBatch _decisions;
    private readonly MonitorSum _sum;
    private readonly uint _measure;
    private readonly long[]? _fact;
    private readonly long[][] _parts;
    private readonly HashSet<byte> _paid = [];
    private KnownTotal _fees;
    private long _number;

    public MonitorAdder(SessionTable table, DecisionBatch decisions, int measure, MonitorSum sum)
    {
        (_batch, _decisions, _sum) = (table.Batch, decisions, sum);
        _parts = sum.Amount switch
        {
            MonitorAmount.Insurer => decisions.Parts,
            MonitorAmount.Part =>
            [
                decisions.Parts[table.Vocabulary.Payers.Single(payer => payer.Name == sum.Fact).Index],
            ],
            MonitorAmount.Count
            or MonitorAmount.Fees
            or MonitorAmount.Shares
            or MonitorAmount.FeesLessShares
            or MonitorAmount.Fact => [],
            _ => throw new UnreachableException($"the sum {sum.Amount}"),
        };

        // What is counted instead of added up is another's.
        _measure = sum.Amount == MonitorAmount.Count ? 0 : 1u << measure;
        if (sum.Amount == MonitorAmount.Fact)
        {
            var fact = table
                .Vocabulary.FactsOf(FactOwner.Session)
                .First(fact => fact.Storage == FactStorage.Numbers && fact.Name == sum.Fact);
            _fact = table.Batch.SessionFacts.Numbers[fact.Slot];
        }
    }

    /// <summary>Goes on to a session.</summary>
    public void Enter(int session)
    {
        if (_fact is not null)
        {
            _number = _fact[session] == Missing.Number ? 0 : _fact[session];
        }
        else if (_sum.Amount is MonitorAmount.Fees or MonitorAmount.FeesLessShares or MonitorAmount.Insurer)
        {
            _paid.Clear();
            _fees =
                _sum.Amount != MonitorAmount.Fees && !InsurerPart.Of(_batch, _decisions, session).IsComplete
                    ? KnownTotal.NotKnown
                    : FeesOf(session);
        }
    }

    /// <summary>Whether it adds up something of an attendance.</summary>
    public bool Counts(int row) => (_decisions.Measures[row] & _measure) != 0;

    /// <summary>What an attendance adds. The fees of a session are added once for each category that its attendances have.</summary>
    public KnownTotal Of(int row, byte category)
    {
        if (!Counts(row))
        {
            return KnownTotal.Zero;
        }

        return _sum.Amount switch
        {
            MonitorAmount.Fact => KnownTotal.Of(_number),
            MonitorAmount.Shares => Share(row),
            MonitorAmount.Fees => Fees(category),
            MonitorAmount.FeesLessShares => Fees(category) - (_fees.IsComplete ? Share(row) : KnownTotal.Zero),
            MonitorAmount.Insurer => Fees(category) - (_fees.IsComplete ? Share(row) + Parts(row) : KnownTotal.Zero),
            MonitorAmount.Part => Parts(row),
            _ => throw new UnreachableException($"what is counted is not added up: {_sum.Amount}"),
        };
    }

    private KnownTotal Fees(byte category) => _paid.Add(category) ? _fees : KnownTotal.Zero;

    private KnownTotal Share(int row) => Amount(row, _decisions.Shares);

    private KnownTotal Parts(int row) => _parts.Aggregate(KnownTotal.Zero, (sum, parts) => sum + Amount(row, parts));

    private KnownTotal Amount(int row, long[] amounts) =>
        _decisions.Attendances[row] switch
        {
            Decision.Accepted => KnownTotal.Of(amounts[row]),
            Decision.Unpriced => KnownTotal.NotKnown,
            Decision.Refused or Decision.None => KnownTotal.Zero,
            var other => throw new UnreachableException($"the decision {other}"),
        };

    private KnownTotal FeesOf(int session)
    {
        Int128 cents = 0;
        var isUnknown = false;
        for (var row = _batch.FirstPayment[session]; row < _batch.FirstPayment[session + 1]; row++)
        {
            cents += _decisions.Payments[row] == Decision.Accepted ? _decisions.Fees[row] : 0;
            isUnknown |= _decisions.Payments[row] == Decision.Unpriced;
        }

        return new KnownTotal(cents, isUnknown ? 1 : 0);
    }
}
