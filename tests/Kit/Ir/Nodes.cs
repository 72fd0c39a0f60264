using Conv.Compiler.Ir;
using Conv.Compiler.Symbols;
using Conv.Compiler.Text;
using Conv.Runtime.Values;

namespace Conv.TestKit.Ir;

/// <summary>IR nodes in as few words as tests can read.</summary>
internal static class Nodes
{
    public static readonly IrExpression True = new IrConstant(Words.Here, IrType.Boolean, 1);
    public static readonly IrExpression False = new IrConstant(Words.Here, IrType.Boolean, 0);
    public static readonly IrExpression Unspecified = new IrUnspecified(Words.Here);
    public static readonly IrExpression SessionDate = new IrSessionDate(Words.Here);
    public static readonly IrExpression Granted = new IrGranted(Words.Here);
    public static readonly IrExpression Owed = new IrOwed(Words.Here);
    public static readonly IrExpression LargestGrant = new IrLargestGrant(Words.Here);
    public static readonly IrExpression IsExceptional = new IrIsExceptional(Words.Here);

    public static IrExpression Number(long value) => new IrConstant(Words.Here, IrType.Number, value);

    public static IrExpression Cents(long value, SourceSpan? at = null) =>
        new IrConstant(at ?? Words.Here, IrType.Money, value);

    public static IrExpression Value(int value) => new IrConstant(Words.Here, IrType.Enumeration, value);

    public static IrExpression Day(string date) => new IrConstant(Words.Here, IrType.Date, Words.Day(date));

    public static IrExpression Fact(FactSymbol fact) =>
        new IrFact(
            Words.Here,
            fact.Kind switch
            {
                FactKind.Date => IrType.Date,
                FactKind.Money => IrType.Money,
                _ => IrType.Number,
            },
            fact
        );

    public static IrExpression People(FactOwner who) => new IrPeople(Words.Here, who);

    public static IrExpression Present(FactSymbol fact) => new IrPresent(Words.Here, fact);

    public static IrExpression OneOf(FactSymbol fact, params int[] values) =>
        new IrIsOneOf(Words.Here, fact, values.Aggregate(ValueSet.None, (set, value) => set.With(value)));

    public static IrExpression Reached(FactSymbol since, int years) => new IrReached(Words.Here, since, years);

    public static IrExpression Compare(
        IrExpression left,
        IrComparison comparison,
        IrExpression right,
        SourceSpan? at = null
    ) => new IrCompare(at ?? Words.Here, comparison, left, right);

    public static IrExpression All(params IrExpression[] operands) => new IrAll(Words.Here, [.. operands]);

    public static IrExpression Any(params IrExpression[] operands) => new IrAny(Words.Here, [.. operands]);

    public static IrExpression Not(IrExpression operand) => new IrNot(Words.Here, operand);

    public static IrExpression If(IrExpression condition, IrExpression then, IrExpression otherwise) =>
        new IrIf(Words.Here, then.Type, condition, then, otherwise);

    public static IrExpression Choice(ReadingSymbol reading, params IrExpression[] alternatives) =>
        new IrChoice(Words.Here, alternatives[0].Type, reading, [.. alternatives]);

    public static IrExpression Shared(string name, IrExpression definition) =>
        new IrShared(Words.Here, definition.Type, name, definition);

    public static IrExpression Count(int counter) => new IrCount(Words.Here, counter);

    public static IrExpression Arithmetic(IrExpression left, IrOperator operation, IrExpression right) =>
        new IrArithmetic(Words.Here, left.Type, operation, left, right);

    public static IrExpression Quotient(IrExpression numerator, long divisor, IrRounding rounding) =>
        new IrQuotient(Words.Here, numerator.Type, numerator, divisor, rounding);

    public static IrExpression Overflows(IrExpression value) => new IrOverflows(Words.Here, value);

    public static IrCondition Condition(ReasonSymbol reason, IrExpression holds, SourceSpan? at = null) =>
        new(reason, holds, $"rule of {reason.Name}", [], at ?? Words.Here);

    public static IrNeed Need(
        FactOwner level,
        FactSymbol fact,
        IrExpression? lacks = null,
        string message = "missing"
    ) => new(level, lacks ?? Not(Present(fact)), fact, message);

    public static IrUpdate Update(int window, IrExpression opens, params IrAddition[] additions) =>
        new(window, opens, [.. additions]);

    public static IrAddition Adds(int counter, IrExpression? counts = null, IrExpression? amount = null) =>
        new(counter, counts ?? True, amount ?? Number(1));

    public static IrWindow Window(int id, IrWindowForm form) => new(id, $"window_{id}", form, Words.Here);

    public static IrCounter Counter(int id, int window, int bound = 100) =>
        new(id, $"counter_{id}", $"acts of kind {id}", window, bound, Words.Here);

    public static ReadingSymbol Reading(string name, params string[] alternatives) =>
        new(name, Label.None, [.. alternatives.Select(alternative => (alternative, Label.None))], 0, []);
}
