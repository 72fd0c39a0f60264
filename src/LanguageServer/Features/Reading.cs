using Conv.Compiler.Naming;
using Conv.Compiler.Syntax;
using Conv.LanguageServer.Protocol;
using Conv.LanguageServer.Workspaces;

namespace Conv.LanguageServer.Features;

/// <summary>What reads a rule, and what a rule reads: the tree that editors call a call hierarchy.</summary>
internal static class Reading
{
    /// <summary>The rule named at a place.</summary>
    public static CallHierarchyItem[] Prepare(FileView file, int offset) =>
        file.SymbolAt(offset) is { } symbol ? [Item(symbol)] : [];

    /// <summary>The declarations that name a rule.</summary>
    public static IncomingCall[] ReadBy(FileView file, int offset) =>
        file.SymbolAt(offset) is { } symbol
            ?
            [
                .. file
                    .Group.Names.NamesOf(symbol)
                    .Where(name => !name.Role.Declares && name.Declaration is not null)
                    .GroupBy(name => (name.Place.Source, Declaration: name.Declaration!), WithinComparer)
                    .Select(group => new IncomingCall(
                        Item(file, group.Key.Source, group.Key.Declaration),
                        [.. group.Select(name => Ranges.Of(name.Place))]
                    )),
            ]
            : [];

    /// <summary>What the declaration of a rule names.</summary>
    public static OutgoingCall[] Reads(FileView file, int offset) =>
        file.SymbolAt(offset) is { } symbol
            ?
            [
                .. file
                    .Group.Names.Occurrences.Where(name =>
                        !name.Role.Declares
                        && name.Place.Source == symbol.Place.Source
                        && symbol.Declaration.Span.Contains(name.Place.Span)
                    )
                    .Select(name => (Symbol: file.Group.Names.SymbolOf(name), name.Place))
                    .Where(one => one.Symbol is not null && one.Symbol.Kind != NameKind.Source)
                    .GroupBy(one => one.Symbol!)
                    .Select(group => new OutgoingCall(Item(group.Key), [.. group.Select(one => Ranges.Of(one.Place))])),
            ]
            : [];

    private static IEqualityComparer<(
        Compiler.Text.SourceText Source,
        DeclarationSyntax Declaration
    )> WithinComparer { get; } =
        EqualityComparer<(Compiler.Text.SourceText Source, DeclarationSyntax Declaration)>.Create(
            (a, b) => ReferenceEquals(a.Declaration, b.Declaration),
            one => one.Declaration.Span.GetHashCode()
        );

    private static CallHierarchyItem Item(Symbol symbol) =>
        new(
            symbol.Name,
            SymbolKinds.Symbol(symbol.Kind),
            SymbolKinds.Word(symbol.Kind),
            Addresses.ToUri(symbol.Place.Source.Path),
            Ranges.Of(symbol.Place.Source, symbol.Declaration.Span),
            Ranges.Of(symbol.Place)
        );

    private static CallHierarchyItem Item(FileView file, Compiler.Text.SourceText source, DeclarationSyntax declaration)
    {
        var view = new FileView(file.Group, source, file.Syntax);
        var symbol = Outline.Symbol(view, declaration);
        return new CallHierarchyItem(
            symbol.Name,
            symbol.Kind,
            symbol.Detail,
            Addresses.ToUri(source.Path),
            symbol.Range,
            symbol.SelectionRange
        );
    }
}
