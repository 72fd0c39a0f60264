using System.Globalization;
using Conv.Compiler.Syntax;
using Conv.Compiler.Text;
using Conv.LanguageServer.Protocol;
using Conv.LanguageServer.Workspaces;
using Range = Conv.LanguageServer.Protocol.Range;

namespace Conv.LanguageServer.Features;

/// <summary>Which of several dated values holds on a day.</summary>
internal static class Hints
{
    /// <summary>The hints of a piece of a file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="range">The piece.</param>
    /// <param name="day">The day.</param>
    public static InlayHint[] Of(FileView file, Range range, DateOnly day) =>
        [
            .. file
                .Syntax.Declarations.SelectMany(Dated)
                .Select(values => Holding(values, day))
                .OfType<TextSpan>()
                .Select(span => Ranges.Of(file.Source, span).End)
                .Where(place => place.Line >= range.Start.Line && place.Line <= range.End.Line)
                .Select(place => new InlayHint(
                    place,
                    $"◂ {day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}",
                    PaddingLeft: true,
                    "what holds on this day"
                )),
        ];

    private static IEnumerable<List<(TextSpan Span, DateOnly? From, DateOnly? To)>> Dated(DeclarationSyntax declaration)
    {
        switch (declaration)
        {
            case AmountSyntax { Values.Length: > 1 } amount:
                yield return [.. amount.Values.Select(value => (value.Span, value.From?.Value, value.To?.Value))];
                break;
            case ScaleSyntax { Versions.Length: > 1 } scale:
                yield return
                [
                    .. scale.Versions.Select(version =>
                        (version.Rows[^1].Span, version.From?.Value, version.To?.Value)
                    ),
                ];
                break;
            case IndexSyntax { Values.Length: > 1 } index:
                yield return [.. index.Values.Select(value => (value.Span, value.Day.Value, (DateOnly?)null))];
                break;
        }
    }

    // The last that has begun; where its last day is over, none.
    private static TextSpan? Holding(List<(TextSpan Span, DateOnly? From, DateOnly? To)> values, DateOnly day)
    {
        var begun = values.Where(value => value.From is not { } from || from <= day).ToList();
        if (begun.Count == 0)
        {
            return null;
        }

        var (span, _, to) = begun.MaxBy(value => value.From ?? DateOnly.MinValue);
        return to is { } last && last < day ? null : span;
    }
}
