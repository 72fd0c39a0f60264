using System.Diagnostics;
using System.Globalization;
using Conv.Analysis.Spaces;
using Conv.Compiler.Ir;
using Conv.Compiler.Symbols;
using Conv.Compiler.Text;
using Conv.Runtime.Languages;
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
    public LocalizableText Text => LocalizableText.Of(In);

    /// <inheritdoc/>
    public override string ToString() => In(LanguageCodes.English);

    private string In(string language)
    {
        var parts = Session.Select(fact => Show(fact, language)).ToList();
        parts.AddRange(Each(Provider, Providers, language));
        parts.AddRange(Each(Beneficiary, Beneficiaries, language));
        parts.AddRange(Count(FactOwner.Provider, Providers.Count, language));
        parts.AddRange(Count(FactOwner.Beneficiary, Beneficiaries.Count, language));
        parts.AddRange(
            Readings.Select(reading =>
                $"{Reading.In(language)} {reading.Reading} {As.In(language)} {reading.Alternative}"
            )
        );
        var day = $"{On.In(language)} {Day}";
        return parts.Count == 0 ? day : $"{day} {With.In(language)} {string.Join(", ", parts)}";
    }

    private static readonly LocalizableText On = new("on", "le", "op", "am");
    private static readonly LocalizableText With = new("with", "avec", "met", "mit");
    private static readonly LocalizableText No = new("no", "sans", "geen", "ohne");
    private static readonly LocalizableText Anybody = new("anybody", "quiconque", "om het even wie", "irgendwer");
    private static readonly LocalizableText Yes = new("yes", "oui", "ja", "ja");
    private static readonly LocalizableText Not = new("no", "non", "neen", "nein");
    private static readonly LocalizableText Reading = new("the reading", "la lecture", "de lezing", "der Lesart");
    private static readonly LocalizableText As = new("as", "comme", "als", "als");
    private static readonly LocalizableText Provider = new(
        "provider",
        "prestataire",
        "zorgverlener",
        "Leistungserbringer"
    );
    private static readonly LocalizableText Beneficiary = new(
        "beneficiary",
        "bénéficiaire",
        "rechthebbende",
        "Berechtigter"
    );
    private static readonly LocalizableText SeveralProviders = new(
        "providers",
        "prestataires",
        "zorgverleners",
        "Leistungserbringer"
    );
    private static readonly LocalizableText SeveralBeneficiaries = new(
        "beneficiaries",
        "bénéficiaires",
        "rechthebbenden",
        "Berechtigte"
    );

    private static IEnumerable<string> Each(
        LocalizableText who,
        IReadOnlyList<IReadOnlyDictionary<FactSymbol, long?>> people,
        string language
    ) =>
        people.Count == 1
            ? people[0].Select(fact => Show(fact, language))
            : people.Select(
                (facts, i) =>
                    FormattableString.Invariant($"{who.In(language)} {i + 1}: ")
                    + (
                        facts.Count == 0
                            ? Anybody.In(language)
                            : WordList.And(facts.Select(fact => Show(fact, language)), language)
                    )
            );

    // How many there are matters where nobody is, or more than those that differ.
    private IEnumerable<string> Count(FactOwner who, int shown, string language) =>
        Cell(Subject.People(who)) switch
        {
            { High: 0 } => [$"{No.In(language)} {(who == FactOwner.Provider ? Provider : Beneficiary).In(language)}"],
            { Low: > 1 and var low } when low > shown =>
            [
                FormattableString.Invariant(
                    $"{low} {(who == FactOwner.Provider ? SeveralProviders : SeveralBeneficiaries).In(language)}"
                ),
            ],
            _ => [],
        };

    private static string Show(KeyValuePair<FactSymbol, long?> fact, string language) =>
        fact.Value is { } value
            ? $"{Quoted(fact.Key.Name, language)} {Value(fact.Key, value, language)}"
            : $"{No.In(language)} {Quoted(fact.Key.Name, language)}";

    // A name in back-quotes is shown as the file calls it.
    private static string Quoted(string name, string language) =>
        string.Equals(language, LanguageCodes.English, StringComparison.Ordinal) ? name : $"`{name}`";

    private static string Value(FactSymbol fact, long value, string language) =>
        fact.Kind switch
        {
            FactKind.Enumeration => Quoted(fact.Values[(int)value - 1].Name, language),
            FactKind.YesNo => (value == 2 ? Yes : Not).In(language),
            FactKind.Date => Runtime.Values.Day.Text((int)value),
            FactKind.Money => Cents.Text(value),
            FactKind.Number or FactKind.Decimal or FactKind.Minutes => fact.NumberText(value),
            FactKind.Identifier => value.ToString(CultureInfo.InvariantCulture),
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
