using System.Diagnostics;
using System.Globalization;
using Conv.Analysis.Spaces;
using Conv.Compiler.Ir;
using Conv.Compiler.Symbols;
using Conv.Runtime.Values;

namespace Conv.Analysis.Regimes;

/// <summary>
/// The smallest session of which something is true: a value for each fact that matters; the others can be anything. Of several people
/// each has facts of its own.
/// </summary>
internal sealed class RegimeExample
{
    private readonly IrProgram _program;
    private readonly Dictionary<Subject, Cell> _cells = [];

    /// <summary>Chooses values in the cells of an example.</summary>
    /// <param name="program">The program.</param>
    /// <param name="space">The space of the example.</param>
    /// <param name="path">Its cells.</param>
    /// <param name="from">The first day that is asked about.</param>
    /// <param name="providers">How many providers differ.</param>
    /// <param name="beneficiaries">How many beneficiaries differ; 0: the session names none.</param>
    public RegimeExample(
        IrProgram program,
        Space space,
        IEnumerable<(int Variable, int Cell)> path,
        Day from,
        int providers,
        int beneficiaries
    )
    {
        _program = program;
        foreach (var (variable, cell) in path)
        {
            _cells.Add(space.Variables[variable].Subject, space.Variables[variable].Cells[cell]);
        }

        var date = _cells.FirstOrDefault(pair => pair.Key.Kind == SubjectKind.SessionDate);
        Day = date.Key is null ? from : new((int)date.Value.Low);
        Providers = People(FactOwner.Provider, providers);
        Beneficiaries = People(FactOwner.Beneficiary, beneficiaries);
        Session = Facts(FactOwner.Session, 0);
        Readings = _cells
            .Where(pair => pair.Key.Kind == SubjectKind.Reading)
            .Select(pair =>
            {
                var reading = program.Readings.First(reading => reading.Name == pair.Key.Name);
                return (reading.Name, reading.Alternatives[(int)pair.Value.Low].Name);
            })
            .ToList();
    }

    /// <summary>The day of the session.</summary>
    public Day Day { get; }

    /// <summary>Facts of the session that matter; null: missing. Numbers as stored.</summary>
    public IReadOnlyDictionary<FactSymbol, long?> Session { get; }

    /// <summary>Facts of each provider that matter.</summary>
    public IReadOnlyList<IReadOnlyDictionary<FactSymbol, long?>> Providers { get; }

    /// <summary>Facts of each beneficiary that matter.</summary>
    public IReadOnlyList<IReadOnlyDictionary<FactSymbol, long?>> Beneficiaries { get; }

    /// <summary>The readings that matter, with an alternative each.</summary>
    public IReadOnlyList<(string Reading, string Alternative)> Readings { get; }

    /// <summary>As a part of a sentence: <c>on 2025-03-01 with region north</c>.</summary>
    public override string ToString()
    {
        var parts = Session.Select(Show).ToList();
        parts.AddRange(Each("provider", Providers));
        parts.AddRange(Each("beneficiary", Beneficiaries));
        parts.AddRange(Count(FactOwner.Provider, Providers.Count, "provider"));
        parts.AddRange(Count(FactOwner.Beneficiary, Beneficiaries.Count, "beneficiary"));

        parts.AddRange(Readings.Select(reading => $"the reading {reading.Reading} as {reading.Alternative}"));
        var day = $"on {Day}";
        return parts.Count == 0 ? day : $"{day} with {string.Join(", ", parts)}";
    }

    private static IEnumerable<string> Each(string who, IReadOnlyList<IReadOnlyDictionary<FactSymbol, long?>> people) =>
        people.Count == 1
            ? people[0].Select(Show)
            : people.Select(
                (facts, i) =>
                    FormattableString.Invariant($"{who} {i + 1}: ")
                    + (facts.Count == 0 ? "anybody" : string.Join(" and ", facts.Select(Show)))
            );

    // How many there are matters where nobody is, or more than those that differ.
    private IEnumerable<string> Count(FactOwner who, int shown, string name) =>
        Cell(Subject.People(who)) switch
        {
            { High: 0 } => [$"no {name}"],
            { Low: > 1 and var low } when low > shown =>
            [
                FormattableString.Invariant($"{low} {(name == "provider" ? "providers" : "beneficiaries")}"),
            ],
            _ => [],
        };

    private static string Show(KeyValuePair<FactSymbol, long?> fact) =>
        fact.Value is { } value ? $"{fact.Key.Name} {Value(fact.Key, value)}" : $"no {fact.Key.Name}";

    private static string Value(FactSymbol fact, long value) =>
        fact.Kind switch
        {
            FactKind.Enumeration => fact.Values[(int)value - 1].Name,
            FactKind.YesNo => value == 2 ? "yes" : "no",
            FactKind.Date => Runtime.Values.Day.Text((int)value),
            FactKind.Money => Cents.Text(value),
            FactKind.Number or FactKind.Minutes or FactKind.Identifier => value.ToString(CultureInfo.InvariantCulture),
            _ => throw new UnreachableException($"{fact.Kind} has no values"),
        };

    private Cell? Cell(Subject subject) => _cells.GetValueOrDefault(subject);

    private List<IReadOnlyDictionary<FactSymbol, long?>> People(FactOwner owner, int count) =>
        [.. Enumerable.Range(0, count).Select(number => Facts(owner, number))];

    private Dictionary<FactSymbol, long?> Facts(FactOwner owner, int number)
    {
        var facts = new Dictionary<FactSymbol, long?>();
        foreach (var fact in _program.Vocabulary.FactsOf(owner))
        {
            var cell = Cell(Subject.Fact(fact) with { Number = number });
            var (steps, days) = (
                Cell(Subject.Age(fact) with { Number = number }),
                Cell(Subject.Days(fact) with { Number = number })
            );
            if (cell is { IsMissing: true })
            {
                facts.Add(fact, null);
            }
            else if (steps is not null || days is not null)
            {
                facts.Add(fact, Latest(cell ?? new Cell(false, 0, DateOnly.MaxValue.DayNumber), steps, days));
            }
            else if (cell is not null)
            {
                facts.Add(fact, fact.Kind == FactKind.Date && cell.Low == 0 ? cell.High : cell.Low);
            }
        }

        return facts;
    }

    // The latest date of a cell that is old enough on the day of the session: the later a date, the younger.
    private long Latest(Cell dates, Cell? steps, Cell? days)
    {
        var (low, high) = (dates.Low, Math.Min(dates.High, days is null ? long.MaxValue : Day.Number - days.Low));
        while (low < high)
        {
            var middle = low + ((high - low + 1) / 2);
            if (steps is null || AgeSteps.FirstDay((int)middle, steps.Low) <= Day.Number)
            {
                low = middle;
            }
            else
            {
                high = middle - 1;
            }
        }

        return low;
    }
}
