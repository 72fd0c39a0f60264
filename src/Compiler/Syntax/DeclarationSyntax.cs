using System.Collections.Immutable;
using Conv.Compiler.Text;

namespace Conv.Compiler.Syntax;

/// <summary>Something that a file declares.</summary>
internal abstract record DeclarationSyntax(TextSpan Span) : SyntaxNode(Span);

/// <summary><c>source NAME "title" text "path" from DATE to DATE</c></summary>
/// <param name="Span">The piece of the text.</param>
/// <param name="Name">The short name that citations use.</param>
/// <param name="Title">Its title.</param>
/// <param name="Path">Where its words can be read; null: nowhere.</param>
/// <param name="Validity">The days on which it holds.</param>
internal sealed record SourceSyntax(
    TextSpan Span,
    NameSyntax Name,
    TextSyntax Title,
    PathSyntax? Path,
    ValiditySyntax? Validity
) : DeclarationSyntax(Span);

/// <summary>Whom facts are about.</summary>
internal enum OwnerSyntax
{
    /// <summary>The session.</summary>
    Session,

    /// <summary>A provider.</summary>
    Provider,

    /// <summary>A beneficiary.</summary>
    Beneficiary,
}

/// <summary><c>facts of the session …</c>, <c>facts of the network from "networks.csv" …</c></summary>
/// <param name="Span">The declaration.</param>
/// <param name="Owner">Whom they are about; null where <paramref name="Key"/> says it.</param>
/// <param name="Key">The fact by which a register has them; null: the owner.</param>
/// <param name="From">The file of the register; null: they stand on the lines of sessions.</param>
/// <param name="Facts">The facts.</param>
internal sealed record FactsSyntax(
    TextSpan Span,
    OwnerSyntax? Owner,
    NameSyntax? Key,
    PathSyntax? From,
    ImmutableArray<FactSyntax> Facts
) : DeclarationSyntax(Span);

/// <summary>What a fact is, as written.</summary>
internal enum FactKindSyntax
{
    /// <summary><c>identity</c></summary>
    Identity,

    /// <summary><c>identifier</c></summary>
    Identifier,

    /// <summary><c>date</c></summary>
    Date,

    /// <summary><c>date of the session</c></summary>
    DateOfSession,

    /// <summary><c>date of birth</c></summary>
    DateOfBirth,

    /// <summary><c>function</c></summary>
    Function,

    /// <summary><c>one of …</c></summary>
    Enumeration,

    /// <summary><c>yes or no</c></summary>
    YesNo,

    /// <summary><c>yes or no, no when missing</c></summary>
    YesNoOrNo,

    /// <summary><c>number</c></summary>
    Number,

    /// <summary><c>minutes</c></summary>
    Minutes,

    /// <summary><c>money</c></summary>
    Money,
}

/// <summary>A line of <c>facts</c>.</summary>
internal sealed record FactSyntax(
    TextSpan Span,
    NameSyntax Name,
    FactKindSyntax Kind,
    ImmutableArray<(NameSyntax Name, TextSyntax? Text)> Values,
    TextSyntax? Text
) : SyntaxNode(Span)
{
    /// <summary>The most decimals that a number can have.</summary>
    public const int MostDecimals = 6;

    /// <summary><c>number with 2 decimals</c>: how many; null where it is whole.</summary>
    public IntegerSyntax? Decimals { get; init; }
}

/// <summary>When the language itself gives a reason.</summary>
internal enum ReasonRoleSyntax
{
    /// <summary>Only conditions do.</summary>
    None,

    /// <summary><c>when not in force</c></summary>
    NotInForce,

    /// <summary><c>when nobody is registered</c></summary>
    NobodyRegistered,

    /// <summary><c>when cap reached</c></summary>
    CapReached,
}

/// <summary><c>reason NAME "text" when …</c></summary>
internal sealed record ReasonSyntax(TextSpan Span, NameSyntax Name, TextSyntax? Text, ReasonRoleSyntax Role)
    : DeclarationSyntax(Span);

