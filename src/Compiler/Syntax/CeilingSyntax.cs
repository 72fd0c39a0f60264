using System.Collections.Immutable;
using Conv.Compiler.Text;

namespace Conv.Compiler.Syntax;

/// <summary><c>counter share of ACTS continues in FUNCTION</c></summary>
internal sealed record CarryCeilingSyntax(
    TextSpan Span,
    ActsSyntax Acts,
    NameSyntax Into,
    ImmutableArray<CitationSyntax> Citations
) : TransitionClauseSyntax(Span, Citations);

/// <summary><c>share of ACTS at most VALUE per WINDOW for CATEGORY VALUE when CONDITION</c></summary>
/// <param name="Span">The clause.</param>
/// <param name="Acts">The sessions whose shares it adds up; without names and values: those of the function or functions.</param>
/// <param name="Limit">The ceiling.</param>
/// <param name="Window">Its window.</param>
/// <param name="Validity">The days on which it applies; null: all of them.</param>
/// <param name="For">The value of a category to which it applies, or null: everybody.</param>
/// <param name="When">When it applies, or null: always.</param>
/// <param name="Citations">Its sources.</param>
internal sealed record CeilingSyntax(
    TextSpan Span,
    ActsSyntax Acts,
    ValueSyntax Limit,
    WindowReferenceSyntax Window,
    ValiditySyntax? Validity,
    NameSyntax? For,
    ConditionSyntax? When,
    ImmutableArray<CitationSyntax> Citations
) : FunctionClauseSyntax(Span, Citations);
