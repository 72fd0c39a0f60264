using System.Collections.Immutable;
using System.Globalization;
using Conv.Compiler.Binding.Expressions;
using Conv.Compiler.Binding.Functions;
using Conv.Compiler.Binding.Names;
using Conv.Compiler.Binding.Tree;
using Conv.Compiler.Diagnostics;
using Conv.Compiler.Symbols;
using Conv.Compiler.Syntax;
using Conv.Compiler.Text;
using Conv.Runtime.Languages;

namespace Conv.Compiler.Binding.Budgets;

/// <summary>Binds what is spent on the lines of a budget.</summary>
internal sealed class BudgetSpending(FileBinder file, Vocabulary vocabulary, BudgetSyntax budget, List<string> lines)
{
    private const int MostClauses = 500;

    /// <summary>Binds the clauses, in file order.</summary>
    public ImmutableArray<BoundSpending> Bind()
    {
        var bound = ImmutableArray.CreateBuilder<BoundSpending>();
        foreach (var syntax in budget.Clauses.OfType<BudgetSpendsSyntax>())
        {
            if (bound.Count == MostClauses)
            {
                file.Report(
                    RuleDescriptors.TooMany,
                    syntax.Line,
                    MostClauses.ToString(CultureInfo.InvariantCulture),
                    new LocalizableText(
                        "clauses about spending",
                        "clauses d'imputation",
                        "bepalingen over boekingen",
                        "Klauseln über Buchungen"
                    )
                );
                break;
            }

            var citations = file.Citations(syntax.Citations);
            var functions = file.Functions(syntax.Functions);
            var when = syntax.When is null ? [] : When(syntax.When);
            var line = lines.IndexOf(syntax.Line.Text);
            if (line < 0)
            {
                BudgetBinder.Unknown(file, syntax.Line, budget.Name.Text, lines);
            }
            else if (when is { } tests)
            {
                var payer = syntax.Payer is { } name ? PartBinder.Payer(file, vocabulary, name) : null;
                if (syntax.Payer is not null && payer is null)
                {
                    continue;
                }

                var spending = new BoundSpending(
                    file.At(syntax),
                    syntax.Fees || syntax.Insurer,
                    syntax.Shares || syntax.Insurer,
                    syntax.Insurer ? vocabulary.Payers
                        : payer is null ? []
                        : [payer],
                    functions,
                    line,
                    tests,
                    citations
                );
                CheckReached(spending, bound, syntax);
                bound.Add(spending);
            }
        }

        return bound.ToImmutable();
    }

    private ImmutableArray<BoundMember>? When(ConditionSyntax syntax)
    {
        var condition = new ExpressionBinder(file, vocabulary, []).Condition(syntax);
        if (condition is BoundError)
        {
            return null;
        }

        var members = ImmutableArray.CreateBuilder<BoundMember>();
        var left = new Stack<BoundExpression>([condition]);
        while (left.TryPop(out var next))
        {
            if (next is BoundAnd and)
            {
                left.Push(and.Right);
                left.Push(and.Left);
            }
            else if (next is BoundMember { Fact.Owner: FactOwner.Session } member)
            {
                members.Add(member);
            }
            else
            {
                file.Findings.Add(BudgetDescriptors.SpendingCondition, next.Place);
                return null;
            }
        }

        return members.ToImmutable();
    }

    // A function of which earlier clauses without a condition have counted everything that this one would.
    private void CheckReached(
        BoundSpending spending,
        ImmutableArray<BoundSpending>.Builder before,
        BudgetSpendsSyntax syntax
    )
    {
        foreach (var function in spending.Functions)
        {
            var all = before
                .Where(candidate => candidate.When.IsEmpty && candidate.Functions.Contains(function))
                .ToList();
            if (
                (!spending.Fees || all.Exists(candidate => candidate.Fees))
                && (!spending.Shares || all.Exists(candidate => candidate.Shares))
                && (
                    spending.Fees
                    || spending.Payers.All(payer =>
                        all.Exists(candidate => !candidate.Fees && candidate.Payers.Contains(payer))
                    )
                )
            )
            {
                file.Findings.Add(
                    Diagnostic
                        .Create(BudgetDescriptors.SpentAlready, file.At(syntax.Line), function.Name, lines[all[0].Line])
                        .WithRelated(
                            all[0].Place,
                            new LocalizableText(
                                "the earlier clause",
                                "la clause précédente",
                                "de vroegere bepaling",
                                "die frühere Klausel"
                            )
                        )
                );
                return;
            }
        }
    }
}
