using Conv.Compiler.Text;

namespace Conv.Compiler.Parsing;

/// <summary>What a token is to whoever lays a file out or colours it; keywords by what they mean, so that it does not depend on the language of the file.</summary>
internal enum SyntaxTokenKind
{
    /// <summary>A keyword that has no kind of its own here.</summary>
    Keyword,

    /// <summary>A name.</summary>
    Name,

    /// <summary>A number, an amount without its currency, a percentage, an ordinal.</summary>
    Number,

    /// <summary>A day.</summary>
    Date,

    /// <summary>A sign that has no kind of its own here.</summary>
    Sign,

    /// <summary>What is no word of the language.</summary>
    Bad,

    /// <summary>A text in quotes.</summary>
    Text,

    /// <summary>A citation in brackets.</summary>
    Citation,

    /// <summary>A comment, up to the end of its line.</summary>
    Comment,

    /// <summary>A comma.</summary>
    Comma,

    /// <summary>A colon.</summary>
    Colon,

    /// <summary>An opening parenthesis.</summary>
    Open,

    /// <summary>A closing parenthesis.</summary>
    Close,

    /// <summary>A minus sign, which may belong to the amount behind it.</summary>
    Minus,

    /// <summary>What stands before what is expected of a session.</summary>
    Arrow,

    /// <summary>The keyword before the reason of a requirement.</summary>
    Else,

    /// <summary>The keyword before a condition.</summary>
    When,

    /// <summary>The keyword before the last case.</summary>
    Otherwise,

    /// <summary>The keyword before the only form of a definition.</summary>
    Means,

    /// <summary>The mark of the alternative that holds unless a run says otherwise.</summary>
    Default,
}

/// <summary>A token of a file; comments are tokens too.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Span">Where it stands.</param>
internal readonly record struct SyntaxToken(SyntaxTokenKind Kind, TextSpan Span)
{
    /// <summary>
    /// How many tokens of the grammar begin with it: none with a comment, the forms of a name, and the words of a phrase behind its first
    /// ones; two with a compound.
    /// </summary>
    public int Count { get; init; }
}
