using Conv.Compiler.Emit.Functions;
using Conv.Compiler.Emit.Planning;
using Conv.Compiler.Emit.State;
using Conv.Compiler.Emit.Writing;
using Conv.Compiler.Ir;

namespace Conv.Compiler.Emit.Evaluators;

/// <summary>
/// Writes the stage over sessions in sequence, in place of that over trajectories, where sessions of several beneficiaries bear on each
/// other: what attendances share is read before the session and counted after it.
/// </summary>
internal sealed class SequenceStageEmitter(IrProgram program, Names names, CodeWriter writer, string outOfForce)
{
    private const string Beneficiary = "state[trajectoryOf[a]]";
    private readonly Arguments _arguments = new(names);
    private readonly ScopeArguments _states = new(names);

    /// <summary>Writes the method.</summary>
    public void Emit(IReadOnlyList<FunctionPlan> plans, TrajectoryStageEmitter attendances)
    {
        writer.Gap();
        writer.Line("/// <inheritdoc/>");
        writer.Line(
            "public override void DecideTrajectories(SessionBatch batch, DecisionBatch decisions, int from, int to) =>"
        );
        writer.Line(
            "    throw new NotSupportedException(\"sessions of several beneficiaries bear on each other: DecideSequence\");"
        );
        IReadOnlyList<Input> inputs =
        [
            .. plans
                .SelectMany(plan =>
                    (plan.Function.Registers ? attendances.Read(plan) : [])
                        .Concat(plan.Sequence.Reasons)
                        .Concat(plan.Sequence.Granted)
                        .Concat(plan.Sequence.Count)
                )
                .Distinct(),
        ];
        var scopes = plans.SelectMany(plan => plan.AllStates).Distinct().OrderBy(scope => scope.Id).ToList();
        writer.Gap();
        writer.Line("/// <inheritdoc/>");
        writer.Open(
            "public override void DecideSequence(SessionBatch batch, DecisionBatch decisions, ReadOnlySpan<int> sessions)"
        );
        BatchEmitter.Columns(names, writer, inputs, people: true);
        writer.Line("var rejected = decisions.Rejected;");
        writer.Line("var targets = decisions.Targets;");
        _states.Declare(writer, scopes);
        if (scopes.Exists(scope => scope.Id == 0))
        {
            writer.Line("var trajectoryOf = states.Numbers.Rows(0);");
        }

        attendances.Ages(inputs);
        writer.Line("long largestGrant;");
        writer.Open("foreach (var s in sessions)");
        Session(plans, attendances);
        writer.Close();
        writer.Close();
    }

    private void Session(IReadOnlyList<FunctionPlan> plans, TrajectoryStageEmitter attendances)
    {
        writer.Line("var sessionReasons = decisions.SessionReasons[s];");
        writer.Open($"if (rejected[s] != 0 || {outOfForce})");
        writer.Line("var refused = rejected[s] != 0 ? default : AttendanceDecision.Refused(sessionReasons);");
        Each(() => writer.Line("decisions.SetAttendance(a, refused);"));
        writer.Gap();
        writer.Line("continue;");
        writer.Close();
        writer.Gap();
        writer.Open("switch (targets[s])");
        foreach (var plan in plans)
        {
            BatchEmitter.Case(program, writer, plan.Function);
            writer.Indented(() =>
            {
                Reasons(plan.Sequence, names.Functions[plan.Function.Id]);
                if (plan.Function.Registers)
                {
                    Registered(plan, attendances);
                }
                else
                {
                    Listed(plan);
                }

                writer.Gap();
                writer.Line("break;");
            });
        }

        writer.Close();
    }

    private void Reasons(SequencePlan sequence, (string Convention, string Class) function)
    {
        if (sequence.Conditions.Count == 0)
        {
            return;
        }

        List<string> arguments =
        [
            .. _arguments.FromColumns(sequence.Reasons),
            .. _states.FromBatch(sequence.ReasonStates, Beneficiary),
        ];
        writer.List($"sessionReasons |= {function.Convention}.{function.Class}.SequenceReasons(", arguments, ");");
        writer.Line("decisions.SessionReasons[s] = sessionReasons;");
    }

    private void Registered(FunctionPlan plan, TrajectoryStageEmitter attendances)
    {
        if (plan.Sequence.Counts)
        {
            writer.Line("largestGrant = Missing.Number;");
        }

        Each(() =>
        {
            attendances.Begin();
            attendances.Attend(plan, Beneficiary);
            attendances.End();
            if (plan.Sequence.Counts)
            {
                writer.Open("if (decision.IsAccepted)");
                writer.Line("largestGrant = Math.Max(largestGrant, decision.Granted);");
                writer.Close();
            }
        });
        if (plan.Sequence.Counts)
        {
            writer.Gap();
            writer.Open("if (largestGrant != Missing.Number)");
            Count(plan);
            writer.Close();
        }
    }

    private void Listed(FunctionPlan plan)
    {
        Each(() =>
        {
            writer.Line("decisions.SetAttendance(");
            writer.Line("    a,");
            writer.Line(
                "    sessionReasons == 0 ? AttendanceDecision.Listed : AttendanceDecision.Refused(sessionReasons));"
            );
        });
        if (!plan.Sequence.Counts && !plan.Sequence.Grants)
        {
            return;
        }

        writer.Gap();
        writer.Open("if (sessionReasons == 0)");
        if (plan.Sequence.Grants)
        {
            var (convention, type) = names.Functions[plan.Function.Id];
            List<string> arguments =
            [
                .. _arguments.FromColumns(plan.Sequence.Granted),
                .. _states.FromBatch(plan.Sequence.GrantedStates, Beneficiary),
            ];
            writer.List($"largestGrant = {convention}.{type}.Granted(", arguments, ");");
            writer.Line("decisions.SessionGrants[s] = largestGrant;");
        }

        if (plan.Sequence.Counts)
        {
            Count(plan);
        }

        writer.Close();
    }

    private void Count(FunctionPlan plan)
    {
        var (convention, type) = names.Functions[plan.Function.Id];
        List<string> arguments = [.. _arguments.FromColumns(plan.Sequence.Count)];
        if (plan.Sequence.CountReadsGrant)
        {
            arguments.Add("largestGrant");
        }

        arguments.AddRange(_states.FromBatch(plan.Sequence.CountStates, Beneficiary, changes: true));
        writer.List($"{convention}.{type}.Count(", arguments, ");");
    }

    private void Each(Action body)
    {
        writer.Open("for (var a = firstAttendance[s]; a < firstAttendance[s + 1]; a++)");
        body();
        writer.Close();
    }
}
