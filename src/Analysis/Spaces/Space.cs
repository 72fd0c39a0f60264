using System.Collections.Immutable;
using Conv.Compiler.Ir;
using Conv.Compiler.Text;
using Conv.Runtime.Languages;

namespace Conv.Analysis.Spaces;

/// <summary>A subject with its cells; the values of one variable of a diagram.</summary>
internal sealed record Variable(Subject Subject, ImmutableArray<Cell> Cells)
{
    /// <summary>What the subject stands for, where its name alone does not say how to work it out: see <see cref="Atom.Expression"/>.</summary>
    public IrExpression? Expression { get; init; }
}

/// <summary>
/// All sessions that one function may be asked about, as finitely many combinations of cells: what the graphs of the function read, cut
/// where they tell values apart. Dates and ages belong together; which of their cells go together is <see cref="DateTheory"/>.
/// </summary>
internal sealed class Space
{
    /// <summary>How many cells of a date and of its age are looked at together.</summary>
    public const int MostPairs = 200_000;

    private readonly Dictionary<Subject, int> _positions = [];

    private Space(ImmutableArray<Variable> variables)
    {
        Variables = variables;
        for (var i = 0; i < variables.Length; i++)
        {
            _positions.Add(variables[i].Subject, i);
        }
    }

    /// <summary>The variables, in the order in which diagrams ask them.</summary>
    public ImmutableArray<Variable> Variables { get; }

    /// <summary>Why no set of sessions can be made here; null where they can.</summary>
    public LocalizableText? Excess { get; private init; }

    /// <summary>The place of a subject among the variables.</summary>
    public int PositionOf(Subject subject) => _positions[subject];

    /// <summary>Whether a variable stands for something about which too little is known to say that there is a session.</summary>
    public bool IsOpaque(int variable) =>
        Variables[variable].Subject.Kind == SubjectKind.Calculated || IsUnknown(variable);

    /// <summary>Whether a variable stands for something about which nothing is known.</summary>
    public bool IsUnknown(int variable) =>
        Variables[variable].Subject.Kind == SubjectKind.Opaque
        || (
            Variables[variable].Subject is { Kind: SubjectKind.Days } days
            && Variables.Any(other =>
                DateTheory.AreOfOneDate(other.Subject, days) && !other.Cells.All(DateTheory.IsToTheDay)
            )
        );

    /// <summary>The space that tells apart what some tests tell apart.</summary>
    /// <param name="atoms">The tests.</param>
    /// <param name="sessionDate">The session's date, which ages depend on.</param>
    public static Space Of(IEnumerable<Atom> atoms, Subject sessionDate)
    {
        var cuts = new Dictionary<Subject, HashSet<long>> { [sessionDate] = [] };
        var expressions = new Dictionary<Subject, IrExpression>();
        foreach (var atom in atoms)
        {
            if (atom.Expression is { } expression)
            {
                expressions.TryAdd(atom.Subject, expression);
            }

            if (!cuts.TryGetValue(atom.Subject, out var known))
            {
                cuts.Add(atom.Subject, known = []);
            }

            known.UnionWith(atom.Cuts);
        }

        // Where the session's date enters or leaves the days that cells of a date and of its age allow together, it is cut:
        // each of its cells then goes with such a pair as a whole, or not at all.
        LocalizableText? excess = null;
        foreach (var age in cuts.Keys.Where(subject => subject.IsAge).ToList())
        {
            var date = DateTheory.DateOf(age, cuts.Keys);
            if ((long)cuts[date].Count * cuts[age].Count > MostPairs)
            {
                excess = new LocalizableText(
                    $"too large: it compares `{date.Name}` with too many days and with too many ages",
                    $"trop grand : cela compare `{date.Name}` à trop de jours et à trop d'âges",
                    $"te groot: het vergelijkt `{date.Name}` met te veel dagen en met te veel leeftijden",
                    $"zu groß: es vergleicht `{date.Name}` mit zu vielen Tagen und zu vielen Altern"
                );
                continue;
            }

            cuts[sessionDate]
                .UnionWith(
                    from dates in Partition.Of(date, cuts[date])
                    where !dates.IsMissing
                    from ages in Partition.Of(age, cuts[age])
                    from cut in DateTheory.Cuts(age, dates, ages)
                    select cut
                );
        }

        return new Space([
            .. cuts.Select(pair => new Variable(pair.Key, Partition.Of(pair.Key, pair.Value))
                {
                    Expression = expressions.GetValueOrDefault(pair.Key),
                })
                .OrderBy(variable => variable.Subject.Kind)
                .ThenBy(variable => variable.Subject.Owner)
                .ThenBy(variable => variable.Subject.Number)
                .ThenBy(variable => variable.Subject.Name, StringComparer.Ordinal),
        ])
        {
            Excess = excess,
        };
    }
}
