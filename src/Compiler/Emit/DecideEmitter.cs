using Conv.Compiler.Symbols;

namespace Conv.Compiler.Emit;

/// <summary>Writes the typed surface of a function: one session, with its people, from structures.</summary>
internal sealed class DecideEmitter(Names names, CodeWriter writer)
{
    /// <summary>The parameters of every such method.</summary>
    public static readonly IReadOnlyList<string> Parameters =
    [
        "in SessionFacts session",
        "ReadOnlySpan<ProviderFacts> providers",
        "ReadOnlySpan<BeneficiaryFacts> beneficiaries",
        "Span<Trajectory> trajectories",
        "Span<AttendanceDecision> attendances",
        "Span<PaymentDecision> payments",
    ];

    private readonly Arguments _arguments = new(names);

    /// <summary>Writes the method.</summary>
    public void Emit(FunctionPlan plan)
    {
        writer.Gap();
        writer.Doc(
            "Decides a session of this function, whatever its date: its attendances in turn, then its payments."
        );
        writer.List("public static SessionDecision Decide(", Parameters, ")");
        writer.Open("");
        var target = Place(plan.Function.Id, plan.Function.Convention);
        writer.List("var reasons = SessionReasons(", _arguments.FromStructures(plan.SessionReasons), ");");
        Lacks(plan, target);
        Attendances(plan);
        Payments(plan);
        writer.Gap();
        writer.Line($"return new SessionDecision(0, {target}, reasons);");
        writer.Close();
    }

    private static string Place(int function, int convention) =>
        FormattableString.Invariant($"{function}, {convention}");

    private void Lacks(FunctionPlan plan, string target)
    {
        if (plan.Lacks.Count == 0)
        {
            return;
        }

        writer.Line("var lack = 0;");
        foreach (var (level, inputs) in plan.Lacks.OrderBy(pair => pair.Key))
        {
            var arguments = _arguments.FromStructures(inputs);
            if (plan.AsksWhetherConditionsHold(level))
            {
                arguments.Insert(0, "reasons == 0");
            }

            var head = $"lack = Evaluator.First(lack, {FunctionEmitter.LacksMethod(level)}(";
            if (level == FactOwner.Session)
            {
                writer.List(head, arguments, "));");
                continue;
            }

            var (one, all) = level == FactOwner.Provider ? ("provider", "providers") : ("beneficiary", "beneficiaries");
            writer.Open($"foreach (ref readonly var {one} in {all})");
            writer.List(head, arguments, "));");
            writer.Close();
        }

        writer.Gap();
        writer.Open("if (lack != 0)");
        writer.Line("attendances[..beneficiaries.Length].Clear();");
        writer.Line("payments[..providers.Length].Clear();");
        writer.Line($"return new SessionDecision(Evaluator.Rejected(lack), {target}, 0);");
        writer.Close();
        writer.Gap();
    }

    private void Attendances(FunctionPlan plan)
    {
        if (!plan.Function.Registers)
        {
            writer.Line("attendances[..beneficiaries.Length].Fill(");
            writer.Line("    reasons == 0 ? AttendanceDecision.Listed : AttendanceDecision.Refused(reasons));");
            return;
        }

        List<string> arguments = ["reasons", .. _arguments.FromStructures(plan.Attend)];
        if (plan.UsesState)
        {
            arguments.Add("ref trajectories[i]");
        }

        writer.Line("var largestGrant = Missing.Number;");
        writer.Open("for (var i = 0; i < beneficiaries.Length; i++)");
        if (plan.Attend.Any(input => input.Fact is { Owner: FactOwner.Beneficiary }))
        {
            writer.Line("ref readonly var beneficiary = ref beneficiaries[i];");
        }

        writer.List("var decision = Attend(", arguments, ");");
        writer.Line("attendances[i] = decision;");
        writer.Open("if (decision.IsAccepted)");
        writer.Line("largestGrant = Math.Max(largestGrant, decision.Granted);");
        writer.Close();
        writer.Close();
    }

    private void Payments(FunctionPlan plan)
    {
        var refused = plan.Function.Registers ? "reasons != 0 || largestGrant == Missing.Number" : "reasons != 0";
        var arguments = _arguments.FromStructures(plan.Fee);
        if (plan.FeeReadsGrant)
        {
            arguments.Add(plan.Function.Registers ? "largestGrant" : "1");
        }

        writer.Gap();
        writer.Open("for (var i = 0; i < providers.Length; i++)");
        if (plan.Fee.Any(input => input.Fact is { Owner: FactOwner.Provider }))
        {
            writer.Line("ref readonly var provider = ref providers[i];");
        }

        writer.Line($"payments[i] = {refused}");
        writer.Line("    ? PaymentDecision.Refused(reasons)");
        writer.Indented(() => writer.List(": PaymentDecision.Accepted(Fee(", arguments, "));"));
        writer.Close();
    }
}
