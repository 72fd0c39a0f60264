using System.Globalization;
using Conv.Compiler.Ir;
using Conv.Compiler.Symbols;

namespace Conv.Compiler.Emit;

/// <summary>Writes the stages over sessions: loops over the columns that call the methods of the functions.</summary>
internal sealed class BatchEmitter(IrProgram program, Names names, CodeWriter writer, string notInForce)
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
        var distinct = inputs.Distinct().ToList();
        var arguments = new Arguments(names);
        if (distinct.Any(input => input.Kind == InputKind.Date))
        {
            writer.Line("var dates = batch.Dates;");
        }

        if (people || distinct.Any(input => input.Kind == InputKind.Providers))
        {
            writer.Line("var firstPayment = batch.FirstPayment;");
        }

        if (people || distinct.Any(input => input.Kind == InputKind.Beneficiaries))
        {
            writer.Line("var firstAttendance = batch.FirstAttendance;");
        }

        var facts = distinct.Select(input => input.Fact).OfType<FactSymbol>().Distinct();
        foreach (var fact in facts.OrderBy(fact => (fact.Owner, fact.Storage, fact.Slot)))
        {
            writer.Line(arguments.Column(fact).Declaration);
        }
    }

    /// <summary>Validity and rejects.</summary>
    public void CheckSessions(IReadOnlyList<FunctionPlan> plans)
    {
        writer.Gap();
        writer.Line("/// <inheritdoc/>");
        writer.Open(
            "public override void CheckSessions(SessionBatch batch, DecisionBatch decisions, int policy, int from, int to)"
        );
        var inputs = plans
            .SelectMany(plan => plan.Lacks.Values)
            .SelectMany(read => read)
            .Append(new(InputKind.Date))
            .ToList();
        Columns(names, writer, inputs, people: true);
        writer.Line("var functions = batch.Functions;");
        writer.Open("for (var s = from; s < to; s++)");
        writer.Line("var target = policy < 0 ? Target(functions[s], dates[s]) : TargetUnder(policy, functions[s]);");
        writer.Open("if (target < 0)");
        writer.Line("decisions.Targets[s] = (ushort)~target;");
        writer.Line("decisions.Conventions[s] = policy < 0 ? ConventionOf[~target] : (byte)policy;");
        writer.Line($"decisions.SessionReasons[s] = {notInForce};");
        writer.Line("decisions.Rejected[s] = 0;");
        writer.Line("continue;");
        writer.Close();
        writer.Gap();
        writer.Line("var lack = 0;");
        writer.Open("switch (target)");
        foreach (var plan in plans.Where(plan => plan.Lacks.Count > 0))
        {
            Case(program, writer, plan.Function);
            writer.Indented(() =>
            {
                Lacks(plan);
                writer.Line("break;");
            });
        }

        writer.Line("default: // lacks nothing");
        writer.Line("    break;");
        writer.Close();
        writer.Gap();
        writer.Line("decisions.Targets[s] = (ushort)target;");
        writer.Line("decisions.Conventions[s] = ConventionOf[target];");
        writer.Line("decisions.SessionReasons[s] = 0;");
        writer.Line("decisions.Rejected[s] = Rejected(lack);");
        writer.Close();
        writer.Close();
    }

    /// <summary>Conditions of sessions.</summary>
    public void DecideSessions(IReadOnlyList<FunctionPlan> plans)
    {
        writer.Gap();
        writer.Line("/// <inheritdoc/>");
        writer.Open(
            "public override void DecideSessions(SessionBatch batch, DecisionBatch decisions, int from, int to)"
        );
        Columns(names, writer, plans.SelectMany(plan => plan.SessionReasons), people: false);
        writer.Line("var targets = decisions.Targets;");
        writer.Line("var reasons = decisions.SessionReasons;");
        writer.Open("for (var s = from; s < to; s++)");
        writer.Open($"if (decisions.Rejected[s] != 0 || (reasons[s] & {notInForce}) != 0)");
        writer.Line("continue;");
        writer.Close();
        writer.Gap();
        writer.Line("reasons[s] = targets[s] switch");
        writer.Line("{");
        writer.Indented(() =>
        {
            foreach (var plan in plans)
            {
                var (convention, type) = names.Functions[plan.Function.Id];
                var id = plan.Function.Id.ToString(CultureInfo.InvariantCulture);
                writer.List(
                    $"{id} => {convention}.{type}.SessionReasons(",
                    _arguments.FromColumns(plan.SessionReasons),
                    "),"
                );
            }

            writer.Line("_ => 0,");
        });
        writer.Line("};");
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
        writer.Open("for (var s = from; s < to; s++)");
        writer.Line("var reasons = decisions.SessionReasons[s];");
        writer.Open("if (decisions.Rejected[s] != 0 || reasons != 0)");
        writer.Line("var refused = decisions.Rejected[s] != 0 ? default : PaymentDecision.Refused(reasons);");
        writer.Line("decisions.SetPayments(firstPayment[s], firstPayment[s + 1], refused);");
        writer.Line("continue;");
        writer.Close();
        writer.Gap();
        writer.Line("long largestGrant;");
        writer.Open("switch (decisions.Targets[s])");
        foreach (var plan in plans)
        {
            Case(program, writer, plan.Function);
            writer.Indented(() => Payment(plan));
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
            var arguments = inputs.Select(input =>
                input.Kind == InputKind.Ages
                    ? $"new {names.AgesOf(input.Fact!).Type}({names.LocalOf(input.Fact!)}[a])"
                    : _arguments.FromColumns([input])[0]
            );
            if (level == FactOwner.Session)
            {
                writer.List(head, [.. arguments], "));");
                continue;
            }

            var (row, rows) = level == FactOwner.Provider ? ("p", "firstPayment") : ("a", "firstAttendance");
            writer.Open($"for (var {row} = {rows}[s]; {row} < {rows}[s + 1]; {row}++)");
            writer.List(head, [.. arguments], "));");
            writer.Close();
        }
    }

    private void Payment(FunctionPlan plan)
    {
        var (convention, type) = names.Functions[plan.Function.Id];
        var arguments = _arguments.FromColumns(plan.Fee);
        if (plan.Function.Registers)
        {
            writer.Line("largestGrant = decisions.LargestGrant(firstAttendance[s], firstAttendance[s + 1]);");
            writer.Open("if (largestGrant == Missing.Number)");
            writer.Line("decisions.SetPayments(firstPayment[s], firstPayment[s + 1], PaymentDecision.Refused(0));");
            writer.Line("break;");
            writer.Close();
            writer.Gap();
        }

        if (plan.FeeReadsGrant)
        {
            arguments.Add(plan.Function.Registers ? "largestGrant" : "1");
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
