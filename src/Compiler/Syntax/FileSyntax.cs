using System.Collections.Immutable;
using Conv.Compiler.Text;

namespace Conv.Compiler.Syntax;

/// <summary>A whole file.</summary>
/// <param name="Span">The whole text.</param>
/// <param name="Header">What the file is; null where it does not say so.</param>
/// <param name="Declarations">What it declares, in order; declarations that could not be read are left out.</param>
/// <param name="Unreadable">Names that a declaration or clause which could not be read would have introduced: nobody complains about them again.</param>
/// <param name="Broken">Where words do not fit: near them something may be missing only because it could not be read.</param>
internal sealed record FileSyntax(
    TextSpan Span,
    HeaderSyntax? Header,
    ImmutableArray<DeclarationSyntax> Declarations,
    ImmutableArray<string> Unreadable,
    ImmutableArray<TextSpan> Broken
) : SyntaxNode(Span);

/// <summary>The first words of a file.</summary>
internal abstract record HeaderSyntax(
    TextSpan Span,
    NameSyntax Name,
    TextSyntax? Text,
    ImmutableArray<CitationSyntax> Citations
) : SyntaxNode(Span);

/// <summary><c>vocabulary NAME</c></summary>
internal sealed record VocabularyHeaderSyntax(
    TextSpan Span,
    NameSyntax Name,
    TextSyntax? Text,
    ImmutableArray<CitationSyntax> Citations
) : HeaderSyntax(Span, Name, Text, Citations);

/// <summary><c>convention NAME uses … follows … in force from … to …</c></summary>
internal sealed record ConventionHeaderSyntax(
    TextSpan Span,
    NameSyntax Name,
    TextSyntax? Text,
    ImmutableArray<CitationSyntax> Citations,
    ImmutableArray<HeaderClauseSyntax> Clauses
) : HeaderSyntax(Span, Name, Text, Citations)
{
    /// <summary>What it says of the convention that it extends, or null; no property, for those are what a tree is compared by.</summary>
    public ExtendsSyntax? Extends() => Clauses.OfType<ExtendsSyntax>().FirstOrDefault();
}

/// <summary>A clause of a convention's header.</summary>
internal abstract record HeaderClauseSyntax(TextSpan Span) : SyntaxNode(Span);

/// <summary><c>uses VOCABULARY</c></summary>
internal sealed record UsesSyntax(TextSpan Span, NameSyntax Name) : HeaderClauseSyntax(Span);

/// <summary><c>follows CONVENTION</c></summary>
internal sealed record FollowsSyntax(TextSpan Span, NameSyntax Name) : HeaderClauseSyntax(Span);

/// <summary><c>extends CONVENTION</c>: what the file declares belongs to that convention, as if it stood there.</summary>
internal sealed record ExtendsSyntax(TextSpan Span, NameSyntax Name) : HeaderClauseSyntax(Span);

/// <summary><c>in force from DATE to DATE</c>; without an end, until another convention follows.</summary>
internal sealed record InForceSyntax(
    TextSpan Span,
    DateSyntax From,
    DateSyntax? To,
    ImmutableArray<CitationSyntax> Citations
) : HeaderClauseSyntax(Span);

/// <summary><c>takes sessions when CONDITION</c></summary>
internal sealed record TakesSyntax(TextSpan Span, ConditionSyntax When, ImmutableArray<CitationSyntax> Citations)
    : HeaderClauseSyntax(Span);

/// <summary><c>revised from DATE retroactively</c></summary>
/// <param name="Span">The clause.</param>
/// <param name="From">The first day on which what was revised has effect.</param>
/// <param name="Retroactively">Whether it may alter what was decided before that day.</param>
/// <param name="Citations">Its sources.</param>
internal sealed record RevisedSyntax(
    TextSpan Span,
    DateSyntax From,
    bool Retroactively,
    ImmutableArray<CitationSyntax> Citations
) : HeaderClauseSyntax(Span);

/// <summary>A day; <see cref="Value"/> is null where there is no such day, which has been reported.</summary>
internal sealed record DateSyntax(TextSpan Span, DateOnly? Value) : SyntaxNode(Span);
