using System.Text;
using Conv.Runtime;
using Conv.Sessions.Reading;

namespace Conv.Sessions.Tests.Reading;

/// <summary>What spreadsheets in French and Dutch write is read under their dialects, and means what the same table means in the standard.</summary>
public sealed class DialectTests
{
    private const string Header = "visit;day;act;mode;price;time;urgent;worker;client;born;aided";

    [Fact]
    public void A_French_table_is_read_with_its_marks_days_and_words()
    {
        var table = Read(
            Dialect.French,
            Header,
            "V1;03/02/2025;care;near;25,50;30;oui;W1;C1;02/05/1980;NON",
            "V2;10/02/2025;talk;far;1 025,55;45;FAUX;W1;C2;2015-05-02;Vrai"
        );

        table.Rejects.ShouldBeEmpty();
        table.Batch.Dates.ShouldBe([Day(2025, 2, 3), Day(2025, 2, 10)]);
        table.Batch.SessionFacts.Numbers[2].ShouldBe([25_50, 1025_55]);
        table.Batch.SessionFacts.Values[1].ShouldBe([(byte)YesNo.Yes, (byte)YesNo.No]);
        table.Batch.BeneficiaryFacts.Dates[0].ShouldBe([Day(1980, 5, 2), Day(2015, 5, 2)]);
        table.Batch.BeneficiaryFacts.Values[0].ShouldBe([(byte)YesNo.No, (byte)YesNo.Yes]);
    }

    [Theory]
    [InlineData("03-02-2025", "ja")]
    [InlineData("03/02/2025", "WAAR")]
    [InlineData("2025-02-03", "yes")]
    public void A_Dutch_table_has_either_mark_in_its_days(string day, string urgent)
    {
        var table = Read(Dialect.Dutch, Header, $"V1;{day};care;near;25,5;30;{urgent};W1;C1;02-05-1980;nee");

        table.Rejects.ShouldBeEmpty();
        table.Batch.Dates.ShouldBe([Day(2025, 2, 3)]);
        table.Batch.SessionFacts.Values[1].ShouldBe([(byte)YesNo.Yes]);
    }

    [Theory]
    [InlineData("25,50", 25_50)]
    [InlineData("25.50", 25_50)]
    [InlineData("25", 25_00)]
    [InlineData("1\u00A0025,55", 1025_55)]
    [InlineData("1\u202F025,55", 1025_55)]
    [InlineData("1 234 567", 1_234_567_00)]
    [InlineData("1 025.5", 1025_50)]
    [InlineData("1.025,55", 1025_55)]
    [InlineData("12.345.678,90", 12_345_678_90)]
    public void Amounts_may_have_marks_between_thousands_where_they_mean_one_thing(string price, long cents)
    {
        var table = Read(Dialect.French, Header, $"V1;03/02/2025;care;near;{price};;;W1;C1;;");

        table.Rejects.ShouldBeEmpty();
        table.Batch.SessionFacts.Numbers[2].ShouldBe([cents]);
    }

    [Theory]
    [InlineData("1.025")]
    [InlineData("1,025.55")]
    [InlineData("1,025,55")]
    [InlineData("10 25,55")]
    [InlineData("1 02,55")]
    [InlineData(" 25,50")]
    [InlineData("25,50 ")]
    [InlineData("1 025.555,50")]
    [InlineData("1.025 555,50")]
    [InlineData("25,")]
    [InlineData(",50")]
    [InlineData("25,505")]
    [InlineData("-25,50")]
    [InlineData("25,50 EUR")]
    [InlineData("\u20AC25,50")]
    public void Amounts_that_could_mean_two_things_or_none_are_refused(string price) =>
        Read(Dialect.French, Header, $"V1;03/02/2025;care;near;{price};;;W1;C1;;")
            .Rejects.ShouldHaveSingleItem()
            .Column.ShouldBe("price");

    [Theory]
    [InlineData("day", "3/2/2025")]
    [InlineData("day", "31/04/2025")]
    [InlineData("day", "2025/02/03")]
    [InlineData("day", "03/02-2025")]
    [InlineData("day", "03.02.2025")]
    [InlineData("urgent", "ja")]
    [InlineData("urgent", "1")]
    [InlineData("time", "30,0")]
    public void What_a_French_spreadsheet_does_not_mean_is_refused(string column, string value)
    {
        var cells = "V1;03/02/2025;care;near;;;;W1;C1;;".Split(';');
        cells[Array.IndexOf(Header.Split(';'), column)] = value;

        Read(Dialect.French, Header, string.Join(';', cells)).Rejects.ShouldHaveSingleItem().Column.ShouldBe(column);
    }

    [Fact]
    public void A_remark_in_Windows_1252_is_no_obstacle_and_a_mark_of_UTF_8_neither()
    {
        byte[] bytes =
        [
            .. "\uFEFF"u8,
            .. Encoding.UTF8.GetBytes(Header + ";remark\r\nV1;03/02/2025;care;near;;;;W1;C1;;;No"),
            0xEB,
            .. "l\r\n"u8,
        ];

        var table = Read(Dialect.French, bytes);

        table.Rejects.ShouldBeEmpty();
        table.Batch.SessionCount.ShouldBe(1);
    }

    [Fact]
    public void An_identifier_has_no_letter_of_Windows_1252_either()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes(Header + "\nV1;03/02/2025;care;near;;;;W1;No"), 0xEB, .. ";;\n"u8];

        Read(Dialect.French, bytes).Rejects.ShouldHaveSingleItem().Column.ShouldBe("client");
    }

    [Fact]
    public void A_line_that_names_the_separator_is_passed_over()
    {
        var table = Read(Dialect.French, "sep=;", Header, "V1;03/02/2025;care;near;;;;W1;C1;;");

        table.Rejects.ShouldBeEmpty();
        table.Batch.SessionCount.ShouldBe(1);
    }

    [Theory]
    [InlineData(',')]
    [InlineData('\t')]
    [InlineData(';')]
    public void A_table_of_a_spreadsheet_has_whatever_its_first_line_has_between_values(char separator)
    {
        var line = "V1;03/02/2025;care;near;\"1025,50\";;oui;W1;C1;;".Replace(';', separator);
        var table = Read(Dialect.French, Header.Replace(';', separator), line);

        table.Rejects.ShouldBeEmpty();
        table.Batch.SessionFacts.Numbers[2].ShouldBe([1025_50]);
    }

    [Fact]
    public void The_standard_has_commas_whatever_the_first_line_has() =>
        Should
            .Throw<SessionFileException>(() => Read(Dialect.Standard, Header, "V1;03/02/2025;care;near;;;;W1;C1;;"))
            .Message.ShouldContain("not by semicolons");

    [Fact]
    public void The_words_of_every_dialect_are_small_letters() =>
        Dialect.All.SelectMany(one => one.Yes.Concat(one.No)).ShouldAllBe(word => !word.Any(char.IsUpper));

    private static SessionTable Read(Dialect dialect, params string[] lines) =>
        Read(dialect, Encoding.UTF8.GetBytes(string.Join("\r\n", lines) + "\r\n"));

    private static SessionTable Read(Dialect dialect, byte[] bytes)
    {
        using var stream = new MemoryStream(bytes);
        return SessionFile.Read(stream, Visits.Vocabulary, Visits.Functions, new ReadOptions { Dialect = dialect });
    }

    private static int Day(int year, int month, int day) => new DateOnly(year, month, day).DayNumber;
}
