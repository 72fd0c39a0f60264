using System.Collections.Immutable;
using System.Diagnostics;
using Conv.Compiler.Binding.Amounts;
using Conv.Compiler.Binding.Expressions;
using Conv.Compiler.Binding.Names;
using Conv.Compiler.Binding.Tree;
using Conv.Compiler.Binding.Windows;
using Conv.Compiler.Diagnostics;
using Conv.Compiler.Symbols;
using Conv.Compiler.Syntax;
using Conv.Compiler.Text;
using Conv.Runtime.Languages;

namespace Conv.Compiler.Binding.Definitions;

/// <summary>Declares sources, readings, windows, categories, conditions, quantities and amounts; each is bound when first used.</summary>
internal sealed class DefinitionBinder(FileBinder file, Vocabulary vocabulary)
{
    /// <summary>Sources come before anything that cites.</summary>
    public void DeclareSources()
    {
        foreach (var source in file.File.Declarations.OfType<SourceSyntax>())
        {
            var (from, to) = (Dates.Day(source.Validity?.From), Dates.Day(source.Validity?.To));
            if (to < from)
            {
                file.Report(TimeDescriptors.Reversed, source.Validity!, $"{to}", $"{from}");
            }

            if (source.Path is { } path && !path.StaysInFolder())
            {
                file.Report(CitationDescriptors.PathElsewhere, path, source.Name.Text);
            }

            file.Declare(
                file.Scope.Sources,
                source.Name,
                new SourceSymbol(source.Name.Text, source.Title.Text) { From = from, To = to }
            );
        }
    }

    /// <summary>Readings come before anything that chooses.</summary>
    public ImmutableArray<ReadingSymbol> DeclareReadings()
    {
        var readings = ImmutableArray.CreateBuilder<ReadingSymbol>();
        foreach (var syntax in file.File.Declarations.OfType<ReadingSyntax>())
        {
            var reading = Reading(syntax);
            if (file.Declare(file.Scope.Readings, syntax.Name, reading))
            {
                readings.Add(reading);
            }
        }

        return readings.ToImmutable();
    }

    /// <summary>Declares the other definitions. Nothing is bound yet.</summary>
    public void Declare()
    {
        foreach (var declaration in file.File.Declarations)
        {
            switch (declaration)
            {
                case WindowDeclarationSyntax window:
                    file.Declare(
                        file.Scope.Windows,
                        window.Name,
                        new Deferred<BoundWindow>(window.Name.Text, file.At(window.Name), () => Window(window))
                    );
                    break;
                case CategorySyntax category:
                    file.Declare(
                        file.Scope.Values,
                        category.Name,
                        new NamedCategory(
                            new Deferred<CategoryDefinition>(
                                category.Name.Text,
                                file.At(category.Name),
                                () => Category(category)
                            )
                        )
                    );
                    break;
                case ConditionDeclarationSyntax condition:
                    file.Declare(
                        file.Scope.Conditions,
                        condition.Name,
                        new Deferred<ConditionDefinition>(
                            condition.Name.Text,
                            file.At(condition.Name),
                            () => Condition(condition)
                        )
                    );
                    break;
                case QuantitySyntax quantity:
                    file.Declare(
                        file.Scope.Values,
                        quantity.Name,
                        new NamedQuantity(
                            new Deferred<QuantityDefinition>(
                                quantity.Name.Text,
                                file.At(quantity.Name),
                                () => Quantity(quantity)
                            )
                        )
                    );
                    break;
                case AmountSyntax amount:
                    file.Declare(
                        file.Scope.Values,
                        amount.Name,
                        new NamedAmount(
                            new Deferred<AmountDefinition>(amount.Name.Text, file.At(amount.Name), () => Amount(amount))
                        )
                    );
                    break;
                case ScaleSyntax scale:
                    file.Declare(
                        file.Scope.Values,
                        scale.Name,
                        new NamedAmount(
                            new Deferred<AmountDefinition>(
                                scale.Name.Text,
                                file.At(scale.Name),
                                () => new ScaleBinder(file, vocabulary).Bind(scale)
                            )
                        )
                    );
                    break;
                case IndexSyntax index:
                    file.Declare(
                        file.Scope.Values,
                        index.Name,
                        new NamedIndex(
                            new Deferred<IndexDefinition>(
                                index.Name.Text,
                                file.At(index.Name),
                                () => new IndexBinder(file).Bind(index)
                            )
                        )
                    );
                    break;
                case DayListSyntax days:
                    file.Declare(
                        file.Scope.Values,
                        days.Name,
                        new NamedDayList(
                            new Deferred<DayListDefinition>(
                                days.Name.Text,
                                file.At(days.Name),
                                () => new DayListBinder(file).Bind(days)
                            )
                        )
                    );
                    break;
                case SourceSyntax
                or ReadingSyntax
                or FactsSyntax
                or ReasonSyntax
                or FunctionGroupSyntax
                or FunctionSyntax
                or RulesSyntax
                or PriceSyntax
                or MonitorSyntax
                or BudgetSyntax
                or TransitionSyntax
                or ScenarioSyntax
                or AssertionSyntax:
                    break;
                default:
                    throw new UnreachableException($"no declaration for {declaration}");
            }
        }
    }

