using Conv.Compiler.Naming;
using Conv.Compiler.Syntax;
using Conv.LanguageServer.Protocol;
using Conv.LanguageServer.Workspaces;
using Range = Conv.LanguageServer.Protocol.Range;

namespace Conv.LanguageServer.Features;

/// <summary>What a file declares, as a list and as pieces that can be folded.</summary>
internal static class Outline
{
    private const int ScenarioKind = 24;
    private const int RuleKind = 5;

    /// <summary>The declarations of a file in order, with their values and lines below them.</summary>
    public static DocumentSymbol[] Symbols(FileView file) =>
        [.. file.Syntax.Declarations.Select(declaration => Symbol(file, declaration))];

    /// <summary>Everything with a name in all files, by a part of it.</summary>
    public static WorkspaceSymbol[] Find(IEnumerable<FolderState> folders, string query) =>
        [
            .. folders
                .SelectMany(folder =>
                    folder
                        .Groups.SelectMany(group => group.Names.Symbols)
                        .Where(one => folder.Owns(one.Place.Source.Path))
                )
                .Where(symbol =>
                    symbol.Kind != NameKind.Person && symbol.Name.Contains(query, StringComparison.OrdinalIgnoreCase)
                )
                .Select(symbol => new WorkspaceSymbol(
                    symbol.Name,
                    SymbolKinds.Symbol(symbol.Kind),
                    symbol.Owner.Length == 0 ? null : symbol.Owner,
                    Ranges.Locate(symbol.Place)
                )),
        ];

    /// <summary>Declarations of more than one line, and comments that go on.</summary>
    public static FoldingRange[] Folds(FileView file) =>
        [
            .. file
                .Syntax.Declarations.Select(declaration => Ranges.Of(file.Source, declaration.Span))
                .Where(range => range.End.Line > range.Start.Line)
                .Select(range => new FoldingRange(range.Start.Line, range.End.Line, "region")),
        ];

    /// <summary>The pieces around a place, from the smallest to the whole file.</summary>
    public static SelectionRange Around(FileView file, int offset)
    {
        var whole = new SelectionRange(Ranges.Of(file.Source, new(0, file.Source.Text.Length)), null);
        return SyntaxParts
            .All(file.Syntax)
            .Where(node => node.Span.Start <= offset && offset <= node.Span.End)
            .Select(node => node.Span)
            .Distinct()
            .OrderByDescending(span => span.Length)
            .Select(span => Ranges.Of(file.Source, span))
            .Aggregate(whole, (around, range) => range == around.Range ? around : new SelectionRange(range, around));
    }

    /// <summary>A declaration.</summary>
    public static DocumentSymbol Symbol(FileView file, DeclarationSyntax declaration)
    {
        var range = Ranges.Of(file.Source, declaration.Span);
        var own = file
            .Group.Names.Symbols.Where(symbol =>
                symbol.Place.Source == file.Source && declaration.Span.Contains(symbol.Place.Span)
            )
            .ToList();
        var itself = own.Find(symbol =>
            ReferenceEquals(symbol.Declaration, declaration) && (symbol.Owner.Length == 0 || IsFunction(symbol))
        );
        return new DocumentSymbol(
            itself?.Name ?? Title(file, declaration),
            itself is null ? null : SymbolKinds.Word(itself.Kind),
            itself is not null ? SymbolKinds.Symbol(itself.Kind)
                : declaration is ScenarioSyntax or AssertionSyntax ? ScenarioKind
                : RuleKind,
            range,
            itself is null ? FirstLine(file, range) : Ranges.Of(itself.Place),
            [
                .. own.Where(symbol => symbol != itself)
                    .Select(symbol => new DocumentSymbol(
                        symbol.Name,
                        SymbolKinds.Word(symbol.Kind),
                        SymbolKinds.Symbol(symbol.Kind),
                        Ranges.Of(symbol.Place),
                        Ranges.Of(symbol.Place),
                        []
                    )),
            ]
        );
    }

    private static bool IsFunction(Symbol symbol) => symbol.Kind is NameKind.Function or NameKind.FunctionGroup;

    // What has no name is called by its first line.
    private static string Title(FileView file, DeclarationSyntax declaration) =>
        declaration is ScenarioSyntax scenario ? scenario.Title.Text
        : declaration is AssertionSyntax assertion ? assertion.Title.Text
        : file.Source.Slice(declaration.Span).Split('\n', 2)[0].Split('[', 2)[0].Trim();

    private static Range FirstLine(FileView file, Range range) =>
        range.End.Line == range.Start.Line
            ? range
            : range with
            {
                End = new Position(range.Start.Line, file.Source.LineAt(range.Start.Line + 1).Length),
            };
}
