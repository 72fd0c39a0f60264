using Conv.LanguageServer.Protocol;
using Conv.LanguageServer.Workspaces;

namespace Conv.LanguageServer.Features;

/// <summary>From a name to where it is declared, and to everybody who uses it.</summary>
internal static class Navigation
{
    private const int Read = 2;
    private const int Declared = 3;

    /// <summary>Where the name at a place is declared; none: it is no name, or nobody declares it.</summary>
    public static Location[] Definition(FileView file, int offset) =>
        file.SymbolAt(offset) is { } symbol ? [Ranges.Locate(symbol.Place)] : [];

    /// <summary>Who names what is named at a place, in all files that are read together.</summary>
    public static Location[] References(FileView file, int offset, bool withDeclaration) =>
        file.SymbolAt(offset) is { } symbol
            ?
            [
                .. file
                    .Group.Names.NamesOf(symbol)
                    .Where(name => withDeclaration || !name.Role.Declares)
                    .Select(name => Ranges.Locate(name.Place)),
            ]
            : [];

    /// <summary>Where the same is named in the same file.</summary>
    public static DocumentHighlight[] Highlights(FileView file, int offset) =>
        file.SymbolAt(offset) is { } symbol
            ?
            [
                .. file
                    .Group.Names.NamesOf(symbol)
                    .Where(name => name.Place.Source == file.Source)
                    .Select(name => new DocumentHighlight(Ranges.Of(name.Place), name.Role.Declares ? Declared : Read)),
            ]
            : [];
}
