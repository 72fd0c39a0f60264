using System.Collections.Immutable;
using System.Diagnostics;
using Conv.Compiler.Parsing;
using Conv.Compiler.Syntax;
using Conv.Compiler.Text;

namespace Conv.Compiler.Formatting;

/// <summary>Says of every declaration which lines it has and what stands under each other in them.</summary>
/// <param name="plan">Where that is noted.</param>
internal sealed class SyntaxLayout(LayoutPlan plan)
{
    private const int Step = 4;

    private int _sources;
    private int _reasons;
    private int _payers;

    /// <summary>Plans a file without syntax errors.</summary>
    public void Plan(FileSyntax file)
    {
        (_sources, _reasons, _payers) = (plan.NewTable(), plan.NewTable(), plan.NewTable());
        switch (file.Header)
        {
            case ConventionHeaderSyntax convention:
                Head(convention.Span);
                Header(convention.Clauses);
                break;
            case VocabularyHeaderSyntax vocabulary:
                Head(vocabulary.Span);
                break;
            case null:
                break;
            default:
                throw new UnreachableException($"no file begins with {file.Header.GetType().Name}");
        }

        foreach (var declaration in file.Declarations)
        {
            Head(declaration.Span);
            Plan(declaration);
        }
    }

    private void Head(TextSpan declaration) => plan.Line(declaration, 0, plan.NewTable(), TableStyle.Plain);

    private void Header(ImmutableArray<HeaderClauseSyntax> clauses)
    {
        var table = plan.NewTable();
        foreach (var clause in clauses)
        {
            plan.Line(clause.Span, Step, table, TableStyle.Pairs);
            switch (clause)
            {
                case UsesSyntax uses:
                    plan.Column(uses.Name.Span, 1);
                    break;
                case FollowsSyntax follows:
                    plan.Column(follows.Name.Span, 1);
                    break;
                case ExtendsSyntax extends:
                    plan.Column(extends.Name.Span, 1);
                    break;
                case InForceSyntax:
                    plan.Column(plan.After(clause.Span, 2), 1);
                    break;
                case TakesSyntax or RevisedSyntax:
                    break;
                default:
                    throw new UnreachableException($"{clause.GetType().Name} is no clause of a header");
            }
        }
    }

    private void Plan(DeclarationSyntax declaration)
    {
        switch (declaration)
        {
            case SourceSyntax source:
                plan.Line(source.Span, 0, _sources, TableStyle.Named);
                plan.Column(source.Title.Span, 1);
                if (source.Path is not null)
                {
                    plan.Column(After(source.Span, source.Title), 2);
                }

                break;
            case ReasonSyntax reason:
                plan.Line(reason.Span, 0, _reasons, TableStyle.Named);
                Text(reason.Text, 1);
                plan.Column(
                    After(reason.Span, (SyntaxNode?)reason.Text ?? reason.Name),
                    reason.Role == ReasonRoleSyntax.None ? 0 : 2
                );
                break;
            case PayerSyntax payer:
                plan.Line(payer.Span, 0, _payers, TableStyle.Named);
                Text(payer.Text, 1);
                break;
            case FactsSyntax facts:
                Rows(facts.Facts, Step, TableStyle.Named, Fact);
                break;
            case ReadingSyntax reading:
                Rows(reading.Alternatives, Step, TableStyle.Alternatives, Alternative);
                break;
            case WindowDeclarationSyntax window:
                Definition(window.Body, form => form.Span, _ => { });
                break;
            case ConditionDeclarationSyntax condition:
                Definition(condition.Body, form => form.Span, _ => { });
                break;
            case CategorySyntax category:
                Definition(category.Body, form => form.Span, Cases);
                break;
            case QuantitySyntax quantity:
                Definition(quantity.Body, form => form.Span, form => Cases(form, 1));
                break;
            case AmountSyntax amount:
                Rows(amount.Values, Step, TableStyle.Named, Dated);
                break;
            case IndexSyntax index:
                Rows(index.Values, Step, TableStyle.Pairs, value => plan.Column(plan.After(value.Span, 1), 1));
                break;
            case DayListSyntax days:
                Days(days);
                break;
            case ScaleSyntax scale:
                Scale(scale);
                break;
            case FunctionGroupSyntax:
                break;
            case FunctionSyntax function:
                Clauses(function.Clauses);
                break;
            case RulesSyntax rules:
                Clauses(rules.Clauses);
                break;
            case PriceSyntax price:
                Price(price.Body, Step);
                break;
            case MonitorSyntax monitor:
                Scopes(monitor.Scope);
                Rows(monitor.Limits, Step, TableStyle.Plain, _ => { });
                break;
            case BudgetSyntax budget:
                Rows(budget.Clauses, Step, TableStyle.Named, Budget);
                break;
            case TransitionSyntax transition:
                Rows(transition.Clauses, Step, TableStyle.Plain, _ => { });
                break;
            case ScenarioSyntax scenario:
                Rows(scenario.Clauses, Step, TableStyle.Pairs, Expectation);
                break;
            case AssertionSyntax:
                break;
            default:
                throw new UnreachableException($"{declaration.GetType().Name} is no declaration");
        }
    }

