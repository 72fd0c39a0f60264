using Conv.Quotations.Matching;
using Conv.Quotations.Texts;

namespace Conv.Quotations.Tests.Matching;

public sealed class PhraseTests
{
    [Theory]
    [InlineData("Enregistrement NISS", "✓ Enregistrement\n  du NISS", false)]
    [InlineData("Enregistrement NISS", "✓ Directement accessible\n✓ Enregistrement\n  NISS\n", true)]
    [InlineData("enregistrement niss", "ENREGISTREMENT NISS", true)]
    [InlineData("soins psychologiques de première ligne", "psychologie : soins psychologiques de premiére ligne", true)]
    [InlineData("l'offre de groupe", "Participation à l’offre de « groupe »", true)]
    [InlineData("œuvre efficace", "mettre en oeuvre eﬃcace", true)]
    [InlineData("prestations", "les presta-\ntions", true)]
    [InlineData("prestations", "les presta\u00ADtions", true)]
    [InlineData("co-animation", "Co–animation", true)]
    [InlineData("e\u0301valuation", "évaluation", true)]
    [InlineData("8 séances", "18 séances", false)]
    [InlineData("8 séances", "1,8 séances", false)]
    [InlineData("8 séances", "E/A: 10 séances, 8séances", true)]
    [InlineData("5 EUR", "0.5 EUR", false)]
    [InlineData("2.5", "2.50 EUR", false)]
    [InlineData("112", "1 12", false)]
    [InlineData("11 2.50", "11\n2.50", true)]
    [InlineData("2023", "convention 2021-2023", true)]
    [InlineData("2021-2023", "2021 – 2023", true)]
    [InlineData("2021-2023", "2021 2023", false)]
    [InlineData("article 5", "article 5.", true)]
    [InlineData("soin", "les soins", false)]
    [InlineData("age", "usage", false)]
    [InlineData("86,69 €", "86,69 € / heure", true)]
    [InlineData("1.50", "1,50", false)]
    public void What_does_not_count_is_left_aside_and_nothing_else(string words, string text, bool isThere) =>
        (Phrase.Of(words).FindIn(Folded.Of(text)) is not null).ShouldBe(isThere);

    [Theory]
    [InlineData("compteurs ... sont maintenus", true)]
    [InlineData("compteurs … sont maintenus", true)]
    [InlineData("compteurs (...) sont maintenus...", true)]
    [InlineData("sont maintenus ... compteurs", false)]
    [InlineData("compt... maint...", true)]
    [InlineData("compt ... maintenus", false)]
    [InlineData("trajectoires ... compteurs ... 2021", true)]
    public void Words_that_are_left_out_leave_an_order(string words, bool isThere) =>
        (
            Phrase
                .Of(words)
                .FindIn(
                    Folded.Of(
                        "Les trajectoires. Les compteurs par période de 12 mois sont maintenus. Les trajectoires de 2021."
                    )
                )
            is not null
        ).ShouldBe(isThere);

    [Fact]
    public void Words_around_what_is_left_out_stand_near_each_other()
    {
        var far = string.Join(' ', Enumerable.Repeat("lorem", Phrase.MostLeftOut));
        Phrase.Of("one ... two").FindIn(Folded.Of($"one {far} two")).ShouldBeNull();
        Phrase.Of("one ... two").FindIn(Folded.Of($"one {far} two one two")).ShouldNotBeNull();
    }

    [Theory]
    [InlineData("")]
    [InlineData("...")]
    [InlineData(" – « » ")]
    public void Without_words_there_is_nothing_to_look_for(string words) => Phrase.Of(words).HasWords.ShouldBeFalse();

    [Theory]
    [InlineData("max. 10 séances", "√ Max. 15 séances par an", "Max. 15 séances")]
    [InlineData(
        "au moins 2 prestataires de soins",
        "dont au moins 2 prestaires de soins",
        "au moins 2 prestaires de soins"
    )]
    [InlineData("quelque chose de tout autre", "√ Max. 15 séances par an", null)]
    public void What_is_near_is_told(string words, string text, string? near)
    {
        var document = PlainText.Read(System.Text.Encoding.UTF8.GetBytes(text));

        document.Nearest(Phrase.Of(words), out _)?.Words.ShouldBe(near);
        (document.Nearest(Phrase.Of(words), out var isScattered) is null).ShouldBe(near is null);
        isScattered.ShouldBeFalse();
    }

    [Fact]
    public void A_long_quotation_is_near_where_it_differs_at_one_end()
    {
        var words = string.Join(' ', Enumerable.Range(0, 40).Select(i => $"mot{(char)('a' + (i % 26))}{i}"));
        var document = PlainText.Read(System.Text.Encoding.UTF8.GetBytes($"avant {words} après"));

        foreach (var changed in new[] { $"tout autre {words[11..]}", $"{words[..^11]} tout autre" })
        {
            document.Find(Phrase.Of(changed)).ShouldBeNull();
            document.Nearest(Phrase.Of(changed), out _).ShouldNotBeNull();
        }
    }
}
