using System.Collections.Immutable;
using Conv.Comparison.Proving;
using Conv.Compiler;

namespace Conv.Comparison.Readings;

/// <summary>Proves, over all sessions there could be, where each alternative of each reading decides differently from the base.</summary>
public static class ReadingProofs
{
    /// <summary>
    /// The proofs by alternative. An alternative that decides by the same rules as the base (<see cref="SurveyedAlternative.Functions"/> is
    /// empty) changes no decision and no amount: it has none.
    /// </summary>
    /// <param name="compilation">The conventions, without errors.</param>
    /// <param name="basis">The assignment from which the alternatives depart.</param>
    /// <param name="survey">What each alternative can change.</param>
    /// <param name="prove">Compares two editions.</param>
    public static ImmutableSortedDictionary<ReadingChoice, ProvedComparison> Of(
        Compilation compilation,
        ImmutableSortedDictionary<string, string> basis,
        ReadingSurvey survey,
        Func<Edition, Edition, ProvedComparison> prove
    )
    {
        var old = new Edition("base", compilation, null, basis);
        var choices =
            from reading in survey.Readings
            from alternative in reading.Alternatives
            where !alternative.Functions.IsEmpty
            select new ReadingChoice(reading.Reading.Name, alternative.Name);
        return choices.ToImmutableSortedDictionary(
            choice => choice,
            choice =>
                prove(
                    old,
                    new Edition(choice.ToString(), compilation, null, basis.SetItem(choice.Reading, choice.Alternative))
                ),
            ReadingChoice.Order
        );
    }
}
