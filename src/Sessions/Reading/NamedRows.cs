using System.Text;

namespace Conv.Sessions.Reading;

/// <summary>The identifier of each row of a table, as the file writes it.</summary>
public sealed class NamedRows
{
    private readonly IdentifierTable _texts;
    private readonly int[] _numbers;

    internal NamedRows(IdentifierTable texts, int[] numbers)
    {
        _texts = texts;
        _numbers = numbers;
    }

    /// <summary>How many rows there are.</summary>
    public int Count => _numbers.Length;

    /// <summary>The identifier of a row.</summary>
    public string this[int row] => Encoding.UTF8.GetString(Utf8(row));

    /// <summary>The identifier of a row, as UTF-8.</summary>
    public ReadOnlySpan<byte> Utf8(int row) => _texts[_numbers[row]];

    /// <summary>A number for the identifier of a row: the same for the same text, in no other meaning.</summary>
    public int Number(int row) => _numbers[row];

    /// <summary>The identifier that has a number.</summary>
    public string TextOf(int number) => Encoding.UTF8.GetString(_texts[number]);

    /// <summary>The identifier that has a number, as UTF-8.</summary>
    internal ReadOnlySpan<byte> Utf8Of(int number) => _texts[number];

    /// <summary>How many identifiers the file names for this kind of thing, in rows or not: <see cref="Number"/> is below it.</summary>
    public int Known => _texts.Count;

    /// <summary>The number of an identifier, in UTF-8; -1 where the file never names it. It may have no row: then only rejected lines name it.</summary>
    public int NumberOf(ReadOnlySpan<byte> identifier) => _texts.Find(identifier);

    /// <summary>The first row with an identifier; -1 when there is none.</summary>
    public int Find(string identifier) =>
        _texts.Find(Encoding.UTF8.GetBytes(identifier)) is var number && number >= 0
            ? Array.IndexOf(_numbers, number)
            : -1;
}
