using System.Collections.Immutable;

namespace Conv.Runtime.Explaining;

/// <summary>What a line of an explanation is about.</summary>
public enum ProseKind
{
    /// <summary>Nothing but what it says.</summary>
    Note,

    /// <summary>A session that cannot be judged.</summary>
    Rejected,

    /// <summary>A person, and what is decided about them.</summary>
    Person,

    /// <summary>A condition that holds.</summary>
    Holds,

    /// <summary>A condition that fails.</summary>
    Fails,

    /// <summary>How many caps are about other sessions.</summary>
    OtherCaps,

    /// <summary>What is granted.</summary>
    Granted,

    /// <summary>The share.</summary>
    Share,

    /// <summary>A fee.</summary>
    Fee,

    /// <summary>A payment that is refused.</summary>
    RefusedPayment,

    /// <summary>A case that applies.</summary>
    Applies,

    /// <summary>A case that was tried and does not apply.</summary>
    AppliesNot,

    /// <summary>A window that opens.</summary>
    Opens,

    /// <summary>A counter that is added to.</summary>
    Counts,

    /// <summary>What was read.</summary>
    Read,

    /// <summary>What would have come out otherwise.</summary>
    Nearest,

    /// <summary>What a source says around the words that are cited of it.</summary>
    Passage,
}

/// <summary>A line of an explanation, and the lines below it.</summary>
/// <param name="Kind">What it is about.</param>
/// <param name="Head">The word that says so, such as <c>holds</c>; may be empty.</param>
/// <param name="Text">What it says.</param>
/// <param name="Source">Sources, and the place in the file; may be empty.</param>
/// <param name="Inner">The lines below it.</param>
public sealed record ProseLine(ProseKind Kind, string Head, string Text, string Source, ImmutableArray<ProseLine> Inner)
{
    /// <summary>Whose line it is, by the names of the data: the code of a reason, the identifier of a provider; empty where that is nobody's.</summary>
    public string Subject { get; init; } = "";

    /// <summary>A line that only says something.</summary>
    public static ProseLine Of(ProseKind kind, string text) => new(kind, "", text, "", []);

    /// <summary>The line without those below it.</summary>
    public override string ToString() =>
        (Head.Length == 0 ? "" : Head + " ") + Text + (Source.Length == 0 ? "" : $"  ({Source})");

    /// <summary>The line and those below it, each indented under its own.</summary>
    public IEnumerable<string> Lines(int indent = 0) =>
        Inner.SelectMany(line => line.Lines(indent + 1)).Prepend(new string(' ', 2 * indent) + this);
}
