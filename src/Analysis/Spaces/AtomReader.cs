using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using System.Numerics;
using Conv.Compiler.Ir;
using Conv.Compiler.Lowering.Graphs;
using Conv.Compiler.Symbols;
using Conv.Compiler.Text;

namespace Conv.Analysis.Spaces;

/// <summary>Reads the tests that graphs are made of, as tests of single subjects; what it cannot read becomes an opaque subject.</summary>
/// <param name="convention">The convention whose days the session's date ranges over.</param>
internal sealed class AtomReader(IrConvention convention)
{
    private const int LongestQuotation = 100;

    private readonly Dictionary<(string Value, long Constant), ImmutableArray<long>?> _cuts = [];
    private readonly Dictionary<string, SourceSpan> _opaque = new(StringComparer.Ordinal);

    /// <summary>The atoms that must all hold for a test to hold; none where it always holds.</summary>
    public ImmutableArray<Atom> Read(IrExpression test) =>
        IrKnown.Answer(test) is { } answer
            ? answer
                ? []
                : [Never]
            : test switch
            {
                IrPresent { Fact: { Storage: FactStorage.Own } or { WhenMissing: not null } } => [],
                IrPresent present => [Atom.Given(Subject.Fact(present.Fact))],
                IrIsOneOf member => [IsOneOf(member)],
                IrReached reached => Reached(reached),
                IrSubmitted submitted => [Atom.Is(Subject.Submitted(submitted.Acts), 1)],
                IrCompare compare => Compare(compare) ?? [Opaque(compare)],
                IrOverflows overflows when MonotoneCalculation.Leaf(overflows.Value) is { } leaf => Overflows(
                    overflows.Value,
                    leaf
                ),
                IrOverflows or IrFirstProviderGives => [Opaque(test)],
                _ => throw new UnreachableException($"{test.GetType().Name} is no test"),
            };

    /// <summary>What the author wrote where a test was read that is opaque: a piece of the text, on one line.</summary>
    public string Quote(Subject subject)
    {
        if (!_opaque.TryGetValue(subject.Name, out var place))
        {
            return subject.Name;
        }

        var text = place.OneLine;
        return text.Length <= LongestQuotation ? text : text[..LongestQuotation] + "…";
    }

    private Atom Never => new(Subject.SessionDate(convention), [], _ => false);

    private static Atom IsOneOf(IrIsOneOf member)
    {
        var subject = Subject.Fact(member.Fact);
        return new Atom(
            subject,
            [.. Enumerable.Range(2, (int)subject.High - 1).Select(value => (long)value)],
            cell => !cell.IsMissing && member.Set.Has((int)cell.Low)
        );
    }

    private static ImmutableArray<Atom> Reached(IrReached reached) =>
        [
            Atom.Given(Subject.Fact(reached.Fact)),
            Atom.AtLeast(Subject.Age(reached.Fact), AgeSteps.Completed(reached.Years)),
        ];

    private ImmutableArray<Atom>? Compare(IrCompare compare) =>
        (compare.Left, compare.Right) switch
        {
            (var day, IrSessionDate) when DateOf(day) is { } date => WithSessionDate(date, compare.Operator),
            (IrSessionDate, var day) when DateOf(day) is { } date => WithSessionDate(date, compare.Operator.Flipped()),
            (IrFact { Type: IrType.Date } fact, IrShift { Operand: IrSessionDate, Unit: IrShiftUnit.Days } shift) =>
                WithSessionDate((fact.Fact, shift with { Length = -shift.Length }), compare.Operator),
            (IrShift { Operand: IrSessionDate, Unit: IrShiftUnit.Days } shift, IrFact { Type: IrType.Date } fact) =>
                WithSessionDate((fact.Fact, shift with { Length = -shift.Length }), compare.Operator.Flipped()),
            (var term, IrConstant constant) when SubjectOf(term) is { } subject =>
            [
                WithConstant(subject, compare.Operator, constant.Value),
            ],
            (IrConstant constant, var term) when SubjectOf(term) is { } subject =>
            [
                WithConstant(subject, compare.Operator.Flipped(), constant.Value),
            ],
            (var value, IrConstant constant) when MonotoneCalculation.Leaf(value) is { } leaf => WithConstant(
                value,
                leaf,
                compare.Operator,
                constant.Value
            ),
            (IrConstant constant, var value) when MonotoneCalculation.Leaf(value) is { } leaf => WithConstant(
                value,
                leaf,
                compare.Operator.Flipped(),
                constant.Value
            ),
            (IrPartOfDate part, IrConstant constant) => Part(compare, part, compare.Operator, constant.Value),
            (IrConstant constant, IrPartOfDate part) => Part(compare, part, compare.Operator.Flipped(), constant.Value),
            (var value, IrConstant constant) when IsCalculation(value) => Calculated(
                compare,
                value,
                compare.Operator,
                constant.Value
            ),
            (IrConstant constant, var value) when IsCalculation(value) => Calculated(
                compare,
                value,
                compare.Operator.Flipped(),
                constant.Value
            ),
            _ => null,
        };

