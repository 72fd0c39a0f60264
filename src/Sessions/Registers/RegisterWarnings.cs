using System.Globalization;
using Conv.Sessions.Reading;

namespace Conv.Sessions.Registers;

/// <summary>What a register should be looked at for, though every line of it can be read.</summary>
internal static class RegisterWarnings
{
    /// <summary>The warnings about a register.</summary>
    /// <param name="table">The register.</param>
    /// <param name="without">How many sessions have a key of which no row holds on their day.</param>
    public static IEnumerable<FileWarning> Of(RegisterTable table, int without)
    {
        var (register, key) = (table.Register, table.Register.Key.Name);
        foreach (var near in table.NearColumns)
        {
            yield return new(
                FileWarningKind.NearColumn,
                near.Fact.Name,
                $"`{register.File}`: {SpokenText.Quoted(near.Name)} is no column of this register and is passed over (names are exact); `{near.Fact.Name}` is",
                1,
                []
            );
        }

        foreach (
            var fact in table.AbsentColumns.Where(fact => table.NearColumns.All(near => near.Fact.Name != fact.Name))
        )
        {
            yield return new(
                FileWarningKind.AbsentColumn,
                fact.Name,
                $"`{register.File}` has no column `{fact.Name}`: it is missing everywhere",
                1,
                []
            );
        }

        if (table.KeysWithGaps is { IsEmpty: false } gaps)
        {
            yield return new(
                FileWarningKind.RegisterGap,
                key,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"`{register.File}` has rows of one `{key}` with days between them on which none holds ({gaps.Length} of {table.KeyCount})"
                ),
                gaps.Length,
                []
            );
        }

        if (without > 0)
        {
            yield return new(
                FileWarningKind.NoRegisterRow,
                key,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"`{register.File}` has no row of the `{key}` on the day of the session, so its facts are missing: in {without} {(without == 1 ? "session" : "sessions")}"
                ),
                without,
                []
            );
        }
    }
}
