using System.Globalization;
using Conv.Compiler.Emit.Planning;
using Conv.Compiler.Emit.State;
using Conv.Compiler.Emit.Writing;
using Conv.Compiler.Ir;
using Conv.Runtime;

namespace Conv.Compiler.Emit.Evaluators;

/// <summary>Writes what the assembly says of itself: the lists that the numbers in batches point into.</summary>
internal sealed class InfoEmitter(IrProgram program, CodeWriter writer)
{
    /// <summary>What an evaluator for a program says of itself.</summary>
    public static EvaluatorInfo Describe(IrProgram program, EmitOptions options) =>
        new(
            options.SourceHash,
            options.CompilerVersion,
            program.Vocabulary.Name,
            [.. program.Conventions.Select(c => new ConventionInfo(c.Name, c.From.Number, c.To.Number))],
            program.FunctionNames,
            [
                .. program.Functions.Select(f => new FunctionInfo(f.Name, f.Convention, f.Registers)
                {
                    GrantsFee = f.GrantsFee,
                    Scopes = ScopesInfo.Of(program, f),
                }),
            ],
            [.. program.Vocabulary.Reasons.OrderBy(reason => reason.Index).Select(reason => reason.Name)],
            [
                .. program.Readings.Select(
                    (reading, i) => KeyValuePair.Create(reading.Name, reading.Alternatives[program.Assignment[i]].Name)
                ),
            ],
            Needs(program),
            [.. program.Measures.Select(measure => measure.Name)],
            [
                .. program.Monitors.Select(monitor => new MonitorInfo(
                    monitor.Name,
                    monitor.Numerator,
                    monitor.NumeratorCountsBeneficiaries,
                    monitor.Denominator,
                    monitor.DenominatorCountsBeneficiaries,
                    monitor.Scopes[0].Name,
                    monitor.Category,
                    monitor.Limits
                )
                {
                    NumeratorSum = monitor.NumeratorSum,
                    DenominatorSum = monitor.DenominatorSum,
                    Period = monitor.Period,
                    YearFromMonth = monitor.YearFrom.Month,
                    YearFromDay = monitor.YearFrom.Day,
                }),
            ],
            [.. program.Categories.Select(category => new CategoryInfo(category.Name, category.Values))]
        )
        {
            Payers = [.. program.Vocabulary.Payers.Select(payer => payer.Name)],
            Budgets = BudgetEmitter.Describe(program),
            Scopes = ScopesInfo.Of(program),
            Submitted = [.. program.Submitted.Select(acts => new SubmittedInfo(acts.Name, acts.Before, acts.After))],
        };

    /// <summary>What sessions may lack, each once, in the order of the functions.</summary>
    public static List<NeedInfo> Needs(IrProgram program) =>
        [.. program.Functions.SelectMany(function => function.Needs).Select(Describe).Distinct()];

    /// <summary>A need as outputs show it.</summary>
    public static NeedInfo Describe(IrNeed need) => new(need.Fact.Name, need.Message);

    private static string Function(FunctionInfo function)
    {
        List<string> rest = [];
        if (function.GrantsFee)
        {
            rest.Add("GrantsFee = true");
        }

        if (function.Scopes.Count > 0)
        {
            rest.Add($"Scopes = [{string.Join(", ", function.Scopes.Select(Text))}]");
        }

        var said = $"new({Text(function.Name)}, {Text(function.Convention)}, {Text(function.Registers)})";
        return rest.Count == 0 ? said : $"{said} {{ {string.Join(", ", rest)} }}";
    }

