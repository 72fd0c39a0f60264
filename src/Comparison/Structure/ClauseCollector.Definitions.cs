using System.Collections.Immutable;
using System.Diagnostics;
using Conv.Compiler.Syntax;
using Conv.Compiler.Text;

namespace Conv.Comparison.Structure;

/// <summary>Everything that has a name and is no function.</summary>
internal sealed partial class ClauseCollector
{
    private void Definition(DeclarationSyntax declaration)
    {
        switch (declaration)
        {
            case FactsSyntax facts:
                foreach (var fact in facts.Facts)
                {
                    Add(
                        RuleKind.Fact,
                        "fact",
                        [],
                        fact.Name.Text,
                        fact.Span,
                        [
                            facts.Owner,
                            fact.Kind,
                            .. fact.Values.Select(one => one.Name.Text).Order(StringComparer.Ordinal),
                            .. facts.From is { } file ? new object?[] { facts.Key, file.Text } : [],
                        ],
                        [],
                        [],
                        labelled: fact
                    );
                }

                break;
            case ReasonSyntax reason:
                Add(RuleKind.Reason, "reason", [], reason.Name.Text, reason, [], []);
                break;
            case PayerSyntax payer:
                Add(RuleKind.Payer, "payer", [], payer.Name.Text, payer, [], Cited(payer.Citations, []));
                break;
            case ReadingSyntax reading:
                Reading(reading);
                break;
            case WindowDeclarationSyntax window:
                Body(RuleKind.Window, window, window.Name, window.Body, Cited(window.Citations, []));
                break;
            case CategorySyntax category:
                Category(category);
                break;
            case ConditionDeclarationSyntax condition:
                Body(RuleKind.Condition, condition, condition.Name, condition.Body, Cited(condition.Citations, []));
                break;
            case QuantitySyntax quantity:
                Body(RuleKind.Quantity, quantity, quantity.Name, quantity.Body, Cited(quantity.Citations, []));
                break;
            case AmountSyntax amount:
                Amount(amount);
                break;
            case ScaleSyntax scale:
                Scale(scale);
                break;
            case IndexSyntax index:
                Index(index);
                break;
            case DayListSyntax days:
                Days(days);
                break;
            case FunctionGroupSyntax group:
                Add(RuleKind.Function, "functions", [], group.Name.Text, group, [], []);
                break;
            case MonitorSyntax monitor:
                Add(RuleKind.Monitor, "monitor", [], monitor.Name.Text, monitor, [], Cited(monitor.Citations, []));
                break;
            default:
                throw new UnreachableException($"{declaration.GetType().Name} is no definition");
        }
    }

    private void Reading(ReadingSyntax reading)
    {
        var citations = Cited(reading.Citations, []);
        var name = reading.Name.Text;
        var head = new TextSpan(
            reading.Span.Start,
            (reading.Question?.Span ?? reading.Name.Span).End - reading.Span.Start
        );
        Add(RuleKind.Reading, "reading", [], name, head, [reading.Question?.Text ?? ""], [], citations);
        foreach (var one in reading.Alternatives)
        {
            Add(
                RuleKind.Reading,
                "alternative",
                [],
                name,
                one.Span,
                [one.Name, one.Text.Text, one.IsDefault],
                [
                    [one.Name],
                ],
                citations
            );
        }
    }

    private void Body<T>(
        RuleKind kind,
        DeclarationSyntax declaration,
        NameSyntax name,
        BodySyntax<T> body,
        ImmutableArray<string> citations
    )
        where T : SyntaxNode
    {
        foreach (var (alternative, form) in body.Forms)
        {
            var (_, key) = Alternative(body, alternative);
            var span = alternative is null ? declaration.Span : Between(alternative, form);
            Add(
                kind,
                "body",
                [],
                name.Text,
                span,
                [key, form],
                [
                    [key],
                ],
                citations,
                "",
                declaration,
                body.Reading
            );
        }
    }

    private void Category(CategorySyntax category)
    {
        var head = new TextSpan(category.Span.Start, category.Values[^1].Span.End - category.Span.Start);
        var citations = Cited(category.Citations, []);
        var name = category.Name.Text;
        Add(
            RuleKind.Category,
            "values",
            [],
            name,
            head,
            [.. category.Values.Select(value => value.Text).Order(StringComparer.Ordinal)],
            [],
            citations
        );
        foreach (var (alternative, form) in category.Body.Forms)
        {
            var (_, key) = Alternative(category.Body, alternative);
            var span = alternative is null ? form.Span : Between(alternative, form);
            Add(
                RuleKind.Category,
                "body",
                [],
                name,
                span,
                [key, form],
                [
                    [key],
                ],
                citations,
                "",
                null,
                category.Body.Reading
            );
        }
    }

