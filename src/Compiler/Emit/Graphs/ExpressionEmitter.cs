using System.Diagnostics;
using System.Globalization;
using System.Numerics;
using Conv.Compiler.Emit.State;
using Conv.Compiler.Emit.Writing;
using Conv.Compiler.Ir;
using Conv.Compiler.Lowering.Graphs;
using Conv.Compiler.Symbols;

namespace Conv.Compiler.Emit.Graphs;

/// <summary>Decision graphs as C# expressions: conditions. Locals for counters and named values are declared already.</summary>
internal sealed partial class ExpressionEmitter(MethodScope scope)
{
    /// <summary>A yes or no.</summary>
    public Code Condition(IrExpression node) =>
        node switch
        {
            IrConstant constant => new(constant.Value != 0 ? "true" : "false", Precedence.Primary),
            IrShared shared => scope.Shared(shared),
            IrEvery every => new(scope.Answer(every), Precedence.Primary),
            IrAll all => Junction(all.Operands, " && ", Precedence.And, "true"),
            IrAny any => Junction(any.Operands, " || ", Precedence.Or, "false"),
            IrNot not => Not(not.Operand),
            IrIf choice => new(
                $"{Condition(choice.Condition).At(Precedence.Or)} ? {Condition(choice.Then).At(Precedence.Or)} : {Condition(choice.Else).At(Precedence.Conditional)}",
                Precedence.Conditional
            ),
            IrCompare compare => Compare(compare, compare.Operator),
            IrPresent present => Present(present.Fact, isPresent: true),
            IrFirstProviderGives given => Present(given.Fact, isPresent: true),
            IrIsOneOf test => IsOneOf(test, isOneOf: true),
            IrReached reached => Reached(reached, hasReached: true),
            IrOverflows overflows => Overflows(overflows),
            IrSubmitted submitted => Submitted(submitted, "!="),
            IrIsExceptional => new("exceptional", Precedence.Primary),
            _ => throw Unknown(node),
        };

    /// <summary>The opposite of a yes or no, as a person would write it.</summary>
    public Code Not(IrExpression node) =>
        node switch
        {
            IrConstant constant => new(constant.Value != 0 ? "false" : "true", Precedence.Primary),
            IrNot not => Condition(not.Operand),
            IrCompare compare => Compare(compare, compare.Operator.Opposite()),
            IrPresent present => Present(present.Fact, isPresent: false),
            IrFirstProviderGives given => Present(given.Fact, isPresent: false),
            IrIsOneOf test => IsOneOf(test, isOneOf: false),
            IrReached reached => Reached(reached, hasReached: false),
            IrSubmitted submitted => Submitted(submitted, "=="),
            IrAny any when any.Operands.All(IsSimple) => Negated(any.Operands, " && ", Precedence.And),
            IrAll all when all.Operands.All(IsSimple) => Negated(all.Operands, " || ", Precedence.Or),
            IrAny or IrAll or IrShared or IrEvery or IrIf or IrOverflows or IrIsExceptional => new(
                "!" + Condition(node).At(Precedence.Unary),
                Precedence.Unary
            ),
            _ => throw Unknown(node),
        };

    private static bool IsSimple(IrExpression node) =>
        node
            is IrCompare
                or IrPresent
                or IrFirstProviderGives
                or IrIsOneOf
                or IrReached
                or IrSubmitted
                or IrNot
                or IrShared;

    private static ArgumentException Unknown(IrExpression node) =>
        new($"{node.GetType().Name} cannot stand here", nameof(node));

    private static string Text(long value) =>
        value == long.MinValue ? "long.MinValue" : value.ToString(CultureInfo.InvariantCulture);

    private Code Junction(IEnumerable<IrExpression> operands, string between, Precedence binding, string empty)
    {
        // Both operators in one expression are kept apart by parentheses, for the reader.
        var texts = operands.Select(operand => Operand(Condition(operand), binding)).ToList();
        return texts.Count switch
        {
            0 => new(empty, Precedence.Primary),
            1 => new(texts[0], binding),
            _ => new(string.Join(between, texts), binding),
        };
    }

