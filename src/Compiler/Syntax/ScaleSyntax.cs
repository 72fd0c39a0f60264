using System.Collections.Immutable;
using Conv.Compiler.Text;

namespace Conv.Compiler.Syntax;

/// <summary><c>scale NAME by NAME</c>, and rows with an amount for each bracket or value.</summary>
/// <param name="Span">The declaration.</param>
/// <param name="Name">Its name.</param>
/// <param name="Text">What people call it.</param>
/// <param name="Citations">Its sources.</param>
/// <param name="Subject">What decides the row: a fact, a quantity, an age or a category.</param>
/// <param name="Slices">Whether each slice of the subject, an amount, counts at its own percentage.</param>
/// <param name="Rounding">How what it comes to is rounded to the cent, or null: it is whole.</param>
/// <param name="Versions">Its rows, by first day.</param>
internal sealed record ScaleSyntax(
    TextSpan Span,
    NameSyntax Name,
    TextSyntax? Text,
    ImmutableArray<CitationSyntax> Citations,
    NameSyntax Subject,
    bool Slices,
    RoundingSyntax? Rounding,
    ImmutableArray<ScaleVersionSyntax> Versions
) : DeclarationSyntax(Span);

/// <summary>The rows of a scale and the days on which they hold.</summary>
internal sealed record ScaleVersionSyntax(
    TextSpan Span,
    DateSyntax? From,
    DateSyntax? To,
    ImmutableArray<CitationSyntax> Citations,
    ImmutableArray<ScaleRowSyntax> Rows
) : SyntaxNode(Span);

/// <summary>A row of a scale.</summary>
/// <param name="Span">The row.</param>
/// <param name="Condition">What it is for: <c>up to 20000 EUR</c>, <c>worker or retired</c>.</param>
/// <param name="Bound">Up to where it goes, or null.</param>
/// <param name="IsBelow">Whether it stops short of the bound itself.</param>
/// <param name="Values">The listed values that it is for.</param>
/// <param name="Value">The amount, or null: a percentage.</param>
/// <param name="Percentage">The percentage of a slice, or null: an amount.</param>
/// <param name="Citations">Its sources.</param>
internal sealed record ScaleRowSyntax(
    TextSpan Span,
    TextSpan Condition,
    ValueSyntax? Bound,
    bool IsBelow,
    ImmutableArray<NameSyntax> Values,
    ValueSyntax? Value,
    PercentageSyntax? Percentage,
    ImmutableArray<CitationSyntax> Citations
) : SyntaxNode(Span)
{
    /// <summary>Whether it is for whatever no other row is for.</summary>
    public bool IsLast => Bound is null && Values.IsEmpty;
}
