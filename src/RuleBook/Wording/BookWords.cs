using System.Collections.Immutable;
using System.Globalization;
using Conv.Comparison.Structure;
using Conv.RuleBook.Contents;

namespace Conv.RuleBook.Wording;

/// <summary>Every fixed text of the book. A language is a class: one without a text does not compile.</summary>
internal abstract record BookWords
{
    /// <summary>The languages of the book, in the order in which a page offers them.</summary>
    public static ImmutableArray<BookWords> All { get; } =
    [new EnglishWords(), new FrenchWords(), new DutchWords(), new GermanWords()];

    /// <summary>The code of the language.</summary>
    public abstract string Language { get; }

    /// <summary>What the language calls itself.</summary>
    public abstract string LanguageName { get; }

    public abstract string Languages { get; }

    public abstract string Title { get; }

    public abstract string Contents { get; }

    public abstract string SkipToContent { get; }

    public abstract string Search { get; }

    public abstract string SearchHint { get; }

    public abstract string NothingFound { get; }

    public abstract string Rule { get; }

    public abstract string From { get; }

    public abstract string Until { get; }

    public abstract string NoEnd { get; }

    public abstract string Sources { get; }

    public abstract string NoSource { get; }

    public abstract string WhatSourcesSay { get; }

    public abstract string Scenarios { get; }

    public abstract string NoScenario { get; }

    public abstract string ScenariosExplained { get; }

    public abstract string Passes { get; }

    public abstract string Fails { get; }

    public abstract string Expected { get; }

    public abstract string Decided { get; }

    public abstract string ReadingsBehind { get; }

    public abstract string ByDefault { get; }

    public abstract string Reads { get; }

    public abstract string ReadBy { get; }

    public abstract string Nothing { get; }

    public abstract string InTheFile { get; }

    public abstract string OverTime { get; }

    public abstract string OverTimeExplained { get; }

    public abstract string Versions { get; }

    public abstract string VersionsExplained { get; }

    public abstract string InNoVersion { get; }

    public abstract string SameInBoth { get; }

    public abstract string Counterpart { get; }

    public abstract string Colon { get; }

    /// <summary>One entry of a kind, as a heading says it.</summary>
    public abstract string Kind(EntryKind kind);

    /// <summary>Several entries of a kind, as a heading says it.</summary>
    public abstract string Kinds(EntryKind kind);

    public abstract string KindOfRule(RuleKind kind);

    public abstract string Change(RuleChangeKind kind);

    /// <summary>What an entry without a name is called: for which functions, from which convention.</summary>
    public abstract string Unnamed(EntryKind kind, string name);

    public abstract string InForce(string from, string to);

    public abstract string LineOf(string file, int line);

    public abstract string ManyScenarios(int scenarios);

    public abstract string ManyRules(int same, int changed, int added, int removed);

    public abstract string MadeFrom(string vocabulary, string version, string sources);

    /// <summary>A day, a day number; the last that there is has no end.</summary>
    public string Day(int day) =>
        day >= DateOnly.MaxValue.DayNumber
            ? NoEnd
            : DateOnly.FromDayNumber(day).ToString(DayPattern, CultureInfo.InvariantCulture);

    /// <summary>An amount as a file writes it, with the decimal sign of the language.</summary>
    public string Amount(string written) =>
        written.EndsWith(" EUR", StringComparison.Ordinal) && written.All(sign => sign is not '(')
            ? written.Replace('.', Point).Replace(" EUR", "\u00A0EUR", StringComparison.Ordinal)
            : written;

    protected abstract string DayPattern { get; }

    protected abstract char Point { get; }

    /// <summary>The words of a language.</summary>
    /// <exception cref="ArgumentException">The book is not in this language.</exception>
    public static BookWords In(string language) =>
        All.FirstOrDefault(words => string.Equals(words.Language, language, StringComparison.Ordinal))
        ?? throw new ArgumentException($"no book is in {language}", nameof(language));
}
