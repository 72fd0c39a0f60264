using System.Globalization;
using System.Numerics;
using Conv.Compiler.Ir;
using Conv.Compiler.Symbols;

namespace Conv.SystemTests.Smt;

/// <summary>A graph reads something that has no formula here.</summary>
internal sealed class NoFormulaException(string message) : Exception(message);

/// <summary>
/// Decision graphs as terms of SMT-LIB: a fact is a number and whether it is given, a date a day of the calendar, a counter any number
/// from 0, a reading the number of its alternative. Numbers are unbounded, so that arithmetic is exact.
/// </summary>
/// <param name="function">The function that the graphs are of.</param>
/// <param name="terms">Where names go.</param>
internal sealed class Formulas(IrFunction function, Terms terms)
{
    private readonly Dictionary<IrExpression, string> _known = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<IrExpression, DayTerms> _days = new(ReferenceEqualityComparer.Instance);

    /// <summary>The session's date.</summary>
    public DayTerms SessionDate => terms.Day("session date");

    /// <summary>How many providers or beneficiaries the session names.</summary>
    public string People(FactOwner who) =>
        terms.Number($"number of {who}", who == FactOwner.Provider ? 1 : 0, int.MaxValue);

    /// <summary>The term of a condition or a number.</summary>
    /// <exception cref="NoFormulaException">It has none.</exception>
    public string Of(IrExpression node)
    {
        if (!_known.TryGetValue(node, out var known))
        {
            known = terms.Named(node.Type == IrType.Boolean ? "Bool" : "Int", New(node));
            _known.Add(node, known);
        }

        return known;
    }

    private string New(IrExpression node) =>
        node switch
        {
            IrConstant { Type: IrType.Boolean } constant => constant.Value != 0 ? "true" : "false",
            IrConstant constant => Calculus.Number(constant.Value),
            IrUnspecified => Calculus.Number(long.MinValue),
            IrFact fact => Fact(fact.Fact),
            IrPeople people => People(people.Who),
            IrPresent present => Given(present.Fact),
            IrFirstProviderGives gives => terms.Boolean($"the first provider gives {gives.Fact.Name}"),
            IrIsOneOf test => IsOneOf(test),
            IrReached reached => Reached(reached),
            IrSubmitted submitted => terms.Boolean(
                string.Create(CultureInfo.InvariantCulture, $"submitted {submitted.Acts}")
            ),
            IrCompare compare => Compare(compare),
            IrAll all => $"(and true true {string.Join(' ', all.Operands.Select(Of))})",
            IrAny any => $"(or false false {string.Join(' ', any.Operands.Select(Of))})",
            IrNot not => $"(not {Of(not.Operand)})",
            IrEvery every => Every(every),
            IrIf choice => $"(ite {Of(choice.Condition)} {Of(choice.Then)} {Of(choice.Else)})",
            IrChoice choice => Choose(choice, Of),
            IrShared shared => Of(shared.Definition),
            IrCount count => terms.Number(
                string.Create(CultureInfo.InvariantCulture, $"counter {count.Counter}"),
                0,
                long.MaxValue
            ),
            IrArithmetic arithmetic => Arithmetic(arithmetic),
            IrPartOfDate { Part: IrDatePart.Year } part => Day(part.Operand).Year,
            IrPartOfDate { Part: IrDatePart.Month } part => Day(part.Operand).Month,
            IrPartOfDate { Part: IrDatePart.Day } part => Day(part.Operand).Day,
            IrQuotient quotient => Calculus.Quotient(Of(quotient.Numerator), quotient.Divisor, quotient.Rounding),
            IrOverflows overflows =>
                $"(not (<= {Calculus.Number(long.MinValue)} {Of(overflows.Value)} {Calculus.Number(long.MaxValue)}))",
            IrGranted => Of(function.Granted),
            IrLargestGrant when !function.Registers || function.Granted is IrConstant => Of(function.Granted),
            IrOwed => $"(greatest 0 {Of(function.Share)})",
            IrIsExceptional => Of(function.Exceptional),
            _ => throw new NoFormulaException(node.GetType().Name),
        };

