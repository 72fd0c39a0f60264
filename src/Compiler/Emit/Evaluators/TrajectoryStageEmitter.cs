using Conv.Compiler.Emit.Functions;
using Conv.Compiler.Emit.Planning;
using Conv.Compiler.Emit.State;
using Conv.Compiler.Emit.Writing;
using Conv.Compiler.Ir;

namespace Conv.Compiler.Emit.Evaluators;

/// <summary>Writes the stage over trajectories: the attendances of each beneficiary in sequence, with the state in a local.</summary>
internal sealed class TrajectoryStageEmitter(IrProgram program, Names names, CodeWriter writer, string outOfForce)
{
    private readonly Arguments _arguments = new(names);
    private readonly ScopeArguments _states = new(names);
    private readonly List<string> _categories = Locals(program, names);

    /// <summary>Writes the method.</summary>
    public void Emit(IReadOnlyList<FunctionPlan> plans)
    {
        var registering = plans.Where(plan => plan.Function.Registers).ToList();
        if (program.Scopes.Any(scope => !scope.RefinesBeneficiary))
        {
            new SequenceStageEmitter(program, names, writer, outOfForce).Emit(plans, this);
            return;
        }

        var scopes = registering.SelectMany(plan => plan.States).Where(scope => scope.Id > 0).Distinct().ToList();
        IReadOnlyList<Input> inputs = [.. registering.SelectMany(plan => Read(plan)).Distinct()];
        writer.Gap();
        writer.Line("/// <inheritdoc/>");
        writer.Open(
            "public override void DecideTrajectories(SessionBatch batch, DecisionBatch decisions, int from, int to)"
        );
        BatchEmitter.Columns(names, writer, inputs, people: false);
        writer.Line("var firstOfTrajectory = batch.FirstOfTrajectory;");
        writer.Line("var trajectoryRows = batch.TrajectoryRows;");
        writer.Line("var attendanceSession = batch.AttendanceSession;");
        writer.Line("var rejected = decisions.Rejected;");
        writer.Line("var targets = decisions.Targets;");
        if (scopes.Count > 0)
        {
            _states.Declare(writer, scopes);
        }

        Ages(inputs);
        writer.Open("for (var t = from; t < to; t++)");
        writer.Line("var state = default(Trajectory);");
        writer.Open("for (var i = firstOfTrajectory[t]; i < firstOfTrajectory[t + 1]; i++)");
        Row(plans);
        writer.Close();
        writer.Close();
        writer.Close();
    }

    /// <summary>Declares what keeps the anniversaries of a date.</summary>
    public void Ages(IEnumerable<Input> inputs)
    {
        foreach (var input in inputs.Where(input => input.Kind == InputKind.Ages))
        {
            var (type, local) = names.AgesOf(input.Fact!);
            writer.Line($"var {local} = new {type}(Missing.Date);");
        }
    }

    private static List<string> Locals(IrProgram program, Names names)
    {
        var scope = names.LocalScope();
        return [.. program.Categories.Select(category => scope.Local("category " + category.Name))];
    }

    /// <summary>What deciding an attendance of a function reads.</summary>
    public IEnumerable<Input> Read(FunctionPlan plan) =>
        plan.Function.Measures.IsEmpty
            ? plan.Attend
            : plan.Attend.Concat(program.Categories.SelectMany(category => CategoryEmitter.Read(program, category)));

    private void Row(IReadOnlyList<FunctionPlan> plans)
    {
        writer.Line("var a = trajectoryRows[i];");
        writer.Line("var s = attendanceSession[a];");
        writer.Line("var sessionReasons = decisions.SessionReasons[s];");
        Begin();
        writer.Open($"if (rejected[s] == 0 && {outOfForce})");
        writer.Line("decision = AttendanceDecision.Refused(sessionReasons);");
        writer.Close();
        writer.Open("else if (rejected[s] == 0)");
        writer.Open("switch (targets[s])");
        foreach (var plan in plans.Where(plan => plan.Function.Registers))
        {
            BatchEmitter.Case(program, writer, plan.Function);
            writer.Indented(() =>
            {
                Attend(plan, "state");
                writer.Line("break;");
            });
        }

        writer.Line("default: // registers nobody");
        writer.Line(
            "    decision = sessionReasons == 0 ? AttendanceDecision.Listed : AttendanceDecision.Refused(sessionReasons);"
        );
        writer.Line("    break;");
        writer.Close();
        writer.Close();
        writer.Gap();
        End();
    }

    /// <summary>Declares what is decided about an attendance.</summary>
    public void Begin()
    {
        writer.Line("var decision = default(AttendanceDecision);");
        foreach (var category in _categories)
        {
            writer.Line($"byte {category} = 0;");
        }
    }

    /// <summary>Stores what is decided about an attendance.</summary>
    public void End()
    {
        writer.Line("decisions.SetAttendance(a, decision);");
        if (!program.Submitted.IsEmpty)
        {
            writer.Line("decisions.ProvisionalUntil[a] = decision.ProvisionalUntil;");
        }

        for (var c = 0; c < _categories.Count; c++)
        {
            writer.Line(FormattableString.Invariant($"decisions.Categories[{c}][a] = {_categories[c]};"));
        }
    }

    /// <summary>Decides an attendance.</summary>
    public void Attend(FunctionPlan plan, string beneficiary)
    {
        var (convention, type) = names.Functions[plan.Function.Id];
        foreach (var input in Read(plan).Distinct().Where(input => input.Kind == InputKind.Ages))
        {
            writer.Line($"{names.AgesOf(input.Fact!).Local}.MoveTo({names.LocalOf(input.Fact!)}[a]);");
        }

        List<string> arguments =
        [
            "sessionReasons",
            .. _arguments.FromColumns(plan.Attend),
            .. _states.FromBatch(plan.States, beneficiary),
        ];

        writer.List($"decision = {convention}.{type}.Attend(", arguments, ");");
        if (!plan.Function.Measures.IsEmpty && _categories.Count > 0)
        {
            writer.Open("if (decision.Measures != 0)");
            foreach (var category in program.Categories)
            {
                writer.List(
                    $"{_categories[category.Id]} = Category.{names.Categories[category.Id]}(",
                    _arguments.FromColumns(CategoryEmitter.Read(program, category)),
                    ");"
                );
            }

            writer.Close();
            writer.Gap();
        }
    }
}