    // The months and the weekdays of a date come round: which days they are is not read, that one day has one of them is.
    private ImmutableArray<Atom> Part(IrCompare compare, IrPartOfDate part, IrComparison comparison, long constant)
    {
        var text = CanonicalText.Of(part);
        _opaque.TryAdd(text, compare.Origin);
        return [WithConstant(Subject.Calculated(text), comparison, constant) with { Expression = part }];
    }

    private ImmutableArray<Atom> Calculated(
        IrCompare compare,
        IrExpression value,
        IrComparison comparison,
        long constant
    )
    {
        if (
            IrWalk.Nodes(value).Prepend(value).Select(Subject.Of).OfType<Subject>().Distinct().ToList() is [var read]
            && CutsOf(value, read, constant) is { } cuts
        )
        {
            return
            [
                Atom.Given(read),
                new Atom(
                    read,
                    cuts,
                    cell =>
                        !cell.IsMissing && comparison.Holds(MonotoneCalculation.At(value, cell.Low).CompareTo(constant))
                ),
            ];
        }

        var text = CanonicalText.Of(value);
        _opaque.TryAdd(text, compare.Origin);
        return [WithConstant(Subject.Calculated(text), comparison, constant) with { Expression = value }];
    }

    // Both passes over a graph ask.
    private ImmutableArray<long>? CutsOf(IrExpression value, Subject read, long constant)
    {
        var key = (CanonicalText.Of(value), constant);
        if (!_cuts.TryGetValue(key, out var cuts))
        {
            _cuts.Add(key, cuts = EventuallyLinear.Cuts(value, read, constant));
        }

        return cuts;
    }

    private static bool IsCalculation(IrExpression value) =>
        value.Type is IrType.Number or IrType.Money
        && IrWalk
            .Nodes(value)
            .All(node =>
                node
                    is IrConstant
                        or IrFact
                        or IrPeople
                        or IrShared
                        or IrCount { Since: null }
                        or IrArithmetic
                        or IrQuotient
            );

    private ImmutableArray<Atom> WithConstant(
        IrExpression value,
        IrExpression leaf,
        IrComparison comparison,
        long constant
    ) =>
        Calculated(
            value,
            SubjectOf(leaf)!,
            [constant, (BigInteger)constant + 1],
            result => comparison.Holds(result.CompareTo(constant))
        );

    private ImmutableArray<Atom> Overflows(IrExpression value, IrExpression leaf) =>
        Calculated(
            value,
            SubjectOf(leaf)!,
            [long.MinValue, (BigInteger)long.MaxValue + 1],
            result => result < long.MinValue || result > long.MaxValue
        );

    // The test changes where the calculation reaches one of the bounds, and nowhere else.
    private static ImmutableArray<Atom> Calculated(
        IrExpression value,
        Subject subject,
        BigInteger[] bounds,
        Func<BigInteger, bool> holds
    ) =>
        [
            Atom.Given(subject),
            new Atom(
                subject,
                [.. bounds.Select(bound => MonotoneCalculation.Crossing(value, subject, bound)).OfType<long>()],
                cell => !cell.IsMissing && holds(MonotoneCalculation.At(value, cell.Low))
            ),
        ];

    private Subject? SubjectOf(IrExpression term) =>
        term is IrSessionDate ? Subject.SessionDate(convention) : Subject.Of(term);

    // A date fact, moved once or not at all.
    private static (FactSymbol Fact, IrShift? Shift)? DateOf(IrExpression day) =>
        day is IrFact { Type: IrType.Date } fact ? (fact.Fact, null)
        : day is IrShift { Operand: IrFact moved, Unit: not IrShiftUnit.Anniversaries } shift ? (moved.Fact, shift)
        : null;

    private static ImmutableArray<Atom> WithSessionDate((FactSymbol Fact, IrShift? Shift) date, IrComparison comparison)
    {
        // From the first number on the moved date has come, from the second on it is over.
        var (subject, come, over) = date.Shift switch
        {
            null => (Subject.Age(date.Fact), 0L, 2L),
            { Unit: IrShiftUnit.Days } shift => (Subject.Days(date.Fact), shift.Length, shift.Length + 1L),
            var shift => (Subject.Age(date.Fact), AgeSteps.Reached(shift.Length), AgeSteps.Reached(shift.Length) + 2),
        };
        return
        [
            Atom.Given(Subject.Fact(date.Fact)),
            new Atom(
                subject,
                [come, over],
                cell =>
                    comparison.Holds(
                        cell.Low < come ? 1
                        : cell.Low < over ? 0
                        : -1
                    )
            ),
        ];
    }

    private static Atom WithConstant(Subject subject, IrComparison comparison, long value)
    {
        // After the last number there is no cell to begin.
        ImmutableArray<long> cuts = value == long.MaxValue ? [value] : [value, value + 1];
        return new Atom(subject, cuts, cell => !cell.IsMissing && comparison.Holds(cell.Low.CompareTo(value)));
    }

    private Atom Opaque(IrExpression test)
    {
        var text = CanonicalText.Of(test);
        _opaque.TryAdd(text, test.Origin);
        return Atom.Is(Subject.Opaque(text), 1) with { Expression = test };
    }
}
