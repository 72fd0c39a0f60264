using Conv.Compiler.Naming;
using Conv.Compiler.Parsing;
using Conv.Compiler.Text;
using Conv.LanguageServer.Protocol;
using Conv.LanguageServer.Workspaces;

namespace Conv.LanguageServer.Features;

/// <summary>Gives something another name, in every file that names it.</summary>
internal static class Renaming
{
    /// <summary>What would be renamed at a place; null: nothing can be.</summary>
    public static PrepareRenameResult? Prepare(FileView file, int offset) =>
        file.NameAt(offset) is { } name && file.Group.Names.SymbolOf(name) is not null
            ? new PrepareRenameResult(Ranges.Of(name.Place), name.Text)
            : null;

    /// <summary>The edits; or a sentence that says why it cannot be.</summary>
    public static (WorkspaceEdit? Edit, string? Refusal) Rename(FileView file, int offset, string newName)
    {
        if (file.SymbolAt(offset) is not { } symbol)
        {
            return (null, "there is no name here that some file declares");
        }

        if (Written(newName.Trim()) is not { } written)
        {
            return (null, $"`{newName}` is no name: a letter, then letters, digits, `_` and `-`");
        }

        var bare = written.Trim('\'');
        var names = file.Group.Names;
        var taken = names
            .NamesOf(symbol)
            .SelectMany(name => names.CandidatesFor(name with { Role = name.Role with { Declares = false } }))
            .Concat(names.Symbols.Where(other => other.Kind == symbol.Kind && other.Owner == symbol.Owner))
            .FirstOrDefault(other => other != symbol && string.Equals(other.Name, bare, StringComparison.Ordinal));
        return taken is not null
            ? (null, $"`{bare}` is a {SymbolKinds.Word(taken.Kind)} already")
            : (Edits(names.NamesOf(symbol), written), null);
    }

    private static WorkspaceEdit Edits(IEnumerable<Occurrence> names, string written) =>
        new(
            names
                .GroupBy(name => Addresses.ToUri(name.Place.Source.Path), StringComparer.Ordinal)
                .ToDictionary(
                    file => file.Key,
                    file => file.Select(name => new TextEdit(Ranges.Of(name.Place), Text(name, written))).ToArray(),
                    StringComparer.Ordinal
                )
        );

    // The first word of a citation takes no quotes: it is read up to a space.
    private static string Text(Occurrence name, string written) =>
        name.Role.Kinds is [NameKind.Source] && !name.Role.Declares ? written.Trim('\'') : written;

    // A word of the language is a name in quotes.
    private static string? Written(string name)
    {
        foreach (var candidate in (string[])[name, $"'{name}'"])
        {
            if (
                SyntaxTokens.Of(new SourceText("", candidate)) is [{ Kind: SyntaxTokenKind.Name } token]
                && token.Span.Length == candidate.Length
            )
            {
                return candidate;
            }
        }

        return null;
    }
}
