using System.Text;
using Conv.Sessions.Reading;
using Conv.Sessions.Writing;
using FsCheck;
using FsCheck.Fluent;

namespace Conv.Sessions.Tests;

public sealed class CsvPropertyTests
{
    // Characters that matter to the format come often enough to meet each other.
    private static readonly Gen<string> Value =
        from characters in Gen.Elements('a', 'b', ',', '"', '\n', '\r', ' ', 'é', '€', '\uFEFF', '0').ArrayOf()
        select new string(characters);

    private static readonly Arbitrary<string[][]> Tables = Arb.From(
        from columns in Gen.Choose(1, 5)
        from rows in Value.ArrayOf(columns).ArrayOf()
        select rows
    );

    [Fact]
    public void A_table_that_is_written_and_read_again_is_the_same() =>
        Prop.ForAll(
                Tables,
                Arb.From(Gen.Choose(1, 40)),
                (rows, blockSize) =>
                {
                    var read = Read(Write(rows), blockSize);
                    return read.Length == rows.Length
                        && read.Zip(rows).All(pair => pair.First.SequenceEqual(pair.Second));
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Any_bytes_are_read_to_the_end_whatever_the_size_of_blocks() =>
        Prop.ForAll(
                Arb.From(
                    Gen.Elements<byte>(0, (byte)'a', (byte)',', (byte)'"', (byte)'\n', (byte)'\r', 0xE9).ArrayOf()
                ),
                Arb.From(Gen.Choose(1, 9)),
                (bytes, blockSize) =>
                    Read(bytes, blockSize)
                        .Select(record => string.Join('|', record))
                        .SequenceEqual(Read(bytes, 4096).Select(record => string.Join('|', record)))
            )
            .QuickCheckThrowOnFailure();

    private static byte[] Write(string[][] rows)
    {
        using var stream = new MemoryStream();
        using (var csv = new CsvWriter(stream))
        {
            foreach (var row in rows)
            {
                csv.Write(row);
            }
        }

        return stream.ToArray();
    }

    private static string[][] Read(byte[] bytes, int blockSize)
    {
        using var csv = new CsvReader(new MemoryStream(bytes), blockSize);
        var records = new List<string[]>();
        while (csv.Read())
        {
            var values = new string[csv.Count];
            for (var i = 0; i < values.Length; i++)
            {
                values[i] = Encoding.UTF8.GetString(csv[i]);
            }

            records.Add(values);
        }

        return [.. records];
    }
}
