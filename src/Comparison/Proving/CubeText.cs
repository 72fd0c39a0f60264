using System.Collections.Immutable;
using System.Globalization;
using Conv.Analysis.Spaces;
using Conv.Compiler.Ir;
using Conv.Compiler.Symbols;

namespace Conv.Comparison.Proving;

/// <summary>Says cubes in the words of the files.</summary>
/// <param name="program">The product.</param>
/// <param name="variables">The variables of the space.</param>
internal sealed class CubeText(IrProgram program, ImmutableArray<Variable> variables)
{
    /// <summary>The restrictions of a cube: dates, facts, people, then counters.</summary>
    public ImmutableArray<Clause> Of(Cube cube) =>
        [.. cube.Cells.Select(one => Of(variables[one.Key], one.Value)).Where(clause => clause.Text.Length > 0)];

    private Clause Of(Variable variable, ImmutableSortedSet<int> cells)
    {
        var (subject, all) = variable;
        var missing = cells.Any(cell => all[cell].IsMissing);
        var spans = Spans(cells.Where(cell => !all[cell].IsMissing).Select(cell => all[cell]));
        var whole = spans is [var only] && only.Low == subject.Low && only.High == subject.High;
        return subject.Kind switch
        {
            SubjectKind.SessionDate => new Clause("date", Or(spans.Select(span => "date is " + Days(span, subject)))),
            SubjectKind.Fact => new Clause(subject.Name, Fact(subject, spans, missing, whole)),
            SubjectKind.Age => Age(subject, spans),
            SubjectKind.Days => new Clause(
                subject.Name,
                Or(spans.Select(span => $"{Range(span, subject)} days since {subject.Name}"))
            ),
            SubjectKind.People => People(subject, spans),
            SubjectKind.Counter => Counter(subject, spans),
            SubjectKind.Others => new Clause("others", YesNo(spans, "the others as well: ", subject.Name)),
            SubjectKind.Submitted => new Clause("submitted", YesNo(spans, "submitted around it: ", subject.Name)),
            _ => new Clause(subject.Name, subject.Name),
        };
    }

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
            FactKind.Enumeration => spans.SelectMany(Numbers).Select(value => fact.Values[(int)value - 1].Name),
            FactKind.YesNo => spans.SelectMany(Numbers).Select(value => value == 2 ? "yes" : "no"),
            FactKind.Date => spans.Select(span => Days(span, subject)),
            FactKind.Money => spans.Select(span => Range(span, subject, AmountText.Of)),
            _ => spans.Select(span => Range(span, subject)),
        };
        return $"{subject.Name} is {Or(values.Concat(missing ? ["missing"] : Array.Empty<string>()))}";
    }

    private Clause Age(Subject subject, List<(long Low, long High)> spans)
    {
        var isBirth = program.Vocabulary.Facts.Any(fact =>
            fact.Role == FactRole.BirthDate
            && fact.Owner == subject.Owner
            && string.Equals(fact.Name, subject.Name, StringComparison.Ordinal)
        );
        return new Clause(
            isBirth ? "age" : subject.Name,
            Or(spans.Select(span => isBirth ? Years(span) : Since(span, subject.Name)))
        );
    }

    private static string Years((long Low, long High) span)
    {
        var least = span.Low > 0 ? (span.Low - 1 + 35) / 36 : 0;
        var most = span.High >= AgeSteps.Last ? -1 : ((span.High + 35) / 36) - 1;
        return (least, most) switch
        {
            (<= 0, >= 0) => string.Create(CultureInfo.InvariantCulture, $"age is at most {most}"),
            (> 0, < 0) => string.Create(CultureInfo.InvariantCulture, $"age is at least {least}"),
            (> 0, _) when least == most => string.Create(CultureInfo.InvariantCulture, $"age is {least}"),
            (> 0, _) => string.Create(CultureInfo.InvariantCulture, $"age is {least} to {most}"),
            _ => "born on or before the session's date",
        };
    }

    private static string Since((long Low, long High) span, string name)
    {
        var from = span.Low <= AgeSteps.Lowest ? "" : Step(span.Low);
        var to = span.High >= AgeSteps.Last ? "" : Step(span.High + 1);
        return (from, to) switch
        {
            ("on or before date", "") => $"{name} is on or before the session's date",
            ("", "on or before date") => $"{name} is after the session's date",
            (_, "") => $"{name} is {from} or more before the session's date",
            ("", _) => $"{name} is less than {to} before the session's date",
            _ => $"{name} is from {from} to less than {to} before the session's date",
        };
    }

    private static string Step(long step) =>
        step <= 0
            ? step == 0
                ? "on or before date"
                : string.Create(CultureInfo.InvariantCulture, $"{step / 3} months")
            : step % 36 is 0 or 1
                ? string.Create(CultureInfo.InvariantCulture, $"{step / 36} years")
                : step < 3
                    ? "1 day"
                    : string.Create(CultureInfo.InvariantCulture, $"{step / 3} months");

    private static Clause People(Subject subject, List<(long Low, long High)> spans)
    {
        var who = subject.Owner == FactOwner.Provider ? "providers" : "beneficiaries";
        return new Clause(
            who,
            Or(
                spans.Select(span =>
                    span is (0, 0) ? "nobody is registered"
                    : span.Low == 1 && span.High == subject.High && subject.Owner == FactOwner.Beneficiary
                        ? "somebody is registered"
                    : $"{Range(span, subject)} {who}"
                )
            )
        );
    }

    private Clause Counter(Subject subject, List<(long Low, long High)> spans)
    {
        var counter = program.Counters[subject.Number];
        var numbers = Or(
            spans.Select(span =>
                span is (0, 0) ? "no"
                : counter.Type == IrType.Money ? Range(span, subject, AmountText.Of)
                : Range(span, subject)
            )
        );
        return new Clause(counter.Phrase, $"{numbers} {counter.Phrase} before");
    }

    private static string YesNo(List<(long Low, long High)> spans, string what, string name) =>
        spans is [(1, 1)] ? what + name : $"not {what}{name}";

    private static string Days((long Low, long High) span, Subject subject) =>
        span.Low == span.High ? AmountText.Day(span.Low)
        : span.Low == subject.Low ? $"until {AmountText.Day(span.High)}"
        : span.High == subject.High ? $"from {AmountText.Day(span.Low)}"
        : $"from {AmountText.Day(span.Low)} to {AmountText.Day(span.High)}";

    private static string Range((long Low, long High) span, Subject subject, Func<long, string>? say = null)
    {
        say ??= number => number.ToString(CultureInfo.InvariantCulture);
        return span.Low == span.High ? say(span.Low)
            : span.High == subject.High ? $"at least {say(span.Low)}"
            : span.Low == subject.Low ? $"at most {say(span.High)}"
            : $"{say(span.Low)} to {say(span.High)}";
    }

    private static IEnumerable<long> Numbers((long Low, long High) span)
    {
        for (var number = span.Low; number <= span.High; number++)
        {
            yield return number;
        }
    }

    // Neighbouring cells are one stretch.
    private static List<(long Low, long High)> Spans(IEnumerable<Cell> cells)
    {
        var spans = new List<(long Low, long High)>();
        foreach (var cell in cells)
        {
            if (spans.Count > 0 && spans[^1].High + 1 == cell.Low)
            {
                spans[^1] = (spans[^1].Low, cell.High);
            }
            else
            {
                spans.Add((cell.Low, cell.High));
            }
        }

        return spans;
    }

    private static string Or(IEnumerable<string> parts)
    {
        List<string> all = [.. parts];
        return all.Count switch
        {
            0 => "",
            1 => all[0],
            _ => $"{string.Join(", ", all.Take(all.Count - 1))} or {all[^1]}",
        };
    }
}
