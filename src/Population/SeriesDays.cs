using System.Runtime.InteropServices;

namespace Conv.Population;

/// <summary>The days of a series or a programme, one after the other: intervals with delays, never on a weekend.</summary>
internal struct SeriesDays
{
    private readonly Weighted<NumberBand>? _delay;
    private readonly int _interval;
    private Draw _draw;

    public SeriesDays(ulong seed, in Series series, int number, Line line)
    {
        (Day, _interval, _delay) = (series.FirstDay, series.Interval, line.Delay);
        _draw = Draw.For(seed, DrawPurpose.Steps, number);
    }

    public SeriesDays(Programme programme) =>
        (Day, _interval, _delay, _draw) = (programme.FirstDay, programme.Interval, null, default);

    /// <summary>Day number of the session at hand; the first one to begin with.</summary>
    public int Day { get; private set; }

    public void Next()
    {
        var delay = _delay is null ? 0 : _delay.Number(ref _draw);
        Day = Working(Day + Math.Max(1, _interval + delay));
    }

    /// <summary>The day itself, or the Monday after it where it falls on a weekend.</summary>
    public static int Working(int day) =>
        ((day + 1) % 7) switch
        {
            // Day number 0 is a Monday, so (day + 1) % 7 is 6 on a Saturday and 0 on a Sunday.
            6 => day + 2,
            0 => day + 1,
            _ => day,
        };

    public static int DayOf(ulong seed, PopulationModel calibration, List<Series> all, int number, int ordinal)
    {
        ref readonly var series = ref CollectionsMarshal.AsSpan(all)[number];
        var days = new SeriesDays(seed, series, number, calibration.Lines[series.Line]);
        for (var i = 0; i < ordinal; i++)
        {
            days.Next();
        }

        return days.Day;
    }
}
