using System.Diagnostics;
using System.Text;
using Conv.Compiler.Symbols;

namespace Conv.Sessions.Reading;

/// <summary>
/// Takes records into the store: each line belongs to its session and names at most one provider and one beneficiary. Everything that is wrong
/// with a line is told in one reject: its identities first, then its facts in the order of the vocabulary, whatever the order of the columns.
/// </summary>
internal sealed class LineReader
{
    private readonly SessionStore _store;
    private readonly Header _header;
    private readonly Dialect _dialect;
    private readonly FactSymbol _sessionFact;
    private readonly FactSymbol? _providerFact;
    private readonly FactSymbol? _beneficiaryFact;
    private readonly int _sessionField;
    private readonly int _providerField;
    private readonly int _beneficiaryField;
    private readonly byte[] _sessionColumn;
    private readonly FactReader[] _facts;
    private readonly RecordHints _hints;
    private readonly LineProblems _problems = new();

    public LineReader(
        SessionStore store,
        Vocabulary vocabulary,
        IReadOnlyList<string> functionNames,
        Header header,
        Dialect dialect
    )
    {
        _store = store;
        _header = header;
        _dialect = dialect;
        _sessionFact = vocabulary.FactWith(FactRole.Identity, FactOwner.Session)!;
        _providerFact = vocabulary.FactWith(FactRole.Identity, FactOwner.Provider);
        _beneficiaryFact = vocabulary.FactWith(FactRole.Identity, FactOwner.Beneficiary);
        _sessionField = header.Field(_sessionFact);
        _providerField = header.Field(_providerFact);
        _beneficiaryField = header.Field(_beneficiaryFact);
        _sessionColumn = Encoding.UTF8.GetBytes(_sessionFact.Name);
        _facts =
        [
            .. vocabulary
                .Facts.Where(fact => fact.Role != FactRole.Identity && header.Field(fact) >= 0)
                .Select(fact => Reader(fact, header.Field(fact), functionNames)),
        ];
        _hints = new RecordHints([
            .. vocabulary
                .Facts.Where(fact => fact.Kind is FactKind.Money or FactKind.Decimal)
                .Select(header.Field)
                .Where(at => at >= 0),
        ]);
    }

    public IReadOnlyList<FactReader> Facts => _facts;

    /// <summary>The places of the columns that name the session, the provider and the beneficiary; -1 where the file has none.</summary>
    public (int Session, int Provider, int Beneficiary) Identities =>
        (_sessionField, _providerField, _beneficiaryField);

    /// <summary>Whether a record is one that may name a session, as far as its count of values and its first look tell.</summary>
    public bool IsPlain(CsvReader csv) =>
        csv.Fault == CsvFault.None
        && csv.Count == _header.Count
        && Identifiers.IsValid(csv[_sessionField])
        && !csv[_sessionField].SequenceEqual(_sessionColumn);

    /// <summary>What is wrong, by line.</summary>
    public List<Reject> Faults { get; } = [];

    /// <summary>Takes the current record.</summary>
    public void Take(CsvReader csv)
    {
        // A spreadsheet's text is looked at value by value.
        if (csv.Fault != CsvFault.None && !(_dialect.IsLocal && csv.Fault == CsvFault.NotUtf8))
        {
            TakeBroken(csv, _hints.Complaint(csv.Fault));
        }
        else if (csv.Count != _header.Count)
        {
            TakeBroken(csv, _hints.WrongCount(csv, _header.Count));
        }
        else if (!Identifiers.IsValid(csv[_sessionField]))
        {
            TakeNameless(csv);
        }
        else if (csv[_sessionField].SequenceEqual(_sessionColumn) && _header.IsRepeatedBy(csv))
        {
            Faults.Add(new Reject(csv.Line, "", Messages.HeaderAgain));
        }
        else
        {
            TakeSession(csv);
        }
    }

