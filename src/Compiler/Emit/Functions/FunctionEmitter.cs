using System.Diagnostics;
using System.Globalization;
using Conv.Compiler.Emit.Graphs;
using Conv.Compiler.Emit.Planning;
using Conv.Compiler.Emit.Writing;
using Conv.Compiler.Ir;
using Conv.Compiler.Symbols;

namespace Conv.Compiler.Emit.Functions;

/// <summary>Writes the static class of one function of one convention: what it lacks, its conditions, its attendances, its fee.</summary>
internal sealed class FunctionEmitter(Names names, StateLayout layout, CodeWriter writer)
{
    /// <summary>The attribute of small methods that stages call for every row: a call would cost more than what they decide.</summary>
    public const string Inlined = "[MethodImpl(MethodImplOptions.AggressiveInlining)]";

    /// <summary>The method that finds what is lacking at a level.</summary>
    public static string LacksMethod(FactOwner level) => level + "Lacks";

    /// <summary>Writes the class.</summary>
    public void Emit(FunctionPlan plan)
    {
        var function = plan.Function;
        writer.Gap();
        writer.Doc(Describe(function));
        writer.Open($"public static class {names.Functions[function.Id].Class}");
        foreach (var level in plan.Lacks.Keys.Order())
        {
            Lacks(plan, level);
        }

        var questions = new ProviderQuestionEmitter(names, layout, writer);
        questions.Methods(plan);
        SessionReasons(plan);
        var sequence = new SequenceEmitter(names, layout, writer);
        sequence.Before(plan);
        if (function.Registers)
        {
            new SubmittedEmitter(names, layout, writer).Submits(plan);
            new AttendEmitter(names, layout, writer, plan.Questions).Emit(plan);
        }

        sequence.After(plan);
        Fee(plan);
        var decide = new DecideEmitter(names, questions, writer);
        if (!function.Submissions.IsEmpty)
        {
            decide.Lack(plan);
        }

        decide.Emit(plan);
        writer.Close();
    }

    /// <summary>The declaration of an input as a parameter.</summary>
    public static string Parameter(Names names, Input input) =>
        input.Kind switch
        {
            InputKind.Date => "int date",
            InputKind.Providers => "int providers",
            InputKind.Beneficiaries => "int beneficiaries",
            InputKind.Submitted => "ulong submitted",
            InputKind.Answer or InputKind.Asked => "bool " + input.Local,
            InputKind.Ages => $"in {names.AgesOf(input.Fact!).Type} {names.AgesOf(input.Fact!).Local}",
            InputKind.Fact or InputKind.FirstProvider => $"{names.TypeOf(input.Fact!)} {names.LocalOf(input.Fact!)}",
            _ => throw new UnreachableException($"no parameter brings the input {input.Kind}"),
        };

    /// <summary>The citations of a rule, between brackets after its text.</summary>
    public static string Cite(string text, IEnumerable<Citation> citations)
    {
        var cited = Citation.Join([.. citations]);
        return cited.Length == 0 ? text : $"{text} [{cited}]";
    }

    private static string Describe(IrFunction function)
    {
        var label = function.Label.ToString();
        return Cite(label.Length == 0 ? function.Name : $"{function.Name}: {label}", function.Citations);
    }

    private void Lacks(FunctionPlan plan, FactOwner level)
    {
        writer.Gap();
        writer.Doc($"What is missing to judge the {Whom(level)}, by its place among the needs; 0 for nothing.");
        var scope = new MethodScope(names, layout, writer, plan.Questions);
        List<string> parameters = [.. plan.Lacks[level].Select(input => Parameter(names, input))];
        if (plan.AsksWhetherConditionsHold(level))
        {
            parameters.Insert(0, "bool " + scope.Given(plan.ConditionsHold!));
        }

        writer.Line(Inlined);
        writer.List($"public static int {LacksMethod(level)}(", parameters, ")");
        writer.Open("");
        var statements = new StatementEmitter(scope);
        for (var i = 0; i < plan.Function.Needs.Length; i++)
        {
            var need = plan.Function.Needs[i];
            if (need.Level == level)
            {
                var number = (plan.FirstNeed + i + 1).ToString(CultureInfo.InvariantCulture);
                scope.Prepare(plan.Needs[i]);
                writer.Gap();
                writer.Comment($"{need.Fact.Name}: {need.Message}");
                statements.When(plan.Needs[i], holds: true, $"return {number};", need.Lacks.Origin);
            }
        }

        writer.Gap();
        writer.Line("return 0;");
        writer.Close();
    }

    private static string Whom(FactOwner level) =>
        level switch
        {
            FactOwner.Session => "session",
            FactOwner.Provider => "payment of a provider",
            FactOwner.Beneficiary => "attendance of a beneficiary",
            _ => throw new UnreachableException($"nobody is called {level}"),
        };

    private void SessionReasons(FunctionPlan plan)
    {
        writer.Gap();
        writer.Doc("The conditions of the session that fail.");
        writer.Line(Inlined);
        writer.List(
            "public static ulong SessionReasons(",
            [.. plan.SessionReasons.Select(input => Parameter(names, input))],
            ")"
        );
        writer.Open("");
        Conditions(
            new(names, layout, writer, plan.Questions),
            [.. plan.Function.SessionConditions.Where(FunctionPlan.IsOfFacts)],
            "0UL"
        );
        if (plan.NobodyRegistered is { } reason)
        {
            writer.Comment("the function registers beneficiaries");
            writer.Line("if (beneficiaries == 0)");
            writer.Line($"    reasons |= Reason.{names.Reasons[reason.Index]};");
            writer.Gap();
        }

        writer.Line("return reasons;");
        writer.Close();
    }

    /// <summary>Writes a local with the reasons of the conditions that fail, added to others.</summary>
    public void Conditions(MethodScope scope, IReadOnlyList<IrCondition> conditions, string initial)
    {
        var statements = new StatementEmitter(scope);
        scope.Prepare(conditions.Select(condition => condition.Holds));
        writer.Line($"var reasons = {initial};");
        foreach (var condition in conditions)
        {
            writer.Gap();
            if (condition.Text.Length > 0 || condition.Citations.Length > 0)
            {
                writer.Comment(Cite(condition.Text, condition.Citations));
            }

            statements.When(
                condition.Holds,
                holds: false,
                $"reasons |= Reason.{names.Reasons[condition.Reason.Index]};",
                condition.Origin
            );
        }

        writer.Gap();
    }

    private void Fee(FunctionPlan plan)
    {
        List<string> parameters = [.. plan.Fee.Select(input => Parameter(names, input))];
        if (plan.FeeReadsGrant)
        {
            parameters.Add("long largestGrant");
        }

        writer.Gap();
        writer.Doc(Cite("The fee of a provider of an accepted session, in cents", plan.Function.FeeCitations));
        writer.List("public static long Fee(", parameters, ")");
        writer.Open("");
        var scope = new MethodScope(names, layout, writer, plan.Questions);
        scope.Prepare(plan.Function.Fee);
        new StatementEmitter(scope).Return(plan.Function.Fee, text => text);
        writer.Close();
    }
}
