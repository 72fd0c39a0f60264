using Conv.Compiler.Symbols;

namespace Conv.Sessions.Reading;

/// <summary>
/// Takes the lines of a block apart into columns, whatever stands before them in the file. A record that is not plainly in order is only noted: what is
/// wrong with it is <see cref="LineReader"/>'s to say, in the order of the file.
/// </summary>
internal sealed class BlockParser : IDisposable
{
    private readonly LineReader _lines;
    private readonly CsvReader _csv;
    private readonly (int Field, FactOwner Owner, ValueParser Parser)[] _facts;
    private readonly int _sessionField;
    private readonly int _providerField;
    private readonly int _beneficiaryField;

    public BlockParser(LineReader lines, byte separator)
    {
        _lines = lines;
        _csv = new CsvReader(separator, keepsDoubled: true);
        _facts = [.. lines.Facts.Select(fact => (fact.Field, fact.Fact.Owner, fact.Parser))];
        (_sessionField, _providerField, _beneficiaryField) = lines.Identities;
    }

    /// <summary>Takes a block apart, as if a record began with it.</summary>
    /// <param name="block">The block.</param>
    /// <param name="inCutLine">Whether it begins within a line that is told already.</param>
    public void Parse(LineBlock block, bool inCutLine)
    {
        block.Clear();
        _csv.Begin(block, inCutLine);
        while (_csv.Read())
        {
            if (_csv.IsBlank)
            {
                continue;
            }

            var line = block.Add(_csv.RecordStart, _csv.Line - 1);
            if (!Take(block, line))
            {
                block.Odd.Add(line);
            }
        }

        (block.Rest, block.LineCount, block.EndsInCutLine) = (_csv.Rest, _csv.LineCount, _csv.IsInCutLine);
    }

    public void Dispose() => _csv.Dispose();

    private bool Take(LineBlock block, int line)
    {
        if (!_lines.IsPlain(_csv) || _csv.HasDoubled)
        {
            return false;
        }

        block.Sessions.Set(line, _csv[_sessionField], _csv.StartOf(_sessionField));
        return TakePerson(block.Providers, _providerField, line)
            && TakePerson(block.Beneficiaries, _beneficiaryField, line)
            && TakeFacts(block, line);
    }

    private bool TakePerson(TextLines people, int field, int line)
    {
        if (field < 0 || _csv[field].IsEmpty)
        {
            people.Skip(line);
            return true;
        }

        if (!Identifiers.IsValid(_csv[field]))
        {
            return false;
        }

        people.Set(line, _csv[field], _csv.StartOf(field));
        return true;
    }

    private bool TakeFacts(LineBlock block, int line)
    {
        for (var fact = 0; fact < _facts.Length; fact++)
        {
            var (field, owner, parser) = _facts[fact];
            var text = _csv[field];
            var isOfNobody =
                (owner == FactOwner.Provider && block.Providers.IsEmpty(line))
                || (owner == FactOwner.Beneficiary && block.Beneficiaries.IsEmpty(line));
            if (text.IsEmpty || isOfNobody)
            {
                block.Facts[fact].Skip(line);
            }
            else if (parser.Parse(text, out var value) == ValueFault.None)
            {
                block.Facts[fact].Set(line, text, _csv.StartOf(field), value);
            }
            else
            {
                return false;
            }
        }

        return true;
    }
}
