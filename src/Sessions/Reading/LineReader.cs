using Conv.Compiler.Symbols;

namespace Conv.Sessions.Reading;

/// <summary>
/// Takes records into the store: each line belongs to its session and names at most one provider and one beneficiary. What is wrong
/// with a line is told once, for its identities first, then for its facts in the order of the vocabulary, whatever the order of the columns.
/// </summary>
internal sealed class LineReader
{
    private readonly SessionStore _store;
    private readonly Header _header;
    private readonly FactSymbol _sessionFact;
    private readonly FactSymbol? _providerFact;
    private readonly FactSymbol? _beneficiaryFact;
    private readonly int _sessionField;
    private readonly int _providerField;
    private readonly int _beneficiaryField;
    private readonly FactReader[] _facts;

    public LineReader(SessionStore store, Vocabulary vocabulary, IEnumerable<string> functionNames, Header header)
    {
        _store = store;
        _header = header;
        _sessionFact = vocabulary.FactWith(FactRole.Identity, FactOwner.Session)!;
        _providerFact = vocabulary.FactWith(FactRole.Identity, FactOwner.Provider);
        _beneficiaryFact = vocabulary.FactWith(FactRole.Identity, FactOwner.Beneficiary);
        _sessionField = header.Field(_sessionFact);
        _providerField = header.Field(_providerFact);
        _beneficiaryField = header.Field(_beneficiaryFact);
        _facts =
        [
            .. vocabulary
                .Facts.Where(fact => fact.Role != FactRole.Identity && header.Field(fact) >= 0)
                .Select(fact => Reader(fact, header.Field(fact), functionNames)),
        ];
    }

    public IReadOnlyList<FactReader> Facts => _facts;

    /// <summary>What is wrong, by line.</summary>
    public List<Reject> Faults { get; } = [];

    /// <summary>Takes the current record.</summary>
    public void Take(CsvReader csv)
    {
        if (csv.Fault != CsvFault.None)
        {
            TakeBroken(csv, Messages.Of(csv.Fault));
        }
        else if (csv.Count != _header.Count)
        {
            TakeBroken(csv, Messages.WrongCount(csv.Count, _header.Count));
        }
        else if (csv[_sessionField].IsEmpty)
        {
            Faults.Add(new Reject(csv.Line, _sessionFact.Name, Messages.NoSession));
        }
        else if (!Identifiers.IsValid(csv[_sessionField]))
        {
            Faults.Add(new Reject(csv.Line, _sessionFact.Name, Messages.Of(ValueFault.NotAnIdentifier)));
        }
        else
        {
            TakeSession(csv);
        }
    }

    private void TakeSession(CsvReader csv)
    {
        var session = _store.Intern(csv[_sessionField]);
        var payment = -1;
        var attendance = -1;
        if (!TakePerson(csv, _providerField, session, _store.Payments, ref payment))
        {
            Blame(csv, session, _providerFact!, ValueFault.NotAnIdentifier);
        }
        else if (!TakePerson(csv, _beneficiaryField, session, _store.Attendances, ref attendance))
        {
            Blame(csv, session, _beneficiaryFact!, ValueFault.NotAnIdentifier);
        }
        else
        {
            TakeFacts(csv, session, payment, attendance);
        }

        _store.Lines.Add(csv.Line, session, payment, attendance);
    }

    private void TakeFacts(CsvReader csv, int session, int payment, int attendance)
    {
        foreach (var reader in _facts)
        {
            var text = csv[reader.Field];
            if (text.IsEmpty)
            {
                continue;
            }

            var row = reader.Fact.Owner switch
            {
                FactOwner.Session => session,
                FactOwner.Provider => payment,
                _ => attendance,
            };

            // A fact about a person whom the line does not name says nothing, well formed or not.
            if (row >= 0 && reader.Give(row, text) is var fault && fault != ValueFault.None)
            {
                Blame(csv, session, reader.Fact, fault);
                return;
            }
        }
    }

    private static bool TakePerson(CsvReader csv, int field, int session, PairTable pairs, ref int pair)
    {
        if (field < 0 || csv[field].IsEmpty)
        {
            return true;
        }

        if (!Identifiers.IsValid(csv[field]))
        {
            return false;
        }

        pair = pairs.Intern(session, pairs.People.Intern(csv[field]));
        return true;
    }

    // A broken record that still shows its session is a line of it: a session is judged whole or not at all.
    private void TakeBroken(CsvReader csv, string message)
    {
        Faults.Add(new Reject(csv.Line, "", message));
        if (_sessionField < csv.Count && Identifiers.IsValid(csv[_sessionField]))
        {
            var session = _store.Intern(csv[_sessionField]);
            _store.Bad[session] = true;
            _store.Lines.Add(csv.Line, session, -1, -1);
        }
    }

    private void Blame(CsvReader csv, int session, FactSymbol fact, ValueFault fault)
    {
        Faults.Add(new Reject(csv.Line, fact.Name, Messages.Of(fault)));
        _store.Bad[session] = true;
    }

    private FactReader Reader(FactSymbol fact, int field, IEnumerable<string> functionNames) =>
        fact.Role switch
        {
            FactRole.SessionDate => FactReader.OfDate(fact, field, _store.Dates),
            FactRole.Function => FactReader.OfFunction(fact, field, _store.Functions, functionNames),
            _ => FactReader.Of(
                fact,
                field,
                fact.Owner switch
                {
                    FactOwner.Session => _store.Facts,
                    FactOwner.Provider => _store.Payments.Facts,
                    _ => _store.Attendances.Facts,
                }
            ),
        };
}
