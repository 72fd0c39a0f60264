namespace Conv.Sessions;

/// <summary>The month of a day; the months of all years stand in one row. Days come in order, mostly within the same month as the last one.</summary>
internal sealed class MonthOfDay
{
    private int _from;
    private int _to;
    private int _month;

    /// <summary>The month of a day number.</summary>
    public int this[int day]
    {
        get
        {
            if (day < _from || day >= _to)
            {
                var date = DateOnly.FromDayNumber(day);
                _month = Of(day);
                _from = day - date.Day + 1;
                _to = _from + DateTime.DaysInMonth(date.Year, date.Month);
            }

            return _month;
        }
    }

    /// <summary>Twelve times the year, and the month in it from 0.</summary>
    public static int Of(int day)
    {
        var date = DateOnly.FromDayNumber(day);
        return (12 * date.Year) + date.Month - 1;
    }
}
