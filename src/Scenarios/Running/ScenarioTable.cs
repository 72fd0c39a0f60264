using System.Collections.Immutable;
using System.Diagnostics;
using Conv.Compiler.Binding.Names;
using Conv.Compiler.Binding.Tree;
using Conv.Compiler.Symbols;
using Conv.Scenarios.Engines;
using Conv.Sessions.Reading;
using Conv.Sessions.Writing;

namespace Conv.Scenarios.Running;

/// <summary>
/// The acts of a scenario as a session file, read like any other: what a scenario says of a fact means what the same text means in a
/// file. People get identifiers of their own, since a name of a scenario may hold letters that an identifier may not.
/// </summary>
internal sealed class ScenarioTable
{
    private ScenarioTable(SessionTable table, ImmutableArray<int> lastLines) => (Table, LastLines) = (table, lastLines);

    /// <summary>The sessions that are valid by what the file says.</summary>
    public SessionTable Table { get; }

    /// <summary>Per act: the number of its last line in the file.</summary>
    public ImmutableArray<int> LastLines { get; }

    /// <summary>Writes and reads the file.</summary>
    public static ScenarioTable Of(Scenario scenario, Vocabulary vocabulary, IReadOnlyList<string> functionNames)
    {
        var people = new Dictionary<string, string>(StringComparer.Ordinal);
        var lastLines = ImmutableArray.CreateBuilder<int>(scenario.Acts.Length);
        using var file = new MemoryStream();
        using (var csv = new CsvWriter(file))
        {
            csv.Write([.. vocabulary.Facts.Select(fact => fact.Name)]);
            var line = 1;
            for (var act = 0; act < scenario.Acts.Length; act++)
            {
                foreach (var record in Records(scenario.Acts[act], act, vocabulary, people))
                {
                    csv.Write(record);
                    line++;
                }

                lastLines.Add(line);
            }
        }

        file.Position = 0;
        return new ScenarioTable(
            SessionFile.Read(file, vocabulary, functionNames, new ReadOptions { BlockSize = 1 << 12 }),
            lastLines.MoveToImmutable()
        );
    }

    /// <summary>The row of an act's session in the table; -1 where it is no valid session.</summary>
    public int SessionOf(int act) => Table.SessionIds.Find(SessionId(act));

    /// <summary>The people of an act, each once, in the order in which it names them: so do the rows of the table.</summary>
    public static ImmutableArray<ScenarioPerson> Distinct(ImmutableArray<ScenarioPerson> people) =>
        [.. people.DistinctBy(person => person.Name, StringComparer.Ordinal)];

    // As many lines as the larger of the two groups of people has members.
    private static IEnumerable<string[]> Records(
        ScenarioAct act,
        int number,
        Vocabulary vocabulary,
        Dictionary<string, string> people
    )
    {
        var providers = Distinct(act.Providers);
        var beneficiaries = Distinct(act.Beneficiaries);
        var lines = Math.Max(1, Math.Max(providers.Length, beneficiaries.Length));
        for (var i = 0; i < lines; i++)
        {
            var provider = i < providers.Length ? providers[i] : null;
            var beneficiary = i < beneficiaries.Length ? beneficiaries[i] : null;
            yield return
            [
                .. vocabulary.Facts.Select(fact =>
                    fact.Owner switch
                    {
                        FactOwner.Provider => Cell(fact, provider, people),
                        FactOwner.Beneficiary => Cell(fact, beneficiary, people),
                        FactOwner.Session => Cell(fact, act, number),
                        _ => throw new UnreachableException($"the owner {fact.Owner}"),
                    }
                ),
            ];
        }
    }

    private static string Cell(FactSymbol fact, ScenarioAct act, int number) =>
        fact.Role switch
        {
            FactRole.Identity => SessionId(number),
            FactRole.SessionDate => Runtime.Values.Day.Text(act.Day),
            FactRole.Function => act.Function,
            FactRole.None or FactRole.BirthDate => act.Facts.GetValueOrDefault(fact.Name, ""),
            _ => throw new UnreachableException($"the role {fact.Role}"),
        };

    private static string Cell(FactSymbol fact, ScenarioPerson? person, Dictionary<string, string> people)
    {
        if (person is null)
        {
            return "";
        }

        if (fact.Role != FactRole.Identity)
        {
            return person.Facts.GetValueOrDefault(fact.Name, "");
        }

        if (!people.TryGetValue(person.Name, out var identifier))
        {
            identifier = "P" + DecisionText.Number(people.Count + 1);
            people.Add(person.Name, identifier);
        }

        return identifier;
    }

    private static string SessionId(int act) => "A" + DecisionText.Number(act + 1);
}
