using System.Collections.Immutable;
using System.Globalization;
using Conv.Compiler.Binding.Names;
using Conv.Compiler.Binding.Tree;
using Conv.Compiler.Diagnostics;
using Conv.Compiler.Symbols;
using Conv.Compiler.Syntax;
using Conv.Compiler.Text;
using Conv.Runtime.Languages;
using Conv.Runtime.Values;

namespace Conv.Compiler.Binding.Budgets;

/// <summary>Binds budgets: the lines and what they are made of; sums, splits and spending have binders of their own.</summary>
/// <param name="file">The file.</param>
/// <param name="vocabulary">Its vocabulary.</param>
/// <param name="earlier">The budgets of the conventions before it.</param>
internal sealed class BudgetBinder(FileBinder file, Vocabulary vocabulary, ImmutableArray<BoundBudget> earlier)
{
    private const int MostBudgets = 100;
    private const int MostLines = 500;

    /// <summary>Binds the budgets of a file.</summary>
    public ImmutableArray<BoundBudget> Bind()
    {
        var budgets = new List<BoundBudget>();
        foreach (var syntax in file.File.Declarations.OfType<BudgetSyntax>())
        {
            if (earlier.Length + budgets.Count == MostBudgets)
            {
                TooMany(syntax.Name, MostBudgets, new LocalizableText("budgets", "budgets", "budgetten", "Budgets"));
                break;
            }

            if (earlier.Concat(budgets).FirstOrDefault(budget => budget.Name == syntax.Name.Text) is { } first)
            {
                file.DeclaredTwice(syntax.Name, first.Place);
            }

            budgets.Add(Budget(syntax));
        }

        return [.. budgets];
    }

    private BoundBudget Budget(BudgetSyntax syntax)
    {
        var (from, to) = Period(syntax);
        var names = Lines(syntax);
        var lines = names.Keys.ToList();
        var amounts = new BudgetAmounts(file, names, syntax.Name.Text);
        var parts = new BudgetParts(file, names, syntax.Name.Text);
        var splits = new BudgetSplits(file);
        var written = syntax
            .Clauses.OfType<BudgetSplitSyntax>()
            .ToLookup(split => split.Line.Text, StringComparer.Ordinal);
        foreach (
            var split in syntax.Clauses.OfType<BudgetSplitSyntax>().Where(split => !names.ContainsKey(split.Line.Text))
        )
        {
            Unknown(file, split.Line, syntax.Name.Text, names.Keys);
        }

        var bound = ImmutableArray.CreateBuilder<BoundBudgetLine>();
        foreach (var (name, line) in names)
        {
            var amount = amounts.Of(name);
            var made = parts.Of(line);
            foreach (var second in written[name].Skip(1))
            {
                file.Report(RuleDescriptors.ClauseTwice, second.Line, syntax.Name.Text);
            }

            bound.Add(
                new BoundBudgetLine(
                    name,
                    FileBinder.Label(line.Text),
                    file.At(line.Name),
                    new Cents(amount ?? Runtime.Money.Unspecified),
                    [.. made.Select(part => lines.IndexOf(part.Name.Text))],
                    amount is null ? null : BudgetSums.Check(file, line, amount.Value, made, amounts),
                    written[name].FirstOrDefault() is { } split ? splits.Bind(split, amount) : null,
                    file.Citations(line.Citations)
                )
            );
        }

        return new BoundBudget(
            syntax.Name.Text,
            FileBinder.Label(syntax.Text),
            file.At(syntax.Name),
            from,
            to,
            syntax.PerMonth,
            bound.ToImmutable(),
            new BudgetSpending(file, vocabulary, syntax, lines).Bind(),
            file.Citations(syntax.Citations)
        );
    }

    /// <summary>Reports the name of a line that a budget does not have.</summary>
    public static void Unknown(FileBinder file, NameSyntax name, string budget, IEnumerable<string> lines) =>
        file.UnknownName(
            name,
            new LocalizableText(
                $"line of the budget `{budget}`",
                $"une ligne du budget `{budget}`",
                $"lijn van het budget `{budget}`",
                $"Zeile des Budgets `{budget}`:"
            ),
            lines
        );

    private (Day From, Day To) Period(BudgetSyntax syntax)
    {
        if (syntax.From.Value is not { } from || syntax.To.Value is not { } to)
        {
            return (Day.First, Day.First);
        }

        if (to < from || from.Day != 1 || (to.DayNumber < DateOnly.MaxValue.DayNumber && to.AddDays(1).Day != 1))
        {
            var first = syntax.From.Span;
            file.Findings.Add(
                BudgetDescriptors.NotWholeMonths,
                file.At(new Text.TextSpan(first.Start, syntax.To.Span.End - first.Start))
            );
        }

        return (Day.Of(from), Day.Of(to));
    }

    private OrderedDictionary<string, BudgetLineSyntax> Lines(BudgetSyntax syntax)
    {
        var names = new OrderedDictionary<string, BudgetLineSyntax>(StringComparer.Ordinal);
        foreach (var line in syntax.Clauses.OfType<BudgetLineSyntax>())
        {
            if (names.Count == MostLines)
            {
                TooMany(line.Name, MostLines, new LocalizableText("lines", "lignes", "lijnen", "Zeilen"));
                break;
            }

            if (!names.TryAdd(line.Name.Text, line))
            {
                file.DeclaredTwice(line.Name, file.At(names[line.Name.Text].Name));
            }
        }

        return names;
    }

    private void TooMany(NameSyntax name, int most, LocalizableText what) =>
        file.Report(RuleDescriptors.TooMany, name, most.ToString(CultureInfo.InvariantCulture), what);
}
