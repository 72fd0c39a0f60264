using System.Reflection;
using Conv.Reports.Tests.Samples;
using Conv.Reports.Wording;

namespace Conv.Reports.Tests;

public sealed class WordingTests
{
    [Theory]
    [InlineData("fr", 123_456, "1\u00A0234,56\u00A0€")]
    [InlineData("nl", 123_456, "1\u00A0234,56\u00A0€")]
    [InlineData("de", 123_456, "1.234,56\u00A0€")]
    [InlineData("en", 123_456, "€\u00A01,234.56")]
    [InlineData("fr", -5, "−0,05\u00A0€")]
    [InlineData("en", -5, "−€\u00A00.05")]
    [InlineData("en", 0, "€\u00A00.00")]
    [InlineData("en", long.MaxValue, "€\u00A092,233,720,368,547,758.07")]
    [InlineData("en", long.MinValue, "−€\u00A092,233,720,368,547,758.08")]
    public void An_amount_is_written_as_the_language_does(string language, long cents, string text) =>
        Words.In(language).Euro(cents).ShouldBe(text);

    [Theory]
    [InlineData(0, "€\u00A00")]
    [InlineData(1100, "€\u00A011")]
    [InlineData(1150, "€\u00A011.50")]
    [InlineData(999_999, "€\u00A09,999.99")]
    [InlineData(12_340_000, "€\u00A0123.4k")]
    [InlineData(-150_000_000, "−€\u00A01.5\u00A0M")]
    [InlineData(129_866_394, "€\u00A01.3\u00A0M")]
    [InlineData(129_466_394, "€\u00A01.29\u00A0M")]
    [InlineData(12_345_500, "€\u00A0123.46k")]
    [InlineData(99_999_499, "€\u00A0999.99k")]
    [InlineData(99_999_999, "€\u00A01\u00A0M")]
    [InlineData(long.MaxValue, "€\u00A092,233,720,368.55\u00A0M")]
    public void A_short_amount_is_rounded_to_two_decimals(long cents, string text) =>
        new English().ShortEuro(cents).ShouldBe(text);

    [Theory]
    [InlineData("fr", "31/03/2024", "03/2024")]
    [InlineData("nl", "31/03/2024", "03/2024")]
    [InlineData("de", "31.03.2024", "03/2024")]
    [InlineData("en", "31 Mar 2024", "Mar 2024")]
    public void A_day_is_written_as_the_language_does(string language, string day, string month)
    {
        Words.In(language).Date(SampleProofs.Day(2024, 3, 31)).ShouldBe(day);
        Words.In(language).MonthOf("2024-03").ShouldBe(month);
    }

    [Theory]
    [InlineData("")]
    [InlineData("2024")]
    [InlineData("2024-13")]
    [InlineData("abcd-ef")]
    public void What_is_no_month_stays_as_it_is(string key) => new French().MonthOf(key).ShouldBe(key);

    [Theory]
    [InlineData(1, 3, "33.3\u00A0%")]
    [InlineData(2, 3, "66.7\u00A0%")]
    [InlineData(-1, 8, "−12.5\u00A0%")]
    [InlineData(0, 8, "0.0\u00A0%")]
    [InlineData(8, 0, "")]
    public void A_part_is_rounded_to_a_tenth_of_a_percent(long part, long whole, string text) =>
        new English().Percent(part, whole).ShouldBe(text);

    [Theory]
    [InlineData("accepted, share 11.00 EUR", "acceptée, part 11,00\u00A0€")]
    [InlineData("refused cap; place", "refusée (plafond atteint; le lieu n'est pas admis)")]
    [InlineData("refused cap, and more", "refusée (plafond atteint), et more")]
    [InlineData("refused unheard-of", "refusée unheard-of")]
    [InlineData("no valid session", "séance non valable")]
    [InlineData("refused place and cap", "refusée (le lieu n'est pas admis; plafond atteint)")]
    [InlineData(
        "refused cap, perhaps for more reasons",
        "refusée (plafond atteint), peut-être pour d’autres motifs aussi"
    )]
    [InlineData("refused, for cap too", "refusée, aussi pour\u00A0: plafond atteint")]
    [InlineData("refused, not for cap", "refusée, mais pas pour\u00A0: plafond atteint")]
    [InlineData("accepted, provisional until 2025-03-01", "acceptée, provisoire jusqu’au 01/03/2025")]
    [InlineData("accepted, provisional until 2025-99-01", "acceptée, provisoire jusqu’au 2025-99-01")]
    [InlineData("first_line is accepted-like", "first_line is accepted-like")]
    [InlineData("99999999999999999999999999999999.00 EUR", "99999999999999999999999999999999.00 EUR")]
    [InlineData("", "")]
    public void A_decision_is_translated_word_by_word(string decision, string text) =>
        new Names(SampleReport.Report, new French()).Decision(decision).ShouldBe(text);

    [Theory]
    [InlineData("fr")]
    [InlineData("nl")]
    [InlineData("de")]
    [InlineData("en")]
    public void No_text_of_a_language_is_empty(string language)
    {
        var words = Words.In(language);
        foreach (var text in typeof(Words).GetProperties().Where(one => one.PropertyType == typeof(string)))
        {
            ((string)text.GetValue(words)!).ShouldNotBeNullOrWhiteSpace(text.Name);
        }
    }

    [Fact]
    public void French_Dutch_and_German_share_hardly_a_text_with_English()
    {
        foreach (var language in new Words[] { new French(), new Dutch(), new German() })
        {
            typeof(Words)
                .GetProperties(BindingFlags.Public | BindingFlags.Instance)
                .Where(one => one.PropertyType == typeof(string))
                .Where(one => (string)one.GetValue(language)! == (string)one.GetValue(new English())!)
                .Select(one => one.Name)
                .Except(["Total", "Colon", "Conventions", "SourceFiles", "ShownOfAll", "New", "Beneficiaries"])
                .ShouldBeEmpty();
        }
    }
}
