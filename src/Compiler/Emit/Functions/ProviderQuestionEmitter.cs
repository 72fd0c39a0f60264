using Conv.Compiler.Emit.Graphs;
using Conv.Compiler.Emit.Planning;
using Conv.Compiler.Emit.Writing;

namespace Conv.Compiler.Emit.Functions;

/// <summary>Writes what every provider of a session is asked, once for each session: methods of the function, and the loops that call them.</summary>
internal sealed class ProviderQuestionEmitter(Names names, StateLayout layout, CodeWriter writer)
{
    private readonly Arguments _arguments = new(names);

    /// <summary>Writes the methods that ask one provider.</summary>
    public void Methods(FunctionPlan plan)
    {
        foreach (var question in plan.Questions.All)
        {
            writer.Gap();
            writer.Doc("What every provider is asked before the session is decided.");
            writer.Line(FunctionEmitter.Inlined);
            writer.List(
                $"public static bool {question.Method}(",
                [.. question.Read.Select(input => FunctionEmitter.Parameter(names, input))],
                ")"
            );
            writer.Open("");
            var scope = new MethodScope(names, layout, writer);
            scope.Prepare(question.Every.Condition);
            new StatementEmitter(scope).ReturnCondition(question.Every.Condition);
            writer.Close();
        }
    }

    /// <summary>Writes the locals that hold the answers, from columns.</summary>
    public void AskColumns(FunctionPlan plan)
    {
        var (convention, type) = names.Functions[plan.Function.Id];
        Ask(
            plan,
            "for (var p = firstPayment[s]; p < firstPayment[s + 1]; p++)",
            question => $"{convention}.{type}.{question.Method}(",
            question => _arguments.FromColumns(question.Read)
        );
    }

    /// <summary>Writes the locals that hold the answers, from structures.</summary>
    public void AskStructures(FunctionPlan plan) =>
        Ask(
            plan,
            "foreach (ref readonly var provider in providers)",
            question => question.Method + "(",
            question => _arguments.FromStructures(question.Read)
        );

    private void Ask(
        FunctionPlan plan,
        string loop,
        Func<Question, string> call,
        Func<Question, List<string>> arguments
    )
    {
        if (plan.Questions.All.Count == 0)
        {
            return;
        }

        foreach (var question in plan.Questions.All)
        {
            writer.Line($"var {question.Local} = true;");
        }

        writer.Open(loop);
        foreach (var question in plan.Questions.All)
        {
            writer.List($"{question.Local} &= {call(question)}", arguments(question), ");");
        }

        writer.Close();
    }
}
