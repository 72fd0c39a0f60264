using Conv.Compiler.Symbols;
using Conv.Runtime;
using Conv.Sessions.Reading;

namespace Conv.Sessions.Deciding;

/// <summary>What the attendances of a measure add up to, session by session. Amounts without a value add nothing.</summary>
internal sealed class MonitorAdder
{
    private readonly SessionBatch _batch;
    private readonly DecisionBatch _decisions;
    private readonly MonitorSum _sum;
    private readonly uint _measure;
    private readonly long[]? _fact;
    private readonly HashSet<byte> _paid = [];
    private Int128 _fees;
    private long _number;

    public MonitorAdder(SessionTable table, DecisionBatch decisions, int measure, MonitorSum sum)
    {
        (_batch, _decisions, _sum) = (table.Batch, decisions, sum);

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
        else if (_sum.Amount is MonitorAmount.Fees or MonitorAmount.FeesLessShares)
        {
            _paid.Clear();
            _fees = 0;
            for (var row = _batch.FirstPayment[session]; row < _batch.FirstPayment[session + 1]; row++)
            {
                _fees += _decisions.Payments[row] == Decision.Accepted ? _decisions.Fees[row] : 0;
            }
        }
    }

    /// <summary>Whether it adds up something of an attendance.</summary>
    public bool Counts(int row) => (_decisions.Measures[row] & _measure) != 0;

    /// <summary>What an attendance adds. The fees of a session are added once for each category that its attendances have.</summary>
    public Int128 Of(int row, byte category)
    {
        if (!Counts(row))
        {
            return 0;
        }

        var share = _decisions.Attendances[row] == Decision.Accepted ? _decisions.Shares[row] : 0;
        return _sum.Amount switch
        {
            MonitorAmount.Fact => _number,
            MonitorAmount.Shares => share,
            MonitorAmount.Fees => Fees(category),
            _ => Fees(category) - share,
        };
    }

    private Int128 Fees(byte category) => _paid.Add(category) ? _fees : 0;
}
