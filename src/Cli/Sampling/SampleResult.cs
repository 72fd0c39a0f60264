using System.Collections.Immutable;
using Conv.Cli.Outputs;
using Conv.Population;

namespace Conv.Cli.Sampling;

/// <summary>What a generated file holds, for a program.</summary>
internal static class SampleResult
{
    /// <summary>The output of a call.</summary>
    /// <param name="calibration">The calibration.</param>
    /// <param name="summary">What was generated, or null.</param>
    /// <param name="seed">The seed.</param>
    /// <param name="figures">Whether to list the figures of the calibration.</param>
    public static SampleOutput Of(
        PopulationCalibration calibration,
        PopulationSummary? summary,
        ulong seed,
        bool figures
    ) =>
        new()
        {
            Title = calibration.Title,
            Seed = summary is null ? null : seed,
            From = summary?.From,
            Until = summary?.Until,
            Beneficiaries = summary?.Beneficiaries,
            Providers = summary?.Providers,
            Networks = summary?.Networks,
            Sessions = summary?.Sessions,
            Attendances = summary?.Attendances,
            Lines = summary?.Lines,
            SessionsWithMistakes = summary?.Slips,
            ByYear = Counts(summary?.ByYear),
            ByFunction = Counts(summary?.ByAct),
            ByForm = Counts(summary?.ByForm),
            Published =
            [
                .. calibration.Totals.Select(total => new PublishedOutput(
                    total.Until,
                    total.Beneficiaries,
                    total.Providers,
                    total.Sessions
                )),
            ],
            Figures = figures
                ?
                [
                    .. calibration.Figures.Select(figure => new FigureOutput(
                        figure.Path,
                        figure.Value,
                        figure.Source,
                        figure.Assumption
                    )),
                ]
                : null,
        };

    private static SampleCount[]? Counts(ImmutableArray<PopulationCount>? counts) =>
        counts is { } known
            ? [.. known.Select(count => new SampleCount(count.Name, count.Sessions, count.Attendances))]
            : null;
}
