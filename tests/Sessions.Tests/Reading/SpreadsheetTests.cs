using System.Text;
using Conv.Sessions.Reading;

namespace Conv.Sessions.Tests.Reading;

/// <summary>
/// Tables as spreadsheets and old programs save them: each gives the sessions that it holds, or a sentence that names the cause and the way out.
/// No line is lost without a word.
/// </summary>
public sealed class SpreadsheetTests
{
    private const string Header = "visit,day,act,price,worker,client";
    private const string First = "V1,2025-02-03,care,25.50,W1,C1";
    private const string Second = "V2,2025-02-10,care,25.50,W1,C1";

    [Theory]
    [InlineData("{0},\n{1},\n")]
    [InlineData("{0},,\n{1},,\n")]
    [InlineData(",{0}\n0,{1}\n")]
    [InlineData("{0},x,x\n{1},1,2\n")]
    [InlineData("{0}\n{1}")]
    [InlineData("{0}\r\r\n{1}\r\r\n")]
    [InlineData("\uFEFF{0}\r\n{1}\r\n")]
    [InlineData("{0}\n{1}\n,,,,,\n,,,,,\n")]
    [InlineData(",,,,,\n{0}\n\n{1}\n")]
    [InlineData("{0}\n{1}\n,,,,,,,,\n")]
    [InlineData("{0},remark\n{1},\"two\r\nlines, \"\"quoted\"\"\"\n")]
    public void A_table_that_holds_one_session_gives_it(string format)
    {
        var table = Read(format);

        table.Rejects.ShouldBeEmpty();
        table.Batch.SessionCount.ShouldBe(1);
        table.Records.ShouldBe(1);
        table.Batch.SessionFacts.Numbers[2].ShouldBe([25_50]);
        table.BeneficiaryIds[0].ShouldBe("C1");
    }

    [Theory]
    [InlineData("{0}\n{1}\n{0}\n{2}\n", 2, "3", "the names of the columns once more: delete the line")]
    [InlineData("{0}\n{1}\n\u001A\n", 1, "3", "a Ctrl-Z alone, an end-of-file mark of old programs: delete the line")]
    [InlineData(
        "{0}\n{1}\nTOTAL,,,51.00,,\n",
        1,
        "3",
        "a session needs a date; act: a session needs a function; worker: a session needs a provider; visit: a line with totals is no session: delete it"
    )]
    [InlineData("{0}\n{1}\r{2}\n", 0, "2", "a carriage return (CR) that ends no line")]
    [InlineData(
        "{0}\n{1}\nV2,2025-02-10,care,25,50,W1,C1\n",
        1,
        "3",
        "7 values where the header has 6 columns: an amount with a decimal comma counts as two values: write a point, as in 25.50"
    )]
    [InlineData(
        "{0}\n{1}\nV2;2025-02-10;care;25.50;W1;C1\n",
        1,
        "3",
        "1 values where the header has 6 columns: it has another separator than the header"
    )]
    public void A_line_that_is_none_is_told(string format, int sessions, string line, string message)
    {
        var table = Read(format);

        table.Batch.SessionCount.ShouldBe(sessions);
        var reject = table.Rejects.ShouldHaveSingleItem();
        $"{reject.Line}".ShouldBe(line);
        reject.Message.ShouldStartWith(message);
    }

    [Theory]
    [InlineData("price", "\u20AC 25.50", "a currency or another word in it: write the number alone")]
    [InlineData("price", "25.50 EUR", "a currency or another word in it: write the number alone")]
    [InlineData("price", "25.500", "one or two decimals stand behind the point")]
    [InlineData("price", "25.499999999999996", "one or two decimals stand behind the point")]
    [InlineData(
        "price",
        "1.025,50",
        "marks between thousands: write digits and one point, as in 1025.50, or read what a spreadsheet writes"
    )]
    [InlineData("price", "1\u00A0025.50", "marks between thousands: write digits and one point, as in 1025.50")]
    [InlineData("time", "0:30", "hours and minutes: write minutes alone")]
    [InlineData("time", "30.0", "decimals: write a whole number, as in 30")]
    [InlineData("day", "45691", "the number by which a spreadsheet stores a day: format the column as YYYY-MM-DD")]
    [InlineData("day", "03/02/25", "a year of two digits: format the column as YYYY-MM-DD")]
    [InlineData("day", "2025-02-03 00:00:00", "a time of day behind it: write the day alone")]
    [InlineData("day", "2025/02/03", "write - between year, month and day")]
    [InlineData("day", "03.02.2025", "this is DD.MM.YYYY: format the column as YYYY-MM-DD")]
    [InlineData("day", "20250203", "write - between year, month and day")]
    [InlineData("day", "03-02-2025", "this is DD-MM-YYYY, which --dialect fr or --dialect nl reads")]
    [InlineData("born", "1980-00-00", "a month or day 00")]
    [InlineData("consent", "#N/A", "an error of a spreadsheet: correct its formula, or empty the cell")]
    [InlineData("urgent", "TRUE", "write yes or no, and nothing where it is not known")]
    [InlineData("urgent", "x", "write yes or no, and nothing where it is not known")]
    [InlineData("urgent", "oui", "write yes or no, or read the file with --dialect fr")]
    [InlineData("urgent", "ONWAAR", "write yes or no, or read the file with --dialect nl")]
    [InlineData("client", "8.00502E+10", "a number that a spreadsheet has shortened and whose last digits are lost")]
    [InlineData("client", "'00012345678", "an apostrophe before it, by which a spreadsheet marks text: take it away")]
    [InlineData("client", "=\"C1\"", "a formula: write its value")]
    [InlineData("client", "C1\u00A0", "a space before or after it: take it away")]
    [InlineData("client", "C\u200B1", "an invisible character in it: take it away")]
    public void A_value_of_another_shape_is_told_what_it_is_and_never_repeated(string column, string value, string hint)
    {
        var reject = Visits.Read(Visits.Line($"{column}={value}")).Rejects.ShouldHaveSingleItem();

        reject.Column.ShouldBe(column);
        reject.Message.ShouldContain(": " + hint);
        reject.Message.ShouldNotContain(value);
    }

