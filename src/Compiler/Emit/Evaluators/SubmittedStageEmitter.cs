using System.Globalization;
using Conv.Compiler.Emit.Functions;
using Conv.Compiler.Emit.Planning;
using Conv.Compiler.Emit.Writing;
using Conv.Compiler.Ir;
using Conv.Compiler.Symbols;

namespace Conv.Compiler.Emit.Evaluators;

/// <summary>Writes the stage that finds submitted acts, and the question which kinds a session of the typed surface is.</summary>
internal sealed class SubmittedStageEmitter(IrProgram program, Names names, CodeWriter writer)
{
    private readonly Arguments _arguments = new(names);

    /// <summary>Writes both; nothing where no rule asks for submitted acts.</summary>
    public void Emit(IReadOnlyList<FunctionPlan> plans)
    {
        if (program.Submitted.IsEmpty)
        {
            return;
        }

        var submitting = plans.Where(plan => !plan.Function.Submissions.IsEmpty).ToList();
        Stage(submitting);
        Typed(submitting);
    }

    private void Stage(List<FunctionPlan> submitting)
    {
        writer.Gap();
        writer.Line("/// <inheritdoc/>");
        writer.Open(
            "public override void FindSubmitted(SessionBatch batch, DecisionBatch decisions, int from, int to)"
        );
        BatchEmitter.Columns(names, writer, submitting.SelectMany(plan => plan.Submits), people: false);
        writer.Open("for (var t = from; t < to; t++)");
        writer.Open("for (var i = batch.FirstOfTrajectory[t]; i < batch.FirstOfTrajectory[t + 1]; i++)");
        writer.Line("var a = batch.TrajectoryRows[i];");
        writer.Line("var s = batch.AttendanceSession[a];");
        writer.Line("decisions.SubmittedAs[a] = decisions.Rejected[s] != 0 ? 0 : decisions.Targets[s] switch");
        Cases(submitting, _arguments.FromColumns);
        writer.Close();
        writer.Gap();
        writer.Line("SubmittedActs.Mark(Description.Submitted, batch, decisions, t);");
        writer.Close();
        writer.Close();
    }

    private void Typed(List<FunctionPlan> submitting)
    {
        writer.Gap();
        writer.Doc(
            "Which kinds of submitted acts a session is for each of its beneficiaries, a bit each: what SubmittedActs is filled with. "
                + "A session that lacks what its function needs is rejected, and no act."
        );
        writer.List(
            "public static void Submits(",
            [
                "in SessionFacts session",
                "ReadOnlySpan<ProviderFacts> providers",
                "ReadOnlySpan<BeneficiaryFacts> beneficiaries",
                "Span<ulong> submits",
                "int policy = -1",
            ],
            ")"
        );
        writer.Open("");
        writer.Line("var target = JudgeOf(session, providers, beneficiaries, policy);");
        Rejects([.. submitting.Where(plan => plan.Lacks.Count > 0)]);
        writer.Open("for (var i = 0; i < beneficiaries.Length; i++)");
        if (submitting.Exists(plan => plan.Submits.Any(input => input.Fact is { Owner: FactOwner.Beneficiary })))
        {
            writer.Line("ref readonly var beneficiary = ref beneficiaries[i];");
        }

        writer.Line("submits[i] = (target < 0 ? ~target : target) switch");
        Cases(submitting, _arguments.FromStructures);
        writer.Close();
        writer.Close();
    }

    private void Rejects(List<FunctionPlan> needing)
    {
        if (needing.Count == 0)
        {
            return;
        }

        writer.Line("var lack = target switch");
        writer.Line("{");
        writer.Indented(() =>
        {
            foreach (var plan in needing)
            {
                writer.Line($"{Id(plan)} => {Type(plan)}.Lack(session, providers, beneficiaries),");
            }

            writer.Line("_ => 0,");
        });
        writer.Line("};");
        writer.Open("if (lack != 0)");
        writer.Line("submits[..beneficiaries.Length].Clear();");
        writer.Line("return;");
        writer.Close();
        writer.Gap();
    }

    private static string Id(FunctionPlan plan) => plan.Function.Id.ToString(CultureInfo.InvariantCulture);

    private string Type(FunctionPlan plan)
    {
        var (convention, type) = names.Functions[plan.Function.Id];
        return $"{convention}.{type}";
    }

    private void Cases(List<FunctionPlan> submitting, Func<IEnumerable<Input>, List<string>> arguments)
    {
        writer.Line("{");
        writer.Indented(() =>
        {
            foreach (var plan in submitting)
            {
                writer.List($"{Id(plan)} => {Type(plan)}.Submits(", arguments(plan.Submits), "),");
            }

            writer.Line("_ => 0UL,");
        });
        writer.Line("};");
    }
}
