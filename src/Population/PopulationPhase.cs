using System.Collections.Immutable;

namespace Conv.Population;

/// <summary>A stretch of days between two totals, and how much the population grows in it, at the size asked for.</summary>
/// <param name="FirstDay">Day number, included.</param>
/// <param name="LastDay">Day number, included.</param>
/// <param name="Beneficiaries">New beneficiaries.</param>
/// <param name="Providers">New providers.</param>
/// <param name="Sessions">Sessions, absent where no total is known for the last day.</param>
internal sealed record PopulationPhase(int FirstDay, int LastDay, int Beneficiaries, int Providers, long? Sessions)
{
    public static ImmutableArray<PopulationPhase> Of(PopulationModel calibration, PopulationOptions options)
    {
        var until = options.Until ?? calibration.Until;
        var totals = new List<(DateOnly Until, int Beneficiaries, int Providers, int? Sessions)>();
        var before = new PopulationTotals(calibration.From.AddDays(-1), 0, 0, 0);
        foreach (var total in calibration.Totals)
        {
            if (total.Until > until)
            {
                var part = Weight(calibration, before.Until, until);
                var whole = Weight(calibration, before.Until, total.Until);
                totals.Add(
                    (
                        until,
                        before.Beneficiaries + Share(total.Beneficiaries - before.Beneficiaries, part, whole),
                        before.Providers + Share(total.Providers - before.Providers, part, whole),
                        null
                    )
                );
                break;
            }

            totals.Add((total.Until, total.Beneficiaries, total.Providers, total.Sessions));
            before = total;
            if (total.Until == until)
            {
                break;
            }
        }

        var full = Math.Max(1, totals[^1].Beneficiaries);
        var wanted = options.Beneficiaries ?? full;
        var phases = ImmutableArray.CreateBuilder<PopulationPhase>();
        var (first, beneficiaries, providers, sessions) = (calibration.From.DayNumber, 0, 0, 0L);
        foreach (var total in totals)
        {
            // At least one provider from the start: somebody must see the first beneficiary.
            var (b, p) = (Share(total.Beneficiaries, wanted, full), Math.Max(1, Share(total.Providers, wanted, full)));
            var s = total.Sessions is { } count ? LongShare(count, wanted, full) : (long?)null;
            phases.Add(
                new PopulationPhase(first, total.Until.DayNumber, b - beneficiaries, p - providers, s - sessions)
            );
            (first, beneficiaries, providers, sessions) = (total.Until.DayNumber + 1, b, p, s ?? 0);
        }

        return phases.ToImmutable();
    }

    /// <summary>The weight of the starts on the days after <paramref name="after"/> up to <paramref name="until"/>, in thirtieths of a month.</summary>
    private static long Weight(PopulationModel calibration, DateOnly after, DateOnly until)
    {
        var weight = 0L;
        foreach (var month in calibration.Starts)
        {
            var first = new DateOnly(month.Year, month.Month, 1).DayNumber;
            var length = DateTime.DaysInMonth(month.Year, month.Month);
            var days = Math.Min(until.DayNumber, first + length - 1) - Math.Max(after.DayNumber + 1, first) + 1;
            weight += Math.Max(0, days) * 30L * month.Weight / length;
        }

        return weight;
    }

    private static int Share(int total, long part, long whole) => (int)LongShare(total, part, whole);

    /// <summary>Rounded half up.</summary>
    private static long LongShare(long total, long part, long whole) =>
        whole == 0 ? 0 : (long)((((Int128)total * part * 2) + whole) / ((Int128)whole * 2));
}