/// <summary><c>payer NAME "text"</c>: who pays a part of what a session costs, beside the insurer and the beneficiary.</summary>
internal sealed record PayerSyntax(
    TextSpan Span,
    NameSyntax Name,
    TextSyntax? Text,
    ImmutableArray<CitationSyntax> Citations
) : DeclarationSyntax(Span);

/// <summary><c>reading NAME "question"</c> and its alternatives.</summary>
internal sealed record ReadingSyntax(
    TextSpan Span,
    NameSyntax Name,
    TextSyntax? Question,
    ImmutableArray<CitationSyntax> Citations,
    ImmutableArray<AlternativeSyntax> Alternatives
) : DeclarationSyntax(Span);

/// <summary>An alternative of a reading.</summary>
internal sealed record AlternativeSyntax(TextSpan Span, NameSyntax Name, TextSyntax Text, bool IsDefault)
    : SyntaxNode(Span);

/// <summary><c>window NAME means …</c></summary>
internal sealed record WindowDeclarationSyntax(
    TextSpan Span,
    NameSyntax Name,
    TextSyntax? Text,
    ImmutableArray<CitationSyntax> Citations,
    BodySyntax<WindowSyntax> Body
) : DeclarationSyntax(Span);

/// <summary><c>category NAME is A or B means …</c></summary>
internal sealed record CategorySyntax(
    TextSpan Span,
    NameSyntax Name,
    ImmutableArray<NameSyntax> Values,
    TextSyntax? Text,
    ImmutableArray<CitationSyntax> Citations,
    BodySyntax<CategoryCasesSyntax> Body
) : DeclarationSyntax(Span);

/// <summary>The cases of a category: the first that applies wins.</summary>
internal sealed record CategoryCasesSyntax(
    TextSpan Span,
    ImmutableArray<(NameSyntax Value, ConditionSyntax When)> Cases,
    NameSyntax Otherwise
) : SyntaxNode(Span)
{
    /// <summary>The sources of its cases, in their order.</summary>
    public ImmutableArray<CitationSyntax> Citations { get; init; } = [];
}

/// <summary><c>condition NAME means …</c></summary>
internal sealed record ConditionDeclarationSyntax(
    TextSpan Span,
    NameSyntax Name,
    TextSyntax? Text,
    ImmutableArray<CitationSyntax> Citations,
    BodySyntax<ConditionSyntax> Body
) : DeclarationSyntax(Span);

/// <summary><c>quantity NAME means …</c></summary>
internal sealed record QuantitySyntax(
    TextSpan Span,
    NameSyntax Name,
    TextSyntax? Text,
    ImmutableArray<CitationSyntax> Citations,
    BodySyntax<GuardedSyntax> Body
) : DeclarationSyntax(Span);

/// <summary><c>amount NAME … from DATE</c></summary>
internal sealed record AmountSyntax(
    TextSpan Span,
    NameSyntax Name,
    TextSyntax? Text,
    ImmutableArray<CitationSyntax> Citations,
    ImmutableArray<DatedValueSyntax> Values
) : DeclarationSyntax(Span);

/// <summary>A value and the days on which it holds.</summary>
internal sealed record DatedValueSyntax(
    TextSpan Span,
    ValueSyntax Value,
    DateSyntax? From,
    DateSyntax? To,
    IndexationSyntax? Indexation,
    ImmutableArray<CitationSyntax> Citations
) : SyntaxNode(Span);

/// <summary><c>functions NAME means A, B and C</c></summary>
internal sealed record FunctionGroupSyntax(TextSpan Span, NameSyntax Name, ImmutableArray<NameSyntax> Members)
    : DeclarationSyntax(Span);

/// <summary><c>fee for A, B …</c> or <c>share for A, B …</c></summary>
internal sealed record PriceSyntax(
    TextSpan Span,
    bool IsFee,
    ImmutableArray<NameSyntax> Functions,
    ImmutableArray<CitationSyntax> Citations,
    BodySyntax<GuardedSyntax> Body
) : DeclarationSyntax(Span);