    // One alone may stay on the line on which the author has it.
    private void Rows<T>(ImmutableArray<T> rows, int indent, TableStyle style, Action<T> columns)
        where T : SyntaxNode
    {
        var table = plan.NewTable();
        foreach (var row in rows)
        {
            plan.Line(
                row.Span,
                indent,
                table,
                style,
                isForced: rows.Length > 1 || row is not (DatedValueSyntax or LimitSyntax)
            );
            columns(row);
        }
    }

    private void Scopes(BodySyntax<NameSyntax> scope)
    {
        var table = plan.NewTable();
        foreach (var (alternative, form) in scope.Forms)
        {
            if (alternative is not null)
            {
                plan.Line(alternative.Span, 2 * Step, table, TableStyle.Pairs);
                plan.Column(form.Span, 1);
            }
        }
    }

    private void Text(TextSyntax? text, int column)
    {
        if (text is not null)
        {
            plan.Column(text.Span, column);
        }
    }

    // The first token of a line behind one of its nodes; none where the node is the last.
    private int After(TextSpan line, SyntaxNode node) => node.Span.End < line.End ? plan.FirstAt(node.Span.End) : -1;

    private void Fact(FactSyntax fact)
    {
        Text(fact.Text, 1);
        plan.Column(After(fact.Span, (SyntaxNode?)fact.Text ?? fact.Name), 2);
    }

    private void Alternative(AlternativeSyntax alternative)
    {
        plan.Column(alternative.Text.Span, 1);
        plan.Column(After(alternative.Span, alternative.Text), 2);
    }

    // Days without a text may stand behind each other, as many as fit in a line.
    private void Days(DayListSyntax list)
    {
        if (list.Days.Any(day => day.Text is not null || !day.Citations.IsEmpty))
        {
            Rows(list.Days, Step, TableStyle.Pairs, day => Text(day.Text, 1));
        }
    }

    private void Dated(DatedValueSyntax value)
    {
        if (value.From is { } from)
        {
            plan.Column(plan.Before(from.Span), 1);
        }
    }

    private void Budget(BudgetClauseSyntax clause)
    {
        switch (clause)
        {
            case BudgetLineSyntax line:
                Text(line.Text, 1);
                plan.Column(line.Amount.Span, 2);
                break;
            case BudgetSplitSyntax or BudgetSpendsSyntax:
                break;
            default:
                throw new UnreachableException($"{clause.GetType().Name} is no clause of a budget");
        }
    }

    private void Expectation(ScenarioClauseSyntax clause)
    {
        switch (clause)
        {
            case ScenarioActSyntax act:
                foreach (var expectation in act.Expectations)
                {
                    plan.Column(expectation.Span, 1);
                }

                break;
            case ScenarioReadingSyntax or GivenSyntax or RegisterRowSyntax or PersonSyntax:
                break;
            default:
                throw new UnreachableException($"{clause.GetType().Name} is no clause of a scenario");
        }
    }

    private void Scale(ScaleSyntax scale)
    {
        var versions = plan.NewTable();
        foreach (var version in scale.Versions)
        {
            if (version.From is not null)
            {
                plan.Line(version.Span, Step, versions, TableStyle.Plain);
            }

            Rows(
                version.Rows,
                version.From is null ? Step : 2 * Step,
                TableStyle.Pairs,
                row => plan.Column(After(row.Condition), 1)
            );
        }
    }

