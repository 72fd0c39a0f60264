using System.Collections.Immutable;
using System.Globalization;
using Conv.Comparison.Counting.Rows;
using Conv.Comparison.Counting.Tables;
using Conv.Comparison.Editions;
using Conv.Compiler.Ir;
using Conv.Compiler.Symbols;
using Conv.Runtime;
using Conv.Sessions.Reading;
using Calendar = Conv.Runtime.Calendar;

namespace Conv.Comparison.Counting.Beneficiaries;

/// <summary>The keys by which winners and losers are counted: age, the facts of the beneficiary, and the provider.</summary>
internal static class PeopleKeys
{
    private const int Decade = 10;
    private const int Oldest = 90;

    /// <summary>The keys, in the order of a report.</summary>
    public static IEnumerable<GroupKey> Of(FilePair file, Edition old, Edition @new)
    {
        var facts = file
            .New.Vocabulary.Facts.Concat(file.Old.Vocabulary.Facts)
            .Where(fact => fact.Owner == FactOwner.Beneficiary)
            .DistinctBy(fact => fact.Name, StringComparer.Ordinal)
            .ToList();
        if (facts.Find(fact => fact.Role == FactRole.BirthDate) is { } birth)
        {
            yield return Ages(file, birth.Name, Edges(old.Program, @new.Program));
        }

        foreach (var fact in facts.Where(fact => fact.Storage == FactStorage.Values))
        {
            yield return Values(file, fact);
        }
    }

    /// <summary>By the first provider of the session.</summary>
    public static GroupKey Providers(FilePair file)
    {
        var indexes = new Dictionary<string, int>(StringComparer.Ordinal) { [""] = 0 };
        var known = new Dictionary<(bool, int), int>();
        var sessions = new int[file.Sessions];
        for (var session = 0; session < sessions.Length; session++)
        {
            var row = file.FirstPayment[session];
            if (row == file.FirstPayment[session + 1])
            {
                continue;
            }

            var isNew = file.NewRows.Payment(row) >= 0;
            var (table, own) = isNew ? (file.New, file.NewRows.Payment(row)) : (file.Old, file.OldRows.Payment(row));
            var number = table.ProviderIds.Number(own);
            if (!known.TryGetValue((isNew, number), out sessions[session]))
            {
                var id = table.ProviderIds.TextOf(number);
                if (!indexes.TryGetValue(id, out sessions[session]))
                {
                    sessions[session] = indexes.Count;
                    indexes.Add(id, indexes.Count);
                }

                known.Add((isNew, number), sessions[session]);
            }
        }

        var name = file
            .New.Vocabulary.Facts.First(fact => fact is { Owner: FactOwner.Provider, Role: FactRole.Identity })
            .Name;
        return new GroupKey(name, [.. indexes.Keys], sessions);
    }

    // Tens, and the ages at which a rule of either edition begins or ends to apply.
    private static ImmutableArray<int> Edges(params IEnumerable<IrProgram> programs) =>
        [
            .. programs
                .SelectMany(program =>
                    IrWalk.Nodes(
                        program.Functions.SelectMany(function =>
                            IrWalk.Outputs(function).Concat(IrWalk.Effects(function))
                        )
                    )
                )
                .OfType<IrReached>()
                .Where(reached => reached.Fact.Role == FactRole.BirthDate && reached.Years is > 0 and <= Oldest)
                .Select(reached => reached.Years)
                .Concat(Enumerable.Range(1, Oldest / Decade).Select(ten => ten * Decade))
                .Distinct()
                .Order(),
        ];

    private static GroupKey Ages(FilePair file, string birth, ImmutableArray<int> edges)
    {
        var (old, @new) = (Column(file.Old, birth), Column(file.New, birth));
        var attendances = new int[file.Attendances];
        for (var row = 0; row < attendances.Length; row++)
        {
            var born =
                file.NewRows.Attendance(row) is >= 0 and var own && @new is not null ? Date(file.New, @new, own)
                : file.OldRows.Attendance(row) is >= 0 and var other && old is not null ? Date(file.Old, old, other)
                : Missing.Date;
            var day = file.Dates[file.AttendanceSession[row]];
            if (born != Missing.Date && born <= day)
            {
                var age = Calendar.CompletedYears(born, day);
                attendances[row] = 1 + edges.Count(edge => edge <= age);
            }
        }

        return new GroupKey("age", ["", .. Bands(edges)], new int[file.Sessions])
        {
            Attendances = attendances,
            IsOrdered = true,
        };
    }

    private static IEnumerable<string> Bands(ImmutableArray<int> edges)
    {
        for (var band = 0; band < edges.Length; band++)
        {
            var (from, to) = (band == 0 ? 0 : edges[band - 1], edges[band] - 1);
            yield return string.Create(CultureInfo.InvariantCulture, $"{from} to {to}");
        }

        yield return string.Create(CultureInfo.InvariantCulture, $"{edges[^1]} and more");
    }

    private static GroupKey Values(FilePair file, FactSymbol fact)
    {
        var (old, @new) = (Column(file.Old, fact.Name), Column(file.New, fact.Name));
        var values = new List<string> { "" };
        var attendances = new int[file.Attendances];
        for (var row = 0; row < attendances.Length; row++)
        {
            var value =
                file.NewRows.Attendance(row) is >= 0 and var own && @new is not null ? Text(file.New, @new, own)
                : file.OldRows.Attendance(row) is >= 0 and var other && old is not null ? Text(file.Old, old, other)
                : "";
            attendances[row] = values.IndexOf(value);
            if (attendances[row] < 0)
            {
                attendances[row] = values.Count;
                values.Add(value);
            }
        }

        return new GroupKey(fact.Name, [.. values], new int[file.Sessions]) { Attendances = attendances };
    }

    private static FactSymbol? Column(SessionTable table, string name) =>
        table.Vocabulary.Facts.FirstOrDefault(fact => fact.Owner == FactOwner.Beneficiary && fact.Name == name);

    private static int Date(SessionTable table, FactSymbol fact, int row) =>
        table.Batch.BeneficiaryFacts.Dates[fact.Slot][row];

    // Numbers of values begin at 1; no stands before yes.
    private static string Text(SessionTable table, FactSymbol fact, int row)
    {
        var value = table.Batch.BeneficiaryFacts.Values[fact.Slot][row];
        return value == Missing.Value
            ? fact.WhenMissing is { } means
                ? YesNo(means)
                : ""
            : fact.Kind == FactKind.YesNo
                ? YesNo(value > 1)
                : fact.Values[value - 1].Name;
    }

    private static string YesNo(bool value) => value ? "yes" : "no";
}
