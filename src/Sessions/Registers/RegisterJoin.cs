using Conv.Compiler.Symbols;
using Conv.Runtime;
using Conv.Sessions.Reading;

namespace Conv.Sessions.Registers;

/// <summary>Gives sessions and people the facts that stand in registers, by their keys and the day of the session.</summary>
internal static class RegisterJoin
{
    /// <summary>Fills the columns of a register's facts, which nobody gave.</summary>
    /// <param name="table">The sessions.</param>
    /// <param name="register">The register.</param>
    /// <returns>How many sessions have a key of which no row holds on their day.</returns>
    public static int Fill(SessionTable table, RegisterTable register)
    {
        var key = register.Register.Key;
        var batch = table.Batch;
        var (columns, sessions) = key.Owner switch
        {
            FactOwner.Session => (batch.SessionFacts, null),
            FactOwner.Provider => (batch.ProviderFacts, table.SessionsOfPayments()),
            FactOwner.Beneficiary => (batch.BeneficiaryFacts, batch.AttendanceSession),
            _ => throw new System.Diagnostics.UnreachableException($"{key.Owner}"),
        };
        var count = sessions?.Length ?? batch.SessionCount;
        var keys = Keys(table, register, columns, count);
        var rows = new int[count];
        var (without, last) = (0, -1);
        for (var i = 0; i < count; i++)
        {
            var session = sessions?[i] ?? i;
            rows[i] = keys[i] < 0 ? -1 : register.Find(keys[i], batch.Dates[session]);
            if (rows[i] < 0 && keys[i] != Absent && last != session)
            {
                (without, last) = (without + 1, session);
            }
        }

        foreach (var fact in table.Vocabulary.Facts.Where(fact => fact.Register == register.Register))
        {
            Fill(columns, fact, register, rows);
            if (register.NamesOf(fact) is { } texts)
            {
                table.Names[fact] = texts;
            }
        }

        return without;
    }

    // The key of a row is missing, which its own column says.
    private const int Absent = -2;

    // Per row: the number of its key in the register; -1 where it has no rows of it.
    private static int[] Keys(SessionTable table, RegisterTable register, FactColumns columns, int count)
    {
        var key = register.Register.Key;
        var names =
            key.Role != FactRole.Identity ? null
            : key.Owner == FactOwner.Provider ? table.ProviderIds
            : table.BeneficiaryIds;
        var texts = names is null ? table.Names.GetValueOrDefault(key) : null;
        var known = names?.Known ?? texts?.Count ?? 0;
        var numbers = new int[known];
        for (var number = 0; number < known; number++)
        {
            numbers[number] = register.NumberOf(names is null ? texts![number] : names.Utf8Of(number));
        }

        var keys = new int[count];
        for (var i = 0; i < count; i++)
        {
            var number = names is null ? columns.Identifiers[key.Slot][i] : names.Number(i);
            keys[i] = number < 0 ? Absent : numbers[number];
        }

        return keys;
    }

    private static void Fill(FactColumns columns, FactSymbol fact, RegisterTable register, int[] rows)
    {
        switch (fact.Storage)
        {
            case FactStorage.Values:
                Fill(columns.Values[fact.Slot], Missing.Value, value => (byte)value);
                break;
            case FactStorage.Dates:
                Fill(columns.Dates[fact.Slot], Missing.Date, value => (int)value);
                break;
            case FactStorage.Numbers:
                Fill(columns.Numbers[fact.Slot], Missing.Number, value => value);
                break;
            case FactStorage.Identifiers:
                Fill(columns.Identifiers[fact.Slot], -1, value => (int)value);
                break;
            case FactStorage.Own:
                throw new System.Diagnostics.UnreachableException($"`{fact.Name}` stands in no register");
            default:
                throw new System.Diagnostics.UnreachableException($"{fact.Storage}");
        }

        // What a row leaves empty means what an empty cell of the session file would.
        void Fill<T>(T[] column, T missing, Func<long, T> convert)
            where T : struct, IEquatable<T>
        {
            var values = new T[register.RowCount];
            for (var row = 0; row < values.Length; row++)
            {
                values[row] = convert(register.Value(fact, row));
            }

            for (var i = 0; i < rows.Length; i++)
            {
                if (rows[i] >= 0 && values[rows[i]] is var value && !value.Equals(missing))
                {
                    column[i] = value;
                }
            }
        }
    }
}
