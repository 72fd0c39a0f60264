using System.Globalization;
using System.Text;
using Conv.Sessions.Reading;

namespace Conv.Sessions.Tests.Hostile;

/// <summary>Session files that nobody wrote in good faith: each line is decided or told, and no message names a person.</summary>
public sealed class HostileCsvTests
{
    private const string Good =
        "S1,2024-06-01,N,adult,psychological_support,individual,practice,1,60,1,P,psychologist,B,1980-01-01,no,";

    [Theory]
    [InlineData("=1+1")]
    [InlineData("+1")]
    [InlineData("-1")]
    [InlineData("@SUM(A1)")]
    [InlineData("\t=1")]
    [InlineData("a\0b")]
    [InlineData("\uFEFFa")]
    [InlineData("a b")]
    [InlineData("é")]
    [InlineData("a;b")]
    [InlineData("a\rb")]
    [InlineData("\u001B[31m")]
    public void An_identifier_that_could_be_a_formula_or_hide_something_is_a_reject(string identifier)
    {
        foreach (var column in new[] { 0, 2, 10, 12 })
        {
            var cells = Good.Split(',');
            cells[column] = "\"" + identifier + "\"";
            var run = Shipped.Decide([string.Join(',', cells)]);

            run.Rejects.ShouldHaveSingleItem();
            run.Table.Batch.SessionCount.ShouldBe(0);
            Text.All(run).ShouldNotContain(identifier);
        }
    }

    [Fact]
    public void Ten_thousand_columns_and_a_cell_of_ten_megabytes_are_read_or_told()
    {
        var columns = string.Concat(Enumerable.Range(0, 10_000).Select(i => $",x{i}"));
        var other = Good.Replace("S1", "S2", StringComparison.Ordinal);
        var wide = $"{Shipped.Header}{columns}\n{Good}{new string(',', 10_000)}\n{other}\n";
        Shipped.Decide(Encoding.UTF8.GetBytes(wide)).Rejects.ShouldHaveSingleItem().Line.ShouldBe(3);

        var cells = Good.Split(',');
        cells[2] = new string('n', 10_000_000);
        var tall = Shipped.Decide([string.Join(',', cells), other]);
        tall.Rejects.ShouldHaveSingleItem().Line.ShouldBe(2);
        tall.Table.Batch.SessionCount.ShouldBe(1);
    }

    [Theory]
    [InlineData("{0}", 0, 0)]
    [InlineData("{0}\n", 0, 0)]
    [InlineData("{0}\r\n{1}", 1, 0)]
    [InlineData("\uFEFF{0}\n{1}", 1, 0)]
    [InlineData("{0}\n{0}\n{1}\n", 1, 1)]
    [InlineData("{0}\n\uFEFF{1}\n", 0, 1)]
    [InlineData("{0}\n\n\r\n{1}\r\n\n", 1, 0)]
    [InlineData("{0}\n{1}\r{1}\n", 0, 1)]
    [InlineData("{0}\n\"\n{1}\n", 1, 1)]
    public void Line_ends_headers_and_marks_in_odd_places(string format, int sessions, int rejects)
    {
        var text = string.Format(CultureInfo.InvariantCulture, format, Shipped.Header, Good);
        var run = Shipped.Decide(Encoding.UTF8.GetBytes(text));

        run.Table.Batch.SessionCount.ShouldBe(sessions);
        run.Rejects.Count.ShouldBe(rejects);
    }

    [Fact]
    public void Bytes_changed_at_random_never_do_more_than_reject_lines()
    {
        var random = new Random(1);
        var lines = Enumerable
            .Range(0, 40)
            .Select(i =>
                Good.Replace("S1", $"S{i / 2}", StringComparison.Ordinal)
                    .Replace(",B,", $",B{i % 7},", StringComparison.Ordinal)
                    .Replace(",P,", $",P{i % 3},", StringComparison.Ordinal)
            );
        var file = Encoding.UTF8.GetBytes(Shipped.Header + "\n" + string.Join('\n', lines) + "\n");
        var interesting = "\",\n\r\0=-9\u00e9"u8.ToArray();
        for (var i = 0; i < 3000; i++)
        {
            var mutant = file.ToList();
            for (var changes = 1 + random.Next(4); changes > 0; changes--)
            {
                var at = random.Next(mutant.Count);
                switch (random.Next(4))
                {
                    case 0:
                        mutant.RemoveAt(at);
                        break;
                    case 1:
                        mutant.Insert(at, interesting[random.Next(interesting.Length)]);
                        break;
                    case 2:
                        mutant[at] = (byte)random.Next(256);
                        break;
                    default:
                        mutant.RemoveRange(at, Math.Min(mutant.Count - at, random.Next(100)));
                        break;
                }
            }

            try
            {
                Shipped.Decide([.. mutant]);
            }
            catch (SessionFileException)
            {
                // The header is broken: the file as a whole is refused.
            }
            catch (Exception exception)
            {
                throw new InvalidOperationException(
                    $"mutant {i}:\n{Encoding.Latin1.GetString([.. mutant])}",
                    exception
                );
            }
        }
    }

    [Fact]
    public void No_reject_names_a_beneficiary()
    {
        const string Secret = "85073003328";
        string[] records =
        [
            Good.Replace(",B,", $",{Secret} ,", StringComparison.Ordinal),
            Good.Replace(",B,1980-01-01", $",{Secret},1980-13-01", StringComparison.Ordinal),
            $"S2,2024-06-01,N,adult,psychological_support,individual,practice,1,60,1,P,psychologist,{Secret},1980-01-01,no,",
            $"S2,2024-06-01,N,adult,psychological_support,individual,practice,1,60,1,P,psychologist,{Secret},1981-01-01,no,",
            $"S3,2024-06-01,N,mixed,psychological_support,individual,practice,1,60,1,P,psychologist,{Secret},,no,",
            $"S4,2024-06-01,N,adult,psychological_support,individual,practice,1,60,1,P,psychologist,{Secret},1980-01-01,no,,,",
            $"S5,2024-06-01,N,adult,psychological_support,individual,practice,1,60,1,P,psychologist,\"{Secret},1980-01-01,no,",
            $"S6,2024-06-01,N,adult,{Secret},individual,practice,1,60,1,P,psychologist,{Secret},1980-01-01,no,",
        ];
        var run = Shipped.Decide(records);

        run.Rejects.Count.ShouldBe(records.Length);
        Text.Rejects(run).ShouldNotContain(Secret);
        Text.Rejects(run).ShouldNotContain("850730");
    }
}
