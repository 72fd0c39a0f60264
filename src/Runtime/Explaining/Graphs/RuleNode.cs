using System.Collections.Immutable;

namespace Conv.Runtime.Explaining.Graphs;

/// <summary>What a node of a decision graph is; the numbers are those of the written form.</summary>
internal enum RuleKind
{
    Constant = 0,
    Unspecified = 1,
    Fact = 2,
    SessionDate = 3,
    People = 4,
    Present = 5,
    FirstProviderGives = 6,
    IsOneOf = 7,
    Reached = 8,
    Compare = 9,
    All = 10,
    Any = 11,
    Not = 12,
    Every = 13,
    If = 14,
    Shared = 15,
    Count = 16,
    Submitted = 17,
    PeriodStart = 18,
    Shift = 19,
    PartOfDate = 20,
    Opening = 21,
    Arithmetic = 22,
    Quotient = 23,
    Overflows = 24,
    Granted = 25,
    Owed = 26,
    LargestGrant = 27,
    IsExceptional = 28,
}

/// <summary>The type of a value; the numbers are those of the written form.</summary>
internal enum RuleType
{
    Boolean = 0,
    Number = 1,
    Money = 2,
    Date = 3,
    Enumeration = 4,
}

/// <summary>A node of a decision graph.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Type">The type of its value.</param>
/// <param name="Place">The place in the files that it comes from, among those of the program.</param>
/// <param name="Children">Its operands, among the nodes of the program.</param>
/// <param name="Numbers">What else it says: a value, a fact, a counter, an operator.</param>
/// <param name="Texts">Of a value with a name: the name and those of its values; of a case: its sources.</param>
internal sealed record RuleNode(
    RuleKind Kind,
    RuleType Type,
    int Place,
    ImmutableArray<int> Children,
    ImmutableArray<long> Numbers,
    ImmutableArray<string> Texts
)
{
    /// <summary>Whether one of its numbers is a yes.</summary>
    public bool Says(int number) => Numbers[number] == 1;
}
