using System.Collections.Immutable;
using Conv.Comparison.Structure;
using Conv.Compiler.Text;

namespace Conv.Comparison.Timelines;

/// <summary>Conventions over time: which one takes sessions when, and from when to when each of their rules and values holds.</summary>
/// <param name="FirstDay">The first day on which a convention takes sessions, a day number.</param>
/// <param name="LastDay">The last such day, a day number.</param>
/// <param name="Conventions">By first day.</param>
/// <param name="Entries">Rules and values; by convention in the order of <paramref name="Conventions"/>, vocabularies last, then as they stand in the file.</param>
public sealed record Timeline(
    int FirstDay,
    int LastDay,
    ImmutableArray<TimelineConvention> Conventions,
    ImmutableArray<TimelineEntry> Entries
)
{
    /// <summary>What is in force on a day.</summary>
    /// <param name="day">A day number.</param>
    public ImmutableArray<TimelineEntry> On(int day) =>
        [.. Entries.Where(entry => entry.From <= day && day <= entry.To)];
}

/// <summary>A convention and its days.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Label">What people call it; perhaps empty.</param>
/// <param name="From">The first day on which it takes sessions, a day number.</param>
/// <param name="DeclaredTo">The last day in force by its own file, a day number.</param>
/// <param name="To">The last day on which it takes sessions, as transitions extend it, a day number.</param>
/// <param name="Functions">Its functions, in file order.</param>
/// <param name="Citations">Its sources, as written.</param>
/// <param name="Place">Where it is declared.</param>
public sealed record TimelineConvention(
    string Name,
    string Label,
    int From,
    int DeclaredTo,
    int To,
    ImmutableArray<string> Functions,
    ImmutableArray<string> Citations,
    SourceSpan Place
)
{
    /// <summary>Of each day from <see cref="From"/> to <see cref="To"/>, which sessions it takes; runs of days, in order, without gaps.</summary>
    public ImmutableArray<TakenDays> Takes { get; init; } = [];

    /// <summary>The days from which it says that its text is revised, day numbers, in order.</summary>
    public ImmutableArray<int> RevisedFrom { get; init; } = [];

    /// <summary>Which sessions of a day it takes.</summary>
    /// <param name="day">A day number.</param>
    public Taken On(int day) => Takes.FirstOrDefault(run => run.From <= day && day <= run.To)?.Taken ?? Taken.None;
}

/// <summary>Which sessions of a day a convention takes.</summary>
public enum Taken
{
    /// <summary>None.</summary>
    None,

    /// <summary>Some: their facts decide.</summary>
    Some,

    /// <summary>All.</summary>
    All,
}

/// <summary>Days on which a convention takes the same sessions, day numbers.</summary>
public sealed record TakenDays(int From, int To, Taken Taken);

/// <summary>A rule or a value, and the days on which it holds.</summary>
/// <param name="Rule">The rule; the text of an amount is what it comes to under the readings.</param>
/// <param name="Functions">The functions whose sessions it is about, by itself or because rules about them use it; empty: none in particular.</param>
/// <param name="From">Its first day, a day number.</param>
/// <param name="To">Its last day, a day number.</param>
/// <param name="IsVocabulary">Whether the vocabulary says it, for all conventions.</param>
public sealed record TimelineEntry(Rule Rule, ImmutableArray<string> Functions, int From, int To, bool IsVocabulary);
