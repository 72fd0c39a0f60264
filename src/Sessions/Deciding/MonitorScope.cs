using System.Diagnostics;
using Conv.Compiler.Symbols;
using Conv.Sessions.Reading;

namespace Conv.Sessions.Deciding;

/// <summary>
/// The identifier that a monitor is kept by. Of a session it is the session's own fact, or, where the fact is about providers, that of
/// the first provider named.
/// </summary>
internal sealed class MonitorScope
{
    private readonly SessionTable _table;
    private readonly FactSymbol _fact;

    public MonitorScope(SessionTable table, string name)
    {
        _table = table;
        _fact =
            table.Vocabulary.Facts.FirstOrDefault(fact =>
                fact.Kind == FactKind.Identifier && string.Equals(fact.Name, name, StringComparison.Ordinal)
            ) ?? throw new ArgumentException($"the vocabulary has no identifier `{name}`", nameof(name));
    }

    /// <summary>A number for the scope of an attendance; -1 where the input names none.</summary>
    public int Of(int session, int attendance)
    {
        var batch = _table.Batch;
        var row = _fact.Owner switch
        {
            FactOwner.Session => session,
            FactOwner.Provider => batch.FirstPayment[session] < batch.FirstPayment[session + 1]
                ? batch.FirstPayment[session]
                : -1,
            FactOwner.Beneficiary => attendance,
            _ => throw new UnreachableException($"the owner {_fact.Owner}"),
        };
        if (row < 0)
        {
            return -1;
        }

        return _fact.Role == FactRole.Identity ? Identities.Number(row) : Column[row];
    }

    /// <summary>The text of such a number; empty for -1.</summary>
    public string Text(int number) =>
        number < 0 ? ""
        : _fact.Role == FactRole.Identity ? Identities.TextOf(number)
        : _table.TextOf(_fact, number);

    private NamedRows Identities =>
        _fact.Owner switch
        {
            FactOwner.Session => _table.SessionIds,
            FactOwner.Provider => _table.ProviderIds,
            FactOwner.Beneficiary => _table.BeneficiaryIds,
            _ => throw new UnreachableException($"the owner {_fact.Owner}"),
        };

    private int[] Column =>
        (
            _fact.Owner switch
            {
                FactOwner.Session => _table.Batch.SessionFacts,
                FactOwner.Provider => _table.Batch.ProviderFacts,
                FactOwner.Beneficiary => _table.Batch.BeneficiaryFacts,
                _ => throw new UnreachableException($"the owner {_fact.Owner}"),
            }
        ).Identifiers[_fact.Slot];
}
