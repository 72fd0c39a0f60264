using System.Collections.Immutable;
using System.Globalization;

namespace Conv.Population;

/// <summary>What to generate from a calibration.</summary>
public sealed record PopulationOptions
{
    /// <summary>The most beneficiaries that one run may be asked for.</summary>
    public const int MostBeneficiaries = 5_000_000;

    /// <summary>How many beneficiaries the file shall hold; absent: the full size of the calibration at <see cref="Until"/>.
    /// Providers, sessions and networks in use follow in proportion.</summary>
    public int? Beneficiaries { get; init; }

    /// <summary>Another seed gives another population with the same totals.</summary>
    public ulong Seed { get; init; } = 1;

    /// <summary>The last day with sessions; absent: the calibration's own. On a day for which the calibration gives totals they are met
    /// exactly; on another day the beneficiaries are interpolated and the sessions fall as they fall.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>How many malformed lines to insert, each with a session identifier of its own, so that the totals stay what they are.</summary>
    public int Blemishes { get; init; }

    /// <summary>What is wrong with these options for that calibration, as sentences; empty when they can be used.</summary>
    public ImmutableArray<string> Problems(PopulationCalibration calibration)
    {
        ArgumentNullException.ThrowIfNull(calibration);
        var problems = ImmutableArray.CreateBuilder<string>();
        if (Beneficiaries is < 1 or > MostBeneficiaries)
        {
            problems.Add(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"the number of beneficiaries must lie between 1 and {MostBeneficiaries}"
                )
            );
        }

        var last = calibration.Totals[^1].Until;
        if (Until is { } until && (until < calibration.From || until > last))
        {
            problems.Add(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"the last day must lie between {calibration.From:yyyy-MM-dd} and {last:yyyy-MM-dd}, the days the calibration covers"
                )
            );
        }

        if (Blemishes is < 0 or > 1_000_000)
        {
            problems.Add("the number of malformed lines must lie between 0 and 1000000");
        }

        return problems.ToImmutable();
    }
}
