using System.Diagnostics;
using Conv.Compiler.Emit.Graphs;
using Conv.Compiler.Emit.Planning;
using Conv.Compiler.Emit.Writing;
using Conv.Compiler.Symbols;

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
            writer.Doc("What a provider is asked.");
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

        foreach (var question in plan.Questions.There)
        {
            AskThere(question);
        }
    }

    // From columns and from structures; of no provider at all, everything is true.
    private void AskThere(Question question)
    {
        var others = question.Read.Where(input => !Question.IsOfProvider(input)).ToList();
        var facts = question.Read.Where(Question.IsOfProvider).Select(input => input.Fact!).ToList();
        var given = others.Select(input => FunctionEmitter.Parameter(names, input)).ToList();
        var who = question.Every.OfFirst ? "the first provider says yes" : "every provider says yes";

        writer.Gap();
        writer.Doc($"Whether {who}, from columns.");
        writer.List(
            $"public static bool {question.AskMethod}(",
            [
                .. given,
                .. facts.Select(fact => $"{FactColumn(fact)}[] {names.LocalOf(fact)}"),
                "int firstPayment",
                "int endOfPayments",
            ],
            ")"
        );
        writer.Open("");
        Loop(
            question,
            question.Every.OfFirst
                ? "for (var p = firstPayment; p < Math.Min(firstPayment + 1, endOfPayments); p++)"
                : "for (var p = firstPayment; p < endOfPayments; p++)",
            input => Question.IsOfProvider(input) ? _arguments.FromColumns([input])[0] : NameOf(input)
        );

        writer.Gap();
        writer.Doc($"Whether {who}, from structures.");
        writer.List(
            $"public static bool {question.AskMethod}(",
            [.. given, "ReadOnlySpan<ProviderFacts> askedProviders"],
            ")"
        );
        writer.Open("");
        Loop(
            question,
            question.Every.OfFirst
                ? "foreach (ref readonly var provider in askedProviders[..Math.Min(1, askedProviders.Length)])"
                : "foreach (ref readonly var provider in askedProviders)",
            input => Question.IsOfProvider(input) ? _arguments.FromStructures([input])[0] : NameOf(input)
        );
    }

    private void Loop(Question question, string loop, Func<Input, string> argument)
    {
        writer.Open(loop);
        writer.List($"if (!{question.Method}(", [.. question.Read.Select(argument)], "))");
        writer.Line("    return false;");
        writer.Close();
        writer.Gap();
        writer.Line("return true;");
        writer.Close();
    }

    private string NameOf(Input input) => FunctionEmitter.Parameter(names, input).Split(' ')[^1];

    private static string FactColumn(FactSymbol fact) =>
        fact.Storage switch
        {
            FactStorage.Values => "byte",
            FactStorage.Dates or FactStorage.Identifiers => "int",
            FactStorage.Numbers => "long",
            FactStorage.Own => throw new UnreachableException($"`{fact.Name}` has no column"),
            _ => throw new UnreachableException($"no column for {fact.Storage}"),
        };

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
        if (plan.Questions.Before.Count == 0)
        {
            return;
        }

        foreach (var question in plan.Questions.Before)
        {
            writer.Line($"var {question.Local} = true;");
        }

        writer.Open(loop);
        foreach (var question in plan.Questions.Before)
        {
            writer.List($"{question.Local} &= {call(question)}", arguments(question), ");");
        }

        writer.Close();
    }
}
