using System.Text;
using Antlr4.Runtime;
using Conv.Compiler.Diagnostics;
using Conv.Compiler.Formatting;
using Conv.Compiler.Parsing;
using Conv.Compiler.Parsing.Generated;
using Conv.Compiler.Parsing.Languages;
using Conv.Compiler.Text;
using Conv.Runtime.Languages;

namespace Conv.Compiler.Translating;

/// <summary>
/// Writes a file in another language. Nothing is lost: what is written is read again, and where other tokens are read than the file has, the
/// words there are written one by one, and at last as the words of the grammar themselves.
/// </summary>
internal static class Translator
{
    private const int MostRounds = 500;

    /// <summary>The languages, by their codes.</summary>
    public static IReadOnlyList<string> Languages => FileLanguages.Codes;

    /// <summary>The file in another language, laid out.</summary>
    /// <param name="source">A file without syntax errors.</param>
    /// <param name="names">What names are called, of all files that belong together.</param>
    /// <param name="to">The code of the language.</param>
    /// <exception cref="TranslationException">A name would be read as another one.</exception>
    internal static string Translate(SourceText source, NameForms names, string to)
    {
        var file = FileTokens.Of(source, names);
        var stream = new CommonTokenStream(new ListTokenSource(file.Tokens));
        var parser = new ConvParser(stream, TextWriter.Null, TextWriter.Null);
        parser.RemoveErrorListeners();
        var roles = TokenRoles.Of(parser.file());
        var tokens = new TokensWithGaps(source, stream.GetTokens(), file.Lists);
        var writer = new TokenWriter(tokens, roles, to, names);
        var expected = Enumerable.Range(0, tokens.Count).Where(at => !tokens.IsHidden(at)).ToList();
        if (file.Lists.FirstOrDefault(list => list.HasComment) is { } remarked)
        {
            throw new TranslationException(
                $"{source.Path}:{source.PositionOf(remarked.Span.Start).Line}: a comment stands among the forms of `{remarked.Head}`; write it before or behind the brackets"
            );
        }

        var levels = new int[tokens.Count];
        for (var round = 0; round < MostRounds; round++)
        {
            var (text, units) = Write(tokens, writer, levels, file.Code, to);
            var again = new SourceText(source.Path, text);
            var read = FileTokens
                .Of(again, names)
                .Tokens.Where(token =>
                    token.Channel == TokenConstants.DefaultChannel && token.Type != TokenConstants.EOF
                )
                .ToList();
            var same = expected.Zip(read).TakeWhile(pair => IsSame(tokens[pair.First], pair.Second, roles)).Count();
            if (same == expected.Count && same == read.Count)
            {
                var (syntax, findings) = SyntaxParser.Parse(again, names);
                return findings.Any(finding => finding.Severity == Severity.Error)
                    ? text
                    : Formatter.Format(again, syntax);
            }

            if (!Raise(levels, units, expected, same))
            {
                var at = tokens[expected[Math.Min(same, expected.Count - 1)]];
                throw new TranslationException(
                    $"{source.Path}:{at.Line}: `{at.Text}` would be read otherwise in the language `{to}`: another name has the same form"
                );
            }
        }

        throw new TranslationException($"{source.Path}: too many words would be read otherwise in the language `{to}`");
    }

    /// <summary>A declaration in another language.</summary>
    /// <param name="declaration">Its text in English, laid out; lines end in LF.</param>
    /// <param name="names">What names are called, of all files that belong together.</param>
    /// <param name="to">The code of the language.</param>
    /// <exception cref="TranslationException">A name would be read as another one.</exception>
    internal static string TranslateDeclaration(string declaration, NameForms names, string to)
    {
        if (string.Equals(to, LanguageCodes.English, StringComparison.Ordinal) && !names.HasAny(to))
        {
            return declaration;
        }

        // Only the beginning of a file says in which language it is.
        var file = Translate(new SourceText("", $"{Header}\n\n{declaration}"), names, to);
        var header = Translate(new SourceText("", Header), names, to);
        return file[header.Length..].TrimStart('\n');
    }

    private const string Header = "convention a\n    uses b\n    in force from 2024-01-01\n";

    private static (string Text, int[] Units) Write(
        TokensWithGaps tokens,
        TokenWriter writer,
        int[] levels,
        string from,
        string to
    )
    {
        var text = new StringBuilder();
        var units = new int[tokens.Count];
        for (var at = 0; at < tokens.Count; )
        {
            text.Append(tokens.Gap(at));
            var count = 1;
            if (tokens.Lists.TryGetValue(tokens[at].StartIndex, out var list))
            {
                text.Append(list.In(from, to));
            }
            else if (tokens.IsHidden(at))
            {
                text.Append(tokens[at].Text);
            }
            else
            {
                (var words, count) = writer.Write(at, levels[at]);
                text.Append(words);
            }

            for (var end = at + count; at < end; at++)
            {
                units[at] = end - count;
            }
        }

        return (text.Append('\n').ToString(), units);
    }

    // Where another token was read: the words for it, else those before or behind it, are written more plainly.
    private static bool Raise(int[] levels, int[] units, List<int> expected, int same)
    {
        foreach (var near in new[] { same, same - 1, same + 1, same - 2 })
        {
            if (near < 0 || near >= expected.Count)
            {
                continue;
            }

            var unit = units[expected[near]];
            var members = Enumerable.Range(0, units.Length).Where(at => units[at] == unit).ToList();
            if (members.TrueForAll(at => levels[at] < 2))
            {
                members.ForEach(at => levels[at]++);
                return true;
            }
        }

        return false;
    }

    private static bool IsSame(IToken expected, IToken read, IReadOnlyDictionary<int, TokenRole> roles) =>
        roles.GetValueOrDefault(expected.TokenIndex, TokenRole.Word)
            is TokenRole.Word
                or TokenRole.Month
                or TokenRole.Code
            ? expected.Type == read.Type && string.Equals(expected.Text, read.Text, StringComparison.Ordinal)
            : string.Equals(TokenWriter.Bare(expected.Text), TokenWriter.Bare(read.Text), StringComparison.Ordinal);
}
