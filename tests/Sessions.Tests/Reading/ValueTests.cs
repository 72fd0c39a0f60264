using Conv.Runtime;
using Conv.Sessions.Reading;

namespace Conv.Sessions.Tests;

public sealed class ValueTests
{
    private const string NotAnIdentifier =
        "not an identifier: a letter or digit, then up to 63 letters, digits or . _ : / - without accents or spaces";
    private const string NotADate = "not a date YYYY-MM-DD";
    private const string NotAnAmount = "not an amount: digits with at most two decimals after a point";

    [Theory]
    [InlineData("day=", "day", "a session needs a date")]
    [InlineData("act=", "act", "a session needs a function")]
    [InlineData("worker=", "worker", "a session needs a provider")]
    [InlineData("visit=", "visit", "a line needs a session")]
    [InlineData("visit=V 1", "visit", NotAnIdentifier + ": a space in it")]
    [InlineData("visit==1+1", "visit", NotAnIdentifier + ": a formula: write its value")]
    [InlineData("worker=-W", "worker", NotAnIdentifier)]
    [InlineData("client=é", "client", NotAnIdentifier + ": a letter with an accent or a mark that is none of these")]
    [InlineData("client=C1 ", "client", NotAnIdentifier + ": a space before or after it: take it away")]
    [InlineData("site=@site", "site", NotAnIdentifier)]
    [InlineData("act=dance", "act", "unknown value `dance` (there are `care`, `talk`)")]
    [InlineData("act=Care", "act", "unknown value `Care`: did you mean `care`? (there are `care`, `talk`)")]
    [InlineData("mode=Near", "mode", "unknown value `Near`: did you mean `near`? (there are `near`, `far`)")]
    [InlineData(
        "mode=near ",
        "mode",
        "unknown value `near `: a space before or after it: take it away (there are `near`, `far`)"
    )]
    [InlineData("grade=none", "grade", "unknown value `none` (there are `junior`, `senior`)")]
    [InlineData("urgent=Yes", "urgent", "not yes or no: write it in small letters")]
    [InlineData("aided=1", "aided", "not yes or no: write yes or no, and nothing where it is not known")]
    [InlineData("day=2023-02-29", "day", "no such day")]
    [InlineData("day=1900-02-29", "day", "no such day")]
    [InlineData(
        "day=2024-00-10",
        "day",
        "no such day: a month or day 00: a spreadsheet shows an empty cell so, others an unknown day; leave it empty"
    )]
    [InlineData("day=2024-13-10", "day", "no such day")]
    [InlineData("day=2024-04-31", "day", "no such day")]
    [InlineData(
        "day=2024-04-00",
        "day",
        "no such day: a month or day 00: a spreadsheet shows an empty cell so, others an unknown day; leave it empty"
    )]
    [InlineData("day=0000-01-01", "day", "no such day")]
    [InlineData("day=01/03/2024", "day", NotADate + ": this is DD/MM/YYYY, which --dialect fr or --dialect nl reads")]
    [InlineData("day=2024-3-1", "day", NotADate + ": month and day have two digits each, as in 2025-02-03")]
    [InlineData("day=2024-03-01T00", "day", NotADate + ": a time of day behind it: write the day alone")]
    [InlineData("born=2024-O3-01", "born", NotADate)]
    [InlineData("people=four", "people", "not a whole number")]
    [InlineData("people=-1", "people", "not a whole number: below zero")]
    [InlineData("people=+1", "people", "not a whole number")]
    [InlineData("people=1.0", "people", "not a whole number: decimals: write a whole number, as in 30")]
    [InlineData("people= 1", "people", "not a whole number: a space before or after it: take it away")]
    [InlineData("people=1e3", "people", "not a whole number")]
    [InlineData("people=9223372036854775808", "people", "too large a number")]
    [InlineData("time=99999999999999999999999999", "time", "too large a number")]
    [InlineData("time=99999999999999999999999999x", "time", "not a whole number")]
    [InlineData(
        "price=12,50",
        "price",
        NotAnAmount
            + ": a decimal comma: write a point, as in 25.50, or read what a spreadsheet writes, which --dialect fr or --dialect nl reads"
    )]
    [InlineData(
        "price=12.",
        "price",
        NotAnAmount
            + ": one or two decimals stand behind the point, as in 25.50; a point does not stand between thousands"
    )]
    [InlineData(
        "price=.50",
        "price",
        NotAnAmount
            + ": one or two decimals stand behind the point, as in 25.50; a point does not stand between thousands"
    )]
    [InlineData(
        "price=1.234",
        "price",
        NotAnAmount
            + ": one or two decimals stand behind the point, as in 25.50; a point does not stand between thousands"
    )]
    [InlineData(
        "price=1.2.3",
        "price",
        NotAnAmount + ": marks between thousands: write digits and one point, as in 1025.50"
    )]
    [InlineData("price=-1.20", "price", NotAnAmount + ": below zero: no amount of a session is")]
    [InlineData("price=92233720368547758.08", "price", "too large a number")]
    public void A_bad_value_rejects_its_line_and_names_its_column(string change, string column, string message)
    {
        var table = Visits.Read(Visits.Line(change));

        table.Rejects.ShouldBe([new Reject(2, column, message)]);
        table.Batch.SessionCount.ShouldBe(0);
        table.Records.ShouldBe(1);
    }

