using System.Collections.Immutable;
using System.Text;
using Conv.Compiler.Parsing.Languages;
using Conv.Compiler.Syntax;
using Conv.Compiler.Text;

namespace Conv.Comparison.Structure;

/// <summary>A clause on one line.</summary>
internal static class ClauseText
{
    /// <summary>A piece of a file, white space folded, without comments, citations, what names are called in other languages, and the labels of a node.</summary>
    /// <param name="source">The file.</param>
    /// <param name="span">The piece.</param>
    /// <param name="labelled">The nodes whose labels are left out.</param>
    public static string Of(SourceText source, TextSpan span, params IEnumerable<object?> labelled)
    {
        var labels = SyntaxParts.All<TextSyntax>(labelled.ToList()).Select(one => one.Node.Span).ToImmutableArray();
        var forms = NameForms.PlacesIn(source);
        var text = new StringBuilder();
        for (var i = span.Start; i < span.End; )
        {
            var label = labels.Concat(forms).FirstOrDefault(place => place.Start == i && place.Length > 0);
            i =
                label.Length > 0 ? label.End
                : source.Text[i] == '#' ? EndOf(source.Text, i, span.End, "\r\n")
                : source.Text[i] == '[' ? EndOf(source.Text, i, span.End, "]") + 1
                : source.Text[i] == '"' ? Quoted(source.Text, i, span.End, text)
                : Plain(source.Text, i, text);
            if (i < span.End && source.Text[i - 1] is ']' or '"' or ')')
            {
                Space(text);
            }
        }

        return text.ToString().Trim();
    }

    private static int Plain(string source, int i, StringBuilder text)
    {
        if (char.IsWhiteSpace(source[i]) || source[i] == '\uFEFF')
        {
            Space(text);
        }
        else
        {
            // What was cut out may leave a space before a comma.
            if (source[i] is ',' or ')' && text.Length > 0 && text[^1] == ' ')
            {
                text.Length--;
            }

            text.Append(source[i]);
        }

        return i + 1;
    }

    private static int Quoted(string source, int start, int end, StringBuilder text)
    {
        var close = Math.Min(EndOf(source, start + 1, end, "\"") + 1, end);
        text.Append(source, start, close - start);
        return close;
    }

    private static int EndOf(string source, int start, int end, string marks)
    {
        var found = source.IndexOfAny([.. marks], start, end - start);
        return found < 0 ? end : found;
    }

    private static void Space(StringBuilder text)
    {
        if (text.Length > 0 && text[^1] is not (' ' or '('))
        {
            text.Append(' ');
        }
    }
}
