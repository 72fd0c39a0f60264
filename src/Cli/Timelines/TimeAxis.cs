using System.Globalization;

namespace Conv.Cli.Timelines;

/// <summary>A stretch of time as a row of letters, each for the same number of days.</summary>
/// <param name="first">The first day, a day number.</param>
/// <param name="last">The last day, a day number.</param>
/// <param name="width">How many letters.</param>
internal sealed class TimeAxis(int first, int last, int width)
{
    private const int YearWidth = 4;

    /// <summary>How many letters.</summary>
    public int Width => width;

    /// <summary>The years, each where it begins, as far as there is room.</summary>
    public string Years()
    {
        var row = new char[width];
        Array.Fill(row, ' ');
        var free = 0;
        var from = DateOnly.FromDayNumber(first);
        for (var year = from.Year; year <= DateOnly.FromDayNumber(last).Year; year++)
        {
            var begin = Math.Max(first, new DateOnly(year, 1, 1).DayNumber);
            var at = Cell(begin);
            if (at >= free && at + YearWidth <= width)
            {
                year.ToString("0000", CultureInfo.InvariantCulture).CopyTo(0, row, at, YearWidth);
                free = at + YearWidth + 1;
            }
        }

        return new string(row);
    }

    /// <summary>A bar over some days; at least one letter long.</summary>
    public string Bar(int from, int to, char filled = '#') => Bar([(from, to, filled)]);

    /// <summary>A bar of several stretches, the later ones over the earlier ones.</summary>
    public string Bar(IEnumerable<(int From, int To, char Filled)> stretches)
    {
        var row = new char[width];
        Array.Fill(row, '.');
        foreach (var (from, to, filled) in stretches)
        {
            if (to >= first && from <= last)
            {
                var start = Cell(Math.Max(from, first));
                Array.Fill(row, filled, start, Cell(Math.Min(to, last)) - start + 1);
            }
        }

        return new string(row);
    }

    private int Cell(int day) => (int)((long)(day - first) * width / (last - first + 1));
}
