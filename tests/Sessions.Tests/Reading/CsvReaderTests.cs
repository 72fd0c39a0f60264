using System.Text;
using Conv.Sessions.Reading;

namespace Conv.Sessions.Tests;

public sealed class CsvReaderTests
{
    [Theory]
    [InlineData("a,b\nc,d\n", "1:a|b 2:c|d")]
    [InlineData("a,b\r\nc,d\r\n", "1:a|b 2:c|d")]
    [InlineData("a,b", "1:a|b")]
    [InlineData("a,b\r", "1:a|b")]
    [InlineData("a,\n,\n", "1:a| 2:|")]
    [InlineData("\uFEFFa,b\n", "1:a|b")]
    [InlineData("\n\r\na\n\n\nb\n\n", "3:a 6:b")]
    [InlineData(" \n", "1: ")]
    [InlineData("\"a\rb\",c\n", "1:a\rb|c")]
    [InlineData("a,b\r\r\nc\r\r\n\r\r\nd\r\r", "1:a|b 2:c 4:d")]
    [InlineData("\"a\"\r\r\n\"b\"\r\r", "1:a 2:b")]
    [InlineData("\"a,b\",\"c\"\"d\"\"\"\n", "1:a,b|c\"d\"")]
    [InlineData("\"a\nb\r\nc\",d\ne\n", "1:a\nb\r\nc|d 4:e")]
    [InlineData("\"\"\n\"\",\n", "1: 2:|")]
    [InlineData("a,\"b\"", "1:a|b")]
    [InlineData("a,\"b\"\r\nc\n", "1:a|b 2:c")]
    [InlineData("é,\u20AC\n", "1:é|\u20AC")]
    public void A_file_is_taken_apart_as_RFC_4180_says(string text, string expected) => Read(text).ShouldBe(expected);

    [Theory]
    [InlineData("a,\"b\nc,d\ne,f\n", "1!UnclosedQuote:a 2:c|d 3:e|f")]
    [InlineData("a,\"b\n\nc,\"d,x\n", "1!UnclosedQuote:a 3!UnclosedQuote:c")]
    [InlineData("a,\"b\"c,d\ne,f\n", "1!TextAfterQuote:a 2:e|f")]
    [InlineData("a,\"b\nc,\"d\"\ne,f\n", "1!UnclosedQuote:a 2:c|d 3:e|f")]
    [InlineData("a,b\"c,d\ne,f\n", "1!StrayQuote:a 2:e|f")]
    [InlineData("a,b,\"", "1!UnclosedQuote:a|b")]
    [InlineData("a,\"b\"\rc\nd\n", "1!LoneReturn:a 2:d")]
    [InlineData("a\rb,c\nd\n", "1!LoneReturn:a\rb|c 2:d")]
    [InlineData("\"x\",a\rb\nc\n", "1!LoneReturn:x 2:c")]
    [InlineData("a,b\rc,d\r", "1!LoneReturn:a|b\rc|d")]
    [InlineData("\"a\nb\",c\"d\ne\n", "1!StrayQuote: 2!StrayQuote: 3:e")]
    [InlineData("a,\0b\nc\n", "1!ZeroByte:a|\0b 2:c")]
    public void A_broken_record_costs_its_own_line_and_reading_goes_on(string text, string expected) =>
        Read(text).ShouldBe(expected);

    [Fact]
    public void A_line_that_is_not_UTF_8_is_broken_and_the_others_are_not()
    {
        byte[] bytes = [.. "a,b\n"u8, .. "c,"u8, 0xE9, .. "\nd,\""u8, 0xFF, .. "\"\ne,f\n"u8];

        Read(bytes).ShouldBe("1:a|b 2!NotUtf8:c|? 3!NotUtf8:d|? 4:e|f");
    }

    [Theory]
    [InlineData("", CsvFault.TooLong)]
    [InlineData("\"", CsvFault.UnclosedQuote)]
    public void A_line_longer_than_the_longest_record_is_passed_over(string start, CsvFault fault)
    {
        var text = "a,b\nS1," + start + new string('x', CsvReader.LongestRecord * 3) + "\nc,d\n";
        using var csv = new CsvReader(new MemoryStream(Encoding.UTF8.GetBytes(text)), 5000);

        csv.Read().ShouldBeTrue();
        csv.Read().ShouldBeTrue();
        (csv.Fault, csv.Line, Encoding.UTF8.GetString(csv[0])).ShouldBe((fault, 2, "S1"));
        csv.Read().ShouldBeTrue();
        (csv.Fault, csv.Line, csv.Count).ShouldBe((CsvFault.None, 3, 2));
        csv.Read().ShouldBeFalse();
    }