    private void Amount(AmountSyntax amount)
    {
        var inherited = Cited(amount.Citations, []);
        foreach (var (value, i) in amount.Values.Select((value, i) => (value, i)))
        {
            var next = i + 1 < amount.Values.Length ? Day(amount.Values[i + 1].From) - 1 : null;
            Dated(
                Add(
                    RuleKind.Amount,
                    "value",
                    [],
                    amount.Name.Text,
                    value.Span,
                    [value],
                    [
                        [value.From, value.To],
                        [value.From],
                        [value.Value, value.Indexation],
                    ],
                    Cited(value.Citations, inherited)
                ),
                Day(value.From),
                Day(value.To) ?? next
            );
        }
    }

    private void Scale(ScaleSyntax scale)
    {
        var inherited = Cited(scale.Citations, []);
        var name = scale.Name.Text;
        var end = scale.Versions.IsEmpty ? scale.Span.End : scale.Versions[0].Span.Start;
        Add(
            RuleKind.Quantity,
            "scale",
            [],
            name,
            new TextSpan(scale.Span.Start, end - scale.Span.Start),
            [scale.Text, scale.Subject, scale.Slices, scale.Rounding],
            [],
            inherited
        );
        foreach (var version in scale.Versions)
        {
            var before = version.From?.Value is { } day ? $"from {day:yyyy-MM-dd} " : "";
            foreach (var row in version.Rows)
            {
                Dated(
                    Add(
                        RuleKind.Quantity,
                        "row",
                        [],
                        name,
                        row.Span,
                        [version.From, version.To, row],
                        [
                            [version.From, row.Bound, row.IsBelow, row.Values],
                            [row.Bound, row.IsBelow, row.Values],
                            [version.From, row.Value, row.Percentage],
                        ],
                        Cited(version.Citations, inherited),
                        before
                    ),
                    Day(version.From),
                    Day(version.To)
                );
            }
        }
    }

    // A day that is added or taken away is a change of its own.
    private void Days(DayListSyntax list)
    {
        var inherited = Cited(list.Citations, []);
        var end = list.Days.IsEmpty ? list.Span.End : list.Days[0].Span.Start;
        Add(
            RuleKind.Condition,
            "days",
            [],
            list.Name.Text,
            new TextSpan(list.Span.Start, end - list.Span.Start),
            [list.Text],
            [],
            inherited
        );
        foreach (var range in list.Days)
        {
            Add(
                RuleKind.Condition,
                "listed day",
                [],
                list.Name.Text,
                range.Span,
                [range.From, range.To, range.Text],
                [
                    [range.From],
                    [range.To, range.Text],
                ],
                Cited(range.Citations, inherited)
            );
        }
    }

    private void Index(IndexSyntax index)
    {
        var inherited = Cited(index.Citations, []);
        var end = index.Values.IsEmpty ? index.Span.End : index.Values[0].Span.Start;
        Add(
            RuleKind.Quantity,
            "index",
            [],
            index.Name.Text,
            new TextSpan(index.Span.Start, end - index.Span.Start),
            [index.Text, index.EveryYear],
            [],
            inherited
        );
        foreach (var value in index.Values)
        {
            Dated(
                Add(
                    RuleKind.Quantity,
                    "index value",
                    [],
                    index.Name.Text,
                    value.Span,
                    [value],
                    [
                        [value.Day],
                        [value.Rise, value.Level],
                    ],
                    Cited(value.Citations, inherited)
                ),
                Day(value.Day),
                null
            );
        }
    }

    private void Budget(BudgetSyntax budget)
    {
        var inherited = Cited(budget.Citations, []);
        var name = budget.Name.Text;
        var end = budget.Clauses.IsEmpty ? budget.Span.End : budget.Clauses[0].Span.Start;
        Add(
            RuleKind.Budget,
            "budget",
            [],
            name,
            new TextSpan(budget.Span.Start, end - budget.Span.Start),
            [budget.Text, budget.From, budget.To, budget.PerMonth],
            [],
            inherited
        );
        foreach (var clause in budget.Clauses)
        {
            var (form, citations, keys) = clause switch
            {
                BudgetLineSyntax line => (
                    "line",
                    line.Citations,
                    (ImmutableArray<ImmutableArray<object?>>)
                        [
                            [line.Name],
                            [line.Amount],
                        ]
                ),
                BudgetSplitSyntax split => (
                    "split",
                    split.Citations,
                    [split.By is { } by ? [split.Line, split.Fact, by] : [split.Line, split.Fact], [split.Line]]
                ),
                BudgetSpendsSyntax spends => (
                    "spends",
                    spends.Citations,
                    [
                        [spends.Line, FunctionNames.Of(spends.Functions)],
                        [spends.Line],
                    ]
                ),
                _ => throw new UnreachableException($"{clause.GetType().Name} is no clause of a budget"),
            };
            Add(RuleKind.Budget, form, [], name, clause, keys, Cited(citations, inherited));
        }
    }

    private static TextSpan Between(SyntaxNode first, SyntaxNode last) => TextSpan.Between(first.Span, last.Span);
}
