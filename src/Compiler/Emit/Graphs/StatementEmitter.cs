using Conv.Compiler.Emit.Writing;
using Conv.Compiler.Ir;
using Conv.Compiler.Text;

namespace Conv.Compiler.Emit.Graphs;

/// <summary>Decision graphs as C# statements: each case of a choice a statement of its own, with its place in the <c>.conv</c> file.</summary>
internal sealed class StatementEmitter(MethodScope scope)
{
    private readonly ExpressionEmitter _expressions = new(scope);

    private CodeWriter Writer => scope.Writer;

    /// <summary>Declares a local and gives it a value.</summary>
    public void Declare(string keyword, string local, IrExpression value, NumberType type = NumberType.Int64)
    {
        if (value is IrIf choice)
        {
            Writer.Line($"{keyword} {local};");
            Choose(choice, text => $"{local} = {text};", type);
            return;
        }

        Sourced(value.Origin, $"{keyword} {local} = {Value(value, type)};");
    }

    /// <summary>Returns a value from the method.</summary>
    public void Return(IrExpression value, Func<string, string> wrap)
    {
        if (value is IrIf choice)
        {
            Choose(choice, text => $"return {wrap(text)};", NumberType.Int64);
            return;
        }

        Sourced(value.Origin, $"return {wrap(Value(value, NumberType.Int64))};");
    }

    /// <summary>Declares a local for a yes or no.</summary>
    public void DeclareCondition(string local, IrExpression value)
    {
        var lines = Broken(value, negate: false);
        Writer.From(value.Origin);
        WriteBroken($"var {local} = ", lines, ";");
        Writer.FromHere();
    }

    /// <summary>Returns a yes or no from the method.</summary>
    public void ReturnCondition(IrExpression value)
    {
        var lines = Broken(value, negate: false);
        Writer.From(value.Origin);
        WriteBroken("return ", lines, ";");
        Writer.FromHere();
    }

    /// <summary>Does something where a condition holds, or where it does not.</summary>
    public void When(IrExpression condition, bool holds, string statement, SourceSpan origin)
    {
        var test = holds ? _expressions.Condition(condition) : _expressions.Not(condition);
        if (test.Text == "true")
        {
            Sourced(origin, statement);
            return;
        }

        Writer.From(origin);
        WriteBroken("if (", Broken(condition, !holds), ")");

        // The directive counts lines from here on: the statement needs its own.
        Writer.Indented(() => Sourced(origin, statement));
    }

    /// <summary>A statement that comes from a place in a <c>.conv</c> file.</summary>
    public void Sourced(SourceSpan origin, string statement)
    {
        Writer.From(origin);
        Writer.Line(statement);
        Writer.FromHere();
    }

    private void Choose(IrIf choice, Func<string, string> statement, NumberType type)
    {
        var keyword = "if (";
        IrExpression rest = choice;
        for (; rest is IrIf current; rest = current.Else)
        {
            Writer.From(current.Condition.Origin);
            WriteBroken(keyword, Broken(current.Condition, negate: false), ")");
            Block(current.Then, statement, type);
            keyword = "else if (";
        }

        Writer.Line("else");
        Block(rest, statement, type);
    }

    private void Block(IrExpression value, Func<string, string> statement, NumberType type)
    {
        if (value is IrIf inner)
        {
            Writer.Line("{");
            Writer.Indented(() => Choose(inner, statement, type));
            Writer.Line("}");
        }
        else
        {
            Writer.Indented(() => Sourced(value.Origin, statement(Value(value, type))));
        }
    }

    private string Value(IrExpression value, NumberType type)
    {
        if (type <= NumberType.Int64)
        {
            return _expressions.Result(value).Text;
        }

        var exact = _expressions.Number(value);
        return exact.Type == type ? exact.Text : exact.In(type).Text;
    }

    // The operands of a long condition stand on lines of their own.
    private List<string> Broken(IrExpression condition, bool negate)
    {
        var whole = negate ? _expressions.Not(condition) : _expressions.Condition(condition);
        if (negate || whole.Text.Length + Writer.Indentation < CodeWriter.Width - 20)
        {
            return [whole.Text];
        }

        var between =
            condition is IrAll ? "&& "
            : condition is IrAny ? "|| "
            : null;
        return between is null
            ? [whole.Text]
            :
            [
                .. condition
                    .Children()
                    .Select(
                        (operand, i) => (i > 0 ? between : "") + _expressions.Condition(operand).At(Precedence.Equality)
                    ),
            ];
    }

    private void WriteBroken(string head, List<string> lines, string tail)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            var text = (i == 0 ? head : "") + lines[i] + (i == lines.Count - 1 ? tail : "");
            if (i == 0)
            {
                Writer.Line(text);
            }
            else
            {
                Writer.Indented(() => Writer.Line(text));
            }
        }
    }
}
