using System.Collections.Immutable;
using Conv.Interpreter.Tracing;
using Conv.Runtime.Explaining;

namespace Conv.Comparison.Stories;

/// <summary>How the columns of a session compare.</summary>
internal enum StoryMark
{
    /// <summary>All say the same.</summary>
    Same,

    /// <summary>They differ, and the columns have not parted yet: an amount, a reason.</summary>
    Difference,

    /// <summary>The first session of the trajectory that one column accepts and another does not: the columns part here.</summary>
    FirstDivergence,

    /// <summary>They differ after the columns have parted.</summary>
    Consequence,
}

/// <summary>A session of a story.</summary>
/// <param name="Id">Its identifier.</param>
/// <param name="Line">The first line of the file that names it.</param>
/// <param name="Date">Its day, a day number.</param>
/// <param name="Function">The function that it names.</param>
/// <param name="Others">How many others attend.</param>
/// <param name="Facts">Facts that some column read to decide it, each once; those of people who are asked one by one are left out.</param>
/// <param name="Decisions">One for each column of the story.</param>
/// <param name="Mark">How they compare.</param>
internal sealed record StorySession(
    string Id,
    int Line,
    int Date,
    string Function,
    int Others,
    ImmutableArray<FactReading> Facts,
    ImmutableArray<StoryDecision> Decisions,
    StoryMark Mark
)
{
    /// <summary>Whether the columns differ.</summary>
    public bool Differs => Mark != StoryMark.Same;

    /// <summary>Whether some columns accept it and others do not.</summary>
    public bool IsContested =>
        Decisions.Any(decision => decision.IsAccepted) && Decisions.Any(decision => !decision.IsAccepted);

    /// <summary>Whether columns that accept it differ in share, in what is granted or in the exceptional mark.</summary>
    public bool SharesDiffer =>
        Decisions
            .Where(decision => decision.IsAccepted)
            .Select(decision => decision.Attendance!)
            .Select(one => (one.Decision, one.Share, one.Granted, one.IsExceptional, SameDecision.PartsOf(one)))
            .Distinct()
            .Skip(1)
            .Any();

    /// <summary>Whether columns that do not reject it differ in what they pay.</summary>
    public bool FeesDiffer =>
        Decisions
            .Where(decision => !decision.IsRejected)
            .Select(decision =>
                string.Join(' ', decision.Payments.Select(payment => $"{payment.Decision}:{payment.Fee}"))
            )
            .Distinct(StringComparer.Ordinal)
            .Skip(1)
            .Any();
}