    [Fact]
    public void All_that_is_wrong_with_a_line_is_told_at_once()
    {
        var reject = Visits
            .Read(Visits.Line("day=03/02/2025", "mode=Far", "price=25,50", "worker=-", "born=1980", "urgent=oui"))
            .Rejects.ShouldHaveSingleItem();

        reject.Column.ShouldBe("worker");
        reject
            .Message.Split("; ")
            .Select(problem => problem.Split(':')[0])
            .ShouldBe(["not an identifier", "day", "mode", "price", "urgent", "born"]);
    }

    [Theory]
    [InlineData("C1")]
    [InlineData("85073003328")]
    [InlineData("C1 ")]
    public void A_value_in_a_wrong_column_that_could_be_a_person_is_not_repeated(string person) =>
        Visits
            .Read(Visits.Line($"mode={person}", $"client={person.Trim()}"))
            .Rejects.ShouldHaveSingleItem()
            .Message.ShouldNotContain(person);

    [Fact]
    public void A_word_that_names_somebody_on_the_line_is_not_repeated() =>
        Visits.Read(Visits.Line("mode=Dupont", "client=Dupont")).Rejects[0].Message.ShouldNotContain("Dupont");

    [Theory]
    [InlineData("PK\u0003\u0004rest", "a workbook or another zip archive (xlsx, ods), no CSV")]
    [InlineData("<html><table>", "a page (HTML or XML) under the name of a table")]
    [InlineData("{\"visits\":[]}", "the file is JSON")]
    [InlineData("{0}\r{1}\r{2}\r", "lines end in a carriage return alone (CR)")]
    [InlineData("sep=,\r\n{0}\r\n{1}\r\n", "is a `sep=` line")]
    [InlineData(
        "visit\tday\tact\tworker\nV1\t2025-02-03\tcare\tW1\n",
        "values must be separated by commas, not by tabs"
    )]
    [InlineData(
        "Overview of visits;;;;;\nvisit;day;act;price;worker;client\n",
        "the names of the columns stand on line 2: delete the lines above it, and read the file with --dialect fr or --dialect nl"
    )]
    [InlineData("Overview\n\n{0}\n{1}\n", "the names of the columns stand on line 3: delete the lines above it")]
    [InlineData("{1}\n{2}\n", "its first line is a session already: put a line with the names of the columns above it")]
    [InlineData(
        "Visit,Day,Act,Worker,Client\n",
        "names are exact, to the letter and the space: `Visit` is rather `visit`, `Day` is rather `day`"
    )]
    [InlineData(" visit , day , act , worker \n", "` visit ` is rather `visit`")]
    [InlineData(
        "\"visit\nnumber\",day,act,worker\n",
        "it has `visit number` (with a line break), which the vocabulary does not know"
    )]
    public void A_file_that_is_no_table_of_sessions_is_refused_with_the_way_out(string format, string message) =>
        Should.Throw<SessionFileException>(() => Read(format)).Message.ShouldContain(message);

    [Fact]
    public void Text_in_Windows_1252_is_told_to_be_it()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes($"{Header},remark\n{First},No"), 0xEB, .. "l\n"u8];
        using var stream = new MemoryStream(bytes);

        SessionFile
            .Read(stream, Visits.Vocabulary, Visits.Functions)
            .Rejects.ShouldHaveSingleItem()
            .Message.ShouldBe(
                "not UTF-8: save the file as CSV UTF-8, or read what a spreadsheet writes with --dialect fr or --dialect nl"
            );
    }

    private static SessionTable Read(string format) =>
        Visits.ReadText(
            format
                .Replace("{0}", Header, StringComparison.Ordinal)
                .Replace("{1}", First, StringComparison.Ordinal)
                .Replace("{2}", Second, StringComparison.Ordinal)
        );
}
