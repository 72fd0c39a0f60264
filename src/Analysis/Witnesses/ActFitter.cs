using System.Collections.Immutable;
using System.Diagnostics;
using System.Numerics;
using Conv.Analysis.Spaces;
using Conv.Compiler.Ir;
using Conv.Compiler.Symbols;

namespace Conv.Analysis.Witnesses;

/// <summary>
/// Makes a session lie in the cells that it was made for where simple values do not: numbers for which a calculation comes to what it must, other
/// people who say no where the first ones say yes.
/// </summary>
/// <param name="vocabulary">The facts.</param>
/// <param name="space">The variables.</param>
internal sealed class ActFitter(Vocabulary vocabulary, Space space)
{
    private const int Most = 500;

    // A calculation that goes up and down is tried for so many numbers.
    private const int Scanned = 200;

    private readonly ActCells _cells = new(vocabulary);

    /// <summary>The session, changed where it must be and can be; what it is in the end is for others to judge.</summary>
    /// <param name="act">The session.</param>
    /// <param name="cells">The cell of each variable, −1 where any will do.</param>
    /// <param name="evaluator">What graphs say of a session in its place; null: no more may be tried, and nothing fits.</param>
    public ConcreteAct Fitted(ConcreteAct act, int[] cells, Func<ConcreteAct, EvaluatedAct?> evaluator)
    {
        var calculated = Asked(cells, SubjectKind.Calculated);
        var others = Asked(cells, SubjectKind.Others);
        if (calculated.Count > 0 && !Fits(act, calculated))
        {
            act =
                Numbers(act, cells, calculated, evaluator).FirstOrDefault(changed => Fits(changed, calculated)) ?? act;
        }

        if (others.Count > 0 && !Fits(act, others))
        {
            act = Variants(act, others).Take(Most).FirstOrDefault(changed => Fits(changed, others)) ?? act;
        }

        return act;

        bool Fits(ConcreteAct changed, List<int> asked) =>
            evaluator(changed) is { } evaluated
            && asked.TrueForAll(variable => _cells.Of(space.Variables[variable], evaluated) == cells[variable]);
    }

    private List<int> Asked(int[] cells, SubjectKind kind) =>
        [
            .. Enumerable
                .Range(0, cells.Length)
                .Where(variable => cells[variable] >= 0 && space.Variables[variable].Subject.Kind == kind),
        ];

    // One number after the other is set so that a calculation comes into its cell.
    private IEnumerable<ConcreteAct> Numbers(
        ConcreteAct act,
        int[] cells,
        List<int> calculated,
        Func<ConcreteAct, EvaluatedAct?> evaluator
    )
    {
        foreach (var variable in calculated)
        {
            var (expression, cell) = (
                space.Variables[variable].Expression!,
                space.Variables[variable].Cells[cells[variable]]
            );
            foreach (
                var fact in IrWalk
                    .Nodes(expression)
                    .OfType<IrFact>()
                    .Select(node => node.Fact)
                    .Where(fact =>
                        fact.Kind is FactKind.Number or FactKind.Decimal or FactKind.Minutes or FactKind.Money
                    )
                    .Distinct()
            )
            {
                var (low, high) = Range(fact, cells);
                BigInteger? At(long number) => evaluator(With(act, fact, number))?.Session.Value(expression);
                foreach (var number in Candidates(low, high, cell, At))
                {
                    yield return With(act, fact, number);
                }
            }
        }
    }

    private static ConcreteAct With(ConcreteAct act, FactSymbol fact, long number) =>
        act with
        {
            Facts = act.Facts.SetItem(ConcreteAct.Key(fact), (fact, number)),
        };

    private (long Low, long High) Range(FactSymbol fact, int[] cells)
    {
        var subject = Subject.Fact(fact);
        var position = space.Variables.Select(variable => variable.Subject).ToList().IndexOf(subject);
        return
            position >= 0
            && cells[position] >= 0
            && space.Variables[position].Cells[cells[position]] is { IsMissing: false } cell
            ? (cell.Low, cell.High)
            : (subject.Low, subject.High);
    }

    // The first numbers from which on a calculation has come into a cell, whether it rises or falls, then the lowest numbers.
    private static IEnumerable<long> Candidates(long low, long high, Cell cell, Func<long, BigInteger?> at)
    {
        if (at(low) is not { } first || at(high) is not { } last)
        {
            yield break;
        }

        bool HasCome(BigInteger value) => first <= last ? value >= cell.Low : value <= cell.High;
        var (before, after) = ((BigInteger)low, (BigInteger)high);
        while (before < after)
        {
            var middle = before + ((after - before) / 2);
            (before, after) = HasCome(at((long)middle) ?? first) ? (before, middle) : (middle + 1, after);
        }

        yield return (long)after;
        for (var number = low; number < high && number < low + Scanned; number++)
        {
            yield return number;
        }
    }

    private IEnumerable<ConcreteAct> Variants(ConcreteAct act, List<int> asked)
    {
        IEnumerable<ConcreteAct> acts = [act];
        foreach (
            var fact in asked
                .SelectMany(variable => IrWalk.Nodes(space.Variables[variable].Expression!))
                .Select(FactOf)
                .OfType<FactSymbol>()
                .Where(fact => fact.Owner != FactOwner.Session)
                .Distinct()
        )
        {
            var before = acts;
            acts = before.Concat(
                before.SelectMany(concreteAct =>
                    Values(fact, act)
                        .Select(value =>
                            concreteAct with
                            {
                                OtherFacts = concreteAct.OtherFacts.SetItem(ConcreteAct.Key(fact), (fact, value)),
                            }
                        )
                )
            );
        }

        return acts;
    }

    private static FactSymbol? FactOf(IrExpression node) => (node as IrFactLeaf)?.Fact;

    private static IEnumerable<long?> Values(FactSymbol fact, ConcreteAct act) =>
        fact.Kind switch
        {
            FactKind.Enumeration => Enumerable.Range(1, fact.Values.Length).Select(value => (long?)value).Prepend(null),
            FactKind.YesNo => [1, 2, null],
            FactKind.Date => [null, act.Day, act.Day - 20_000, act.Day + 1],
            FactKind.Number or FactKind.Decimal or FactKind.Minutes or FactKind.Money => [null, 0, 1, 1_000_000],
            FactKind.Identifier => [null],
            _ => throw new UnreachableException($"{fact.Kind} has no values"),
        };
}
