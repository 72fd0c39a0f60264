using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using Conv.Analysis.Diagrams;
using Conv.Analysis.Spaces;
using Conv.Compiler.Ir;
using Conv.Compiler.Symbols;
using Conv.Compiler.Text;
using Conv.Runtime.Languages;
using Conv.Runtime.Values;

namespace Conv.Comparison.Proving;

/// <summary>Says regions in the words of the files, so that whoever has a session can tell whether it lies in one.</summary>
/// <param name="program">The product.</param>
/// <param name="joint">The pair that the regions are of.</param>
/// <param name="horizon">The days over which the editions are compared.</param>
internal sealed class RegionWords(IrProgram program, Joint joint, (int First, int Last) horizon)
{
    private readonly GraphWords _graphs = new(program);

    // Where the two count one thing differently and a calculation reads both counts.
    private readonly GraphWords _ofEither = new(program) { CountsAs = joint.CountsAs };

    /// <summary>The clauses of a region: dates, facts, people, counters, then what is decided; "at most here" before all others.</summary>
    public ImmutableArray<Clause> Of(Space space, RegionSessions region, bool isAtMost)
    {
        var clauses = region
            .Cube.Cells.Where(cells =>
                cells.Value.Count < space.Variables[cells.Key].Cells.Length
                && !GoesWithoutSaying(space, region.Cube, cells.Key)
            )
            .Select(cells => Of(region, cells.Key, cells.Value))
            .ToList();
        var convention = program.Conventions[joint.Function.Convention];

        // Where the pair judges on some days only, these are days of the region too.
        if (
            clauses.TrueForAll(clause => clause.Subject != Date)
            && (convention.From.Number > horizon.First || convention.To.Number < horizon.Last)
        )
        {
            clauses.Insert(
                0,
                new Clause(Date, $"date is {SpanWords.Days((convention.From.Number, convention.To.Number), horizon)}")
            );
        }

        if (region.Among is { } among)
        {
            clauses.Add(new Clause("decision", among.Text));
        }

        if (isAtMost)
        {
            clauses.Insert(0, new Clause("exactness", "at most here"));
        }

        return [.. clauses];
    }

    /// <summary>What a set hangs on that cannot be read.</summary>
    public string DependsOn(DecisionDiagrams diagrams, int set) =>
        "it depends on "
        + string.Join(
            ", ",
            diagrams
                .VariablesIn(set)
                .Where(diagrams.Space.IsUnknown)
                .Select(variable => $"`{Opaque(diagrams.Space.Variables[variable])}`")
                .Distinct()
        );

    // A date that is missing is in the first cell of how it stands to the session's; where sessions without it are in the region, that is said.
    private Clause Of(RegionSessions region, int variable, ImmutableSortedSet<int> cells)
    {
        var (diagrams, space) = (region.Diagrams, region.Diagrams.Space);
        var clause = Of(space, space.Variables[variable], cells);
        return
            space.Variables[variable].Subject is { IsAge: true } age
            && cells.Contains(0)
            && space.Variables.FirstOrDefault(other =>
                other.Subject.Kind == SubjectKind.Fact
                && other.Subject.Owner == age.Owner
                && string.Equals(other.Subject.Name, age.Name, StringComparison.Ordinal)
            )
                is { } date
            && date.Cells.Any(cell => cell.IsMissing)
            && diagrams.And(region.Set, diagrams.Of(new Atom(date.Subject, [], cell => cell.IsMissing)))
                != DecisionDiagrams.None
            ? clause with
            {
                Text = $"{clause.Text} or {age.Name} is missing",
            }
            : clause;
    }

    // Where something is said of how a date stands to the session's, it is given.
    private static bool GoesWithoutSaying(Space space, Cube cube, int variable) =>
        space.Variables[variable] is { Subject: { Kind: SubjectKind.Fact } fact } date
        && cube.Cells[variable].All(cell => !date.Cells[cell].IsMissing)
        && cube.Cells[variable].Count == date.Cells.Count(cell => !cell.IsMissing)
        && cube.Cells.Keys.Any(other =>
            space.Variables[other].Subject is { IsAge: true } age
            && age.Owner == fact.Owner
            && string.Equals(age.Name, fact.Name, StringComparison.Ordinal)
        );

