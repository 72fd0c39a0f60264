using System.Globalization;
using Conv.Compiler.Emit.Functions;
using Conv.Compiler.Emit.Planning;
using Conv.Compiler.Emit.Writing;
using Conv.Compiler.Ir;
using Conv.Compiler.Symbols;

namespace Conv.Compiler.Emit.Evaluators;

/// <summary>Writes the stages over sessions: loops over the columns that call the methods of the functions.</summary>
internal sealed class BatchEmitter(
    IrProgram program,
    Names names,
    RegimeEmitter regimes,
    ProviderQuestionEmitter questions,
    CodeWriter writer,
    string notInForce,
    bool reasonTells
)
{
    private readonly Arguments _arguments = new(names);

    /// <summary>The header of a case of a switch over functions.</summary>
    public static void Case(IrProgram program, CodeWriter writer, IrFunction function)
    {
        var convention = program.Conventions[function.Convention].Name;
        writer.Line(
            $"case {function.Id.ToString(CultureInfo.InvariantCulture)}: // {Escaping.Plain(function.Name)} under {Escaping.Plain(convention)}"
        );
    }

    /// <summary>Declares the columns that a stage reads.</summary>
    public static void Columns(Names names, CodeWriter writer, IEnumerable<Input> inputs, bool people)
    {
        var distinct = Inputs.WithQuestions(inputs).Distinct().ToList();
        var arguments = new Arguments(names);
        if (distinct.Any(input => input.Kind == InputKind.Date))
        {
            writer.Line("var dates = batch.Dates;");
        }

        if (
            people
            || distinct.Any(input => input.Kind is InputKind.Providers or InputKind.FirstProvider or InputKind.Asked)
        )
        {
            writer.Line("var firstPayment = batch.FirstPayment;");
        }

        if (people || distinct.Any(input => input.Kind == InputKind.Beneficiaries))
        {
            writer.Line("var firstAttendance = batch.FirstAttendance;");
        }

        if (distinct.Any(input => input.Kind == InputKind.Submitted))
        {
            writer.Line("var submitted = decisions.Submitted;");
        }

        var facts = distinct.Select(input => input.Fact).OfType<FactSymbol>().Distinct();
        foreach (var fact in facts.OrderBy(fact => (fact.Owner, fact.Storage, fact.Slot)))
        {
            writer.Line(arguments.Column(fact).Declaration);
        }
    }

    /// <summary>Validity, rejects, and the conditions of sessions: all of it reads the same facts.</summary>
    public void DecideSessions(IReadOnlyList<FunctionPlan> plans)
    {
        writer.Gap();
        writer.Line("/// <inheritdoc/>");
        writer.Open(
            "public override void DecideSessions(SessionBatch batch, DecisionBatch decisions, int policy, int from, int to)"
        );
        var inputs = plans
            .SelectMany(plan =>
                plan.Lacks.Values.Append(plan.SessionReasons)
                    .Concat(plan.Questions.Before.Select(question => question.Read))
            )
            .SelectMany(read => read)
            .Append(new(InputKind.Date))
            .Concat(regimes.Read)
            .ToList();
        Columns(names, writer, inputs, people: true);
        writer.Line("var functions = batch.Functions;");
        writer.Line("var rejected = decisions.Rejected;");
        writer.Line("var targets = decisions.Targets;");
        writer.Line("var conventions = decisions.Conventions;");
        writer.Line("var sessionReasons = decisions.SessionReasons;");
        writer.Open("for (var s = from; s < to; s++)");
        regimes.AskColumns();
        writer.List(
            "var target = policy < 0 ? Target(",
            ["functions[s]", "dates[s]", .. regimes.FromColumns],
            ") : TargetUnder(policy, functions[s]);"
        );
        if (!reasonTells)
        {
            writer.Line("decisions.OutOfForce[s] = target < 0;");
        }

        writer.Open("if (target < 0)");
        writer.Line("targets[s] = (ushort)~target;");
        writer.Line("conventions[s] = policy < 0 ? ConventionOf[~target] : (byte)policy;");
        writer.Line($"sessionReasons[s] = {notInForce};");
        writer.Line("rejected[s] = 0;");
        writer.Line("continue;");
        writer.Close();
        writer.Gap();
        writer.Line("var lack = 0;");
        writer.Line("var reasons = 0UL;");
        writer.Open("switch (target)");
        foreach (var plan in plans)
        {
            Case(program, writer, plan.Function);
            writer.Indented(() =>
            {
                var (convention, type) = names.Functions[plan.Function.Id];
                questions.AskColumns(plan);
                writer.List(
                    $"reasons = {convention}.{type}.SessionReasons(",
                    _arguments.FromColumns(plan.SessionReasons),
                    ");"
                );
                Lacks(plan);
                writer.Line("break;");
            });
        }

        writer.Close();
        writer.Gap();
        writer.Line("targets[s] = (ushort)target;");
        writer.Line("conventions[s] = ConventionOf[target];");
        writer.Line("sessionReasons[s] = lack == 0 ? reasons : 0;");
        writer.Line("rejected[s] = Rejected(lack);");
        writer.Close();
        writer.Close();
    }

    /// <summary>Payments of sessions.</summary>
    public void DecidePayments(IReadOnlyList<FunctionPlan> plans)
    {
        writer.Gap();
        writer.Line("/// <inheritdoc/>");
        writer.Open(
            "public override void DecidePayments(SessionBatch batch, DecisionBatch decisions, int from, int to)"
        );
        Columns(names, writer, plans.SelectMany(plan => plan.Fee), people: true);
        writer.Line("var rejected = decisions.Rejected;");
        writer.Line("var targets = decisions.Targets;");
        writer.Line("var sessionReasons = decisions.SessionReasons;");
        writer.Open("for (var s = from; s < to; s++)");
        writer.Line("var reasons = sessionReasons[s];");
        writer.Open("if (rejected[s] != 0 || reasons != 0)");
        writer.Line("var refused = rejected[s] != 0 ? default : PaymentDecision.Refused(reasons);");
        writer.Line("decisions.SetPayments(firstPayment[s], firstPayment[s + 1], refused);");
        writer.Line("continue;");
        writer.Close();
        writer.Gap();
        if (plans.Any(plan => plan.Function.Registers && plan.FeeReadsGrant))
        {
            writer.Line("long largestGrant;");
        }

        writer.Open("switch (targets[s])");

        // One case for all functions that are paid alike: the processor need not guess which of them comes next.
        foreach (var alike in plans.GroupBy(PaidLike))
        {
            foreach (var plan in alike)
            {
                Case(program, writer, plan.Function);
            }

            writer.Indented(() => Payment(alike.First()));
        }

        writer.Close();
        writer.Close();
        writer.Close();
    }

    private void Lacks(FunctionPlan plan)
    {
        var (convention, type) = names.Functions[plan.Function.Id];
        foreach (var (level, inputs) in plan.Lacks.OrderBy(pair => pair.Key))
        {
            var head = $"lack = First(lack, {convention}.{type}.{FunctionEmitter.LacksMethod(level)}(";
            var ages = inputs.Where(input => input.Kind == InputKind.Ages).ToList();
            List<string> arguments =
            [
                .. inputs.Select(input =>
                    input.Kind == InputKind.Ages
                        ? $"new {names.AgesOf(input.Fact!).Type}({names.LocalOf(input.Fact!)}[a])"
                        : _arguments.FromColumns([input])[0]
                ),
            ];
            if (plan.AsksWhetherConditionsHold(level))
            {
                arguments.Insert(0, "reasons == 0");
            }

            if (level == FactOwner.Session)
            {
                writer.List(head, arguments, "));");
                continue;
            }

            var (row, rows) = level == FactOwner.Provider ? ("p", "firstPayment") : ("a", "firstAttendance");
            writer.Open($"for (var {row} = {rows}[s]; {row} < {rows}[s + 1]; {row}++)");
            writer.List(head, arguments, "));");
            writer.Close();
        }
    }

    private string PaidLike(FunctionPlan plan)
    {
        var printer = new IrExpressionPrinter(program);
        var shared = IrWalk
            .Nodes(plan.Function.Fee)
            .OfType<IrShared>()
            .Select(value => printer.Print(value.Definition));
        return $"{plan.Function.Registers}{plan.Sequence.Grants}\n{printer.Print(plan.Function.Fee)}\n{string.Join('\n', shared)}";
    }

    private void Payment(FunctionPlan plan)
    {
        var (convention, type) = names.Functions[plan.Function.Id];
        var arguments = _arguments.FromColumns(plan.Fee);
        if (plan.Function.Registers)
        {
            if (plan.FeeReadsGrant)
            {
                writer.Line("largestGrant = decisions.LargestGrant(firstAttendance[s], firstAttendance[s + 1]);");
                writer.Open("if (largestGrant == Missing.Number)");
            }
            else
            {
                writer.Open("if (!decisions.AnyAccepted(firstAttendance[s], firstAttendance[s + 1]))");
            }

            writer.Line("decisions.SetPayments(firstPayment[s], firstPayment[s + 1], PaymentDecision.Refused(0));");
            writer.Line("break;");
            writer.Close();
            writer.Gap();
        }

        if (plan.FeeReadsGrant)
        {
            arguments.Add(
                plan.Function.Registers ? "largestGrant"
                : plan.Sequence.Grants ? "decisions.SessionGrants[s]"
                : "1"
            );
        }

        var call = $"PaymentDecision.Accepted({convention}.{type}.Fee(";
        if (plan.Fee.Any(input => input.Fact is { Owner: FactOwner.Provider }))
        {
            writer.Open("for (var p = firstPayment[s]; p < firstPayment[s + 1]; p++)");
            writer.List("decisions.SetPayment(p, " + call, arguments, ")));");
            writer.Close();
        }
        else
        {
            writer.List("decisions.SetPayments(firstPayment[s], firstPayment[s + 1], " + call, arguments, ")));");
        }

        writer.Line("break;");
    }
}
