using System.Diagnostics;
using System.Text.Json.Nodes;
using Conv.Compiler.Emit.Writing;
using Conv.Compiler.Ir;
using Conv.Compiler.Symbols;
using Conv.Compiler.Text;
using Conv.Runtime;

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
            new JsonArray(kind, (int)node.Type, Place(node.Origin), Numbers(children), Numbers(numbers), Texts(texts))
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

    // The numbers of kinds are those of the reader in the runtime.
    private (int Kind, long[] Numbers, IEnumerable<string> Texts) Parts(IrExpression node) =>
        node switch
        {
            IrConstant constant => (0, [constant.Value], []),
            IrUnspecified => (1, [], []),
            IrFact fact => (2, [FactOf(fact.Fact)], []),
            IrSessionDate => (3, [], []),
            IrPeople people => (4, [people.Who == FactOwner.Provider ? 1 : 0], []),
            IrPresent present => (5, [FactOf(present.Fact)], []),
            IrFirstProviderGives given => (6, [FactOf(given.Fact)], []),
            IrIsOneOf isOneOf => (7, [FactOf(isOneOf.Fact), (long)isOneOf.Set.Bits], []),
            IrReached reached => (8, [FactOf(reached.Fact), reached.Years], []),
            IrCompare compare => (9, [Number(compare.Operator)], []),
            IrAll => (10, [], []),
            IrAny => (11, [], []),
            IrNot => (12, [], []),
            IrEvery every => (13, [Flag(every.OfProviders), Flag(every.OfBeneficiaries), Flag(every.OfFirst)], []),
            IrIf choice => (
                14,
                [],
                choice.Citations.IsDefault ? [] : choice.Citations.Select(cited => cited.ToString())
            ),
            IrShared shared => (15, [], shared.Values.Prepend(shared.Phrase)),
            IrCount count => (16, [count.Counter], []),
            IrSubmitted submitted => (17, [submitted.Acts], []),
            IrPeriodStart start => (18, [FactOf(start.Fact), start.Length, Flag(start.InMonths)], []),
            IrShift shift => (19, [shift.Length, Number(shift.Unit)], []),
            IrPartOfDate part => (20, [Number(part.Part)], []),
            IrOpening opening => (21, [opening.Counter], []),
            IrArithmetic arithmetic => (22, [Number(arithmetic.Operator)], []),
            IrQuotient quotient => (23, [quotient.Divisor, Number(quotient.Rounding)], []),
            IrOverflows => (24, [], []),
            IrGranted => (25, [], []),
            IrOwed => (26, [], []),
            IrLargestGrant => (27, [], []),
            IrIsExceptional => (28, [], []),
            _ => throw new UnreachableException($"{node.GetType().Name} is in no program whose readings are fixed"),
        };

    private int FactOf(FactSymbol fact) => program.Vocabulary.Facts.IndexOf(fact);

    private static long Flag(bool flag) => flag ? 1 : 0;

    private static long Number(IrComparison comparison) =>
        comparison switch
        {
            IrComparison.Equal => 0,
            IrComparison.NotEqual => 1,
            IrComparison.Less => 2,
            IrComparison.AtMost => 3,
            IrComparison.Greater => 4,
            IrComparison.AtLeast => 5,
            _ => throw new UnreachableException($"no number for {comparison}"),
        };

    private static long Number(IrShiftUnit unit) =>
        unit switch
        {
            IrShiftUnit.Days => 0,
            IrShiftUnit.Months => 1,
            IrShiftUnit.Anniversaries => 2,
            _ => throw new UnreachableException($"no number for {unit}"),
        };

    private static long Number(IrDatePart part) =>
        part switch
        {
            IrDatePart.Year => 0,
            IrDatePart.Month => 1,
            IrDatePart.Day => 2,
            IrDatePart.Weekday => 3,
            _ => throw new UnreachableException($"no number for {part}"),
        };

    private static long Number(IrOperator operation) =>
        operation switch
        {
            IrOperator.Add => 0,
            IrOperator.Subtract => 1,
            IrOperator.Multiply => 2,
            IrOperator.Least => 3,
            IrOperator.Greatest => 4,
            _ => throw new UnreachableException($"no number for {operation}"),
        };

    private static long Number(IrRounding rounding) =>
        rounding switch
        {
            IrRounding.HalfUp => 0,
            IrRounding.HalfEven => 1,
            IrRounding.Up => 2,
            IrRounding.Down => 3,
            _ => throw new UnreachableException($"no number for {rounding}"),
        };
}