    [Fact]
    public void A_quote_that_nobody_closes_takes_in_no_more_than_the_longest_record()
    {
        var lines = string.Concat(Enumerable.Repeat("S1,2024-01-01\n", 200_000));
        using var csv = new CsvReader(new MemoryStream(Encoding.UTF8.GetBytes("a,b\nx,\"y\n" + lines)));
        var (whole, broken) = (0, 0);
        while (csv.Read())
        {
            _ = csv.Fault == CsvFault.None ? whole++ : broken++;
        }

        (whole, broken).ShouldBe((200_001, 1));
    }

    [Fact]
    public void Ten_thousand_columns_are_read()
    {
        var text = string.Join(',', Enumerable.Range(0, 10_000)) + "\n";
        using var csv = new CsvReader(new MemoryStream(Encoding.UTF8.GetBytes(text)));

        csv.Read().ShouldBeTrue();
        csv.Count.ShouldBe(10_000);
        Encoding.UTF8.GetString(csv[9_999]).ShouldBe("9999");
    }

    [Fact]
    public void An_empty_file_has_no_record()
    {
        Read("").ShouldBe("");
        Read("\uFEFF").ShouldBe("");
        Read("\n\r\n").ShouldBe("");
    }

    [Theory]
    [InlineData("a;b,c\n\"d;e\";f\n", "a|b,c d;e|f")]
    [InlineData("a;\"b\"\r\n;\n", "a|b |")]
    public void Another_character_may_stand_between_values(string text, string expected)
    {
        using var csv = new CsvReader(new MemoryStream(Encoding.UTF8.GetBytes(text)), separator: ';');
        var records = new List<string>();
        while (csv.Read())
        {
            var values = new string[csv.Count];
            for (var i = 0; i < values.Length; i++)
            {
                values[i] = Encoding.UTF8.GetString(csv[i]);
            }

            records.Add(string.Join('|', values));
        }

        string.Join(' ', records).ShouldBe(expected);
    }

    [Theory]
    [InlineData(",,\n", true)]
    [InlineData("\"\",\"\"\n", true)]
    [InlineData(", \n", false)]
    [InlineData(",\"a\n", false)]
    public void A_record_of_empty_values_is_blank(string text, bool isBlank)
    {
        using var csv = new CsvReader(new MemoryStream(Encoding.UTF8.GetBytes(text)));

        csv.Read().ShouldBeTrue();
        csv.IsBlank.ShouldBe(isBlank);
    }

    private static string Read(string text) => Read(Encoding.UTF8.GetBytes(text));

    // However the bytes come, the records are the same.
    private static string Read(byte[] bytes)
    {
        var whole = Read(bytes, 1 << 16);
        foreach (var blockSize in new[] { 1, 2, 3, 7, 33 })
        {
            Read(bytes, blockSize).ShouldBe(whole);
        }

        return whole;
    }

    private static string Read(byte[] bytes, int blockSize)
    {
        using var csv = new CsvReader(new MemoryStream(bytes), blockSize);
        var records = new List<string>();
        while (csv.Read())
        {
            var values = new List<string>();
            for (var i = 0; i < csv.Count; i++)
            {
                values.Add(Encoding.UTF8.GetString(csv[i]).Replace('\uFFFD', '?'));
            }

            var fault = csv.Fault == CsvFault.None ? "" : "!" + csv.Fault;
            records.Add($"{csv.Line}{fault}:{string.Join('|', values)}");
        }

        return string.Join(' ', records);
    }

    // Doubled quotes are undone where they stand, while another thread hashes what was read.
    [Fact]
    public void The_hash_is_of_the_bytes_as_they_are_whatever_is_undone_meanwhile()
    {
        var bytes = System.Text.Encoding.UTF8.GetBytes(
            string.Concat(Enumerable.Repeat("a,\"b \"\"quoted\"\" word\",c\n", 40_000))
        );
        using var reader = new CsvReader(new MemoryStream(bytes));
        while (reader.Read())
        {
            System.Text.Encoding.UTF8.GetString(reader[1]).ShouldBe("b \"quoted\" word");
        }

        reader.Hash().ShouldBe(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(bytes)));
    }
}
