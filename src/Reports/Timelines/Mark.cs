using System.Diagnostics;
using System.Globalization;
using Conv.Markup;
using Conv.Reports.Charts;

namespace Conv.Reports.Timelines;

/// <summary>The shapes of outcomes: each can be told from the others without its colour.</summary>
internal static class Mark
{
    /// <summary>Draws one around a place, tenths of a pixel; eight pixels wide and high.</summary>
    public static void Draw(MarkupWriter page, Outcome outcome, int x, int y, string hint)
    {
        page.Open("g", ("class", $"mark {Kind(outcome)}"));
        if (hint.Length > 0)
        {
            page.Element("title", hint);
        }

        switch (outcome)
        {
            case Outcome.Accepted:
            case Outcome.Unpriced:
                page.Empty("circle", ("cx", Scale.Pixels(x)), ("cy", Scale.Pixels(y)), ("r", "5"));
                break;
            case Outcome.Exceptional:
                page.Empty("path", ("d", Path(x, y, "M", (0, -70), (70, 0), (0, 70), (-70, 0)) + " Z"));
                break;
            case Outcome.Refused:
                page.Empty(
                    "path",
                    ("d", $"{Path(x, y, "M", (-50, -50), (50, 50))} {Path(x, y, "M", (-50, 50), (50, -50))}")
                );
                break;
            case Outcome.Rejected:
                page.Empty("path", ("d", Path(x, y, "M", (-50, -50), (50, -50), (50, 50), (-50, 50)) + " Z"));
                break;
            default:
                throw new UnreachableException($"the outcome {outcome}");
        }

        page.Close();
    }

    private static string Kind(Outcome outcome) =>
        outcome switch
        {
            Outcome.Accepted => "accepted",
            Outcome.Exceptional => "exceptional",
            Outcome.Unpriced => "unpriced",
            Outcome.Refused => "refused",
            Outcome.Rejected => "rejected",
            _ => throw new UnreachableException($"the outcome {outcome}"),
        };

    private static string Path(int x, int y, string first, params (int X, int Y)[] corners) =>
        string.Join(
            ' ',
            corners.Select(
                (corner, index) =>
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"{(index == 0 ? first : "L")}{Scale.Pixels(x + corner.X)} {Scale.Pixels(y + corner.Y)}"
                    )
            )
        );
}
