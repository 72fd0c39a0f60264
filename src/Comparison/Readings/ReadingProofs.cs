using System.Collections.Immutable;
using Conv.Comparison.Editions;
using Conv.Comparison.Proving;
using Conv.Compiler;

namespace Conv.Comparison.Readings;

/// <summary>Proves, over all sessions there could be, where each alternative of each reading decides differently from the base.</summary>
internal static class ReadingProofs
{
    /// <summary>
    /// The proofs by alternative. An alternative that decides by the same rules as the base (<see cref="SurveyedAlternative.Functions"/> is
    /// empty) changes no decision and no amount: it has none.
    /// </summary>
    /// <param name="program">The conventions, without errors.</param>
    /// <param name="basis">The assignment from which the alternatives depart.</param>
    /// <param name="survey">What each alternative can change.</param>
    /// <param name="prove">Compares two editions; called from several threads at once.</param>
    /// <param name="options">How many threads, who is told, and what stops it; null: all processors.</param>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public static ImmutableSortedDictionary<ReadingChoice, ProvedComparison> Of(
        CheckedProgram program,
        ImmutableSortedDictionary<string, string> basis,
        ReadingSurvey survey,
        Func<Edition, Edition, ProvedComparison> prove,
        PricingOptions? options = null
    )
    {
        options ??= new PricingOptions();
        var choices = (
            from reading in survey.Readings
            from alternative in reading.Alternatives
            where !alternative.Functions.IsEmpty
            select new ReadingChoice(reading.Reading.Name, alternative.Name)
        ).ToList();
        var old = new Edition("base", program, null, basis);
        var proofs = new ProvedComparison[choices.Count];
        var gate = new Lock();
        var done = 0;
        Parallel.For(
            0,
            choices.Count,
            new ParallelOptions
            {
                CancellationToken = options.Cancellation,
                MaxDegreeOfParallelism = options.Workers > 0 ? options.Workers : Environment.ProcessorCount,
            },
            index =>
            {
                var readings = basis.SetItem(choices[index].Reading, choices[index].Alternative);
                proofs[index] = prove(old, new Edition(choices[index].ToString(), program, null, readings));
                lock (gate)
                {
                    options.Progress?.Invoke(++done, choices.Count);
                }
            }
        );
        return choices
            .Zip(proofs, KeyValuePair.Create)
            .ToImmutableSortedDictionary(pair => pair.Key, pair => pair.Value, ReadingChoice.Order);
    }
}
