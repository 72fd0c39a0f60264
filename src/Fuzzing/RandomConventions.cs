using System.Collections.Immutable;
using Conv.Compiler.Text;
using Conv.Fuzzing.Chance;
using Conv.Fuzzing.Texts;

namespace Conv.Fuzzing;

/// <summary>
/// Random conventions as an author would write them: a vocabulary, a convention and often its successor, a clause to a line. Names
/// resolve and types fit; whether the rules make sense together (two cases that claim one act) is left to the compiler.
/// </summary>
public static class RandomConventions
{
    /// <summary>The sources that a seed stands for, over one vocabulary.</summary>
    public static ImmutableArray<SourceText> Make(ulong seed)
    {
        var dice = new Dice(seed);
        var beside = new Dice(~seed);
        var sources = ImmutableArray.CreateBuilder<SourceText>();
        var words = Vocabulary("random-words", dice, sources);
        var isFollowed = dice.Percent(60);
        sources.Add(new SourceText("old.conv", ConventionText.First("old", dice, beside, words, isFollowed)));
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
