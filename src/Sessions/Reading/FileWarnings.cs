using Conv.Compiler.Symbols;

namespace Conv.Sessions.Reading;

/// <summary>What a session file should be looked at for, though every line of it can be read: once for each kind.</summary>
public static class FileWarnings
{
    /// <summary>The warnings: about columns in the order of the file and the vocabulary, then about what valid sessions say of people, then about registers.</summary>
    /// <param name="table">The file.</param>
    /// <param name="read">The facts that the rules read.</param>
    public static IReadOnlyList<FileWarning> Of(SessionTable table, IReadOnlySet<FactSymbol> read)
    {
        var near = table.NearColumns;
        return
        [
            .. near.Select(one => Near(one, table.AbsentColumns.Contains(one.Fact), read.Contains(one.Fact))),
            .. table
                .AbsentColumns.Where(fact => read.Contains(fact) && near.All(one => one.Fact != fact))
                .Select(fact => new FileWarning(
                    FileWarningKind.AbsentColumn,
                    fact.Name,
                    $"the file has no column `{fact.Name}`, which the rules read: {Everywhere(fact)}",
                    1,
                    []
                )),
            .. PeopleChecks.Of(table),
            .. table.RegisterColumns.Select(fact => new FileWarning(
                FileWarningKind.RegisterColumn,
                fact.Name,
                $"the column `{fact.Name}` is passed over: the fact stands in the register `{fact.Register!.File}`",
                1,
                []
            )),
            .. table
                .RegisterWarnings.Where(one =>
                    read.Any(fact =>
                        fact.Register == one.Register
                        && (one.Warning.Kind != FileWarningKind.AbsentColumn || fact.Name == one.Warning.Column)
                    )
                )
                .Select(one => one.Warning),
        ];
    }

    private static FileWarning Near(NearColumn column, bool isAbsent, bool isRead)
    {
        var said = SpokenText.Quoted(column.Name);
        var rest = isAbsent
            ? $"`{column.Fact.Name}` is, which the file has not"
                + (isRead ? $" and the rules read: {Everywhere(column.Fact)}" : "")
            : $"`{column.Fact.Name}` is, which the file has as well";
        return new(
            FileWarningKind.NearColumn,
            column.Fact.Name,
            $"{said} is no column of the vocabulary and is passed over (names are exact); {rest}",
            1,
            []
        );
    }

    private static string Everywhere(FactSymbol fact) =>
        fact.WhenMissing switch
        {
            null => "it is missing everywhere",
            true => "it is missing everywhere, which counts as yes",
            false => "it is missing everywhere, which counts as no",
        };
}
