using System.Collections.Immutable;
using Antlr4.Runtime;
using Conv.Compiler.Parsing.Generated;
using Conv.Compiler.Text;

namespace Conv.Compiler.Parsing.Languages;

/// <summary>What a name is called in one language.</summary>
/// <param name="Code">The language; null: the name that data have.</param>
/// <param name="Name">The name.</param>
/// <param name="Attribute">What it is beside a noun, such as <c>de groupe</c> or <c>Gruppen-</c>; null: the same.</param>
internal sealed record NameForm(string? Code, string Name, string? Attribute)
{
    /// <summary>The form as it is written in a list behind its mark.</summary>
    public string Written => Attribute is null ? Name : $"{Name} {Attribute}";
}

/// <summary>
/// The forms of a name in brackets behind it, as in <c>individual (fr individuelle, nl individueel, de Einzel-)</c>; in a French file the same
/// is <c>individuelle (= individual, nl individueel, de Einzel-)</c>. The grammar does not see them.
/// </summary>
/// <param name="Head">The name before the brackets.</param>
/// <param name="Forms">The forms in the order of the list.</param>
/// <param name="First">The position of the opening bracket among the tokens.</param>
/// <param name="Last">The position of the closing one.</param>
/// <param name="Span">The brackets and what is between them.</param>
internal sealed record FormList(string Head, ImmutableArray<NameForm> Forms, int First, int Last, TextSpan Span)
{
    /// <summary>Whether a comment stands between the brackets; a translation has no place for it.</summary>
    public bool HasComment { get; init; }

    /// <summary>The list as a file in another language has it.</summary>
    /// <param name="from">The language of this file.</param>
    /// <param name="to">The language of the other.</param>
    public string In(string from, string to)
    {
        var forms = Forms.Select(form => form.Code is null ? new NameForm(from, Head, form.Attribute) : form);
        return $"({string.Join(", ", forms.Select(Written))})";

        string Written(NameForm form) =>
            form.Code == to
                ? $"= {new NameForm(to, Canonical, form.Attribute).Written}"
                : $"{form.Code} {form.Written}";
    }

    /// <summary>The name that data have.</summary>
    public string Canonical => Forms.FirstOrDefault(form => form.Code is null)?.Name ?? Head;

    /// <summary>The form of the file's own language; null: the name that data have.</summary>
    public NameForm? Own(string code) =>
        Forms.FirstOrDefault(form => form.Code is null) is { } data ? new NameForm(code, Head, data.Attribute) : null;

    /// <summary>The lists of a file.</summary>
    public static ImmutableArray<FormList> Of(string text, IReadOnlyList<IToken> tokens)
    {
        var lists = ImmutableArray.CreateBuilder<FormList>();
        var before = -1;
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].Type == ConvLexer.OPEN && before >= 0 && Read(text, tokens, before, i) is { } list)
            {
                lists.Add(list);
                i = list.Last;
            }

            before = tokens[i].Channel == TokenConstants.DefaultChannel ? i : before;
        }

        return lists.ToImmutable();
    }

    private static FormList? Read(string text, IReadOnlyList<IToken> tokens, int head, int open)
    {
        if (!IsWord(tokens[head]))
        {
            return null;
        }

        var close = open + 1;
        while (close < tokens.Count && MayStand(tokens[close]))
        {
            close++;
        }

        if (close >= tokens.Count || tokens[close].Type != ConvLexer.CLOSE)
        {
            return null;
        }

        var between = tokens.Skip(open + 1).Take(close - open - 1).ToList();
        var written = string.Concat(
            between.Select(token =>
                token.Type == ConvLexer.COMMENT ? " " : text[token.StartIndex..(token.StopIndex + 1)]
            )
        );
        var forms = written.Split(',').Select(Form).ToList();
        return forms.Contains(null)
            ? null
            : new FormList(
                Bare(tokens[head].Text),
                [.. forms.OfType<NameForm>()],
                open,
                close,
                new TextSpan(tokens[open].StartIndex, tokens[close].StopIndex + 1 - tokens[open].StartIndex)
            )
            {
                HasComment = between.Exists(token => token.Type == ConvLexer.COMMENT),
            };
    }

    private static NameForm? Form(string written) =>
        written.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries) switch
        {
            ["=", var name, .. var attribute] => new NameForm(null, Bare(name), Joined(attribute)),
            [var code, var name, .. var attribute] when FileLanguages.Codes.Contains(code) => new NameForm(
                code,
                Bare(name),
                Joined(attribute)
            ),
            _ => null,
        };

    private static string? Joined(string[] words) => words.Length == 0 ? null : string.Join(' ', words);

    private static string Bare(string name) =>
        name.Length > 2 && name[0] == '\'' && name[^1] == '\'' ? name[1..^1] : name;

    private static bool IsWord(IToken token) => char.IsLetterOrDigit(token.Text[0]) || token.Text[0] is '_' or '\'';

    private static bool MayStand(IToken token) =>
        token.Type
            is ConvLexer.NAME
                or ConvLexer.EQUAL_SIGN
                or ConvLexer.COMMA
                or ConvLexer.MINUS
                or ConvLexer.SPACE
                or ConvLexer.COMMENT
        || (token.Type == ConvLexer.BAD && token.Text is "'" or "’")
        || (token.Text.All(char.IsLetter) && token.Type is not (ConvLexer.IS or ConvLexer.APPLIES));
}
