using System.Collections.Immutable;
using Conv.Markup;
using Conv.Reports.Charts;
using Conv.Reports.Wording;

namespace Conv.Reports.Timelines;

/// <summary>A session on a timeline.</summary>
/// <param name="Day">A day number.</param>
/// <param name="Old">What the upper lane decides, in words of the comparison.</param>
/// <param name="New">What the lower lane decides.</param>
/// <param name="Differs">Whether anything differs.</param>
internal sealed record TimelineSession(int Day, string Old, string New, bool Differs);

/// <summary>A trajectory under two versions, one lane above the other: a mark for each session, over days.</summary>
/// <param name="Sessions">The sessions in sequence; at least one.</param>
/// <param name="Upper">What the upper lane is called.</param>
/// <param name="Lower">What the lower lane is called.</param>
internal sealed record Timeline(ImmutableArray<TimelineSession> Sessions, string Upper, string Lower)
{
    private const int Left = 0;
    private const int Right = 16;
    private const int OldLane = 40;
    private const int NewLane = 96;
    private const int Axis = 118;
    private const int Height = 144;
    private const int Gap = 15;
    private const int Airy = 36;
    private const int Narrowest = 356;
    private const int Usual = 700;
    private const int Widest = 2400;

    /// <summary>Draws it.</summary>
    public void Draw(MarkupWriter page, Caption caption, Words words, Names names)
    {
        var first = Sessions.Min(session => session.Day);
        var last = Sessions.Max(session => session.Day);
        var wanted = Math.Max(Math.Min(Sessions.Length * Airy, Usual), Sessions.Length * Gap);
        var room = Math.Clamp(wanted, Narrowest, Widest) - Left - Right;
        var width = Left + room + Right;
        var scale = Scale.OfDays(first, last, Left + 10, Left + room - 10);
        Drawing.Begin(page, caption, width, Height, "chart exact");
        Lane(page, Upper, OldLane, width);
        Lane(page, Lower, NewLane, width);
        new TimeAxis(first, last, scale, room).Draw(page, words, Axis);
        var places = Places(scale, room);
        for (var i = 0; i < Sessions.Length; i++)
        {
            if (Sessions[i].Differs)
            {
                Drawing.Line(page, "differs", places[i], OldLane * 10, places[i], NewLane * 10);
            }
        }

        for (var i = 0; i < Sessions.Length; i++)
        {
            var session = Sessions[i];
            var day = words.Date(session.Day);
            Mark.Draw(
                page,
                Outcomes.Of(session.Old),
                places[i],
                OldLane * 10,
                Hint(day, Upper, names.Decision(session.Old))
            );
            Mark.Draw(
                page,
                Outcomes.Of(session.New),
                places[i],
                NewLane * 10,
                Hint(day, Lower, names.Decision(session.New))
            );
        }

        Drawing.End(page);
    }

    private static string Hint(string day, string lane, string decision) => $"{day}, {lane}: {decision}";

    private static void Lane(MarkupWriter page, string name, int y, int width)
    {
        Drawing.Word(page, "start lane", 0, y * 10 - 160, name);
        Drawing.Line(page, "lane", Left * 10, y * 10, (width - Right) * 10, y * 10);
    }

    // Marks of one day or of neighbouring days stand beside each other as far as there is room.
    private int[] Places(Scale scale, int room)
    {
        var least = Left * 10 + 100;
        var most = (Left + room) * 10 - 100;
        var gap = Math.Min(Gap * 10, (most - least) / Math.Max(1, Sessions.Length - 1));
        var places = new int[Sessions.Length];
        for (var i = 0; i < places.Length; i++)
        {
            var own = scale.Tenths(Sessions[i].Day);
            places[i] = i == 0 ? own : Math.Max(own, places[i - 1] + gap);
        }

        for (var i = places.Length - 1; i >= 0; i--)
        {
            places[i] = Math.Min(places[i], most - (places.Length - 1 - i) * gap);
        }

        return places;
    }
}