    private static string Operand(Code code, Precedence binding) =>
        code.Binding == binding ? code.Text : code.At(Precedence.Equality);

    private Code Negated(IEnumerable<IrExpression> operands, string between, Precedence binding) =>
        new(string.Join(between, operands.Select(operand => Operand(Not(operand), binding))), binding);

    private Code Compare(IrCompare compare, IrComparison comparison)
    {
        var isEquality = comparison is IrComparison.Equal or IrComparison.NotEqual;
        var symbol = comparison switch
        {
            IrComparison.Equal => "==",
            IrComparison.NotEqual => "!=",
            IrComparison.Less => "<",
            IrComparison.AtMost => "<=",
            IrComparison.Greater => ">",
            IrComparison.AtLeast => ">=",
            _ => throw new UnreachableException($"C# has no operator for {comparison}"),
        };
        var binding = isEquality ? Precedence.Equality : Precedence.Relational;
        var (left, right) =
            compare.Left.Type == IrType.Boolean
                ? (Condition(compare.Left), Condition(compare.Right))
                : (Number(compare.Left), Number(compare.Right));
        return new($"{left.At(binding + 1)} {symbol} {right.At(binding + 1)}", binding);
    }

    private Code Present(FactSymbol fact, bool isPresent)
    {
        var local = scope.Names.LocalOf(fact);
        return new($"{local} {(isPresent ? "!=" : "==")} {scope.Names.MissingOf(fact)}", Precedence.Equality);
    }

    private Code IsOneOf(IrIsOneOf test, bool isOneOf)
    {
        var names = scope.Names;
        var local = names.LocalOf(test.Fact);
        var count = test.Fact.Kind == FactKind.YesNo ? 2 : test.Fact.Values.Length;
        var (inside, outside) = Split(test, count);
        if (inside.Count <= 1 || outside.Count == 0)
        {
            // Nothing and everything are tests too: no value is missing there.
            return inside.Count == 0 ? new(isOneOf ? "false" : "true", Precedence.Primary)
                : inside.Count == 1
                    ? new(
                        $"{local} {(isOneOf ? "==" : "!=")} {names.ValueOf(test.Fact, inside[0])}",
                        Precedence.Equality
                    )
                : new($"{local} {(isOneOf ? "!=" : "==")} {names.ValueOf(test.Fact, 0)}", Precedence.Equality);
        }

        var listed = inside.Count <= outside.Count + 1 ? inside : [0, .. outside];
        var positive = isOneOf == ReferenceEquals(listed, inside);
        var values = string.Join(" or ", listed.Select(value => names.ValueOf(test.Fact, value)));
        return new(positive ? $"{local} is {values}" : $"{local} is not ({values})", Precedence.Relational);
    }

    private static (List<int> Inside, List<int> Outside) Split(IrIsOneOf test, int count)
    {
        var groups = Enumerable.Range(1, count).ToLookup(value => value < 64 && test.Set.Has(value));
        return ([.. groups[true]], [.. groups[false]]);
    }

    private Code Reached(IrReached reached, bool hasReached)
    {
        var compare = hasReached ? "<=" : ">";
        var day =
            reached.Fact.Owner == FactOwner.Beneficiary
                ? $"{scope.Names.AgesOf(reached.Fact).Local}.{AnniversaryEmitter.Field(reached.Years)}"
                : $"Calendar.AnniversaryIfAny({scope.Names.LocalOf(reached.Fact)}, {reached.Years})";
        return new($"{day} {compare} date", Precedence.Relational);
    }

    /// <summary>The bit of a kind of submitted acts.</summary>
    public static string Bit(int acts) => string.Create(CultureInfo.InvariantCulture, $"0x{1UL << acts:X}UL");

    private static Code Submitted(IrSubmitted submitted, string comparison) =>
        new($"(submitted & {Bit(submitted.Acts)}) {comparison} 0", Precedence.Equality);

    private Code Overflows(IrOverflows overflows)
    {
        var type = (NumberType)Math.Max((int)scope.Layout.TypeOf(overflows.Value), (int)NumberType.Int128);
        return new($"Exact.Overflows({Number(overflows.Value).In(type).Text})", Precedence.Primary);
    }
}
