using Conv.Compiler.Symbols;
using Conv.Runtime;
using Conv.Sessions.Reading;

namespace Conv.Sessions.Deciding;

/// <summary>The value of the fact over which a line of a budget is split.</summary>
internal sealed class BudgetScope
{
    /// <summary>Stands for the sessions that have no value.</summary>
    public const string NoValue = "(none)";

    private readonly SessionTable _table;
    private readonly FactSymbol _fact;

    public BudgetScope(SessionTable table, string name)
    {
        _table = table;
        _fact = table.Vocabulary.FactsOf(FactOwner.Session).First(fact => fact.Name == name);
    }

    /// <summary>A number for the value that a session has.</summary>
    public int Of(int session) =>
        _fact.Storage == FactStorage.Identifiers
            ? _table.Batch.SessionFacts.Identifiers[_fact.Slot][session]
            : _table.Batch.SessionFacts.Values[_fact.Slot][session];

    /// <summary>The text of such a number; where the session has no value, one that no value can have.</summary>
    public string Text(int number) =>
        _fact.Storage == FactStorage.Identifiers ? (number < 0 ? NoValue : _table.TextOf(_fact, number))
        : number == Missing.Value ? NoValue
        : _fact.Kind == FactKind.YesNo ? ((YesNo)number == YesNo.Yes ? "yes" : "no")
        : _fact.Values[number - 1].Name;
}