    [Theory]
    [InlineData("0", 0)]
    [InlineData("0012", 12)]
    [InlineData("9223372036854775807", long.MaxValue)]
    [InlineData("00000000000000000000000000000000000001", 1)]
    public void Whole_numbers_are_read_to_64_bits(string text, long number) =>
        Visits.Read(Visits.Line("people=" + text)).Batch.SessionFacts.Numbers[0].ShouldBe([number]);

    [Theory]
    [InlineData("12", 12_00)]
    [InlineData("12.5", 12_50)]
    [InlineData("12.05", 12_05)]
    [InlineData("0.01", 1)]
    [InlineData("92233720368547758.07", long.MaxValue)]
    public void Amounts_are_read_in_cents(string text, long cents) =>
        Visits.Read(Visits.Line("price=" + text)).Batch.SessionFacts.Numbers[2].ShouldBe([cents]);

    [Theory]
    [InlineData("0001-01-01")]
    [InlineData("2000-02-29")]
    [InlineData("2024-02-29")]
    [InlineData("2024-12-31")]
    [InlineData("9999-12-31")]
    public void Days_are_read_as_day_numbers(string text) =>
        Visits
            .Read(Visits.Line("day=" + text))
            .Batch.Dates.ShouldBe([DateOnly.ParseExact(text, "yyyy-MM-dd").DayNumber]);

    [Fact]
    public void Every_day_of_four_centuries_is_read_as_the_calendar_numbers_it()
    {
        var first = new DateOnly(1890, 1, 1).DayNumber;
        var days = Enumerable.Range(first, 146_500).Select(DateOnly.FromDayNumber).ToList();

        var table = Visits.Read([.. days.Select((day, i) => Visits.Line($"visit=V{i}", $"day={day:yyyy-MM-dd}"))]);

        table.Batch.Dates.SequenceEqual(days.Select(day => day.DayNumber)).ShouldBeTrue();
    }

    [Fact]
    public void Enumerations_and_yes_no_are_read_as_bytes()
    {
        var batch = Visits
            .Read(
                Visits.Line("visit=V1", "mode=near", "urgent=no", "grade=senior", "aided=yes"),
                Visits.Line("visit=V2", "mode=far", "urgent=yes", "grade=junior", "aided=no"),
                Visits.Line("visit=V3", "mode=")
            )
            .Batch;

        batch.SessionFacts.Values[0].ShouldBe([1, 2, 0]);
        batch.SessionFacts.Values[1].ShouldBe([(byte)YesNo.No, (byte)YesNo.Yes, (byte)YesNo.Missing]);
        batch.ProviderFacts.Values[0].ShouldBe([2, 1, 0]);

        // What an empty value means is stored, where the vocabulary says it.
        batch.BeneficiaryFacts.Values[0].ShouldBe([(byte)YesNo.Yes, (byte)YesNo.No, (byte)YesNo.No]);
        batch.BeneficiaryFacts.Dates[0].ShouldBe([Missing.Date, Missing.Date, Missing.Date]);
    }

    [Theory]
    [InlineData("a")]
    [InlineData("7:x/y.z_w-")]
    [InlineData("0123456789012345678901234567890123456789012345678901234567890123")]
    public void Identifiers_are_kept_as_written(string identifier)
    {
        var table = Visits.Read(Visits.Line($"visit={identifier}", $"site={identifier}", $"client={identifier}"));

        table.SessionIds[0].ShouldBe(identifier);
        table.BeneficiaryIds[0].ShouldBe(identifier);
        table.TextOf(Visits.Vocabulary.Facts[2], table.Batch.SessionFacts.Identifiers[0][0]).ShouldBe(identifier);
    }

    [Fact]
    public void An_identifier_of_more_than_64_characters_is_none() =>
        Visits.Read(Visits.Line($"client={new string('a', 65)}")).Rejects[0].Column.ShouldBe("client");

    [Theory]
    [InlineData("V1,2024-03-01", "2 values where the header has 15 columns")]
    [InlineData("V1,2024-03-01,,,,,,,,,,,,,,", "16 values where the header has 15 columns")]
    [InlineData(
        "V1,\"2024-03-01",
        "a quote is not closed: close it, or double it where it belongs to the text; reading goes on with the next line"
    )]
    [InlineData(
        "V1,\"2024\"-03-01",
        "text follows a closing quote: double the quotes within a value; reading goes on with the next line"
    )]
    [InlineData(
        "V1,20\"24",
        "a quote within a value that does not start with one: put the value in quotes and double those within it; reading goes on with the next line"
    )]
    [InlineData("V1,\0", "a zero byte: not text")]
    public void A_record_that_is_not_of_the_format_rejects_its_line(string record, string message)
    {
        var table = Visits.Read(record, Visits.Line("visit=V2"));

        table.Rejects.ShouldBe([new Reject(2, "", message)]);
        table.SessionIds[0].ShouldBe("V2");
    }
}
