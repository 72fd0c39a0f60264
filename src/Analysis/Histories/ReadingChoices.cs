using Conv.Analysis.Diagrams;
using Conv.Analysis.Spaces;
using Conv.Compiler.Ir;
using Conv.Compiler.Symbols;

namespace Conv.Analysis.Histories;

/// <summary>Under which readings to look for a history: those that a set or its windows ask for, the defaults first.</summary>
/// <param name="program">The program.</param>
internal sealed class ReadingChoices(IrProgram program)
{
    private const int MostChoices = 12;
    private const int MostDifferent = 2;

    /// <summary>The default alternative of each reading, by name.</summary>
    public Dictionary<string, int> Defaults { get; } =
        program.Readings.ToDictionary(reading => reading.Name, reading => reading.Default, StringComparer.Ordinal);

    /// <summary>Choices with the fewest alternatives that are not the default first.</summary>
    /// <param name="diagrams">The sets.</param>
    /// <param name="set">The set; each choice leaves some session in it.</param>
    /// <param name="counters">Counters whose windows may depend on a reading.</param>
    public IEnumerable<IReadOnlyDictionary<string, int>> For(
        DecisionDiagrams diagrams,
        int set,
        IReadOnlyCollection<int> counters
    )
    {
        var path = new CheapestReadings(diagrams);
        var asked = diagrams
            .VariablesIn(set)
            .Select(variable => diagrams.Space.Variables[variable].Subject)
            .Where(subject => subject.Kind == SubjectKind.Reading)
            .Select(subject => subject.Name)
            .Concat(counters.SelectMany(counter => Windows(program.Windows[program.Counters[counter].Window].Form)))
            .ToHashSet(StringComparer.Ordinal);
        List<ReadingSymbol> readings = [.. program.Readings.Where(reading => asked.Contains(reading.Name))];
        return Different(readings, MostDifferent)
            .OrderBy(changes => changes.Count)
            .Select(changes =>
            {
                var chosen = new Dictionary<string, int>(Defaults, StringComparer.Ordinal);
                changes.ForEach(change => chosen[change.Reading] = change.Alternative);
                return chosen;
            })
            .Where(chosen => path.Exists(set, chosen))
            .Take(MostChoices);
    }

    private static IEnumerable<List<(string Reading, int Alternative)>> Different(
        List<ReadingSymbol> readings,
        int most
    )
    {
        yield return [];
        for (var i = 0; most > 0 && i < readings.Count; i++)
        {
            foreach (var rest in Different(readings[(i + 1)..], most - 1))
            {
                for (var alternative = 0; alternative < readings[i].Alternatives.Length; alternative++)
                {
                    if (alternative != readings[i].Default)
                    {
                        yield return [(readings[i].Name, alternative), .. rest];
                    }
                }
            }
        }
    }

    private static IEnumerable<string> Windows(IrWindowForm form) =>
        form is IrWindowChoice choice ? choice.Alternatives.SelectMany(Windows).Append(choice.Reading.Name) : [];
}

/// <summary>Whether a set has a session under a choice of readings.</summary>
internal sealed class CheapestReadings(DecisionDiagrams diagrams)
{
    /// <summary>Whether it has; readings are what diagrams ask for first.</summary>
    public bool Exists(int set, IReadOnlyDictionary<string, int> chosen)
    {
        while (set > DecisionDiagrams.All)
        {
            var (subject, cells) = diagrams.Space.Variables[diagrams.VariableOf(set)];
            if (subject.Kind != SubjectKind.Reading)
            {
                return true;
            }

            var alternative = chosen[subject.Name];
            for (var cell = 0; cell < cells.Length; cell++)
            {
                if (cells[cell].Low <= alternative && alternative <= cells[cell].High)
                {
                    set = diagrams.WayOf(set, cell);
                    break;
                }
            }
        }

        return set == DecisionDiagrams.All;
    }
}
