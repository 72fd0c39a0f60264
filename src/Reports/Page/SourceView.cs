using System.Globalization;
using Conv.Comparison.Editions;
using Conv.Comparison.Structure;
using Conv.Compiler.Syntax;
using Conv.Compiler.Text;
using Conv.Markup;

namespace Conv.Reports.Page;

/// <summary>A rule in its file: the lines around it, the clause marked, and what the sources that it cites are called.</summary>
internal static class SourceView
{
    private const int Around = 3;
    private const int Longest = 24;

    /// <summary>Writes one side; says so where the edition has no such rule.</summary>
    public static void Write(PageContext context, Rule? rule, Edition edition, string title)
    {
        var (page, words) = (context.Page, context.Words);
        page.Open("figure", ("class", "source"));
        if (rule is null)
        {
            page.Element("figcaption", title).Element("p", words.NotInThisEdition, ("class", "quiet")).Close();
            return;
        }

        var (first, last) = (rule.Place.Start.Line, LastLine(rule.Place));
        var where = words.LinesOf(PageContext.FileName(rule.Place.Source.Path), first, last);
        page.Open("figcaption").Element("strong", title).Text($" {where}").Close();
        page.Open("pre").Open("code");
        var source = rule.Place.Source;
        var end = Math.Min(source.LineCount, last + Around);
        for (var line = Math.Max(1, first - Around); line <= end; line++)
        {
            // The middle of a rule of many lines is left out.
            if (line == first + Longest / 2 && last - first > Longest)
            {
                var next = last - Longest / 2 + 1;
                page.Element("span", $"{words.LinesLeftOut(next - line)}\n", ("class", "line quiet"));
                line = next;
            }

            Line(page, rule.Place, line);
        }

        page.Close().Close();
        Citations(context, rule, edition);
        page.Close();
    }

    private static void Line(MarkupWriter page, SourceSpan place, int line)
    {
        var source = place.Source;
        var text = source.LineAt(line);
        var start = StartOf(source, line);
        var from = Math.Clamp(place.Span.Start - start, 0, text.Length);
        var to = Math.Clamp(place.Span.End - start, from, text.Length);
        // The indentation of a further line of the clause is no part of it.
        while (from < to && char.IsWhiteSpace(text[from]))
        {
            from++;
        }

        page.Open("span", ("class", "line"));
        page.Element("span", line.ToString(CultureInfo.InvariantCulture), ("class", "number")).Text(text[..from]);
        if (to > from)
        {
            page.Element("mark", text[from..to]);
        }

        page.Text($"{text[to..]}\n").Close();
    }

    private static void Citations(PageContext context, Rule rule, Edition edition)
    {
        var page = context.Page;
        if (rule.Citations.IsEmpty)
        {
            page.Element("p", context.Words.NoSource, ("class", "quiet"));
            return;
        }

        page.Open("ul", ("class", "citations"));
        foreach (var citation in rule.Citations.SelectMany(Split))
        {
            page.Open("li").Element("cite", citation);
            if (TitleOf(citation, rule.Place.Source, edition) is { } title)
            {
                page.Text($" {context.Words.Quote(title)}");
            }

            page.Close();
        }

        page.Close();
    }

    // One pair of brackets may hold several, between semicolons; a quotation may hold a semicolon.
    private static IEnumerable<string> Split(string citations)
    {
        var start = 0;
        var isQuoted = false;
        for (var i = 0; i <= citations.Length; i++)
        {
            if (i == citations.Length || (citations[i] == ';' && !isQuoted))
            {
                yield return citations[start..i].Trim();
                start = i + 1;
            }
            else if (citations[i] == '"')
            {
                isQuoted = !isQuoted;
            }
        }
    }

    // The longest name that the citation begins with; the file of the rule before all others.
    private static string? TitleOf(string citation, SourceText file, Edition edition)
    {
        var program = edition.Checked;
        return program
            .Sources.Zip(program.Files)
            .OrderBy(one => one.First.Path == file.Path ? 0 : 1)
            .SelectMany(one => one.Second.Declarations.OfType<SourceSyntax>())
            .Where(source => Begins(citation, source.Name.Text))
            .OrderByDescending(source => source.Name.Text.Length)
            .FirstOrDefault()
            ?.Title.Text;
    }

    private static bool Begins(string citation, string name) =>
        citation.StartsWith(name, StringComparison.Ordinal)
        && (citation.Length == name.Length || citation[name.Length] is ' ' or ',');

    // A clause that ends with its line ends on that line, not on the next.
    private static int LastLine(SourceSpan place) =>
        place.End is { Column: 1 } end && end.Line > place.Start.Line ? end.Line - 1 : place.End.Line;

    private static int StartOf(SourceText source, int line)
    {
        var (low, high) = (0, source.Text.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (source.PositionOf(middle).Line < line)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }
}
