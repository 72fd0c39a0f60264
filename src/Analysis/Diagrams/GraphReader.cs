using System.Diagnostics;
using Conv.Analysis.Spaces;
using Conv.Compiler.Ir;
using Conv.Compiler.Symbols;

namespace Conv.Analysis.Diagrams;

/// <summary>
/// Reads a condition of the IR as choices between atoms. A comparison of a value that has cases is a comparison in each case. Needs no
/// more than the nodes say: a guard of a missing fact and the comparison behind it are tests of the same variable.
/// </summary>
/// <param name="function">The function that the graphs are of, or null.</param>
/// <param name="atoms">Reads tests.</param>
/// <param name="booleans">What graphs become.</param>
/// <param name="largest">
/// What a comparison of the largest grant of the session becomes, given the same comparison of the grant of one attendance and the
/// comparison as something about which nothing is known; null: the latter.
/// </param>
internal sealed class GraphReader<T>(
    IrFunction? function,
    AtomReader atoms,
    IBooleanAlgebra<T> booleans,
    Func<T, T, T>? largest = null
)
{
    // Cases within cases multiply.
    private const int MostCases = 6;

    private readonly Dictionary<IrExpression, T> _known = new(ReferenceEqualityComparer.Instance);

    /// <summary>Reads a condition.</summary>
    public T Read(IrExpression condition)
    {
        if (!_known.TryGetValue(condition, out var known))
        {
            known = ReadNew(condition);
            _known.Add(condition, known);
        }

        return known;
    }

    /// <summary>Whether a reading has an alternative.</summary>
    public T Chosen(IrChoice choice, int alternative) =>
        booleans.Test([Atom.Is(Subject.Reading(choice.Reading), alternative)]);

    private T ReadNew(IrExpression condition) =>
        condition switch
        {
            IrConstant constant => booleans.Constant(constant.Value != 0),
            IrAll all => all
                .Operands.Reverse()
                .Aggregate(True, (rest, operand) => booleans.If(Read(operand), rest, False)),
            IrAny any => any
                .Operands.Reverse()
                .Aggregate(False, (rest, operand) => booleans.If(Read(operand), True, rest)),
            IrNot not => booleans.If(Read(not.Operand), False, True),
            IrEvery every => Every(every),
            IrIf choice => booleans.If(Read(choice.Condition), Read(choice.Then), Read(choice.Else)),
            IrChoice choice => Choose(choice, (alternative, _) => Read(alternative)),
            IrShared shared => Read(shared.Definition),
            IrIsExceptional => Read(function!.Exceptional),
            IrCompare compare => Compare(compare),
            IrOverflows => Test(condition),
            IrPresent or IrFirstProviderGives or IrIsOneOf or IrReached or IrSubmitted => booleans.Test(
                atoms.Read(condition)
            ),
            _ => throw new UnreachableException($"{condition.GetType().Name} is no condition"),
        };

    // Of one provider and one beneficiary: everybody says yes where they do, and the others, if there are any, do.
    private T Every(IrEvery every)
    {
        var alone = True;
        foreach (var who in People(every))
        {
            alone = booleans.If(booleans.Test([Atom.AtLeast(Subject.People(who), 2)]), False, alone);
        }

        var subject = Subject.Others(
            CanonicalText.Of(every),
            every is { OfProviders: true, OfBeneficiaries: true } ? FactOwner.Session
                : every.OfProviders ? FactOwner.Provider
                : FactOwner.Beneficiary
        );
        var others = booleans.Test([Atom.Is(subject, 1) with { Expression = every }]);
        var somebody = every.OfBeneficiaries
            ? booleans.Test([Atom.AtLeast(Subject.People(FactOwner.Beneficiary), 1)])
            : True;

        // The provider at hand is the first where there is one; among several, nothing is known of the first.
        return every.OfFirst
            ? booleans.If(alone, Read(every.Condition), others)
            : booleans.If(somebody, booleans.If(Read(every.Condition), booleans.If(alone, True, others), False), False);
    }

    private static IEnumerable<FactOwner> People(IrEvery every) =>
        (every.OfProviders ? new[] { FactOwner.Provider } : []).Concat(
            every.OfBeneficiaries ? [FactOwner.Beneficiary] : []
        );

    // A calculation is read under each alternative of the readings inside it, and in each case of the values that it compares.
    private T Test(IrExpression test, int cases = 0) =>
        InnerCases.ReadingIn(test) is { } reading
            ? Choose(reading, (_, alternative) => Test(InnerCases.Fix(test, reading.Reading, alternative), cases))
        : test is IrCompare && cases < MostCases && InnerCases.CasesIn(test) is { } choice
            ? booleans.If(
                Read(choice.Condition),
                Test(InnerCases.Fix(test, choice, holds: true), cases + 1),
                Test(InnerCases.Fix(test, choice, holds: false), cases + 1)
            )
        : booleans.Test(atoms.Read(test));

    private T Compare(IrCompare compare)
    {
        var (left, right) = (Plain(compare.Left), Plain(compare.Right));
        return (left, right) switch
        {
            (IrConstant constant, IrConstant other) => booleans.Constant(
                compare.Operator.Holds(constant.Value.CompareTo(other.Value))
            ),
            (IrIf choice, _) => booleans.If(
                Read(choice.Condition),
                Compare(compare with { Left = choice.Then, Right = right }),
                Compare(compare with { Left = choice.Else, Right = right })
            ),
            (_, IrIf choice) => booleans.If(
                Read(choice.Condition),
                Compare(compare with { Left = left, Right = choice.Then }),
                Compare(compare with { Left = left, Right = choice.Else })
            ),
            (IrChoice choice, _) => Choose(
                choice,
                (alternative, _) => Compare(compare with { Left = alternative, Right = right })
            ),
            (_, IrChoice choice) => Choose(
                choice,
                (alternative, _) => Compare(compare with { Left = left, Right = alternative })
            ),
            _ => Calculated(compare with { Left = left, Right = right }),
        };
    }

    private T Calculated(IrCompare compare) =>
        LinearComparisons<T>.IsSum(compare)
            ? new LinearComparisons<T>(
                booleans,
                function?.Granted,
                Read,
                (choice, read) => Choose(choice, (alternative, _) => read(alternative)),
                Largest
            ).Read(compare, () => Test(compare))
            : Largest(compare);

    // The largest grant is that of an accepted attendance, perhaps of another one.
    private T Largest(IrCompare compare)
    {
        var known = Test(compare);
        return
            function is not null && compare.Right is IrConstant && OfOneGrant(compare.Left, function.Granted) is { } own
            ? largest is null
                ? Both(Compare(compare with { Left = own }), known)
                : largest(Compare(compare with { Left = own }), known)
            : known;
    }

    private T Both(T first, T other) => booleans.If(first, other, other);

    private static IrExpression? OfOneGrant(IrExpression value, IrExpression granted) =>
        value is IrLargestGrant ? granted
        : value is not IrArithmetic { Operator: IrOperator.Multiply } product ? null
        : product is { Left: IrConstant, Right: IrLargestGrant } ? product with { Right = granted }
        : product is { Left: IrLargestGrant, Right: IrConstant } ? product with { Left = granted }
        : null;

    private IrExpression Plain(IrExpression value) =>
        value is IrShared shared ? Plain(shared.Definition)
        : value is IrGranted && function?.Granted is IrConstant constant ? constant
        : value;

    // The last alternative is what is left when no other one is chosen.
    private T Choose(IrChoice choice, Func<IrExpression, int, T> read)
    {
        var last = choice.Alternatives.Length - 1;
        var result = read(choice.Alternatives[last], last);
        for (var i = last - 1; i >= 0; i--)
        {
            result = booleans.If(Chosen(choice, i), read(choice.Alternatives[i], i), result);
        }

        return result;
    }

    private T True => booleans.Constant(true);

    private T False => booleans.Constant(false);
}
