using System.Collections.Immutable;
using System.Globalization;
using Conv.Runtime.Values;

namespace Conv.Runtime.Explaining;

/// <summary>The numbers that an expression read, each once, in the order of the first read.</summary>
/// <param name="Facts">Facts with their values, the numbers of people among them.</param>
/// <param name="Anniversaries">Ages: the day on which so many years are completed.</param>
/// <param name="Counters">Counters as they stood before the act.</param>
/// <param name="Choices">Readings of the text that decided.</param>
/// <param name="Values">Values that the convention names, such as a category.</param>
public sealed record NumbersRead(
    ImmutableArray<FactReading> Facts,
    ImmutableArray<AnniversaryReading> Anniversaries,
    ImmutableArray<CounterReading> Counters,
    ImmutableArray<ChoiceReading> Choices,
    ImmutableArray<NamedReading> Values
)
{
    /// <summary>Submitted acts that were looked for.</summary>
    public ImmutableArray<SubmittedReading> Submitted { get; init; } = [];
}

/// <summary>Submitted acts that were looked for.</summary>
/// <param name="Phrase">As the text says it.</param>
/// <param name="FirstDay">The first day on which they count, ISO 8601.</param>
/// <param name="LastDay">The last day on which they count, ISO 8601.</param>
/// <param name="Found">The day of the first that was found, ISO 8601; null where there is none.</param>
public sealed record SubmittedReading(string Phrase, string FirstDay, string LastDay, string? Found);

/// <summary>A fact that was read.</summary>
/// <param name="Fact">Its name; <c>providers</c> and <c>beneficiaries</c> for the number of people that the session names.</param>
/// <param name="Value">Its value as an input file would write it; null where it is missing.</param>
public sealed record FactReading(string Fact, string? Value)
{
    /// <summary>Who of several people was asked; null where there is one, or none.</summary>
    public string? Person { get; init; }

    /// <summary>The fact, and of whom it is where several people were asked.</summary>
    public string Name => Person is null ? Fact : $"{Fact} of {Person}";
}

/// <summary>An age that was asked for.</summary>
/// <param name="Fact">The date from which years are completed.</param>
/// <param name="Years">How many years.</param>
/// <param name="CompletedOn">The day on which they are completed, ISO 8601.</param>
public sealed record AnniversaryReading(string Fact, int Years, string CompletedOn);

/// <summary>A counter as it stood before the act.</summary>
/// <param name="Counter">Its name in the program.</param>
/// <param name="Phrase">As the text says it.</param>
/// <param name="Count">What it held; at most <see cref="long.MaxValue"/>.</param>
/// <param name="Window">The name of its window.</param>
/// <param name="FirstDay">The day on which the window opened, or the first day that it looks back on, ISO 8601; null where it is closed.</param>
/// <param name="LastDay">The last day of the window, ISO 8601; null where it is closed or never ends.</param>
/// <param name="Place">Where the counter comes from.</param>
public sealed record CounterReading(
    string Counter,
    string Phrase,
    long Count,
    string Window,
    string? FirstDay,
    string? LastDay,
    TracePlace Place
)
{
    /// <summary>Whether it adds up amounts: <see cref="Count"/> is in cents.</summary>
    public bool IsMoney { get; init; }

    /// <summary>
    /// Whether it may hold more: a compiled state of a window that looks back remembers as many acts as any decision tells apart.
    /// </summary>
    public bool IsAtLeast { get; init; }

    /// <summary>A total of it for a person: a number, or an amount with its currency.</summary>
    public string Show(long total) => IsMoney ? Cents.TextInEuros(total) : total.ToString(CultureInfo.InvariantCulture);
}

/// <summary>A reading of the text, and the alternative that the run holds.</summary>
public sealed record ChoiceReading(string Reading, string Alternative);

/// <summary>A value with a name.</summary>
public sealed record NamedReading(string Name, string Value);