    /// <summary>Binds what nobody used, so that its mistakes are found too.</summary>
    public void BindAll()
    {
        foreach (var entry in file.Scope.Values.Own)
        {
            entry.Bind(file.Scope.Open);
        }

        foreach (var condition in file.Scope.Conditions.Own)
        {
            condition.Get(file.Scope.Open, out _);
        }

        foreach (var window in file.Scope.Windows.Own)
        {
            window.Get(file.Scope.Open, out _);
        }
    }

    private ReadingSymbol Reading(ReadingSyntax syntax)
    {
        var alternatives = syntax.Alternatives;
        var defaults = alternatives.Count(alternative => alternative.IsDefault);
        var isWhole =
            file.IsWhole(syntax)
            && !alternatives.Any(alternative => file.Scope.IsUnreadable(alternative.Name.Text))
            && !file.Scope.IsUnreadable(syntax.Name.Text);
        var wrong =
            alternatives.Length < 2
                ? new LocalizableText(
                    "has fewer than two alternatives",
                    "a moins de deux possibilités",
                    "heeft minder dan twee mogelijkheden",
                    "hat weniger als zwei Möglichkeiten"
                )
            : defaults == 0
                ? new LocalizableText(
                    "has no default",
                    "n'en a aucune par défaut",
                    "heeft geen standaard",
                    "hat keinen Standard"
                )
            : defaults > 1
                ? new LocalizableText(
                    "has more than one default",
                    "en a plusieurs par défaut",
                    "heeft meer dan één standaard",
                    "hat mehr als einen Standard"
                )
            : null;
        if (wrong is not null && isWhole)
        {
            file.Report(RuleDescriptors.ReadingShape, syntax.Name, syntax.Name.Text, wrong);
        }

        foreach (
            var twice in alternatives
                .GroupBy(alternative => alternative.Name.Text, StringComparer.Ordinal)
                .SelectMany(group => group.Skip(1))
        )
        {
            file.DeclaredTwice(
                twice.Name,
                file.At(alternatives.First(candidate => candidate.Name.Text == twice.Name.Text).Name)
            );
        }

        var index = alternatives.IndexOf(alternatives.FirstOrDefault(alternative => alternative.IsDefault)!);
        return new ReadingSymbol(
            syntax.Name.Text,
            FileBinder.Label(syntax.Question),
            [.. alternatives.Select(alternative => (alternative.Name.Text, FileBinder.Label(alternative.Text)))],
            Math.Max(0, index),
            file.Citations(syntax.Citations)
        );
    }

    private BoundWindow? Window(WindowDeclarationSyntax syntax)
    {
        file.Citations(syntax.Citations);
        return file.Body(syntax.Body, syntax, new WindowBinder(file).Form) is { } body
            ? new BoundWindow(file.At(syntax.Name), syntax.Name.Text, body)
            : null;
    }

    private ConditionDefinition? Condition(ConditionDeclarationSyntax syntax)
    {
        var citations = file.Citations(syntax.Citations);
        var body = file.Body(syntax.Body, syntax, new ExpressionBinder(file, vocabulary, []).Condition);
        return body is null
            ? null
            : Bearable(
                new ConditionDefinition(
                    syntax.Name.Text,
                    FileBinder.Label(syntax.Text),
                    citations,
                    file.At(syntax.Name),
                    body
                ),
                syntax.Name,
                condition => condition.Weight
            );
    }

    private QuantityDefinition? Quantity(QuantitySyntax syntax)
    {
        var citations = file.Citations(syntax.Citations);
        var binder = new ExpressionBinder(file, vocabulary, []);
        var body = file.Body(syntax.Body, syntax, guarded => new CaseBinder(file, binder, Number).Quantity(guarded));
        return body is null
            ? null
            : Bearable(
                new QuantityDefinition(
                    syntax.Name.Text,
                    FileBinder.Label(syntax.Text),
                    citations,
                    file.At(syntax.Name),
                    body
                ),
                syntax.Name,
                quantity => quantity.Weight
            );

        BoundExpression Number(ValueSyntax value) =>
            binder.Value(value) is var bound and not BoundError && binder.Expect(bound, BoundType.Number)
                ? bound
                : binder.Error(value);
    }