    // Behind the colon.
    private int After(TextSpan condition)
    {
        var token = plan.FirstAt(condition.End);
        return plan.KindOf(token) == SyntaxTokenKind.Colon ? token + 1 : token;
    }

    // After `means`, or one for each alternative of a reading.
    private void Definition<T>(BodySyntax<T> body, Func<T, TextSpan> span, Action<T> cases)
    {
        var table = plan.NewTable();
        foreach (var (alternative, form) in body.Forms)
        {
            if (alternative is not null)
            {
                plan.Line(alternative.Span, Step, table, TableStyle.Pairs);
                plan.Column(span(form), 1);
            }
            else if (plan.Before(span(form), SyntaxTokenKind.Means) is >= 0 and var means)
            {
                plan.Line(plan.SpanOf(means), Step, table, TableStyle.Definition, isForced: false);
                if (plan.IsBroken(means))
                {
                    plan.Column(span(form), 1);
                    cases(form);
                }
            }
        }
    }

    private void Cases(CategoryCasesSyntax cases)
    {
        foreach (var (value, when) in cases.Cases)
        {
            plan.Column(value.Span, 1);
            plan.Column(plan.Before(when.Span, SyntaxTokenKind.When), 2);
        }

        plan.Column(plan.Before(cases.Otherwise.Span, SyntaxTokenKind.Otherwise), 1);
        plan.Column(cases.Otherwise.Span, 2);
    }

    private void Cases(GuardedSyntax guarded, int first)
    {
        foreach (var value in guarded.Cases)
        {
            plan.Column(value.Value.Span, first);
            plan.Column(plan.Before(value.When.Span, SyntaxTokenKind.When), first + 1);
        }

        if (plan.Before(guarded.Otherwise.Span, SyntaxTokenKind.Otherwise) is >= 0 and var otherwise)
        {
            plan.Column(otherwise, first);
            plan.Column(guarded.Otherwise.Span, first + 1);
        }
    }

    // Cases on lines of their own, each beginning with its value.
    private void Price(BodySyntax<GuardedSyntax> body, int indent)
    {
        var table = plan.NewTable();
        foreach (var (alternative, guarded) in body.Forms)
        {
            if (alternative is not null)
            {
                plan.Line(alternative.Span, indent, table, TableStyle.Pairs);
                plan.Column(guarded.Span, 1);
                continue;
            }

            foreach (var value in guarded.Cases)
            {
                plan.Line(value.Span, indent, table, TableStyle.Cases, isForced: false);
            }

            var last = plan.Before(guarded.Otherwise.Span, SyntaxTokenKind.Otherwise);
            plan.Line(
                last < 0 ? guarded.Otherwise.Span : plan.SpanOf(last),
                indent,
                table,
                TableStyle.Cases,
                isForced: false
            );
            Cases(guarded, 0);
        }
    }

    private void Clauses(ImmutableArray<FunctionClauseSyntax> clauses)
    {
        var table = plan.NewTable();
        foreach (var clause in clauses)
        {
            plan.Line(clause.Span, Step, table, TableStyle.Clauses);
            var keywords =
                clause is CapSyntax or CountsAsSyntax or UnpaidSyntax or ExceptPriceSyntax ? 2
                : clause is PartClauseSyntax
                || (clause is PriceClauseSyntax { Body.Forms: [var (_, form), ..] } && form.IsLeftByInsurer())
                    ? 3
                : 1;
            switch (clause)
            {
                case RequiresSyntax requires:
                    plan.Column(plan.Before(requires.Reason.Span, SyntaxTokenKind.Else), 2);
                    break;
                case PriceClauseSyntax price when plan.IsBroken(plan.After(clause.Span, keywords)):
                    Price(price.Body, 2 * Step);
                    continue;
                case PartClauseSyntax part when plan.IsBroken(plan.After(clause.Span, keywords)):
                    Price(part.Body, 2 * Step);
                    continue;
                case SucceedsSyntax
                or RegistersSyntax
                or PartClauseSyntax
                or CapSyntax
                or CountsAsSyntax
                or ExclusiveSyntax
                or CeilingSyntax
                or UnpaidSyntax
                or WithoutSyntax
                or ExceptPriceSyntax
                or PriceClauseSyntax:
                    break;
                default:
                    throw new UnreachableException($"{clause.GetType().Name} is no clause of a function");
            }

            plan.Column(plan.After(clause.Span, keywords), 1);
        }
    }
}
