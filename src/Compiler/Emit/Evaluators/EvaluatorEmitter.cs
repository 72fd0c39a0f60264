using System.Globalization;
using Conv.Compiler.Emit.Functions;
using Conv.Compiler.Emit.Planning;
using Conv.Compiler.Emit.State;
using Conv.Compiler.Emit.Writing;
using Conv.Compiler.Ir;
using Conv.Runtime.Values;

namespace Conv.Compiler.Emit.Evaluators;

/// <summary>Writes the class that decides: which function judges a session, the three stages over columns, and one session from structures.</summary>
internal sealed class EvaluatorEmitter(
    IrProgram program,
    Names names,
    RegimeEmitter regimes,
    ProviderQuestionEmitter questions,
    CodeWriter writer
)
{
    private string NotInForce =>
        program.Vocabulary.ReasonWith(Symbols.ReasonRole.NotInForce) is { } reason
            ? "Reason." + names.Reasons[reason.Index]
            : throw new ArgumentException(
                "the vocabulary has no reason for a session that no convention takes",
                nameof(program)
            );

    // Whether the reason is only ever given where no convention takes the session: then it tells.
    private bool TellsOutOfForce =>
        !program.Functions.Any(function =>
            function.SessionConditions.Any(condition => condition.Reason.Role == Symbols.ReasonRole.NotInForce)
        );

    /// <summary>Writes the class.</summary>
    public void Emit(IReadOnlyList<FunctionPlan> plans, EmitOptions options)
    {
        writer.Gap();
        writer.Doc(
            $"Decides sessions under the conventions {string.Join(", ", program.Conventions.Select(c => c.Name))}."
        );
        writer.Open("public sealed class Evaluator : ConventionEvaluator");
        new InfoEmitter(program, writer).Emit(options);
        var tells = TellsOutOfForce;
        var outOfForce = tells ? $"(sessionReasons & {NotInForce}) != 0" : "decisions.OutOfForce[s]";
        var batch = new BatchEmitter(program, names, regimes, questions, writer, NotInForce, tells);
        batch.DecideSessions(plans);
        new ScopesEmitter(program, names, writer).NewStates();
        new SubmittedStageEmitter(program, names, writer).Emit(plans);
        new TrajectoryStageEmitter(program, names, writer, outOfForce).Emit(plans);
        batch.DecidePayments(plans);
        new ChecksEmitter(program, names, writer).Emit();
        Decide();
        JudgeOf();
        Target();
        regimes.Questions(program);
        TargetUnder();
        Needs();
        writer.Close();
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private void Decide()
    {
        writer.Gap();
        writer.Doc(
            "Decides one session: finds the function that judges it, then decides its attendances in turn and its payments. "
                + "Sessions come in order of date; each accepted attendance changes its trajectory. Allocates nothing."
        );
        Parameter("session", "Date, function and facts of the session.");
        Parameter("providers", "A provider each.");
        Parameter("beneficiaries", "A beneficiary each.");
        Parameter("trajectories", "What is remembered of each beneficiary, as many as beneficiaries.");
        Parameter("attendances", "Receives the decision for each beneficiary.");
        Parameter("payments", "Receives the decision for each provider.");
        if (names.Scopes.Count > 1)
        {
            Parameter("scopes", "What is remembered of others than beneficiaries; an accepted session changes it.");
        }

        if (!program.Submitted.IsEmpty)
        {
            Parameter(
                "submitted",
                "The kinds of submitted acts around the session, for each beneficiary: SubmittedActs.Around."
            );
        }

        Parameter("policy", "The convention that judges, an index in Info.Conventions; -1: the one in force.");
        writer.Doc(
            "A fact has a value that there is not, or a span is too short; nothing is decided or counted.",
            "exception",
            " cref=\"ArgumentException\""
        );
        writer.List(
            "public static SessionDecision Decide(",
            [.. DecideEmitter.Parameters(names), "int policy = -1"],
            ")"
        );
        writer.Open("");
        writer.Line("Check(session, providers, beneficiaries, attendances.Length, payments.Length);");
        writer.List("return Judge(", [.. DecideEmitter.Passed(names), "policy"], ");");
        writer.Close();
        writer.Gap();
        writer.List("internal static SessionDecision Judge(", [.. DecideEmitter.Parameters(names), "int policy"], ")");
        writer.Open("");
        writer.Line("var target = JudgeOf(session, providers, beneficiaries, policy);");
        writer.Open("switch (target)");
        foreach (var function in program.Functions)
        {
            var (convention, type) = names.Functions[function.Id];
            writer.Line($"case {Text(function.Id)}:");
            writer.Indented(() =>
                writer.Line($"return {convention}.{type}.Judge({string.Join(", ", DecideEmitter.Passed(names))});")
            );
        }

        writer.Close();
        writer.Gap();
        writer.Line($"attendances[..beneficiaries.Length].Fill(AttendanceDecision.Refused({NotInForce}));");
        writer.Line($"payments[..providers.Length].Fill(PaymentDecision.Refused({NotInForce}));");
        writer.Line("var convention = policy < 0 ? ConventionOf[~target] : (byte)policy;");
        writer.Line($"return new SessionDecision(0, (ushort)~target, convention, {NotInForce});");
        writer.Close();
    }

    private void JudgeOf()
    {
        writer.Gap();
        writer.Comment(
            "The function that judges a session; where none does, the complement of the latest of its name."
        );
        writer.Line("[MethodImpl(MethodImplOptions.AggressiveInlining)]");
        writer.List(
            "internal static int JudgeOf(",
            [
                "in SessionFacts session",
                "ReadOnlySpan<ProviderFacts> providers",
                "ReadOnlySpan<BeneficiaryFacts> beneficiaries",
                "int policy",
            ],
            ")"
        );
        writer.Open("");
        regimes.AskStructures();
        writer.Line("return policy < 0");
        writer.Indented(() =>
        {
            writer.List("? Target(", ["(int)session.Function", "session.Date", .. regimes.FromStructures], ")");
            writer.Line(": TargetUnder(policy, (int)session.Function);");
        });
        writer.Close();
    }

    private void Parameter(string name, string text) => writer.Doc(text, "param", $" name=\"{name}\"");

    private void Target()
    {
        var named = program.FunctionNames.Select(name => IrFunctionMap.Named(program, name)).ToList();
        var earlier = new int[program.Functions.Length];
        foreach (var functions in named)
        {
            for (var i = 0; i < functions.Count; i++)
            {
                earlier[functions[i].Id] = functions[Math.Min(i + 1, functions.Count - 1)].Id;
            }
        }

        Table(
            "Per convention: the first day on which it takes sessions.",
            "int",
            "From",
            program.Conventions.Select(convention => Number(convention.From))
        );
        Table(
            "Per convention: the last day on which it takes sessions.",
            "int",
            "To",
            program.Conventions.Select(convention => Number(convention.To))
        );
        Table(
            "Per function: its convention.",
            "byte",
            "ConventionOf",
            program.Functions.Select(function => Text(function.Convention))
        );
        Table(
            "Per function name: the latest function that has it.",
            "ushort",
            "Latest",
            named.Select(functions => Text(functions[0].Id))
        );
        Table(
            "Per function: the one that had its name before; itself where none had.",
            "ushort",
            "Earlier",
            earlier.Select(Text)
        );
        writer.Gap();
        writer.Comment(
            "The function that judges a session; where no convention takes it, the complement of the latest of that name."
        );
        writer.List("private static int Target(", ["int function", "int date", .. regimes.Parameters], ")");
        writer.Open("");
        writer.Line("int target = Latest[function];");
        var days = "date < From[ConventionOf[target]] || date > To[ConventionOf[target]]";
        writer.List(
            regimes.IsNeeded ? $"while ({days} || !Takes(" : $"while ({days}",
            regimes.IsNeeded ? ["ConventionOf[target]", "date", .. regimes.Names] : [],
            regimes.IsNeeded ? "))" : ")"
        );
        writer.Open("");
        writer.Open("if (Earlier[target] == target)");
        writer.Line("return ~Latest[function];");
        writer.Close();
        writer.Gap();
        writer.Line("target = Earlier[target];");
        writer.Close();
        writer.Gap();
        writer.Line("return target;");
        writer.Close();
    }

    private void Table(string comment, string type, string name, IEnumerable<string> values)
    {
        writer.Gap();
        writer.Comment(comment);
        writer.List($"private static ReadOnlySpan<{type}> {name} => [", [.. values], "];");
    }

    private static string Number(Day day) => Text(day.Number) + (day.IsInCalendar ? $" /* {day} */" : "");

    private void TargetUnder()
    {
        var functions = program.FunctionNames;
        writer.Gap();
        writer.Comment(
            "Per convention and function name: the function that judges under that policy, or the complement of one that cannot."
        );
        writer.Line("private static ReadOnlySpan<int> Policies =>");
        writer.Line("[");
        writer.Indented(() =>
        {
            foreach (var convention in program.Conventions)
            {
                var row = functions.Select(name =>
                    IrFunctionMap.Under(program, convention.Id, name) is >= 0 and var mapped
                        ? Text(mapped)
                        : "~" + Text(IrFunctionMap.Latest(program, name).Id)
                );
                writer.Line($"{string.Join(", ", row)}, // {Escaping.Plain(convention.Name)}");
            }
        });
        writer.Line("];");
        writer.Gap();
        writer.Open("private static int TargetUnder(int policy, int function)");
        writer.Open(
            $"if ((uint)policy >= {Text(program.Conventions.Length)} || (uint)function >= {Text(functions.Length)})"
        );
        writer.Line("throw new ArgumentOutOfRangeException(nameof(policy));");
        writer.Close();
        writer.Gap();
        writer.Line($"return Policies[(policy * {Text(functions.Length)}) + function];");
        writer.Close();
    }

    // The same fact may be lacking for the same purpose in several functions: one entry of Info.Needs.
    private void Needs()
    {
        var listed = InfoEmitter.Needs(program);
        var numbers = program
            .Functions.SelectMany(function => function.Needs)
            .Select(need => Text(listed.IndexOf(InfoEmitter.Describe(need)) + 1));
        Table(
            "Per need of the functions, in their order: 1 + its index in Info.Needs; 0 for none.",
            "ushort",
            "Needs",
            ["0", .. numbers]
        );
        writer.Gap();
        writer.Line("internal static ushort Rejected(int lack) => Needs[lack];");
        writer.Gap();
        writer.Comment("What is lacking comes first in the text; 0 is nothing.");
        writer.Line("internal static int First(int lack, int other) =>");
        writer.Line("    lack == 0 || (other != 0 && other < lack) ? other : lack;");
    }
}