    private DayTerms Day(IrExpression node)
    {
        if (!_days.TryGetValue(node, out var known))
        {
            known = terms.Named(NewDay(node));
            _days.Add(node, known);
        }

        return known;
    }

    private DayTerms NewDay(IrExpression node) =>
        node switch
        {
            IrConstant constant => Calculus.Day(constant.Value),
            IrSessionDate => SessionDate,
            IrFact fact => terms.Day(Terms.Name(fact.Fact)),
            IrShared shared => Day(shared.Definition),
            IrIf choice => Either(Of(choice.Condition), Day(choice.Then), Day(choice.Else)),
            IrChoice choice => new(
                Choose(choice, one => Day(one).Year),
                Choose(choice, one => Day(one).Month),
                Choose(choice, one => Day(one).Day)
            ),
            IrShift { Unit: IrShiftUnit.Days } shift => terms.DaysLater(Day(shift.Operand), shift.Length),
            IrShift { Unit: IrShiftUnit.Months } shift => Calculus.Months(Day(shift.Operand), shift.Length),
            IrShift shift => Calculus.Anniversary(Day(shift.Operand), shift.Length),
            IrOpening opening => terms.Day(string.Create(CultureInfo.InvariantCulture, $"opening {opening.Counter}")),
            _ => throw new NoFormulaException($"{node.GetType().Name} of a date"),
        };

    private static DayTerms Either(string condition, DayTerms one, DayTerms other) =>
        new(
            $"(ite {condition} {one.Year} {other.Year})",
            $"(ite {condition} {one.Month} {other.Month})",
            $"(ite {condition} {one.Day} {other.Day})"
        );

    private string Fact(FactSymbol fact) =>
        fact.Kind switch
        {
            FactKind.Enumeration => terms.Number(Terms.Name(fact), 1, fact.Values.Length),
            FactKind.YesNo => terms.Number(Terms.Name(fact), 1, 2),
            FactKind.Number or FactKind.Decimal or FactKind.Minutes => terms.Number(Terms.Name(fact), 0, long.MaxValue),
            FactKind.Money => terms.Number(Terms.Name(fact), long.MinValue + 1, long.MaxValue),
            _ => throw new NoFormulaException($"a fact that is {fact.Kind}"),
        };

    private string Given(FactSymbol fact) =>
        fact.Storage == FactStorage.Own || fact.WhenMissing is not null
            ? "true"
            : terms.Boolean($"{Terms.Name(fact)} is given");

    private string IsOneOf(IrIsOneOf test)
    {
        var value = Fact(test.Fact);
        var values = test.Set.Values();
        return $"(and {Given(test.Fact)} (or false false {string.Join(' ', values.Select(one => $"(= {value} {Calculus.Number(one)})"))}))";
    }

    // Somebody born on 29 February completes a year on 1 March where there is no such day: month and day come in this order.
    private string Reached(IrReached reached)
    {
        var since = terms.Day(Terms.Name(reached.Fact));
        var moved = since with { Year = $"(+ {since.Year} {Calculus.Number(Math.Max(reached.Years, 0))})" };
        return $"(and {Given(reached.Fact)} (<= {moved.Key} {SessionDate.Key}))";
    }

    private string Compare(IrCompare compare)
    {
        if (Values(compare.Left).Concat(Values(compare.Right)).Any(value => value is IrUnspecified))
        {
            throw new NoFormulaException("an amount that may be left open, compared");
        }

        var (left, right) = compare.Left.Type == IrType.Date ? Days(compare) : (Of(compare.Left), Of(compare.Right));
        return compare.Operator switch
        {
            IrComparison.Equal => $"(= {left} {right})",
            IrComparison.NotEqual => $"(not (= {left} {right}))",
            IrComparison.Less => $"(< {left} {right})",
            IrComparison.AtMost => $"(<= {left} {right})",
            IrComparison.Greater => $"(> {left} {right})",
            _ => $"(>= {left} {right})",
        };
    }

