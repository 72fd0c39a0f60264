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
        new(
            calibration.Title,
            summary is null ? null : seed,
            summary?.From,
            summary?.Until,
            summary?.Beneficiaries,
            summary?.Providers,
            summary?.Networks,
            summary?.Sessions,
            summary?.Attendances,
            summary?.Lines,
            summary?.Slips,
            Counts(summary?.ByYear),
            Counts(summary?.ByAct),
            Counts(summary?.ByForm),
            [
                .. calibration.Totals.Select(total => new PublishedOutput(
                    total.Until,
                    total.Beneficiaries,
                    total.Providers,
                    total.Sessions
                )),
            ],
            figures
                ?
                [
                    .. calibration.Figures.Select(figure => new FigureOutput(
                        figure.Path,
                        figure.Value,
                        figure.Source,
                        figure.Assumption
                    )),
                ]
                : null
        );

    private static SampleCount[]? Counts(ImmutableArray<PopulationCount>? counts) =>
        counts is { } known
            ? [.. known.Select(count => new SampleCount(count.Name, count.Sessions, count.Attendances))]
            : null;
}
