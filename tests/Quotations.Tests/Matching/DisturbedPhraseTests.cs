using System.Text;
using Conv.Quotations.Matching;

namespace Conv.Quotations.Tests.Matching;

/// <summary>A phrase taken from a text is found however a scanner or a writer disturbs what does not count; with another word it is not.</summary>
public sealed class DisturbedPhraseTests
{
    private static readonly string[] Words =
    [
        "séance",
        "groupe",
        "l'enfant",
        "première",
        "où",
        "dès",
        "2024",
        "10",
        "8",
        "max.",
        "œuvre",
        "bénéficiaire",
        "à",
        "Maß",
        "efficace",
        "(ou",
        "adultes)",
        "86,69",
        "€",
        "et/ou",
        "co-animation",
        "âgée,",
        "naïf",
        "régime;",
        "21",
        "n°",
        "§",
    ];

    [Fact]
    public void Noise_that_does_not_count_hides_nothing()
    {
        for (var seed = 0; seed < Effort.Of(full: 4000, part: 400); seed++)
        {
            var random = new Random(seed);
            var words = Enumerable.Range(0, 60).Select(_ => Words[random.Next(Words.Length)]).ToList();
            var (from, count) = (random.Next(40), random.Next(1, 12));
            var phrase = words.GetRange(from, count);
            if (!Phrase.Of(string.Join(' ', phrase)).HasWords)
            {
                continue;
            }

            var text = Disturbed(words, random);
            Found(string.Join(' ', phrase), text).ShouldBeTrue($"seed {seed}: {string.Join(' ', phrase)}\n{text}");
            Found(Disturbed(phrase, random), string.Join(' ', words)).ShouldBeTrue($"seed {seed}");

            phrase[random.Next(count)] = "zyklus";
            Found(string.Join(' ', phrase), text).ShouldBeFalse($"seed {seed}");
        }
    }

    private static bool Found(string phrase, string text) => Phrase.Of(phrase).FindIn(Folded.Of(text)) is not null;

    private static string Disturbed(IEnumerable<string> words, Random random)
    {
        var text = new StringBuilder();
        foreach (var word in words)
        {
            text.Append(
                random.Next(6) switch
                {
                    0 => "\n",
                    1 => "  ",
                    2 => "\u00A0\r\n",
                    3 => " “",
                    4 => " • ",
                    _ => " ",
                }
            );
            foreach (var letter in word)
            {
                text.Append(
                    random.Next(12) switch
                    {
                        0 => char.ToUpperInvariant(letter).ToString(),
                        1 => Letters.Of(letter),
                        2 when char.IsLetter(letter) => $"{letter}\u00AD",
                        3 when letter == '\'' => "’",
                        4 when letter == '-' => "‑",
                        _ => letter.ToString(),
                    }
                );
            }
        }

        return text.ToString();
    }
}