    private const string Date = "date";

    private string Opaque(Variable variable) =>
        variable.Expression is { } expression ? _graphs.Of(expression) : $"days since {variable.Subject.Name}";

    private Clause Of(Space space, Variable variable, ImmutableSortedSet<int> cells)
    {
        var (subject, all) = variable;
        var missing = cells.Any(cell => all[cell].IsMissing);
        var spans = SpanWords.Joined(cells.Where(cell => !all[cell].IsMissing).Select(cell => all[cell]));
        var whole = spans is [var only] && only.Low == subject.Low && only.High == subject.High;
        return subject.Kind switch
        {
            SubjectKind.SessionDate => new Clause(
                Date,
                $"date is {WordList.Or(spans.Select(span => SpanWords.Days(span, horizon)))}"
            ),
            SubjectKind.Fact => new Clause(subject.Name, Fact(subject, spans, missing, whole)),
            SubjectKind.Age => new AgeWords(subject.Name, IsBirth(subject)).Of(spans),
            SubjectKind.Days => new Clause(
                subject.Name,
                WordList.Or(spans.Select(span => $"{SpanWords.Range(span, subject)} days since {subject.Name}"))
            ),
            SubjectKind.People => People(subject, spans),
            SubjectKind.Counter => Counter(space, subject, spans),
            SubjectKind.Others => Others(variable, spans),
            SubjectKind.Submitted => new Clause(
                "submitted",
                (spans is [(1, 1)] ? "" : "not ") + $"submitted around it: {program.Submitted[subject.Number].Name}"
            ),
            SubjectKind.Calculated => Calculated(variable, spans),
            SubjectKind.Opaque => new Clause(
                subject.Name,
                (spans is [(1, 1)] ? "" : "not: ") + _graphs.Of(variable.Expression!)
            ),
            SubjectKind.Reading => throw new UnreachableException("readings are fixed"),
            _ => throw new UnreachableException($"{subject.Kind} has no words"),
        };
    }

    private bool IsBirth(Subject subject) =>
        program.Vocabulary.Facts.Any(fact =>
            fact.Role == FactRole.BirthDate
            && fact.Owner == subject.Owner
            && string.Equals(fact.Name, subject.Name, StringComparison.Ordinal)
        );

    private string Fact(Subject subject, List<(long Low, long High)> spans, bool missing, bool whole)
    {
        if (whole)
        {
            return $"{subject.Name} is given";
        }

        var fact = program.Vocabulary.Facts.First(one =>
            one.Owner == subject.Owner && string.Equals(one.Name, subject.Name, StringComparison.Ordinal)
        );
        var values = fact.Kind switch
        {
            FactKind.Enumeration => spans
                .SelectMany(SpanWords.Numbers)
                .Select(value => fact.Values[(int)value - 1].Name),
            FactKind.YesNo => spans.SelectMany(SpanWords.Numbers).Select(value => value == 2 ? "yes" : "no"),
            FactKind.Date => spans.Select(span => SpanWords.Days(span, ((int)subject.Low, (int)subject.High))),
            FactKind.Money => spans.Select(span => SpanWords.Range(span, subject, cents => Cents.TextInEuros(cents))),
            FactKind.Number or FactKind.Decimal or FactKind.Minutes => spans.Select(span =>
                SpanWords.Range(span, subject, number => fact.NumberText(number))
            ),
            FactKind.Identifier => spans.Select(span => SpanWords.Range(span, subject)),
            _ => throw new UnreachableException($"{fact.Kind} has no words"),
        };
        return $"{subject.Name} is {WordList.Or(values.Concat(missing ? ["missing"] : Array.Empty<string>()))}";
    }

    private static Clause People(Subject subject, List<(long Low, long High)> spans)
    {
        var isProvider = subject.Owner == FactOwner.Provider;
        var who = isProvider ? "providers" : "beneficiaries";
        return new Clause(
            who,
            WordList.Or(
                spans.Select(span =>
                    span is (0, 0) ? "nobody is registered"
                    : span.Low == 1 && span.High == subject.High && !isProvider ? "somebody is registered"
                    : span is (1, 1) ? (isProvider ? "1 provider" : "1 beneficiary")
                    : $"{SpanWords.Range(span, subject)} {who}"
                )
            )
        );
    }

