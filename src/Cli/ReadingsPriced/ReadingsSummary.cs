using Conv.Cli.Outputs;
using Conv.Comparison.Counting.Results;
using Conv.Comparison.Proving;
using Conv.Comparison.Readings;
using Conv.Compiler.Symbols;
using Conv.Runtime.Values;
using Conv.Sessions.Deciding;

namespace Conv.Cli.ReadingsPriced;

/// <summary>Everything for a program; amounts in euros, differences from the base.</summary>
internal static class ReadingsSummary
{
    /// <summary>The output of a report.</summary>
    public static ReadingsOutput Of(ReadingsReport report) =>
        new(
            [.. report.Survey.Select(reading => Of(report, reading))],
            report.Priced?.InputHash,
            report.Priced is { } priced ? Of(priced.Base) : null,
            report.Priced?.Pairs.Select(Of).ToList(),
            report.Priced is { Assignments: var counts }
                ? new(counts.All, counts.Computed, counts.SameRules, counts.Apart)
                : null,
            report.Priced is null ? null : report.Warnings
        );

    private static ReadingsBaseOutput Of(RunTotals totals) =>
        new(
            totals.Sessions,
            totals.Beneficiaries,
            totals.RejectedLines,
            totals.RejectedSessions,
            totals.Fees,
            totals.Shares,
            totals.Insurer.Euros,
            totals.InsurerUnknown
        );

    private static ReadingOutput Of(ReadingsReport report, SurveyedReading reading)
    {
        var symbol = reading.Reading;
        var priced = report.Priced?.Readings.First(one => one.Survey.Reading.Equals(symbol));
        return new(
            symbol.Name,
            symbol.Question.ToString(),
            Citation.Join(symbol.Citations),
            symbol.Alternatives[symbol.Default].Name,
            reading.Base,
            [
                .. symbol.Alternatives.Select(alternative =>
                    Of(report, reading, priced, alternative.Name, alternative.Label.ToString())
                ),
            ],
            priced is null ? null : Cents.InEuros(priced.LowestInsurer),
            priced is null ? null : Cents.InEuros(priced.HighestInsurer)
        );
    }

    private static AlternativeOutput Of(
        ReadingsReport report,
        SurveyedReading reading,
        PricedReading? priced,
        string name,
        string label
    )
    {
        if (name == reading.Base)
        {
            return new(name, label);
        }

        var survey = reading.Alternatives.First(one => one.Name == name);
        var effect = priced?.Alternatives.First(one => one.Survey.Name == name).Effect;
        return new(
            name,
            label,
            [
                .. survey.Functions.Select(one => new ReachedFunctionOutput(
                    one.Convention,
                    one.Function,
                    one.Attendances,
                    one.Payments
                )),
            ],
            survey.Monitors,
            effect is null ? null : Of(effect),
            report.Proofs?.GetValueOrDefault(new ReadingChoice(reading.Reading.Name, name)) is { } proved
                ? Of(proved)
                : null
        );
    }

    private static ReadingEffectOutput Of(ReadingEffect effect)
    {
        var (changed, monitors) = (effect.Changed, effect.Monitors);
        return new(
            changed.Attendances,
            changed.Payments,
            changed.NowAccepted,
            changed.NowRefused,
            Cents.InEuros(changed.Fees),
            Cents.InEuros(changed.Shares),
            Cents.InEuros(changed.Insurer),
            changed.InsurerNotKnown,
            effect.Beneficiaries,
            effect.NowRejected,
            effect.NoLongerRejected,
            new(monitors.Rows, monitors.NowExceeded, monitors.NoLongerExceeded)
        );
    }

    private static ReadingPairOutput Of(PricedPair pair) =>
        new(pair.First.ToString(), pair.Second.ToString(), Of(pair.Joint), Of(pair.Interaction));

    private static ReadingDeltaOutput Of(Delta delta) =>
        new(
            delta.Attendances,
            delta.Payments,
            delta.NowAccepted,
            delta.NowRefused,
            Cents.InEuros(delta.Fees),
            Cents.InEuros(delta.Shares),
            Cents.InEuros(delta.Insurer),
            delta.InsurerNotKnown
        );

    private static ReadingProofOutput Of(ProvedComparison proved) =>
        new(
            DateOnly.FromDayNumber(proved.FirstDay),
            DateOnly.FromDayNumber(proved.LastDay),
            proved.NothingChanges,
            [
                .. proved.Changes.Select(change => new ReadingChangeOutput(
                    change.Id,
                    change.Functions.ToString(),
                    ReadingsList.Name(change.Output),
                    change.Old.Text,
                    change.New.Text,
                    [
                        .. change.Regions.Select(region => new ReadingRegionOutput(
                            [.. region.Where.Select(clause => clause.Text)],
                            region.Witness.Csv
                        )),
                    ]
                )),
            ],
            [
                .. proved.Open.Select(open => new ReadingQuestionOutput(
                    open.Functions.ToString(),
                    ReadingsList.Name(open.Output),
                    open.Change,
                    open.Where,
                    open.Reason
                )),
            ]
        );
}
