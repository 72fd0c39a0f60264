using Conv.Markup;
using Conv.Reports.Charts;
using Conv.Reports.Wording;

namespace Conv.Reports.Timelines;

/// <summary>The axis of days below two lanes: a line and a label at the beginning of months, as many as have room.</summary>
internal sealed record TimeAxis(int First, int Last, Scale Scale, int Room)
{
    private const int LabelWidth = 76;
    private const int LastDay = 3_652_058;

    /// <summary>Draws it at a height, pixels; up to it the lines of months are drawn.</summary>
    public void Draw(MarkupWriter page, Words words, int height)
    {
        Drawing.Line(page, "zero", Scale.Tenths(First) - 100, height * 10, Scale.Tenths(Last) + 100, height * 10);
        var labels = 0;
        foreach (var month in Months())
        {
            var x = Scale.Tenths(month.DayNumber);
            Drawing.Line(page, "grid", x, 140, x, height * 10);
            Drawing.Word(page, Anchor(x), x, (height + 18) * 10, words.MonthOf(month.Year, month.Month));
            labels++;
        }

        // Within one month the days themselves are the labels.
        if (labels == 0)
        {
            Drawing.Word(page, "start", Scale.Tenths(First), (height + 18) * 10, words.Date(First));
            if (Scale.Tenths(Last) - Scale.Tenths(First) > 2 * LabelWidth * 10)
            {
                Drawing.Word(page, "end", Scale.Tenths(Last), (height + 18) * 10, words.Date(Last));
            }
        }
    }

    // A label at an end of the axis stays within the drawing.
    private string Anchor(int x) =>
        x < LabelWidth * 5 ? "start"
        : x > Room * 10 - LabelWidth * 5 ? "end"
        : "middle";

    private IEnumerable<DateOnly> Months()
    {
        if (First < 0 || Last > LastDay)
        {
            yield break;
        }

        var first = DateOnly.FromDayNumber(First);
        var last = DateOnly.FromDayNumber(Last);
        var all = (last.Year - first.Year) * 12 + last.Month - first.Month + 1;
        var every = Array.Find([1, 2, 3, 6, 12, 24, 60, 120], step => all / step * LabelWidth <= Room);
        every = every == 0 ? 1200 : every;
        for (var month = first.Year * 12 + first.Month - 1; month <= last.Year * 12 + last.Month - 1; month++)
        {
            var day = new DateOnly(month / 12, month % 12 + 1, 1);
            if (month % every == 0 && day >= first)
            {
                yield return day;
            }
        }
    }
}