    private Clause Counter(Space space, Subject subject, List<(long Low, long High)> spans)
    {
        var counter = program.Counters[subject.Number];
        var numbers = WordList.Or(
            spans.Select(span =>
                span is (0, 0) ? "no"
                : counter.Type == IrType.Money ? SpanWords.Range(span, subject, cents => Cents.TextInEuros(cents))
                : SpanWords.Range(span, subject)
            )
        );

        // Where the versions do not count the same under one name, it says whose count it is.
        var whose = space.Variables.Any(other =>
            other.Subject.Kind == SubjectKind.Counter
            && other.Subject.Number != subject.Number
            && string.Equals(program.Counters[other.Subject.Number].Phrase, counter.Phrase, StringComparison.Ordinal)
        )
            ? joint.CountsAs(subject.Number)
            : "";
        return new Clause(counter.Phrase, $"{Counted(numbers, counter.Phrase)} before{whose}") { IsOfCounter = true };
    }

    // One session, be it just one, at least or at most one.
    private static string Counted(string numbers, string phrase) =>
        (numbers == "1" || numbers.EndsWith(" 1", StringComparison.Ordinal))
        && phrase.IndexOf("sessions", StringComparison.Ordinal) is var at and >= 0
            ? $"{numbers} {phrase[..at]}session{phrase[(at + "sessions".Length)..]}"
            : $"{numbers} {phrase}";

    private Clause Calculated(Variable variable, List<(long Low, long High)> spans)
    {
        var calculation = variable.Expression!;

        // Of two numbers that are compared it is said which one is more.
        var compared = calculation is IrArithmetic { Operator: IrOperator.Subtract } difference
            ? spans switch
            {
                [(long.MinValue, -1), (1, long.MaxValue)] => (difference.Left, "is not", difference.Right),
                [(long.MinValue, -1)] => (difference.Left, "is less than", difference.Right),
                [(1, long.MaxValue)] => (difference.Left, "is more than", difference.Right),
                [(0, 0)] => (difference.Left, "is", difference.Right),
                [(0, long.MaxValue)] => (difference.Left, "is at least", difference.Right),
                [(long.MinValue, 0)] => (difference.Left, "is at most", difference.Right),
                _ => ((IrExpression, string, IrExpression)?)null,
            }
            : null;
        Func<long, string>? say = calculation.Type == IrType.Money ? cents => Cents.TextInEuros(cents) : null;
        var counters = IrWalk.Counters(calculation).Distinct().ToList();
        var graphs =
            counters.Select(counter => program.Counters[counter].Phrase).Distinct(StringComparer.Ordinal).Count()
            < counters.Count
                ? _ofEither
                : _graphs;
        return new Clause(
            "calculation",
            compared is var (left, how, right)
                ? $"{graphs.Of(left)} {how} {graphs.Of(right)}"
                : $"{graphs.Of(calculation)} is {WordList.Or(spans.Select(span => SpanWords.Range(span, variable.Subject, say)))}"
        );
    }

    private Clause Others(Variable variable, List<(long Low, long High)> spans)
    {
        var every = (IrEvery)variable.Expression!;
        var who = (every.OfProviders, every.OfBeneficiaries) switch
        {
            (true, false) => "provider",
            (false, true) => "beneficiary",
            (true, true) => "provider and beneficiary",
            (false, false) => throw new UnreachableException("nobody is asked"),
        };
        var asked = _graphs.Of(every.Condition);
        if (every.OfFirst)
        {
            return new Clause(
                "others",
                spans is [(1, 1)]
                    ? $"the first of several providers: {asked}"
                    : $"not the first of several providers: {asked}"
            );
        }

        return new Clause(
            "others",
            spans is [(1, 1)] ? $"every other {who} as well: {asked}" : $"not every other {who}: {asked}"
        );
    }
}
