using System.Text;
using Conv.Sessions.Deciding;
using Conv.Sessions.Reading;

namespace Conv.Sessions.Tests.Reading;

/// <summary>A file that is spread over threads in blocks of lines says what it says when one thread reads it from top to bottom.</summary>
public sealed class BlockTests
{
    private static readonly string[] Odd =
    [
        "",
        "\r",
        ",,,,,,",
        "V1,\"open",
        "V2,\"closed\"x,",
        "V3,in\"side,",
        "V4,\0,",
        "too,few",
        "total,,,",
        "a\rb,",
    ];

    // A column that the vocabulary does not know.
    private static readonly string[] Notes = ["", "plain", "\"a, b\"", "\"two\nlines\"", "\"said \"\"so\"\"\"", "é"];

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 40)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Blocks_of_any_size_on_any_number_of_threads_say_the_same(int seed)
    {
        var bytes = File(seed);
        var random = new Random(seed);

        var whole = Said(bytes, new ReadOptions { BlockSize = bytes.Length + 1 });

        foreach (var size in (int[])[1, random.Next(2, 300), random.Next(300, 3000)])
        {
            Said(bytes, new ReadOptions { BlockSize = size, Workers = random.Next(1, 5) }).ShouldBe(whole);
        }
    }

    [Fact]
    public void A_quote_that_nobody_closes_costs_its_line_however_many_blocks_there_are()
    {
        var lines = Enumerable.Range(0, 60_000).Select(i => Visits.Line($"visit=V{i}") + ",plain").ToArray();
        lines[7] = Visits.Line("visit=V7") + ",\"open";
        var bytes = Encoding.UTF8.GetBytes(Visits.Header + ",note\n" + string.Join('\n', lines) + "\n");
        bytes.Length.ShouldBeGreaterThan(2 * CsvReader.LongestRecord);

        var table = Read(bytes, new ReadOptions { BlockSize = 1 << 12 });

        table.Records.ShouldBe(60_000);
        table.Rejects.ShouldHaveSingleItem().Line.ShouldBe(9);
    }

    [Fact]
    public void A_line_longer_than_any_record_costs_itself_however_many_blocks_it_fills()
    {
        var text = new StringBuilder(Visits.Header).Append('\n').Append(Visits.Line("visit=V1")).Append('\n');
        text.Append("V2,").Append('x', 3 * CsvReader.LongestRecord).Append('\n');
        text.Append(Visits.Line("visit=V3")).Append('\n');

        var table = Read(Encoding.UTF8.GetBytes(text.ToString()), new ReadOptions { BlockSize = 1 << 12 });

        table.Batch.SessionCount.ShouldBe(2);
        var reject = table.Rejects.ShouldHaveSingleItem();
        (reject.Line, reject.Message).ShouldBe((3, "longer than 1 MiB"));
        table.Lines.Select(line => line.Line).ShouldBe([2, 4]);
    }

    // Quotes around some values, line breaks and quotes in them, and lines that are broken in one of many ways.
    private static byte[] File(int seed)
    {
        var random = new Random(seed);
        var text = new StringBuilder(Visits.Header).Append(",note\n");
        foreach (var line in RandomVisits.Lines(seed, 200))
        {
            var values = line.Split(',');
            for (var i = 0; i < values.Length; i++)
            {
                text.Append(i > 0 ? "," : "").Append(random.Next(20) == 0 ? $"\"{values[i]}\"" : values[i]);
            }

            text.Append(',').Append(Notes[random.Next(Notes.Length)]).Append(random.Next(5) == 0 ? "\r\n" : "\n");
            if (random.Next(10) == 0)
            {
                text.Append(Odd[random.Next(Odd.Length)]).Append('\n');
            }
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static string Said(byte[] bytes, ReadOptions options)
    {
        var table = Read(bytes, options);
        return Text.All(Run.Decide(new VisitEvaluator(), table))
            + string.Join(' ', table.Lines)
            + $"{table.Records} {table.InputHash}";
    }

    private static SessionTable Read(byte[] bytes, ReadOptions options)
    {
        using var stream = new MemoryStream(bytes);
        return SessionFile.Read(stream, Visits.Vocabulary, Visits.Functions, options);
    }
}
