using System.Collections.Immutable;
using System.Diagnostics;
using Conv.Compiler.Binding.Tree;
using Conv.Compiler.Ir;
using Conv.Compiler.Lowering.Graphs;
using Conv.Compiler.Lowering.Planning;
using Conv.Compiler.Symbols;
using Conv.Compiler.Syntax;
using Conv.Compiler.Text;
using Conv.Runtime.Values;

namespace Conv.Compiler.Lowering.Expressions;

/// <summary>Lowers conditions and values as one function reads them.</summary>
/// <param name="state">The plan of the state.</param>
/// <param name="function">The function whose sessions are decided; null outside any function.</param>
/// <param name="added">Values that transitions add to amounts.</param>
/// <param name="fee">What a share reads as <c>the fee</c>; null where the fee itself is lowered.</param>
/// <param name="rest">What a payer's part reads as <c>the rest</c>; null where nothing but the fee is known.</param>
internal sealed partial class ExpressionLowering(
    StatePlan state,
    FunctionSymbol? function,
    ILookup<AmountDefinition, BoundDatedValue> added,
    IrExpression? fee = null,
    IrExpression? rest = null
)
{
    /// <summary>The same, where values may read the fee of the function.</summary>
    public ExpressionLowering WithFee(IrExpression known) => new(state, function, added, known);

    /// <summary>The same, where values may read what is left of the fee.</summary>
    public ExpressionLowering WithRest(IrExpression left) => new(state, function, added, fee, left);

    /// <summary>Lowers a condition: comparisons are guarded, so that a missing fact makes them false.</summary>
    public IrExpression Condition(BoundExpression expression)
    {
        var origin = expression.Place;
        return expression switch
        {
            BoundNot not => Graph.Not(origin, Condition(not.Operand)),
            BoundAnd and => Graph.All(origin, [Condition(and.Left), Condition(and.Right)]),
            BoundOr or => Graph.Any(origin, [Condition(or.Left), Condition(or.Right)]),
            BoundApplies applies => Body(origin, IrType.Boolean, applies.Definition.Body, Condition),
            BoundMember member => new IrIsOneOf(origin, member.Fact, member.Set),
            BoundIsMissing missing => new IrNot(origin, new IrPresent(origin, missing.Fact)),
            BoundFunctionTest test => function is not null && test.Functions.Contains(function) != test.Negated
                ? Graph.True(origin)
                : Graph.False(origin),
            BoundReadingTest test => new IrChoice(
                origin,
                IrType.Boolean,
                test.Reading,
                [
                    .. test.Reading.Alternatives.Select(
                        (_, i) => i == test.Alternative ? Graph.True(origin) : (IrExpression)Graph.False(origin)
                    ),
                ]
            ),
            BoundCategoryTest test => CategoryTest(origin, test.Category, test.Set),
            BoundComparison comparison => Comparison(comparison),
            BoundActTest test => ActTest(test),
            BoundSubmitted submitted => new IrSubmitted(origin, state.Submitted(submitted)),
            BoundOccurrence occurrence => Guarded(
                origin,
                new GateLowering(state).Occurrence(occurrence, Matches(occurrence.Acts, occurrence.Window))
            ),
            BoundProviderTest test => EveryPerson.OneProvider(
                new IrIsOneOf(origin, test.Fact, test.Set),
                isFirst: false
            ),
            BoundTier tier => Graph.All(origin, [Condition(tier.This), Condition(tier.Below)]),
            _ => throw new UnreachableException($"{expression.GetType().Name} is no condition"),
        };
    }

    /// <summary>Lowers a value that is whole.</summary>
    public IrExpression Value(BoundExpression expression)
    {
        var origin = expression.Place;
        return expression switch
        {
            BoundLiteral literal => new IrConstant(origin, TypeOf(literal.Type), literal.Value),
            BoundUnspecified => new IrUnspecified(origin),
            BoundFact { Fact.Role: FactRole.SessionDate } => new IrSessionDate(origin),
            BoundFact fact => new IrFact(origin, TypeOf(fact.Type), fact.Fact),
            BoundPeople people => new IrPeople(origin, people.Who),
            BoundQuantity quantity => Body(origin, IrType.Number, quantity.Definition.Body, Value),
            BoundAmount amount => Dated(amount.Definition),
            BoundGranted => new IrGranted(origin),
            BoundOperation operation => new IrArithmetic(
                origin,
                TypeOf(operation.Type),
                OperatorOf(operation.Operator),
                Value(operation.Left),
                Value(operation.Right)
            ),
            BoundRounded rounded => Rounded(rounded),
            BoundCases cases => Cases(cases, Value),
            BoundFee => fee ?? throw new UnreachableException("a fee reads itself"),
            BoundRest => rest ?? throw new UnreachableException("nothing is left where nothing is paid"),
            BoundShift shift => GateLowering.Shift(shift, Value(shift.Operand)),
            BoundPartOfDate part => new IrPartOfDate(origin, Value(part.Operand), PartOf(part.Part)),
            BoundDayOfFirst day => new IrOpening(origin, state.Count(day.First.Acts, null, day.First.Window).Id),
            BoundCount count => CounterReads.Read(origin, state.Count(count.Acts, null, count.Window)),
            BoundTotal total => CounterReads.Read(origin, state.Total(total)),
            _ => throw new UnreachableException($"{expression.GetType().Name} is no value"),
        };
    }

    /// <summary>Whether a session is one of some acts.</summary>
    /// <param name="acts">The acts.</param>
    /// <param name="window">Where they are counted: kept for each provider, it counts the acts of its own one; null: nowhere.</param>
    public IrExpression Matches(BoundActs acts, BoundWindow? window) =>
        Matches(acts, window is not null && IsOfProvider(window.Keys));

    /// <summary>Whether a session is one of some acts.</summary>
    /// <param name="acts">The acts.</param>
    /// <param name="ofFirst">Whether what is said of a provider is said of the first; else of one of them at least.</param>
    public IrExpression Matches(BoundActs acts, bool ofFirst)
    {
        if (function is null || !acts.Functions.Contains(function))
        {
            return Graph.False(acts.Place);
        }

        var filters = Filters(acts.Place, acts.Filters, ofFirst);
        return Graph.All(acts.Place, acts.Exceptional ? filters.Append(new IrIsExceptional(acts.Place)) : filters);
    }

    /// <summary>Whether a session has the values that adjectives name; one provider has all those of a provider.</summary>
    public static IEnumerable<IrExpression> Filters(
        SourceSpan place,
        IEnumerable<(FactSymbol Fact, ValueSet Set)> filters,
        bool ofFirst
    )
    {
        var tests = filters.ToLookup(
            filter => filter.Fact.Owner == FactOwner.Provider,
            filter => (IrExpression)new IrIsOneOf(place, filter.Fact, filter.Set)
        );
        return tests[true].Any()
            ? tests[false].Append(EveryPerson.OneProvider(Graph.All(place, tests[true]), ofFirst))
            : tests[false];
    }

    /// <summary>Whether a window with such keys is kept for each provider: the first of a session.</summary>
    public static bool IsOfProvider(IEnumerable<FactSymbol> keys) => keys.Any(key => key.Owner == FactOwner.Provider);

    /// <summary>One form, or a choice among the forms of a reading.</summary>
    public static IrExpression Body<T>(
        SourceSpan origin,
        IrType type,
        BoundBody<T> body,
        Func<T, IrExpression> lower
    ) =>
        body.Reading is { } reading
            ? new IrChoice(origin, type, reading, [.. body.Forms.Select(lower)])
            : lower(body.Forms[0]);

    /// <summary>The value of a category, numbered from 1.</summary>
    public IrExpression Category(CategoryDefinition category) =>
        new IrShared(
            category.Place,
            IrType.Enumeration,
            category.Name,
            Body(category.Place, IrType.Enumeration, category.Body, Cases)
        )
        {
            Values = category.Values,
        };

    /// <summary>Whether a category has one of some values.</summary>
    public IrExpression CategoryTest(SourceSpan origin, CategoryDefinition category, ValueSet set) =>
        Graph.Any(
            origin,
            Enumerable
                .Range(1, category.Values.Length)
                .Where(value => set.Has(value))
                .Select(value => new IrCompare(
                    origin,
                    IrComparison.Equal,
                    Category(category),
                    new IrConstant(origin, IrType.Enumeration, value)
                ))
        );

    private IrExpression Cases(BoundCategoryCases cases) =>
        cases
            .Cases.Reverse()
            .Aggregate(
                (IrExpression)new IrConstant(cases.OtherwisePlace, IrType.Enumeration, cases.Otherwise),
                (otherwise, branch) =>
                    new IrIf(
                        branch.Place,
                        IrType.Enumeration,
                        Condition(branch.When),
                        new IrConstant(branch.Place, IrType.Enumeration, branch.Value),
                        otherwise
                    )
            );

    // Days before the first value and after the last take the nearest: in force there are none, under a policy there are.
    private IrExpression Dated(AmountDefinition amount)
    {
        var values = amount.Values.Concat(added[amount]).ToList();
        var result = Body(values[^1].Place, IrType.Money, values[^1].Value, Value);
        for (var i = values.Count - 2; i >= 0; i--)
        {
            var next = values[i + 1];
            var before = new IrCompare(
                next.Place,
                IrComparison.Less,
                new IrSessionDate(next.Place),
                new IrConstant(next.Place, IrType.Date, next.From?.Number ?? 0)
            );
            result = new IrIf(
                values[i].Place,
                IrType.Money,
                before,
                Body(values[i].Place, IrType.Money, values[i].Value, Value),
                result
            )
            {
                IsBasis = values[i].IsBasis,
            };
        }

        return result;
    }

    private IrExpression Comparison(BoundComparison comparison)
    {
        if (comparison.Right is BoundAge)
        {
            return Comparison(
                comparison with
                {
                    Left = comparison.Right,
                    Right = comparison.Left,
                    Operator = Flip(comparison.Operator),
                }
            );
        }

        if (comparison is { Left: BoundAge age, Right: BoundLiteral years })
        {
            var @operator = OperatorOf(comparison.Operator);
            return age.AtFirst is { } first
                ? Known(
                    comparison.Place,
                    new GateLowering(state).AgeAtFirst(comparison.Place, age.Birth, first, @operator, (int)years.Value)
                )
                : AgeTest(comparison.Place, age.Birth, @operator, (int)years.Value);
        }

        var (left, right) = OverCommonDivisor(Fraction(comparison.Left), Fraction(comparison.Right));
        return Guarded(comparison.Place, new IrCompare(comparison.Place, OperatorOf(comparison.Operator), left, right));
    }

    /// <summary>The facts whose values a number is computed from.</summary>
    public static IEnumerable<FactSymbol> FactsOf(IrExpression value) =>
        IrWalk.Nodes(value).Select(Dated).OfType<FactSymbol>().Distinct();

    /// <summary>A comparison that is false where a fact that it reads is missing.</summary>
    public IrExpression Guarded(SourceSpan origin, IrExpression comparison)
    {
        return Graph.All(
            origin,
            FactsOf(comparison)
                .Select(fact => (IrExpression)new IrPresent(origin, fact))
                .Concat(Keys(origin, comparison))
                .Concat(comparison.Children().Select(Specified.Condition))
                .Append(comparison)
        );
    }

    private IrExpression Known(SourceSpan origin, IrExpression test) =>
        Graph.All(origin, Keys(origin, test).Append(test));

    // What is counted for something that the session does not name is not known, so a comparison of it is false.
    private IEnumerable<IrExpression> Keys(SourceSpan origin, IrExpression test) =>
        IrWalk.Counters(test).SelectMany(state.KeysOf).Distinct().Select(key => Graph.Given(origin, key));

    private static FactSymbol? Dated(IrExpression node) =>
        node is IrFact or IrPeriodStart ? ((IrFactLeaf)node).Fact : null;

    private static IrExpression AgeTest(SourceSpan origin, FactSymbol birth, IrComparison comparison, int years) =>
        comparison switch
        {
            IrComparison.AtLeast => new IrReached(origin, birth, years),
            IrComparison.Greater => new IrReached(origin, birth, years + 1),
            IrComparison.Less => Graph.All(
                origin,
                [new IrPresent(origin, birth), new IrNot(origin, new IrReached(origin, birth, years))]
            ),
            IrComparison.AtMost => Graph.All(
                origin,
                [new IrPresent(origin, birth), new IrNot(origin, new IrReached(origin, birth, years + 1))]
            ),
            IrComparison.Equal => Graph.All(
                origin,
                [new IrReached(origin, birth, years), new IrNot(origin, new IrReached(origin, birth, years + 1))]
            ),
            IrComparison.NotEqual or _ => throw new UnreachableException($"{comparison}: ages are not compared so"),
        };

    private static IrDatePart PartOf(DatePartSyntax part) =>
        part switch
        {
            DatePartSyntax.Year => IrDatePart.Year,
            DatePartSyntax.Month => IrDatePart.Month,
            DatePartSyntax.Day => IrDatePart.Day,
            DatePartSyntax.Weekday => IrDatePart.Weekday,
            _ => throw new UnreachableException($"{part} is no part of a date"),
        };

    private IrExpression ActTest(BoundActTest test)
    {
        var conditions = new List<IrExpression>();
        if (test.ThisIs)
        {
            conditions.Add(Matches(test.Acts, test.Window));
        }

        if (test.Window is { } window)
        {
            var counter = state.Count(test.Acts, null, window);
            conditions.Add(
                Guarded(
                    test.Place,
                    new IrCompare(
                        test.Place,
                        IrComparison.Equal,
                        CounterReads.Read(test.Place, counter),
                        new IrConstant(test.Place, IrType.Number, 0)
                    )
                )
            );
        }

        return Graph.All(test.Place, conditions);
    }

    private static ComparatorSyntax Flip(ComparatorSyntax comparator) =>
        comparator switch
        {
            ComparatorSyntax.Less => ComparatorSyntax.More,
            ComparatorSyntax.AtMost => ComparatorSyntax.AtLeast,
            ComparatorSyntax.More => ComparatorSyntax.Less,
            ComparatorSyntax.AtLeast => ComparatorSyntax.AtMost,
            ComparatorSyntax.Equal => ComparatorSyntax.Equal,
            _ => throw new UnreachableException($"{comparator} is no comparison"),
        };

    private static IrComparison OperatorOf(ComparatorSyntax comparator) =>
        comparator switch
        {
            ComparatorSyntax.Equal => IrComparison.Equal,
            ComparatorSyntax.Less => IrComparison.Less,
            ComparatorSyntax.AtMost => IrComparison.AtMost,
            ComparatorSyntax.More => IrComparison.Greater,
            ComparatorSyntax.AtLeast => IrComparison.AtLeast,
            _ => throw new UnreachableException($"{comparator} is no comparison"),
        };

    private static IrRounding RoundingOf(RoundingSyntax rounding) =>
        rounding switch
        {
            RoundingSyntax.HalfUp => IrRounding.HalfUp,
            RoundingSyntax.HalfEven => IrRounding.HalfEven,
            RoundingSyntax.Up => IrRounding.Up,
            RoundingSyntax.Down => IrRounding.Down,
            _ => throw new UnreachableException($"{rounding} is no rounding"),
        };

    private static IrOperator OperatorOf(BoundOperator @operator) =>
        @operator switch
        {
            BoundOperator.Add => IrOperator.Add,
            BoundOperator.Subtract => IrOperator.Subtract,
            BoundOperator.Multiply => IrOperator.Multiply,
            BoundOperator.Lower => IrOperator.Least,
            BoundOperator.Higher => IrOperator.Greatest,
            BoundOperator.Divide or _ => throw new UnreachableException($"{@operator}: a division is rounded"),
        };

    private static IrType TypeOf(BoundType type) =>
        type switch
        {
            BoundType.Money or BoundType.MoneyFraction => IrType.Money,
            BoundType.Date => IrType.Date,
            BoundType.Enumeration or BoundType.YesNo or BoundType.Category => IrType.Enumeration,
            BoundType.Boolean => IrType.Boolean,
            BoundType.Number or BoundType.NumberFraction => IrType.Number,
            _ => throw new UnreachableException($"{type} is no type of a value"),
        };
}
