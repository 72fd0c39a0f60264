using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Conv.Compiler.Tests.Support;
using Conv.Compiler.Text;

namespace Conv.Compiler.Tests.Hostile;

/// <summary>
/// The shipped conventions, damaged at random: whatever is left is diagnosed, and what has no errors compiles. Fixed seeds; more mutants
/// with <c>CONV_MUTANTS=20000</c>, others with <c>CONV_MUTANTS_SEED=7</c>.
/// </summary>
public sealed class MutationTests
{
    private const int EmitEvery = 20;
    private static readonly int Count = Setting("CONV_MUTANTS", Effort.Of(full: 2000, part: 150));
    private static readonly int Seed = Setting("CONV_MUTANTS_SEED", 1);

    private static readonly Compilation Shipped = Compilation.Create([
        .. RepositoryFiles
            .In("conventions", ".conv")
            .Select(file => new SourceText(file, WithoutMostScenarios(RepositoryFiles.Read(file)))),
    ]);

    private static readonly string[] Strange =
    [
        "(",
        ")",
        "\"",
        "[",
        "]",
        "#",
        "\0",
        "\uD800",
        "\u202E",
        "not ",
        "9999999999999999999999",
        "0",
        "9999-12-31",
        "0001-01-01",
        "otherwise ",
        "when ",
        "means ",
        "by ",
        "per ",
        "rolling ",
        "9223372036854775807",
        " EUR",
        " * 9223372036854775807",
        "the ",
        "first_line",
        "specialised",
        "period",
        "12-months",
        "functions ",
        "transition from ",
        "scenario ",
        "rounded up to 0",
    ];

    [Theory]
    [InlineData("characters")]
    [InlineData("words")]
    [InlineData("lines")]
    public void Whatever_is_left_of_a_convention_is_diagnosed_or_compiles(string level)
    {
        var random = new Random(Seed + level.Length);
        var sound = 0;
        for (var i = 0; i < Count / 3; i++)
        {
            var shipped = Shipped.Sources[random.Next(Shipped.Sources.Length)];
            var mutant = new SourceText(shipped.Path, Mutate(shipped.Text, level, random));
            try
            {
                var compilation = Shipped.WithSource(mutant);
                if (!compilation.HasErrors && sound++ % EmitEvery == 0)
                {
                    compilation.Emit(new Dictionary<string, string>(StringComparer.Ordinal)).Dll.ShouldNotBeEmpty();
                }
            }
            catch (Exception exception)
            {
                throw new InvalidOperationException(
                    $"mutant {i} of {level}, seed {Seed}, of {mutant.Path}:\n{Changed(shipped.Text, mutant.Text)}",
                    exception
                );
            }
        }

        sound.ShouldBeGreaterThan(0, "some damage is harmless");
    }

    [Theory]
    [InlineData("limit 8 for adult", "limit # 8 for adult")]
    [InlineData("limit 8 for adult", "limit for adult")]
    [InlineData("4 EUR ", "EUR ")]
    [InlineData("fee for care, community", "for care, community")]
    [InlineData("facts of the session", "facts of the")]
    [InlineData("is on or before date or", "is on or date or")]
    [InlineData("rolling 12 months", "rolling 12")]
    public void What_mutants_found_stays_found(string written, string left)
    {
        var files = Shipped.Sources.Select(file => new SourceText(
            file.Path,
            file.Text.Replace(written, left, StringComparison.Ordinal)
        ));

        Compilation.Create([.. files]).HasErrors.ShouldBeTrue();
    }

    private static string Mutate(string text, string level, Random random)
    {
        for (var changes = 1 + random.Next(3); changes > 0; changes--)
        {
            text = level switch
            {
                "characters" => Change([.. text.Select(letter => letter.ToString())], "", random),
                "words" => Change(Words(text), "", random),
                _ => Change([.. text.Split('\n')], "\n", random),
            };
        }

        return text;
    }

    private static string Change(List<string> parts, string between, Random random)
    {
        var at = random.Next(parts.Count);
        var other = random.Next(parts.Count);
        switch (random.Next(6))
        {
            case 0:
                parts.RemoveAt(at);
                break;
            case 1:
                parts.Insert(at, parts[other]);
                break;
            case 2:
                (parts[at], parts[other]) = (parts[other], parts[at]);
                break;
            case 3:
                parts[at] = Strange[random.Next(Strange.Length)];
                break;
            case 4:
                parts.Insert(at, Strange[random.Next(Strange.Length)]);
                break;
            default:
                parts.RemoveRange(at, Math.Min(parts.Count - at, random.Next(20)));
                break;
        }

        return string.Join(between, parts);
    }

    // Words with the white space behind them.
    private static List<string> Words(string text)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        foreach (var letter in text)
        {
            word.Append(letter);
            if (char.IsWhiteSpace(letter))
            {
                words.Add(word.ToString());
                word.Clear();
            }
        }

        words.Add(word.ToString());
        return words;
    }

    private static string WithoutMostScenarios(string text)
    {
        var scenarios = text.Split("\nscenario ");
        return string.Join("\nscenario ", scenarios.Take(4));
    }

    private static string Changed(string before, string after)
    {
        var start = before.Zip(after).TakeWhile(pair => pair.First == pair.Second).Count();
        var from = Math.Max(0, start - 200);
        return after[from..Math.Min(after.Length, start + 300)];
    }

    private static int Setting(string name, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), CultureInfo.InvariantCulture, out var value)
            ? value
            : otherwise;
}
