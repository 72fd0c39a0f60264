using System.Collections.Immutable;
using Conv.Compiler.Text;

namespace Conv.Compiler.Syntax;

/// <summary>A piece of a file as it is written; what the names in it mean is not known yet.</summary>
/// <param name="Span">The piece of the text.</param>
internal abstract record SyntaxNode(TextSpan Span);

/// <summary>A name where it is used or declared, without quotes.</summary>
internal sealed record NameSyntax(TextSpan Span, string Text) : SyntaxNode(Span)
{
    /// <summary>For a function, the convention whose function it is; null where that is not said.</summary>
    public NameSyntax? Under { get; init; }
}

/// <summary>A text in quotes, with translations by language code.</summary>
internal sealed record TextSyntax(
    TextSpan Span,
    string Text,
    ImmutableArray<(string Language, string Text)> Translations
) : SyntaxNode(Span)
{
    /// <summary>The text in a language; the first one where there is none in it.</summary>
    /// <param name="language">Its code.</param>
    public string In(string language) =>
        Translations
            .Where(translation => string.Equals(translation.Language, language, StringComparison.Ordinal))
            .Select(translation => translation.Text)
            .FirstOrDefault(Text);
}

/// <summary>Where a file is, from the folder of this one, without quotes.</summary>
internal sealed record PathSyntax(TextSpan Span, string Text) : SyntaxNode(Span)
{
    /// <summary>Whether it can lead nowhere but into the folder and those below it. Where a link leads is the disk's to say.</summary>
    public bool StaysInFolder() =>
        !Text.AsSpan().ContainsAny(['\\', ':', '\0'])
        && Text.Split('/').All(part => part.Length > 0 && part != ".." && !char.IsWhiteSpace(part[0]));
}

/// <summary>The text between one pair of brackets: one or more citations, separated by semicolons.</summary>
internal sealed record CitationSyntax(TextSpan Span, string Text) : SyntaxNode(Span);

/// <summary>A form that may differ by the alternative of a reading: one form, or one per alternative.</summary>
/// <param name="Reading">The reading, or null where there is one form.</param>
/// <param name="Forms">The forms, each with its alternative (null where there is one form).</param>
/// <typeparam name="T">The form.</typeparam>
internal sealed record BodySyntax<T>(NameSyntax? Reading, ImmutableArray<(NameSyntax? Alternative, T Form)> Forms);
