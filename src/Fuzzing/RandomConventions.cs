using System.Collections.Immutable;
using Conv.Compiler.Text;
using Conv.Fuzzing.Chance;
using Conv.Fuzzing.Texts;

namespace Conv.Fuzzing;

/// <summary>
/// Random conventions as an author would write them: a vocabulary, a convention, sometimes an extension of it and often its
/// successor, a clause to a line. Names
/// resolve and types fit; whether the rules make sense together (two cases that claim one act) is left to the compiler.
/// </summary>
public static class RandomConventions
{
    // Chance of its own: the rules of a seed do not depend on whether they are extended.
    private const ulong Extending = 0x9E3779B97F4A7C15;

    /// <summary>The sources that a seed stands for, over one vocabulary.</summary>
    public static ImmutableArray<SourceText> Make(ulong seed)
    {
        var dice = new Dice(seed);
        var beside = new Dice(~seed);
        var sources = ImmutableArray.CreateBuilder<SourceText>();
        var words = Vocabulary("random-words", dice, sources);
        var isFollowed = dice.Percent(60);
        var old = ConventionText.First("old", dice, beside, words, isFollowed);
        sources.Add(new SourceText("old.conv", old));
        var extending = new Dice(seed ^ Extending);
        if (extending.Percent(20))
        {
            sources.Add(new SourceText("extra.conv", ExtensionText.Of(extending, words, "old", old)));
        }

        if (isFollowed)
        {
            sources.Add(new SourceText("new.conv", ConventionText.New(dice, beside, words)));
        }

        return sources.ToImmutable();
    }

    /// <summary>The files of a folder: the sources of a seed and, of some seeds, a convention over a vocabulary of its own.</summary>
    public static ImmutableArray<SourceText> MakeFolder(ulong seed)
    {
        var dice = new Dice(seed ^ 0x5DEECE66D);
        var sources = Make(seed).ToBuilder();
        if (dice.Percent(15))
        {
            var words = Vocabulary("other-words", dice, sources);
            sources.Add(
                new SourceText("apart.conv", ConventionText.First("apart", dice, dice, words, isFollowed: false))
            );
        }

        return sources.ToImmutable();
    }

    private static Words Vocabulary(string name, Dice dice, ImmutableArray<SourceText>.Builder sources)
    {
        var words = new Words(name);
        var lines = new Lines();
        new VocabularyText(dice, words, lines).Write();
        sources.Add(new SourceText($"{name}.conv", lines.ToString()));
        return words;
    }
}
