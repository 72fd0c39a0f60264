using System.Diagnostics;
using System.Text.Json.Nodes;
using Conv.Compiler.Emit.Writing;
using Conv.Compiler.Ir;
using Conv.Compiler.Symbols;
using Conv.Compiler.Text;
using Conv.Runtime;
using Conv.Runtime.Explaining.Graphs;

namespace Conv.Compiler.Emit.Explaining;

/// <summary>Writes decision graphs, each node once, and the pieces of the files that they come from.</summary>
/// <param name="program">The program whose graphs they are; its readings are fixed.</param>
internal sealed class RuleNodes(IrProgram program)
{
    private readonly Dictionary<IrExpression, int> _nodes = [];
    private readonly Dictionary<(string Path, int Line, int Column, string Text), int> _places = [];

    /// <summary>The nodes so far.</summary>
    public JsonArray Nodes { get; } = [];

    /// <summary>The places so far.</summary>
    public JsonArray Places { get; } = [];

    /// <summary>The number of a node.</summary>
    public int Of(IrExpression node)
    {
        if (_nodes.TryGetValue(node, out var known))
        {
            return known;
        }

        // Operands first: a node is written behind what it is made of.
        int[] children = [.. node.Children().Select(Of)];
        var (kind, numbers, texts) = Parts(node);
        var number = Nodes.Count;
        Nodes.Add(
            new JsonArray(
                (int)kind,
                (int)Type(node.Type),
                Place(node.Origin),
                Numbers(children),
                Numbers(numbers),
                Texts(texts)
            )
        );
        _nodes.Add(node, number);
        return number;
    }

    /// <summary>The number of a place.</summary>
    public int Place(SourceSpan span)
    {
        var (path, line, column, text) = span.Source is { } source
            ? (Escaping.Path(source.Path), span.Start.Line, span.Start.Column, span.OneLine)
            : ("", 0, 0, "");
        var key = (path, line, column, text);
        if (!_places.TryGetValue(key, out var number))
        {
            number = Places.Count;
            _places.Add(key, number);
            Places.Add(new JsonArray(path, line, column, text));
        }

        return number;
    }

    /// <summary>Numbers as an array.</summary>
    public static JsonArray Numbers<T>(IEnumerable<T> numbers) =>
        [.. numbers.Select(number => (JsonNode?)JsonValue.Create(number))];

    /// <summary>Texts as an array.</summary>
    public static JsonArray Texts(IEnumerable<string> texts) =>
        [.. texts.Select(text => (JsonNode?)JsonValue.Create(text))];

    private (RuleKind Kind, long[] Numbers, IEnumerable<string> Texts) Parts(IrExpression node) =>
        node switch
        {
            IrConstant constant => (RuleKind.Constant, [constant.Value], []),
            IrUnspecified => (RuleKind.Unspecified, [], []),
            IrFact fact => (RuleKind.Fact, [FactOf(fact.Fact)], []),
            IrSessionDate => (RuleKind.SessionDate, [], []),
            IrPeople people => (RuleKind.People, [(long)RuleText.Subject(people.Who)], []),
            IrPresent present => (RuleKind.Present, [FactOf(present.Fact)], []),
            IrFirstProviderGives given => (RuleKind.FirstProviderGives, [FactOf(given.Fact)], []),
            IrIsOneOf isOneOf => (RuleKind.IsOneOf, [FactOf(isOneOf.Fact), (long)isOneOf.Set.Bits], []),
            IrReached reached => (RuleKind.Reached, [FactOf(reached.Fact), reached.Years], []),
            IrCompare compare => (RuleKind.Compare, [(long)Operator(compare.Operator)], []),
            IrAll => (RuleKind.All, [], []),
            IrAny => (RuleKind.Any, [], []),
            IrNot => (RuleKind.Not, [], []),
            IrEvery every => (
                RuleKind.Every,
                [Flag(every.OfProviders), Flag(every.OfBeneficiaries), Flag(every.OfFirst)],
                []
            ),
            IrIf choice => (
                RuleKind.If,
                [],
                choice.Citations.IsDefault ? [] : choice.Citations.Select(cited => cited.ToString())
            ),
            IrShared shared => (RuleKind.Shared, [], shared.Values.Prepend(shared.Phrase)),
            IrCount count => (RuleKind.Count, [count.Counter], []),
            IrSubmitted submitted => (RuleKind.Submitted, [submitted.Acts], []),
            IrPeriodStart start => (RuleKind.PeriodStart, [FactOf(start.Fact), start.Length, Flag(start.InMonths)], []),
            IrShift shift => (RuleKind.Shift, [shift.Length, (long)Operator(shift.Unit)], []),
            IrPartOfDate part => (RuleKind.PartOfDate, [(long)Operator(part.Part)], []),
            IrOpening opening => (RuleKind.Opening, [opening.Counter], []),
            IrArithmetic arithmetic => (RuleKind.Arithmetic, [(long)Operator(arithmetic.Operator)], []),
            IrQuotient quotient => (RuleKind.Quotient, [quotient.Divisor, (long)Operator(quotient.Rounding)], []),
            IrOverflows => (RuleKind.Overflows, [], []),
            IrGranted => (RuleKind.Granted, [], []),
            IrOwed => (RuleKind.Owed, [], []),
            IrLargestGrant => (RuleKind.LargestGrant, [], []),
            IrIsExceptional => (RuleKind.IsExceptional, [], []),
            _ => throw new UnreachableException($"{node.GetType().Name} is in no program whose readings are fixed"),
        };

