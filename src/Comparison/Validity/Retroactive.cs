using Conv.Comparison.Proving;

namespace Conv.Comparison.Validity;

/// <summary>A change that is said to have effect from some day on, and alters what was decided before it, without being declared retroactive.</summary>
/// <param name="Change">The id of the proved change, of the open question, of the rule change where it shows without a proof, or of the cause where it shows on data.</param>
/// <param name="Convention">The convention whose revision it is.</param>
/// <param name="From">The date of effect, a day number.</param>
/// <param name="FirstDay">The first day on which something changes, a day number; before <paramref name="From"/>.</param>
/// <param name="What">What changes, in words.</param>
/// <param name="Where">Where, in words: the region, or the rule.</param>
/// <param name="Witness">Sessions that show it; null where it shows in a rule.</param>
public sealed record Retroactive(
    string Change,
    string Convention,
    int From,
    int FirstDay,
    string What,
    string Where,
    Witness? Witness
)
{
    /// <summary>Whether it is neither proved nor excluded: an open question about days before the date of effect.</summary>
    public bool IsOpen { get; init; }

    /// <summary>The line of the session file that shows it; null where it shows otherwise.</summary>
    public int? Line { get; init; }
}
