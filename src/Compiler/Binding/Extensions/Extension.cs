using Conv.Compiler.Binding.Names;
using Conv.Compiler.Syntax;

namespace Conv.Compiler.Binding.Extensions;

/// <summary>
/// A file that extends a convention: what it declares belongs to that convention as if it stood there, on the days on which the extension
/// is in force. Names of the convention are known in it, and its own are not known in the convention.
/// </summary>
/// <param name="Header">Its header.</param>
/// <param name="File">The file; its names have those of the convention behind them.</param>
/// <param name="Convention">The file of the convention that it extends.</param>
internal sealed record Extension(ConventionHeaderSyntax Header, FileBinder File, FileBinder Convention)
{
    /// <summary>The days on which it is in force; null: all those of the convention.</summary>
    public ValiditySyntax? Days { get; } =
        Header.Clauses.OfType<InForceSyntax>().FirstOrDefault() is { } clause
            ? new ValiditySyntax(clause.Span, clause.From, clause.To)
            : null;

    /// <summary>The name of the convention that a header extends; null where it stands for itself.</summary>
    public static NameSyntax? Extended(ConventionHeaderSyntax header) => header.Extends()?.Name;
}