    private int FactOf(FactSymbol fact) => program.Vocabulary.Facts.IndexOf(fact);

    private static long Flag(bool flag) => flag ? 1 : 0;

    private static RuleType Type(IrType type) =>
        type switch
        {
            IrType.Boolean => RuleType.Boolean,
            IrType.Number => RuleType.Number,
            IrType.Money => RuleType.Money,
            IrType.Date => RuleType.Date,
            IrType.Enumeration => RuleType.Enumeration,
            _ => throw new UnreachableException($"no rule is of the type {type}"),
        };

    private static RuleComparison Operator(IrComparison comparison) =>
        comparison switch
        {
            IrComparison.Equal => RuleComparison.Equal,
            IrComparison.NotEqual => RuleComparison.NotEqual,
            IrComparison.Less => RuleComparison.Less,
            IrComparison.AtMost => RuleComparison.AtMost,
            IrComparison.Greater => RuleComparison.Greater,
            IrComparison.AtLeast => RuleComparison.AtLeast,
            _ => throw new UnreachableException($"no number for {comparison}"),
        };

    private static RuleUnit Operator(IrShiftUnit unit) =>
        unit switch
        {
            IrShiftUnit.Days => RuleUnit.Days,
            IrShiftUnit.Months => RuleUnit.Months,
            IrShiftUnit.Anniversaries => RuleUnit.Anniversaries,
            _ => throw new UnreachableException($"no number for {unit}"),
        };

    private static RuleDatePart Operator(IrDatePart part) =>
        part switch
        {
            IrDatePart.Year => RuleDatePart.Year,
            IrDatePart.Month => RuleDatePart.Month,
            IrDatePart.Day => RuleDatePart.Day,
            IrDatePart.Weekday => RuleDatePart.Weekday,
            _ => throw new UnreachableException($"no number for {part}"),
        };

    private static RuleOperation Operator(IrOperator operation) =>
        operation switch
        {
            IrOperator.Add => RuleOperation.Add,
            IrOperator.Subtract => RuleOperation.Subtract,
            IrOperator.Multiply => RuleOperation.Multiply,
            IrOperator.Least => RuleOperation.Least,
            IrOperator.Greatest => RuleOperation.Greatest,
            _ => throw new UnreachableException($"no number for {operation}"),
        };

    private static RuleRounding Operator(IrRounding rounding) =>
        rounding switch
        {
            IrRounding.HalfUp => RuleRounding.HalfUp,
            IrRounding.HalfEven => RuleRounding.HalfEven,
            IrRounding.Up => RuleRounding.Up,
            IrRounding.Down => RuleRounding.Down,
            _ => throw new UnreachableException($"no number for {rounding}"),
        };
}
