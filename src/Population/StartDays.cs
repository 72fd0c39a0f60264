using System.Collections.Immutable;

namespace Conv.Population;

/// <summary>Draws days of a phase by the weights of the months, within a month each day alike, weekends moved to a working day.</summary>
internal sealed class StartDays
{
    private readonly PopulationPhase _phase;
    private readonly Weighted<NumberBand> _months;

    public StartDays(PopulationModel calibration, PopulationPhase phase)
    {
        _phase = phase;
        var bands = ImmutableArray.CreateBuilder<NumberBand>();
        var weights = new List<long>();
        foreach (var month in calibration.Starts)
        {
            var first = new DateOnly(month.Year, month.Month, 1).DayNumber;
            var length = DateTime.DaysInMonth(month.Year, month.Month);
            var (low, high) = (Math.Max(first, phase.FirstDay), Math.Min(first + length - 1, phase.LastDay));
            if (low <= high)
            {
                bands.Add(new NumberBand(low, high));
                weights.Add((high - low + 1) * 30L * month.Weight / length);
            }
        }

        // Weights are read up to 100 million a month; scaled so that their sum stays a 32-bit number.
        var scale = 1 + (weights.Sum() / 1_000_000_000L);
        _months = new Weighted<NumberBand>(
            bands.ToImmutable(),
            [.. weights.Select(weight => (int)Math.Max(1, weight / scale))]
        );
    }

    public int Pick(ref Draw draw)
    {
        var day = _months.Number(ref draw);
        var working = SeriesDays.Working(day);
        if (working > _phase.LastDay)
        {
            // The phase ends on this weekend: the Friday before it.
            working = day - (3 - (working - day));
        }

        return working < _phase.FirstDay ? day : working;
    }
}
