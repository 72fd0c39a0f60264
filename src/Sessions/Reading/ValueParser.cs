using System.Diagnostics;
using System.Text;
using System.Text.Unicode;
using Conv.Compiler.Symbols;
using Conv.Runtime;

namespace Conv.Sessions.Reading;

/// <summary>Reads the values of one fact as written; knows nothing of rows, so that lines can be read before anybody knows whose they are.</summary>
internal sealed class ValueParser
{
    private readonly Kind _kind;
    private readonly Dialect _dialect;
    private readonly NameTable? _names;
    private readonly int _decimals;

    /// <summary>A parser of a fact that is neither the date nor the function of sessions.</summary>
    public ValueParser(FactSymbol fact, Dialect dialect)
    {
        (_kind, _dialect) = (KindOf(fact), dialect);
        _decimals = fact.Decimals;
        _names = _kind == Kind.Enumeration ? new NameTable(fact.Values.Select(value => value.Name)) : null;
    }

    /// <summary>A parser of the date of sessions, or of their function as an index in a list of names.</summary>
    public ValueParser(IReadOnlyList<string>? functions, Dialect dialect)
    {
        (_kind, _dialect) = (functions is null ? Kind.Date : Kind.Function, dialect);
        _names = functions is null ? null : new NameTable(functions);
    }

    private enum Kind
    {
        Identifier,
        Date,
        Enumeration,
        YesNo,
        Number,
        Amount,
        Decimal,
        Function,
    }

    /// <summary>What is wrong with a text that is not empty, or else the number that stands for it; of an identifier there is none.</summary>
    public ValueFault Parse(ReadOnlySpan<byte> text, out long value)
    {
        switch (_kind)
        {
            case Kind.Identifier:
                value = 0;
                return Identifiers.IsValid(text) ? ValueFault.None : ValueFault.NotAnIdentifier;
            case Kind.Date:
                var fault = _dialect.IsLocal ? LocalValues.Date(text, out var day) : Values.Date(text, out day);
                value = day;
                return fault;
            case Kind.Enumeration:
                value = Find(text) + 1;
                return value == 0 ? ValueFault.Unknown : ValueFault.None;
            case Kind.YesNo:
                return YesOrNo(text, out value);
            case Kind.Function:
                value = Find(text);
                return value < 0 ? ValueFault.Unknown : ValueFault.None;
            case Kind.Amount:
                return _dialect.IsLocal ? LocalValues.Amount(text, out value) : Values.Amount(text, out value);
            case Kind.Decimal:
                return _dialect.IsLocal
                    ? LocalValues.Decimal(text, _decimals, ValueFault.NotADecimal, out value)
                    : Values.Decimal(text, _decimals, ValueFault.NotADecimal, out value);
            case Kind.Number:
                return Values.Number(text, out value);
            default:
                throw new UnreachableException($"{_kind}");
        }
    }

    private ValueFault YesOrNo(ReadOnlySpan<byte> text, out long value)
    {
        var yes = text.SequenceEqual("yes"u8) || (_dialect.IsLocal && LocalValues.IsOneOf(text, _dialect.Yes));
        var known = yes || text.SequenceEqual("no"u8) || (_dialect.IsLocal && LocalValues.IsOneOf(text, _dialect.No));
        value = (long)(yes ? Runtime.YesNo.Yes : Runtime.YesNo.No);
        return known ? ValueFault.None : ValueFault.NotYesOrNo;
    }

    private int Find(ReadOnlySpan<byte> text)
    {
        var found = _names!.Find(text);
        return found < 0 && _dialect.IsLocal && !Utf8.IsValid(text)
            ? _names.Find(Encoding.UTF8.GetBytes(Windows1252.Text(text)))
            : found;
    }

    private static Kind KindOf(FactSymbol fact) =>
        fact.Kind switch
        {
            FactKind.Identifier => Kind.Identifier,
            FactKind.Date => Kind.Date,
            FactKind.Enumeration => Kind.Enumeration,
            FactKind.YesNo => Kind.YesNo,
            FactKind.Money => Kind.Amount,
            FactKind.Decimal => Kind.Decimal,
            FactKind.Number or FactKind.Minutes => Kind.Number,
            _ => throw new UnreachableException($"{fact.Kind}"),
        };
}