    private AmountDefinition? Amount(AmountSyntax syntax)
    {
        var citations = file.Citations(syntax.Citations);
        var binder = new ExpressionBinder(file, vocabulary, []);
        var values = ImmutableArray.CreateBuilder<BoundDatedValue>();
        var bindings = 0;
        foreach (var value in syntax.Values)
        {
            var cited = file.Citations(value.Citations);
            if (ForeignCurrency(syntax, value) is { } currency)
            {
                file.Findings.Add(
                    SyntaxDescriptors.Currency,
                    currency,
                    $"`{currency.Text[^3..]}`",
                    file.Source.Slice(value.Span)
                );
                return null;
            }

            if (binder.Amount(value.Value) is var bound and not BoundError)
            {
                var dated = new BoundDatedValue(
                    file.At(value),
                    Dates.Day(value.From),
                    Dates.Day(value.To),
                    new BoundBody<BoundExpression>(null, [bound]),
                    cited.IsEmpty ? citations : cited
                );
                var next = syntax.Values.SkipWhile(datedValue => datedValue != value).Skip(1).FirstOrDefault();
                var all = value.Indexation is { } indexation
                    ? new Indexation(file).Bind(indexation, dated, Dates.Day(next?.From))
                    : [dated];
                if (all is null)
                {
                    return null;
                }

                values.AddRange(all);
                bindings++;
            }
        }

        return bindings == syntax.Values.Length
            ? Bearable(
                new AmountDefinition(
                    syntax.Name.Text,
                    FileBinder.Label(syntax.Text),
                    citations,
                    file.At(syntax.Name),
                    values.ToImmutable()
                ),
                syntax.Name,
                amount => amount.Weight
            )
            : null;
    }

    // A definition that is too large to be used is refused here, so that nothing ever walks through it.
    private T? Bearable<T>(T definition, NameSyntax name, Func<T, Weight> weigh)
        where T : class
    {
        if (weigh(definition).IsBearable)
        {
            return definition;
        }

        file.Report(RuleDescriptors.TooBig, name, $"`{name.Text}`");
        return null;
    }

    // `10 USD` reads as the value 10 and behind it the value USD.
    private SourceSpan? ForeignCurrency(AmountSyntax syntax, DatedValueSyntax value)
    {
        var next = syntax.Values.IndexOf(value) + 1;
        return
            value is { Value: NumberSyntax, From: null }
            && next < syntax.Values.Length
            && syntax.Values[next].Value is NameValueSyntax { Name: { Text: { Length: 3 } name } named }
            && name.All(char.IsAsciiLetterUpper)
            && file.Scope.Values.Find(name) is null
            ? file.At(TextSpan.Between(value.Span, named.Span))
            : null;
    }

    private CategoryDefinition? Category(CategorySyntax syntax)
    {
        var citations = file.Citations([
            .. syntax.Citations,
            .. syntax.Body.Forms.SelectMany(form => form.Form.Citations),
        ]);
        var names = syntax.Values.Select(value => value.Text).ToImmutableArray();
        if (names.Length > SizeLimits.MostValues)
        {
            file.Report(
                RuleDescriptors.TooMany,
                syntax.Name,
                "62",
                new LocalizableText(
                    $"values of `{syntax.Name.Text}`",
                    $"valeurs de `{syntax.Name.Text}`",
                    $"waarden van `{syntax.Name.Text}`",
                    $"Werte von `{syntax.Name.Text}`"
                )
            );
            return null;
        }

        foreach (
            var twice in syntax
                .Values.GroupBy(value => value.Text, StringComparer.Ordinal)
                .SelectMany(group => group.Skip(1))
        )
        {
            file.Report(NameDescriptors.DeclaredTwice, twice, twice.Text);
        }

        var binder = new ExpressionBinder(file, vocabulary, []);
        var body = file.Body(syntax.Body, syntax, Cases);
        return body is null
            ? null
            : Bearable(
                new CategoryDefinition(
                    syntax.Name.Text,
                    names,
                    FileBinder.Label(syntax.Text),
                    citations,
                    file.At(syntax.Name),
                    body
                ),
                syntax.Name,
                category => category.Weight
            );

        BoundCategoryCases? Cases(CategoryCasesSyntax written)
        {
            var cases = ImmutableArray.CreateBuilder<(Text.SourceSpan, int, BoundExpression)>();
            foreach (var (value, when) in written.Cases)
            {
                var number = Number(value);
                if (binder.Condition(when) is var condition and not BoundError && number > 0)
                {
                    cases.Add((file.At(value), number, condition));
                }
            }

            var otherwise = Number(written.Otherwise);
            return cases.Count == written.Cases.Length && otherwise > 0
                ? new BoundCategoryCases(file.At(written), cases.ToImmutable(), file.At(written.Otherwise), otherwise)
                : null;
        }

        int Number(NameSyntax value)
        {
            var number = names.IndexOf(value.Text) + 1;
            if (number == 0)
            {
                file.UnknownName(
                    value,
                    new LocalizableText(
                        $"value of `{syntax.Name.Text}`",
                        $"une valeur de `{syntax.Name.Text}`",
                        $"waarde van `{syntax.Name.Text}`",
                        $"Wert von `{syntax.Name.Text}`:"
                    ),
                    names
                );
            }

            return number;
        }
    }
}
