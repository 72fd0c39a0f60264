using System.Collections.Immutable;
using Antlr4.Runtime;
using Conv.Compiler.Parsing.Generated;
using Conv.Compiler.Parsing.Languages;
using Conv.Compiler.Text;

namespace Conv.Compiler.Translating;

/// <summary>The tokens of a file without white space, comments and lists of forms among them; and what is between each and the one before.</summary>
internal sealed class TokensWithGaps
{
    private readonly string _text;
    private readonly ImmutableArray<IToken> _tokens;

    /// <summary>Takes tokens; of a list of forms, only the first is kept.</summary>
    public TokensWithGaps(SourceText source, IEnumerable<IToken> tokens, ImmutableArray<FormList> lists)
    {
        _text = source.Text;
        _tokens =
        [
            .. tokens.Where(token =>
                token.Type is not (ConvLexer.SPACE or TokenConstants.EOF)
                && !lists.Any(list => list.Span.Start < token.StartIndex && token.StartIndex < list.Span.End)
            ),
        ];
        Lists = lists.ToDictionary(list => list.Span.Start);
    }

    /// <summary>The lists of forms by where they begin.</summary>
    public IReadOnlyDictionary<int, FormList> Lists { get; }

    /// <summary>How many there are.</summary>
    public int Count => _tokens.Length;

    /// <summary>A token.</summary>
    public IToken this[int at] => _tokens[at];

    /// <summary>Whether a comment, a list of forms or the end of a line stands between a token and the one before it.</summary>
    public bool IsApart(int at) =>
        IsHidden(at) || (at > 0 && IsHidden(at - 1)) || Gap(at).Contains('\n', StringComparison.Ordinal);

    /// <summary>Whether a token is a comment or begins a list of forms.</summary>
    public bool IsHidden(int at) => _tokens[at].Channel != TokenConstants.DefaultChannel;

    /// <summary>The white space before a token: nothing, a space, or ends of lines.</summary>
    public string Gap(int at)
    {
        var to = PhraseToken.CoverOf(_tokens[at]).Start;
        var from = at == 0 ? 0 : End(at - 1);
        if (to <= from)
        {
            // `l'honoraire` is two words, and `Einzelsitzungen` is.
            return at > 0 && (to < from || (IsOfWord(_text[from - 1]) && IsOfWord(_text[to]))) ? " " : "";
        }

        var breaks = string.Concat(_text[from..to].Where(letter => letter is '\n' or '\r'));
        return breaks.Length > 0 ? breaks : " ";
    }

    private static bool IsOfWord(char letter) => char.IsLetterOrDigit(letter) || letter is '\'' or '’' or '`' or '_';

    private int End(int at) =>
        Lists.TryGetValue(_tokens[at].StartIndex, out var list) ? list.Span.End : PhraseToken.CoverOf(_tokens[at]).End;
}
