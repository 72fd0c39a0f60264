using Conv.Compiler.Emit.Graphs;
using Conv.Compiler.Emit.Planning;
using Conv.Compiler.Emit.Writing;
using Conv.Compiler.Ir;

namespace Conv.Compiler.Emit.Functions;

/// <summary>Writes what a function decides about a session from what was counted before it, and how the accepted session counts.</summary>
internal sealed class SequenceEmitter(Names names, StateLayout layout, CodeWriter writer)
{
    /// <summary>The declaration of a state as a parameter: what all attendances of a session share is only read by them.</summary>
    public static string Parameter(Names names, IrScope scope, bool changes = false) =>
        $"{(scope.IsOfSession && !changes ? "in" : "ref")} {names.Scopes[scope.Id].Type} {names.Scopes[scope.Id].Local}";

    /// <summary>Writes the conditions that read counters, and the grant of a session whose function registers nobody.</summary>
    public void Before(FunctionPlan plan)
    {
        var sequence = plan.Sequence;
        if (sequence.Conditions.Count > 0)
        {
            writer.Gap();
            writer.Doc("The conditions of the session that fail by what was counted before it.");
            Header("ulong SequenceReasons(", sequence.Reasons, sequence.ReasonStates);
            new FunctionEmitter(names, layout, writer).Conditions(
                new(names, layout, writer, plan.Questions),
                sequence.Conditions,
                "0UL"
            );
            writer.Line("return reasons;");
            writer.Close();
        }

        if (sequence.Grants)
        {
            writer.Gap();
            writer.Doc("The units granted to the session.");
            Header("long Granted(", sequence.Granted, sequence.GrantedStates);
            var scope = new MethodScope(names, layout, writer);
            scope.Prepare(plan.Function.Granted);
            new StatementEmitter(scope).Return(plan.Function.Granted, text => text);
            writer.Close();
        }
    }

    /// <summary>Writes what an accepted session does to the states that its attendances share.</summary>
    public void After(FunctionPlan plan)
    {
        var sequence = plan.Sequence;
        if (!sequence.Counts)
        {
            return;
        }

        writer.Gap();
        writer.Doc("Counts the accepted session, once for all its attendances.");
        Header(
            "void Count(",
            sequence.Count,
            sequence.CountStates,
            sequence.CountReadsGrant ? ["long largestGrant"] : [],
            changes: true
        );
        var scope = new MethodScope(names, layout, writer);

        // The counters are read before the first of them changes.
        scope.Prepare(IrWalk.SessionEffects(plan.Function));
        foreach (var update in plan.Function.SessionUpdates)
        {
            writer.Gap();
            new UpdateEmitter(scope).Emit(update);
        }

        writer.Close();
    }

    private void Header(
        string head,
        IReadOnlyList<Input> inputs,
        IReadOnlyList<IrScope> states,
        IReadOnlyList<string>? more = null,
        bool changes = false
    )
    {
        writer.List(
            "public static " + head,
            [
                .. inputs.Select(input => FunctionEmitter.Parameter(names, input)),
                .. more ?? [],
                .. states.Select(scope => Parameter(names, scope, changes)),
            ],
            ")"
        );
        writer.Open("");
    }
}
