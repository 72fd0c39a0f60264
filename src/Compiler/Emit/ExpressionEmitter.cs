using System.Globalization;
using System.Numerics;
using Conv.Compiler.Ir;
using Conv.Compiler.Lowering.Graphs;
using Conv.Compiler.Symbols;

namespace Conv.Compiler.Emit;

/// <summary>Decision graphs as C# expressions: conditions. Locals for counters and named values are declared already.</summary>
internal sealed partial class ExpressionEmitter(MethodScope scope)
{
    /// <summary>A yes or no.</summary>
    public Code Condition(IrExpression node) =>
        node switch
        {
            IrConstant constant => new(constant.Value != 0 ? "true" : "false", Binding.Primary),
            IrShared shared => scope.Shared(shared),
            RegimePlan.Answer answer => new(answer.Local, Binding.Primary),
            ProviderQuestions.Answer answer => new(answer.Local, Binding.Primary),
            IrAll all => Junction(all.Operands, " && ", Binding.And, "true"),
            IrAny any => Junction(any.Operands, " || ", Binding.Or, "false"),
            IrNot not => Not(not.Operand),
            IrIf choice => new(
                $"{Condition(choice.Condition).At(Binding.Or)} ? {Condition(choice.Then).At(Binding.Or)} : {Condition(choice.Else).At(Binding.Conditional)}",
                Binding.Conditional
            ),
            IrCompare compare => Compare(compare, compare.Operator),
            IrPresent present => Present(present.Fact, isPresent: true),
            IrFirstProviderGives given => Present(given.Fact, isPresent: true),
            IrIsOneOf test => IsOneOf(test, isOneOf: true),
            IrReached reached => Reached(reached, hasReached: true),
            IrOverflows overflows => Overflows(overflows),
            IrSubmitted submitted => Submitted(submitted, "!="),
            IrIsExceptional => new("exceptional", Binding.Primary),
            _ => throw Unknown(node),
        };

    /// <summary>The opposite of a yes or no, as a person would write it.</summary>
    public Code Not(IrExpression node) =>
        node switch
        {
            IrConstant constant => new(constant.Value != 0 ? "false" : "true", Binding.Primary),
            IrNot not => Condition(not.Operand),
            IrCompare compare => Compare(compare, compare.Operator.Opposite()),
            IrPresent present => Present(present.Fact, isPresent: false),
            IrFirstProviderGives given => Present(given.Fact, isPresent: false),
            IrIsOneOf test => IsOneOf(test, isOneOf: false),
            IrReached reached => Reached(reached, hasReached: false),
            IrSubmitted submitted => Submitted(submitted, "=="),
            IrAny any when any.Operands.All(IsSimple) => Negated(any.Operands, " && ", Binding.And),
            IrAll all when all.Operands.All(IsSimple) => Negated(all.Operands, " || ", Binding.Or),
            _ => new("!" + Condition(node).At(Binding.Unary), Binding.Unary),
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

    private Code Junction(IEnumerable<IrExpression> operands, string between, Binding binding, string empty)
    {
        // Both operators in one expression are kept apart by parentheses, for the reader.
        var texts = operands.Select(operand => Operand(Condition(operand), binding)).ToList();
        return texts.Count switch
        {
            0 => new(empty, Binding.Primary),
            1 => new(texts[0], binding),
            _ => new(string.Join(between, texts), binding),
        };
    }

    private static string Operand(Code code, Binding binding) =>
        code.Binding == binding ? code.Text : code.At(Binding.Equality);

    private Code Negated(IEnumerable<IrExpression> operands, string between, Binding binding) =>
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
            _ => ">=",
        };
        var binding = isEquality ? Binding.Equality : Binding.Relational;
        var (left, right) =
            compare.Left.Type == IrType.Boolean
                ? (Condition(compare.Left), Condition(compare.Right))
                : (Number(compare.Left), Number(compare.Right));
        return new($"{left.At(binding + 1)} {symbol} {right.At(binding + 1)}", binding);
    }

    private Code Present(FactSymbol fact, bool isPresent)
    {
        var local = scope.Names.LocalOf(fact);
        return new($"{local} {(isPresent ? "!=" : "==")} {scope.Names.MissingOf(fact)}", Binding.Equality);
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
            return inside.Count == 0 ? new(isOneOf ? "false" : "true", Binding.Primary)
                : inside.Count == 1
                    ? new($"{local} {(isOneOf ? "==" : "!=")} {names.ValueOf(test.Fact, inside[0])}", Binding.Equality)
                : new($"{local} {(isOneOf ? "!=" : "==")} {names.ValueOf(test.Fact, 0)}", Binding.Equality);
        }

        var listed = inside.Count <= outside.Count + 1 ? inside : [0, .. outside];
        var positive = isOneOf == ReferenceEquals(listed, inside);
        var values = string.Join(" or ", listed.Select(value => names.ValueOf(test.Fact, value)));
        return new(positive ? $"{local} is {values}" : $"{local} is not ({values})", Binding.Relational);
    }

    private static (List<int> Inside, List<int> Outside) Split(IrIsOneOf test, int count)
    {
        var groups = Enumerable.Range(1, count).ToLookup(value => value < 64 && ((test.Set >> value) & 1) != 0);
        return ([.. groups[true]], [.. groups[false]]);
    }

    private Code Reached(IrReached reached, bool hasReached)
    {
        var compare = hasReached ? "<=" : ">";
        var day =
            reached.Since.Owner == FactOwner.Beneficiary
                ? $"{scope.Names.AgesOf(reached.Since).Local}.{AnniversaryEmitter.Field(reached.Years)}"
                : $"Calendar.AnniversaryIfAny({scope.Names.LocalOf(reached.Since)}, {reached.Years})";
        return new($"{day} {compare} date", Binding.Relational);
    }

    private static Code Submitted(IrSubmitted submitted, string comparison) =>
        new($"(submitted & {SubmittedEmitter.Bit(submitted.Acts)}) {comparison} 0", Binding.Equality);

    private Code Overflows(IrOverflows overflows)
    {
        var type = (NumberType)Math.Max((int)scope.Layout.TypeOf(overflows.Value), (int)NumberType.Int128);
        return new($"Exact.Overflows({Number(overflows.Value).In(type).Text})", Binding.Primary);
    }
}
