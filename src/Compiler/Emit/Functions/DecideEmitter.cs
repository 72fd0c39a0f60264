using System.Collections.Immutable;
using Conv.Compiler.Emit.Planning;
using Conv.Compiler.Emit.State;
using Conv.Compiler.Emit.Writing;
using Conv.Compiler.Symbols;

namespace Conv.Compiler.Emit.Functions;

/// <summary>Writes the typed surface of a function: one session, with its people, from structures.</summary>
internal sealed class DecideEmitter(Names names, ProviderQuestionEmitter questions, CodeWriter writer)
{
    private static readonly ImmutableArray<string> People =
    [
        "in SessionFacts session",
        "ReadOnlySpan<ProviderFacts> providers",
        "ReadOnlySpan<BeneficiaryFacts> beneficiaries",
    ];

    private static readonly ImmutableArray<string> Facts =
    [
        .. People,
        "Span<Trajectory> trajectories",
        "Span<AttendanceDecision> attendances",
        "Span<PaymentDecision> payments",
    ];

    private readonly Arguments _arguments = new(names);
    private readonly ScopeArguments _states = new(names);

    /// <summary>The parameters of every such method.</summary>
    public static IReadOnlyList<string> Parameters(Names names) =>
        [
            .. Facts,
            .. names.Scopes.Count > 1 ? ["Scopes scopes"] : Array.Empty<string>(),
            .. names.AsksForSubmitted ? ["ReadOnlySpan<ulong> submitted"] : Array.Empty<string>(),
        ];

    /// <summary>The arguments of every such method, as another of them passes them on.</summary>
    public static IReadOnlyList<string> Passed(Names names) =>
        [
            "session",
            "providers",
            "beneficiaries",
            "trajectories",
            "attendances",
            "payments",
            .. names.Scopes.Count > 1 ? ["scopes"] : Array.Empty<string>(),
            .. names.AsksForSubmitted ? ["submitted"] : Array.Empty<string>(),
        ];

    /// <summary>Writes the methods: the public one refuses what no rule could judge, and leaves the rest to the other.</summary>
    public void Emit(FunctionPlan plan)
    {
        writer.Gap();
        writer.Doc(
            "Decides a session of this function, whatever its date: its attendances in turn, then its payments."
        );
        writer.Doc(
            "A fact has a value that there is not, or a span is too short; nothing is decided or counted.",
            "exception",
            " cref=\"ArgumentException\""
        );
        writer.List("public static SessionDecision Decide(", Parameters(names), ")");
        writer.Open("");
        writer.Line("Evaluator.Check(session, providers, beneficiaries, attendances.Length, payments.Length);");
        writer.List("return Judge(", Passed(names), ");");
        writer.Close();
        writer.Gap();
        writer.List("internal static SessionDecision Judge(", Parameters(names), ")");
        writer.Open("");
        if (plan.Function.Registers && plan.States.Any(scope => scope.Id == 0))
        {
            writer.Line("Given.Room(\"trajectories\", trajectories.Length, beneficiaries.Length);");
        }

        if (plan.Attend.Any(input => input.Kind == InputKind.Submitted))
        {
            writer.Line("Given.Room(\"submitted\", submitted.Length, beneficiaries.Length);");
        }

        var target = Place(plan.Function.Id, plan.Function.Convention);
        Reasons(plan);
        Lacks(plan, target);
        Sequence(plan);
        Attendances(plan);
        Payments(plan);
        Count(plan);
        writer.Gap();
        writer.Line($"return new SessionDecision(0, {target}, reasons);");
        writer.Close();
    }

    private static string Place(int function, int convention) =>
        FormattableString.Invariant($"{function}, {convention}");

    /// <summary>Writes the method that says what makes a session a reject, for who asks before it is decided; none where nothing does.</summary>
    public void Lack(FunctionPlan plan)
    {
        if (plan.Lacks.Count == 0)
        {
            return;
        }

        writer.Gap();
        writer.Doc("What is missing to judge a session, by its place among the needs; 0 for nothing.");
        writer.List("internal static int Lack(", People, ")");
        writer.Open("");
        Reasons(plan);
        FindLack(plan);
        writer.Line("return lack;");
        writer.Close();
    }

    private void Reasons(FunctionPlan plan)
    {
        questions.AskStructures(plan);
        writer.List("var reasons = SessionReasons(", _arguments.FromStructures(plan.SessionReasons), ");");
    }

    private void Lacks(FunctionPlan plan, string target)
    {
        if (plan.Lacks.Count == 0)
        {
            return;
        }

        FindLack(plan);
        writer.Open("if (lack != 0)");
        writer.Line("attendances[..beneficiaries.Length].Clear();");
        writer.Line("payments[..providers.Length].Clear();");
        writer.Line($"return new SessionDecision(Evaluator.Rejected(lack), {target}, 0);");
        writer.Close();
        writer.Gap();
    }

    private void FindLack(FunctionPlan plan)
    {
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
    }

    private void Sequence(FunctionPlan plan)
    {
        var sequence = plan.Sequence;
        if (sequence.Conditions.Count > 0)
        {
            List<string> arguments =
            [
                .. _arguments.FromStructures(sequence.Reasons),
                .. _states.FromStore(sequence.ReasonStates),
            ];
            writer.List("reasons |= SequenceReasons(", arguments, ");");
        }

        if (sequence.Grants)
        {
            List<string> arguments =
            [
                .. _arguments.FromStructures(sequence.Granted),
                .. _states.FromStore(sequence.GrantedStates),
            ];
            writer.List("var largestGrant = reasons != 0 ? Missing.Number : Granted(", arguments, ");");
        }
    }

    private void Count(FunctionPlan plan)
    {
        var sequence = plan.Sequence;
        if (!sequence.Counts)
        {
            return;
        }

        List<string> arguments = [.. _arguments.FromStructures(sequence.Count)];
        if (sequence.CountReadsGrant)
        {
            arguments.Add("largestGrant");
        }

        arguments.AddRange(_states.FromStore(sequence.CountStates, changes: true));
        writer.Gap();
        writer.Open(
            plan.Function.Registers ? "if (reasons == 0 && largestGrant != Missing.Number)" : "if (reasons == 0)"
        );
        writer.List("Count(", arguments, ");");
        writer.Close();
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
        arguments.AddRange(_states.FromStore(plan.States));

        writer.Line("var largestGrant = Missing.Number;");
        writer.Open("for (var i = 0; i < beneficiaries.Length; i++)");
        if (
            plan.Attend.Any(input => input.Fact is { Owner: FactOwner.Beneficiary })
            || plan.States.Any(scope => scope.Id > 0 && !scope.IsOfSession)
        )
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
            arguments.Add(plan.Function.Registers || plan.Sequence.Grants ? "largestGrant" : "1");
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