    // Days are compared by their number where one is so many days after another, so that none has to be found.
    private (string Left, string Right) Days(IrCompare compare) =>
        (Moved(compare.Left) ?? Moved(compare.Right)) is null
            ? (Day(compare.Left).Key, Day(compare.Right).Key)
            : (Number(compare.Left), Number(compare.Right));

    private string Number(IrExpression day) =>
        Moved(day) is { } shift
            ? terms.Named(
                "Int",
                $"(greatest (- 1) (least {Calculus.Number(Runtime.Calendar.LastDay + 1)} (+ {Number(shift.Operand)} {Calculus.Number(shift.Length)})))"
            )
            : terms.Named("Int", Day(day).Number);

    private static IrShift? Moved(IrExpression day) =>
        day is IrShift { Unit: IrShiftUnit.Days, Operand: IrFact or IrSessionDate or IrConstant or IrOpening } shift
            ? shift
            : null;

    private static IEnumerable<IrExpression> Values(IrExpression value) =>
        value switch
        {
            IrShared shared => Values(shared.Definition),
            IrIf choice => Values(choice.Then).Concat(Values(choice.Else)),
            IrChoice choice => choice.Alternatives.SelectMany(Values),
            _ => [value],
        };

    private string Arithmetic(IrArithmetic arithmetic) =>
        arithmetic.Operator switch
        {
            IrOperator.Add => $"(+ {Of(arithmetic.Left)} {Of(arithmetic.Right)})",
            IrOperator.Subtract => $"(- {Of(arithmetic.Left)} {Of(arithmetic.Right)})",
            IrOperator.Multiply => Product(Of(arithmetic.Left), Of(arithmetic.Right)),
            IrOperator.Least => $"(least {Of(arithmetic.Left)} {Of(arithmetic.Right)})",
            _ => $"(greatest {Of(arithmetic.Left)} {Of(arithmetic.Right)})",
        };

    private string Product(string left, string right)
    {
        terms.IsLinear &= IsNumber(left) || IsNumber(right);
        return $"(* {left} {right})";
    }

    // A negative number has a name like any other term, so that it is taken for one; the logic is then the larger one.
    private static bool IsNumber(string term) => char.IsAsciiDigit(term[0]);

    // The facts are those of one provider and one beneficiary; what the others say is anything, if there are others.
    private string Every(IrEvery every)
    {
        var own = Of(every.Condition);
        var alone = string.Join(' ', Asked(every).Select(who => $"(= {People(who)} 1)"));
        var somebody = every.OfBeneficiaries ? $"(>= {People(FactOwner.Beneficiary)} 1)" : "true";
        var others = terms.Boolean(
            $"the {(every.OfFirst ? "first says" : "others say")} yes to {own} of {string.Join(' ', Asked(every))}".Replace(
                '|',
                '\''
            )
        );
        return every.OfFirst
            ? $"(ite (and true true {alone}) {own} {others})"
            : $"(and {somebody} {own} (or (and true true {alone}) {others}))";
    }

    private static IEnumerable<FactOwner> Asked(IrEvery every)
    {
        if (every.OfProviders)
        {
            yield return FactOwner.Provider;
        }

        if (every.OfBeneficiaries)
        {
            yield return FactOwner.Beneficiary;
        }
    }

    private string Choose(IrChoice choice, Func<IrExpression, string> read)
    {
        var result = read(choice.Alternatives[^1]);
        for (var i = choice.Alternatives.Length - 2; i >= 0; i--)
        {
            result = $"(ite {Chosen(choice, i)} {read(choice.Alternatives[i])} {result})";
        }

        return result;
    }

    /// <summary>That a reading has an alternative.</summary>
    public string Chosen(IrChoice choice, int alternative) =>
        $"(= {terms.Number($"reading {choice.Reading.Name}", 0, choice.Reading.Alternatives.Length - 1)} {Calculus.Number(alternative)})";
}