    /// <summary>Writes the property.</summary>
    public void Emit(EmitOptions options)
    {
        var info = Describe(program, options);
        var isWhole =
            info.Payers.Count == 0 && info.Budgets.Count == 0 && info.Scopes.Count == 0 && info.Submitted.Count == 0;
        writer.Doc("What these conventions say of themselves.");
        writer.Line("public static EvaluatorInfo Description { get; } = new(");
        writer.Indented(() =>
        {
            writer.Line(Text(info.SourceHash) + ",");
            writer.Line(Text(info.CompilerVersion) + ",");
            writer.Line(Text(info.Vocabulary) + ",");
            List(info.Conventions, c => $"new({Text(c.Name)}, {Text(c.From)}, {Text(c.To)})");
            List(info.FunctionNames, Text);
            List(info.Functions, Function);
            List(info.Reasons, Text);
            List(info.Readings, r => $"new({Text(r.Key)}, {Text(r.Value)})");
            List(info.Needs, n => $"new({Text(n.Column)}, {Text(n.Message)})");
            List(info.Measures, Text);
            List(info.Monitors, Monitor);
            List(info.Categories, c => $"new({Text(c.Name)}, {Texts(c.Values)})", isWhole ? ");" : ")");
        });
        if (!isWhole)
        {
            writer.Open("");
            if (info.Payers.Count > 0)
            {
                writer.Line("Payers =");
                List(info.Payers, Text);
            }

            Scopes(info.Scopes);
            new BudgetEmitter(writer).Emit(info.Budgets);
            if (info.Submitted.Count > 0)
            {
                writer.Line("Submitted =");
                List(info.Submitted, s => $"new({Text(s.Name)}, {Text(s.Before)}, {Text(s.After)})");
            }

            writer.Close(";");
        }

        writer.Gap();
        writer.Line("/// <inheritdoc/>");
        writer.Line("public override EvaluatorInfo Info => Description;");
    }

    private static string Monitor(MonitorInfo monitor)
    {
        var numerator = $"{Text(monitor.Numerator)}, {Text(monitor.NumeratorCountsBeneficiaries)}";
        var denominator = $"{Text(monitor.Denominator)}, {Text(monitor.DenominatorCountsBeneficiaries)}";
        return $"new({Text(monitor.Name)}, {numerator}, {denominator}, {Text(monitor.Scope)}, {Text(monitor.Category)}, {Texts(monitor.Limits)}){Rest(monitor)}";
    }

    // What most monitors do not say is not written.
    private static string Rest(MonitorInfo monitor)
    {
        var parts = new List<string>();
        Add(nameof(MonitorInfo.NumeratorSum), monitor.NumeratorSum);
        Add(nameof(MonitorInfo.DenominatorSum), monitor.DenominatorSum);
        if (monitor.Period != MonitorPeriod.Year)
        {
            parts.Add($"Period = MonitorPeriod.{monitor.Period}");
        }

        if ((monitor.YearFromMonth, monitor.YearFromDay) != (1, 1))
        {
            parts.Add($"YearFromMonth = {Text(monitor.YearFromMonth)}, YearFromDay = {Text(monitor.YearFromDay)}");
        }

        return parts.Count == 0 ? "" : $" {{ {string.Join(", ", parts)} }}";

        void Add(string name, MonitorSum sum)
        {
            if (sum.Amount != MonitorAmount.Count)
            {
                parts.Add($"{name} = new(MonitorAmount.{sum.Amount}, {Text(sum.Fact)})");
            }
        }
    }

    private void Scopes(IReadOnlyList<ScopeInfo> scopes)
    {
        if (scopes.Count > 0)
        {
            writer.Line("Scopes =");
            List(scopes, Scope);
        }
    }

    private static string Scope(ScopeInfo scope)
    {
        var keys = scope.Keys.Select(key =>
            $"new({Text(key.Column)}, ScopeKeyOwner.{key.Owner}, ScopeKeyStorage.{key.Storage}, {Text(key.Slot)})"
        );
        return $"new({Text(scope.Name)}, {Text(scope.OfSession)}, {Text(scope.RefinesBeneficiary)}, [{string.Join(", ", keys)}])";
    }

    private static string Text(string text) => Escaping.Literal(text);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Text(bool value) => value ? "true" : "false";

    private static string Texts(IEnumerable<string> texts) => $"[{string.Join(", ", texts.Select(Text))}]";

    private void List<T>(IReadOnlyList<T> items, Func<T, string> text, string end = ",")
    {
        if (items.Count == 0)
        {
            writer.Line("[]" + end);
            return;
        }

        writer.Line("[");
        writer.Indented(() =>
        {
            foreach (var item in items)
            {
                writer.Line(text(item) + ",");
            }
        });
        writer.Line("]" + end);
    }
}
