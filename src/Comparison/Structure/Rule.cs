using System.Collections.Immutable;
using Conv.Compiler.Text;

namespace Conv.Comparison.Structure;

/// <summary>What kind of rule it is; in the order in which a report lists them.</summary>
public enum RuleKind
{
    /// <summary>A fact or a value of one, in a vocabulary.</summary>
    Fact,

    /// <summary>A reason code.</summary>
    Reason,

    /// <summary>A reading and its alternatives.</summary>
    Reading,

    /// <summary>The days on which a convention is in force, or which sessions it takes.</summary>
    Validity,

    /// <summary>That a function exists, and what it succeeds.</summary>
    Function,

    /// <summary>Whether a function registers beneficiaries.</summary>
    Registration,

    /// <summary><c>requires …</c></summary>
    Requirement,

    /// <summary><c>at most …</c>, and what feeds or excludes its counters.</summary>
    Cap,

    /// <summary>A case of a fee.</summary>
    Fee,

    /// <summary>A case of a share, or a ceiling on shares.</summary>
    Share,

    /// <summary>A payer, or a case of what it pays.</summary>
    Payer,

    /// <summary>A dated value of an amount.</summary>
    Amount,

    /// <summary>A named condition.</summary>
    Condition,

    /// <summary>A category.</summary>
    Category,

    /// <summary>A quantity, scale or index.</summary>
    Quantity,

    /// <summary>A window.</summary>
    Window,

    /// <summary>A clause of a transition.</summary>
    Transition,

    /// <summary>A monitor.</summary>
    Monitor,

    /// <summary>A line of a budget.</summary>
    Budget,

    /// <summary><c>assert …</c>: what the other rules are promised to come to.</summary>
    Assertion,
}

/// <summary>One clause of a file, as a rule.</summary>
/// <param name="Kind">What kind of rule it is.</param>
/// <param name="Convention">The name of the convention or vocabulary that says it.</param>
/// <param name="Owner">The function or definition that it belongs to, such as <c>visit</c> or <c>tariff</c>; empty where it belongs to the convention itself.</param>
/// <param name="Text">The clause on one line, without its citations.</param>
/// <param name="Place">Where it stands.</param>
/// <param name="Citations">Its sources, as written between brackets; those of what it stands in where it has none.</param>
public sealed record Rule(
    RuleKind Kind,
    string Convention,
    string Owner,
    string Text,
    SourceSpan Place,
    ImmutableArray<string> Citations
)
{
    /// <summary>The first day on which it holds, a day number; null: from the beginning of its convention.</summary>
    public int? From { get; init; }

    /// <summary>The last day on which it holds, a day number; null: until the next value, or the end of its convention.</summary>
    public int? To { get; init; }
}
