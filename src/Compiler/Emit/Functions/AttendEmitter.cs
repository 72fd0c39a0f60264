using Conv.Compiler.Emit.Graphs;
using Conv.Compiler.Emit.Planning;
using Conv.Compiler.Emit.Writing;
using Conv.Compiler.Ir;

namespace Conv.Compiler.Emit.Functions;

/// <summary>Writes the method that decides an attendance: conditions, grant, share, what payers pay, and what an accepted act does to the state.</summary>
internal sealed class AttendEmitter(Names names, StateLayout layout, CodeWriter writer, Questions questions)
{
    private readonly MethodScope _scope = new(names, layout, writer, questions);

    /// <summary>Writes the method.</summary>
    public void Emit(FunctionPlan plan)
    {
        var function = plan.Function;
        List<string> parameters =
        [
            "ulong sessionReasons",
            .. plan.Attend.Select(input => FunctionEmitter.Parameter(names, input)),
        ];
        parameters.AddRange(plan.States.Select(scope => SequenceEmitter.Parameter(names, scope)));

        writer.Gap();
        writer.Doc(
            FunctionEmitter.Cite(
                $"Decides an attendance and, if it is accepted, counts it{(function.ShareCitations.Length > 0 ? "; the share" : "")}",
                function.ShareCitations
            )
        );
        writer.List("public static AttendanceDecision Attend(", parameters, ")");
        writer.Open("");
        new FunctionEmitter(names, layout, writer).Conditions(_scope, function.AttendanceConditions, "sessionReasons");
        var until = SubmittedEmitter.Until(_scope, function, isAccepted: false)
            ? " with { ProvisionalUntil = until }"
            : "";
        writer.Open("if (reasons != 0)");
        writer.Line($"return AttendanceDecision.Refused(reasons){until};");
        writer.Close();
        writer.Gap();
        Accept(plan);
        writer.Close();
    }

    private void Accept(FunctionPlan plan)
    {
        var function = plan.Function;
        var granted = Value(plan.GrantIsRead ? "granted" : null, function.Granted, "long");
        var exceptional = "false";
        if (function.Exceptional is not IrConstant { Value: 0 })
        {
            exceptional = "exceptional";
            _scope.Prepare(function.Exceptional);
            new StatementEmitter(_scope).DeclareCondition(exceptional, function.Exceptional);
        }

        // The counters are read before the first of them changes.
        _scope.Prepare([
            function.Share,
            .. function.Parts.Select(part => part.Amount),
            .. function.Measures.Select(measure => measure.Counts),
            .. IrWalk.Effects(function),
        ]);
        var share = Value(
            function.Share is IrConstant or IrUnspecified && !plan.OwedIsRead ? null : "share",
            function.Share,
            "long"
        );
        var parts = Parts(function);
        var measures = Measures(function);
        var until = SubmittedEmitter.Until(_scope, function, isAccepted: true)
            ? " with { ProvisionalUntil = until }"
            : "";
        foreach (var update in function.Updates)
        {
            writer.Gap();
            new UpdateEmitter(_scope).Emit(update);
        }

        writer.Gap();
        writer.Line(
            $"return AttendanceDecision.Accepted({exceptional}, {share}, {granted}, {measures}){parts}{until};"
        );
    }

    // Amounts read the state before the act, so they are worked out before it counts.
    private string Parts(IrFunction function)
    {
        if (!function.HasPayers)
        {
            return "";
        }

        var locals = new List<string>();
        foreach (var part in function.Parts)
        {
            locals.Add(
                Value(
                    part.Amount is IrConstant or IrUnspecified
                        ? null
                        : FormattableString.Invariant($"part_{locals.Count + 1}"),
                    part.Amount,
                    "long"
                )
            );
        }

        return $".PaidBy(new PayerParts({string.Join(", ", locals)}))";
    }

    private string Value(string? local, IrExpression value, string keyword)
    {
        _scope.Prepare(value);
        if (local is null)
        {
            return new ExpressionEmitter(_scope).Result(value).Text;
        }

        new StatementEmitter(_scope).Declare(keyword, local, value);
        return local;
    }

    private string Measures(IrFunction function)
    {
        var always = function
            .Measures.Where(use => use.Counts is IrConstant)
            .Select(use => "Measure." + names.Measures[use.Measure])
            .ToList();
        var initial = always.Count == 0 ? "0" : string.Join(" | ", always);
        if (always.Count == function.Measures.Length)
        {
            return initial;
        }

        writer.Line($"var measures = {(always.Count == 0 ? "0u" : initial)};");
        foreach (var use in function.Measures.Where(use => use.Counts is not IrConstant))
        {
            new StatementEmitter(_scope).When(
                use.Counts,
                holds: true,
                $"measures |= Measure.{names.Measures[use.Measure]};",
                use.Counts.Origin
            );
        }

        return "measures";
    }
}
