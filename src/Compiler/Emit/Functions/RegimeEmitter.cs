using Conv.Compiler.Emit.Graphs;
using Conv.Compiler.Emit.Planning;
using Conv.Compiler.Emit.Writing;
using Conv.Compiler.Ir;

namespace Conv.Compiler.Emit.Functions;

/// <summary>Writes which sessions a convention takes, and how the evaluator asks people about it.</summary>
internal sealed class RegimeEmitter(RegimePlan plan, Names names, StateLayout layout, CodeWriter writer)
{
    private readonly Arguments _arguments = new(names);

    /// <summary>Everything that the columns of a stage must give.</summary>
    public IEnumerable<Input> Read => plan.Columns;

    /// <summary>Whether some convention takes some sessions of its days and not others.</summary>
    public bool IsNeeded => plan.Conditions.Any(condition => condition is not null);

    /// <summary>What <see cref="Parameters"/> are called.</summary>
    public IEnumerable<string> Names => Parameters.Select(parameter => parameter.Split(' ')[^1]);

    /// <summary>The parameters of <c>Target</c> behind function and date.</summary>
    public IEnumerable<string> Parameters =>
        plan
            .Read.Select(input => FunctionEmitter.Parameter(names, input))
            .Concat(plan.Questions.All.Select(question => "bool " + question.Local));

    /// <summary>The arguments of <c>Target</c> behind function and date, from columns.</summary>
    public IEnumerable<string> FromColumns => _arguments.FromColumns(plan.Read).Concat(Answers);

    /// <summary>The arguments of <c>Target</c> behind function and date, from structures.</summary>
    public IEnumerable<string> FromStructures => _arguments.FromStructures(plan.Read).Concat(Answers);

    private IEnumerable<string> Answers => plan.Questions.All.Select(question => question.Local);

    /// <summary>Writes the method of a convention that takes some sessions of its days and not others.</summary>
    public void Takes(IrConvention convention)
    {
        if (plan.Conditions[convention.Id] is not { } condition)
        {
            return;
        }

        writer.Gap();
        writer.Doc("Whether the convention takes a session of one of its days.");
        writer.List(
            "public static bool Takes(",
            [
                .. plan.PerConvention[convention.Id].Select(input => FunctionEmitter.Parameter(names, input)),
                .. plan.AnswersOf(convention.Id).Select(question => "bool " + question.Local),
            ],
            ")"
        );
        Body(condition);
    }

    /// <summary>Writes whether a convention takes a session, and the questions to people, as methods of the evaluator.</summary>
    public void Questions(IrProgram program)
    {
        if (IsNeeded)
        {
            Takes(program);
        }

        foreach (var question in plan.Questions.All)
        {
            writer.Gap();
            writer.Comment("What everybody is asked before a convention takes the session.");
            writer.List(
                $"private static bool {question.Method}(",
                [.. question.Read.Select(input => FunctionEmitter.Parameter(names, input))],
                ")"
            );
            Body(question.Every.Condition);
        }
    }

    /// <summary>Writes the locals that hold the answers, from columns.</summary>
    public void AskColumns()
    {
        foreach (var question in plan.Questions.All)
        {
            var every = question.Every;
            Initial(question, "firstAttendance[s] < firstAttendance[s + 1]");
            Loop(every.OfProviders, "for (var p = firstPayment[s]; p < firstPayment[s + 1]; p++)");
            Loop(every.OfBeneficiaries, "for (var a = firstAttendance[s]; a < firstAttendance[s + 1]; a++)");
            Ask(
                question,
                question.Read.Select(input =>
                    input.Kind == InputKind.Ages
                        ? $"new {names.AgesOf(input.Fact!).Type}({names.LocalOf(input.Fact!)}[a])"
                        : _arguments.FromColumns([input])[0]
                )
            );
        }
    }

    /// <summary>Writes the locals that hold the answers, from structures.</summary>
    public void AskStructures()
    {
        foreach (var question in plan.Questions.All)
        {
            Initial(question, "beneficiaries.Length > 0");
            Loop(question.Every.OfProviders, "foreach (ref readonly var provider in providers)");
            Loop(question.Every.OfBeneficiaries, "foreach (ref readonly var beneficiary in beneficiaries)");
            Ask(question, _arguments.FromStructures(question.Read));
        }
    }

    private void Takes(IrProgram program)
    {
        writer.Gap();
        writer.Comment("Whether a convention takes a session of one of its days.");
        writer.List("private static bool Takes(", ["int convention", "int date", .. Parameters], ")");
        writer.Open("");
        writer.Line("return convention switch");
        writer.Open("");
        foreach (var convention in program.Conventions.Where(one => plan.Conditions[one.Id] is not null))
        {
            var arguments = plan.PerConvention[convention.Id]
                .Select(input => FunctionEmitter.Parameter(names, input).Split(' ')[^1])
                .Concat(plan.AnswersOf(convention.Id).Select(question => question.Local));
            writer.List(
                FormattableString.Invariant($"{convention.Id} => {names.Conventions[convention.Id]}.Takes("),
                [.. arguments],
                "),"
            );
        }

        writer.Line("_ => true,");
        writer.Close(";");
        writer.Close();
    }

    private void Initial(Question question, string somebody) =>
        writer.Line($"var {question.Local} = {(question.Every.OfBeneficiaries ? somebody : "true")};");

    private void Loop(bool isAsked, string loop)
    {
        if (isAsked)
        {
            writer.Open(loop);
        }
    }

    private void Ask(Question question, IEnumerable<string> arguments)
    {
        writer.List($"{question.Local} &= {question.Method}(", [.. arguments], ");");
        if (question.Every.OfBeneficiaries)
        {
            writer.Close();
        }

        if (question.Every.OfProviders)
        {
            writer.Close();
        }
    }

    private void Body(IrExpression condition)
    {
        writer.Open("");
        var scope = new MethodScope(names, layout, writer, plan.Questions);
        scope.Prepare(condition);
        new StatementEmitter(scope).ReturnCondition(condition);
        writer.Close();
    }
}
