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
    /// <summary>The sources that a seed stands for.</summary>
    public static ImmutableArray<SourceText> Make(ulong seed)
    {
        var dice = new Dice(seed);
        var words = new Words();
        var vocabulary = new Lines();
        new VocabularyText(dice, words, vocabulary).Write();
        var sources = ImmutableArray.CreateBuilder<SourceText>();
        sources.Add(new SourceText("words.conv", vocabulary.ToString()));
        var isFollowed = dice.Percent(60);
        sources.Add(new SourceText("old.conv", ConventionText.Old(dice, words, isFollowed)));
        if (isFollowed)
        {
            sources.Add(new SourceText("new.conv", ConventionText.New(dice, words)));
        }

        return sources.ToImmutable();
    }
}