    // A line of no session: what else is wrong with it is told all the same.
    private void TakeNameless(CsvReader csv)
    {
        var text = csv[_sessionField];
        _problems.Add(
            _sessionFact.Name,
            text.IsEmpty ? Messages.NoSession : FactReader.Complaint(ValueFault.NotAnIdentifier, text, _dialect)
        );
        var payment = LookAtPerson(csv, _providerField, _providerFact);
        var attendance = LookAtPerson(csv, _beneficiaryField, _beneficiaryFact);
        TakeFacts(csv, FactReader.LookOnly, payment, attendance);
        Faults.Add(_problems.Take(csv.Line));
    }

    private void TakeSession(CsvReader csv)
    {
        var (session, payment, attendance) = Give(csv);
        _store.Lines.Add(csv.Line, session, Math.Max(payment, -1), Math.Max(attendance, -1));
    }

    /// <summary>Tells what is wrong with a record that was taken: it contradicts what others before it say.</summary>
    public void Complain(CsvReader csv) => Give(csv);

    // What was given before is given again to no effect.
    private (int Session, int Payment, int Attendance) Give(CsvReader csv)
    {
        var session = _store.Intern(csv[_sessionField]);
        var payment = TakePerson(csv, _providerField, _providerFact, session, _store.Payments);
        var attendance = TakePerson(csv, _beneficiaryField, _beneficiaryFact, session, _store.Attendances);
        TakeFacts(csv, session, payment, attendance);
        if (!_problems.IsEmpty)
        {
            Faults.Add(_problems.Take(csv.Line));
            _store.Bad[session] = true;
        }

        return (session, payment, attendance);
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
                FactOwner.Beneficiary => attendance,
                _ => throw new UnreachableException($"{reader.Fact.Owner}"),
            };

            // A fact about a person whom the line does not name says nothing, well formed or not.
            if (row != -1 && reader.Give(row, text) is var fault && fault != ValueFault.None)
            {
                _problems.Add(reader.Fact.Name, reader.Complaint(fault, text, mayRepeat: !NamesSomebody(csv, text)));
            }
        }
    }

    // The pair of the session and the person; -1 where the line names nobody of this kind, LookOnly where it names nobody rightly.
    private int TakePerson(CsvReader csv, int field, FactSymbol? fact, int session, PairTable pairs) =>
        field < 0 || csv[field].IsEmpty ? -1
        : Identifiers.IsValid(csv[field]) ? pairs.Intern(session, pairs.People.Intern(csv[field]))
        : LookAtPerson(csv, field, fact);

    private int LookAtPerson(CsvReader csv, int field, FactSymbol? fact)
    {
        if (field < 0 || csv[field].IsEmpty)
        {
            return -1;
        }

        if (!Identifiers.IsValid(csv[field]))
        {
            _problems.Add(fact!.Name, FactReader.Complaint(ValueFault.NotAnIdentifier, csv[field], _dialect));
        }

        return FactReader.LookOnly;
    }

    private bool NamesSomebody(CsvReader csv, ReadOnlySpan<byte> text) =>
        csv[_sessionField].SequenceEqual(text)
        || (_providerField >= 0 && csv[_providerField].SequenceEqual(text))
        || (_beneficiaryField >= 0 && csv[_beneficiaryField].SequenceEqual(text));

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

    private FactReader Reader(FactSymbol fact, int field, IReadOnlyList<string> functionNames) =>
        fact.Role switch
        {
            FactRole.SessionDate => FactReader.OfDate(fact, field, _store.Dates, _dialect),
            FactRole.Function => FactReader.OfFunction(fact, field, _store.Functions, functionNames, _dialect),
            FactRole.None or FactRole.BirthDate => FactReader.Of(
                fact,
                field,
                fact.Owner switch
                {
                    FactOwner.Session => _store.Facts,
                    FactOwner.Provider => _store.Payments.Facts,
                    FactOwner.Beneficiary => _store.Attendances.Facts,
                    _ => throw new UnreachableException($"{fact.Owner}"),
                },
                _dialect
            ),
            FactRole.Identity => throw new UnreachableException($"`{fact.Name}` names its owner"),
            _ => throw new UnreachableException($"{fact.Role}"),
        };
}
