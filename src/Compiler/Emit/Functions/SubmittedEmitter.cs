using System.Globalization;
using Conv.Compiler.Emit.Graphs;
using Conv.Compiler.Emit.Planning;
using Conv.Compiler.Emit.Writing;
using Conv.Compiler.Ir;

namespace Conv.Compiler.Emit.Functions;

/// <summary>Writes which submitted acts a session of a function is, and until when a decision rests on those that are absent.</summary>
internal sealed class SubmittedEmitter(Names names, StateLayout layout, CodeWriter writer)
{
    /// <summary>Writes the method that says which kinds a session of the function is; none where it is none.</summary>
    public void Submits(FunctionPlan plan)
    {
        if (plan.Function.Submissions.IsEmpty)
        {
            return;
        }

        writer.Gap();
        writer.Doc("Which kinds of submitted acts an attendance is, a bit each, whatever is decided about it.");
        writer.List(
            "public static ulong Submits(",
            [.. plan.Submits.Select(input => FunctionEmitter.Parameter(names, input))],
            ")"
        );
        writer.Open("");
        var scope = new MethodScope(names, layout, writer);
        scope.Prepare(plan.Function.Submissions.Select(submission => submission.Counts));
        writer.Line("var submits = 0UL;");
        foreach (var submission in plan.Function.Submissions)
        {
            new StatementEmitter(scope).When(
                submission.Counts,
                holds: true,
                $"submits |= {ExpressionEmitter.Bit(submission.Acts)};",
                submission.Counts.Origin
            );
        }

        writer.Line("return submits;");
        writer.Close();
    }

    /// <summary>Writes a local with the last day on which the decision may change, 0 for none; false where there is none to write.</summary>
    /// <param name="scope">The method that decides.</param>
    /// <param name="function">The function.</param>
    /// <param name="isAccepted">Whether amounts count; then the local of the conditions is there already.</param>
    public static bool Until(MethodScope scope, IrFunction function, bool isAccepted)
    {
        if (function.Pending.IsEmpty)
        {
            return false;
        }

        var graphs = function
            .Pending.Select(pending => (pending.Days, Rests: isAccepted ? pending.Amounts : pending.Conditions))
            .Where(pending => pending.Rests is not IrConstant { Value: 0 })
            .OrderBy(pending => pending.Days)
            .ToList();
        scope.Prepare(graphs.Select(pending => pending.Rests));
        if (!isAccepted)
        {
            scope.Writer.Comment("until when acts may be submitted that would change this");
            scope.Writer.Line("var until = 0;");
        }

        // From the shortest to the longest: the last that is written stands.
        foreach (var (days, rests) in graphs)
        {
            var day = string.Create(CultureInfo.InvariantCulture, $"date + {days}");
            new StatementEmitter(scope).When(
                rests,
                holds: true,
                isAccepted ? $"until = Math.Max(until, {day});" : $"until = {day};",
                rests.Origin
            );
        }

        return true;
    }
}
