using Conv.Compiler.Syntax;
using Conv.Compiler.Text;

namespace Conv.Compiler.Naming;

/// <summary>A name where it stands in a file.</summary>
/// <param name="Place">Where; quotes around it are part of the place.</param>
/// <param name="Text">The name, without quotes.</param>
/// <param name="Role">What it does there.</param>
/// <param name="Parent">The piece of syntax that holds it.</param>
/// <param name="Declaration">The declaration that it stands in; null in a header.</param>
internal sealed record Occurrence(
    SourceSpan Place,
    string Text,
    NameRole Role,
    SyntaxNode Parent,
    DeclarationSyntax? Declaration
)
{
    /// <summary>For a function, the convention whose function it is; null where that is not said.</summary>
    public string? Under { get; init; }

    /// <summary>The reading of which this is an alternative; null for all other names.</summary>
    public string? Reading { get; init; }
}

/// <summary>Something that has a name.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Name">Its name.</param>
/// <param name="Owner">What it belongs to: the fact, category, reading, budget or scenario; empty where it stands for itself.</param>
/// <param name="Place">Where its name is declared.</param>
/// <param name="Declaration">What declares it.</param>
internal sealed record Symbol(NameKind Kind, string Name, string Owner, SourceSpan Place, SyntaxNode Declaration);
