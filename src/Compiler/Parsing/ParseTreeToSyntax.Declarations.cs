using System.Collections.Immutable;
using System.Diagnostics;
using Antlr4.Runtime.Tree;
using Conv.Compiler.Parsing.Generated;
using Conv.Compiler.Syntax;

namespace Conv.Compiler.Parsing;

/// <summary>Headers, the declarations of a vocabulary, definitions.</summary>
internal sealed partial class ParseTreeToSyntax
{
    private HeaderSyntax Header(ConvParser.HeaderContext context) =>
        context switch
        {
            ConvParser.VocabularyHeaderContext header => new VocabularyHeaderSyntax(
                SpanOf(header),
                Name(header.name()),
                Text(header.text()),
                Citations(header.citations())
            ),
            ConvParser.ConventionHeaderContext header => new ConventionHeaderSyntax(
                SpanOf(header),
                Name(header.name()),
                Text(header.text()),
                Citations(header.citations()),
                Keep(header.headerClause(), HeaderClause)
            ),
            _ => throw Unknown(context),
        };

    private HeaderClauseSyntax HeaderClause(ConvParser.HeaderClauseContext context) =>
        context switch
        {
            ConvParser.UsesClauseContext clause => new UsesSyntax(SpanOf(clause), Name(clause.name())),
            ConvParser.FollowsClauseContext clause => new FollowsSyntax(SpanOf(clause), Name(clause.name())),
            ConvParser.ExtendsClauseContext clause => new ExtendsSyntax(SpanOf(clause), Name(clause.name())),
            ConvParser.InForceClauseContext clause => new InForceSyntax(
                SpanOf(clause),
                Date(clause.from),
                clause.to is { } end ? Date(end) : null,
                Citations(clause.citations())
            ),
            ConvParser.TakesClauseContext clause => new TakesSyntax(
                SpanOf(clause),
                Condition(clause.condition()),
                Citations(clause.citations())
            ),
            ConvParser.RevisedClauseContext clause => new RevisedSyntax(
                SpanOf(clause),
                Date(clause.DATE().Symbol),
                clause.RETROACTIVELY() is not null,
                Citations(clause.citations())
            ),
            _ => throw Unknown(context),
        };

    private DeclarationSyntax? Declaration(ConvParser.DeclarationContext context) =>
        context switch
        {
            ConvParser.SourceDeclarationContext source => new SourceSyntax(
                SpanOf(source),
                Name(source.name()),
                Text(source.text())!,
                source.path() is { } path ? new PathSyntax(SpanOf(path), Unquote(path.GetText())) : null,
                Validity(source.validity())
            ),
            ConvParser.FactsDeclarationContext facts => new FactsSyntax(
                SpanOf(facts),
                facts.NAME() is null ? Owner(facts.owner?.Type ?? ConvLexer.BENEFICIARY) : null,
                facts.NAME() is { } key ? Name(key) : null,
                facts.path() is { } file ? new PathSyntax(SpanOf(file), Unquote(file.GetText())) : null,
                Keep(facts.factLine(), Fact)
            ),
            ConvParser.ReasonDeclarationContext reason => new ReasonSyntax(
                SpanOf(reason),
                Name(reason.name()),
                Text(reason.text()),
                Role(reason.reasonRole())
            ),
            ConvParser.PayerDeclarationContext payer => new PayerSyntax(
                SpanOf(payer),
                Name(payer.NAME()),
                Text(payer.text()),
                Citations(payer.citations())
            ),
            ConvParser.ReadingDeclarationContext reading => new ReadingSyntax(
                SpanOf(reading),
                Name(reading.name()),
                Text(reading.text()),
                Citations(reading.citations()),
                Alternatives(reading)
            ),
            ConvParser.WindowDeclarationContext window => new WindowDeclarationSyntax(
                SpanOf(window),
                Name(window.name()),
                Text(window.text()),
                Citations(window.citations()),
                Body(
                    window.windowBody().name(),
                    window.windowBody().choice(),
                    window.windowBody().windowForm().Select(Window)
                )
            ),
            ConvParser.CategoryDeclarationContext category => new CategorySyntax(
                SpanOf(category),
                Name(category.name(0)),
                Names(category.name().Skip(1)),
                Text(category.text()),
                Citations(category.citations()),
                Body(
                    category.categoryBody().name(),
                    category.categoryBody().choice(),
                    category.categoryBody().categoryCases().Select(CategoryCases)
                )
            ),
            ConvParser.ConditionDeclarationContext condition => new ConditionDeclarationSyntax(
                SpanOf(condition),
                Name(condition.name()),
                Text(condition.text()),
                Citations(condition.citations()),
                Body(
                    condition.conditionBody().name(),
                    condition.conditionBody().choice(),
                    condition.conditionBody().condition().Select(Condition)
                )
            ),
            ConvParser.QuantityDeclarationContext quantity => new QuantitySyntax(
                SpanOf(quantity),
                Name(quantity.name()),
                Text(quantity.text()),
                Citations(quantity.citations()),
                QuantityBody(quantity.quantityBody())
            ),
            ConvParser.AmountDeclarationContext amount => new AmountSyntax(
                SpanOf(amount),
                Name(amount.name()),
                Text(amount.text()),
                Citations(amount.citations()),
                [.. amount.datedValue().Select(DatedValue)]
            ),
            ConvParser.ScaleDeclarationContext scale => Scale(scale),
            ConvParser.IndexDeclarationContext index => Index(index),
            ConvParser.DaysDeclarationContext days => Days(days),
            ConvParser.FunctionsDeclarationContext group => new FunctionGroupSyntax(
                SpanOf(group),
                Name(group.name()),
                [.. group.functionName().Select(Name)]
            ),
            ConvParser.FunctionDeclarationContext function => new FunctionSyntax(
                SpanOf(function),
                Name(function.code()),
                Text(function.text()),
                Validity(function.validity()),
                Citations(function.citations()),
                Keep(function.functionClause(), FunctionClause)
            ),
            ConvParser.RulesDeclarationContext rules => new RulesSyntax(
                SpanOf(rules),
                Names(rules.codeList()),
                Citations(rules.citations()),
                Keep(rules.functionClause(), FunctionClause)
            ),
            ConvParser.PriceDeclarationContext price => new PriceSyntax(
                SpanOf(price),
                price.kind.Type == ConvLexer.FEE,
                Names(price.codeList()),
                Citations(price.citations()),
                GuardedBody(price.guardedBody())
            ),
            ConvParser.MonitorDeclarationContext monitor => Monitor(monitor),
            ConvParser.BudgetDeclarationContext budget => Budget(budget),
            ConvParser.TransitionDeclarationContext transition => new TransitionSyntax(
                SpanOf(transition),
                Name(transition.name()),
                Citations(transition.citations()),
                Keep(transition.transitionClause(), TransitionClause)
            ),
            ConvParser.ScenarioDeclarationContext scenario => new ScenarioSyntax(
                SpanOf(scenario),
                Text(scenario.text())!,
                Citations(scenario.citations()),
                Keep(scenario.scenarioClause(), ScenarioClause)
            ),
            ConvParser.AssertDeclarationContext assertion => Assertion(assertion),

            // What could not be read has no kind, and was reported.
            _ when context.GetType() == typeof(ConvParser.DeclarationContext) => null,
            _ => throw Unknown(context),
        };

    private static OwnerSyntax Owner(int token) =>
        token switch
        {
            ConvLexer.SESSION => OwnerSyntax.Session,
            ConvLexer.PROVIDER => OwnerSyntax.Provider,
            ConvLexer.BENEFICIARY => OwnerSyntax.Beneficiary,
            // Another word, which has been reported: the facts are kept so that their names are known.
            _ => OwnerSyntax.Beneficiary,
        };

    private FactSyntax Fact(ConvParser.FactLineContext context)
    {
        var name = context.name() is { } written ? Name(written) : Name(context.SESSION() ?? context.FUNCTION());
        ImmutableArray<(NameSyntax, TextSyntax?)> values = context.factKind() is ConvParser.EnumerationKindContext kind
            ? [.. kind.factValue().Select(value => (Name(value.name()), Text(value.text())))]
            : [];
        return new FactSyntax(SpanOf(context), name, Kind(context.factKind()), values, Text(context.text()))
        {
            Decimals =
                context.factKind() is ConvParser.NumberKindContext number && number.INTEGER() is { } decimals
                    ? Integer(decimals)
                    : null,
        };
    }

    private static FactKindSyntax Kind(ConvParser.FactKindContext context) =>
        context switch
        {
            ConvParser.IdentityKindContext => FactKindSyntax.Identity,
            ConvParser.IdentifierKindContext => FactKindSyntax.Identifier,
            ConvParser.DateKindContext date => date.BIRTH() is not null ? FactKindSyntax.DateOfBirth
            : date.SESSION() is not null ? FactKindSyntax.DateOfSession
            : FactKindSyntax.Date,
            ConvParser.FunctionKindContext => FactKindSyntax.Function,
            ConvParser.EnumerationKindContext => FactKindSyntax.Enumeration,
            ConvParser.YesNoKindContext yesNo => yesNo.MISSING() is not null
                ? FactKindSyntax.YesNoOrNo
                : FactKindSyntax.YesNo,
            ConvParser.NumberKindContext => FactKindSyntax.Number,
            ConvParser.MinutesKindContext => FactKindSyntax.Minutes,
            ConvParser.MoneyKindContext => FactKindSyntax.Money,
            _ => throw Unknown(context),
        };

    private static ReasonRoleSyntax Role(ConvParser.ReasonRoleContext? context) =>
        context switch
        {
            ConvParser.NotInForceRoleContext => ReasonRoleSyntax.NotInForce,
            ConvParser.NobodyRegisteredRoleContext => ReasonRoleSyntax.NobodyRegistered,
            ConvParser.CapRoleContext => ReasonRoleSyntax.CapReached,
            null => ReasonRoleSyntax.None,
            _ => throw Unknown(context),
        };

    private static AlternativeSyntax Alternative(ConvParser.AlternativeContext context) =>
        new(SpanOf(context), Name(context.choice()), Text(context.text())!, context.DEFAULT() is not null);

    private CategoryCasesSyntax CategoryCases(ConvParser.CategoryCasesContext context)
    {
        var cases = context.categoryCase();
        return new CategoryCasesSyntax(
            SpanOf(context),
            [.. cases.Select(branch => (Name(branch.name()), Condition(branch.condition())))],
            Name(context.name())
        )
        {
            Citations =
            [
                .. cases.SelectMany(branch => Citations(branch.citations())),
                .. Citations(context.citations()),
            ],
        };
    }

    private DatedValueSyntax DatedValue(ConvParser.DatedValueContext context) =>
        new(
            SpanOf(context),
            Value(context.value()),
            context.from is null ? null : Date(context.from),
            context.to is null ? null : Date(context.to),
            Indexation(context.indexation()),
            Citations(context.citations())
        );

    private ValiditySyntax? Validity(ConvParser.ValidityContext? context) =>
        context is null
            ? null
            : new ValiditySyntax(
                SpanOf(context),
                context.from is { } from ? Date(from) : null,
                context.to is { } to ? Date(to) : null
            );

    private BodySyntax<ValueSyntax> ValueBody(ConvParser.ValueBodyContext context) =>
        Body(context.name(), context.choice(), context.value().Select(Value));

    private BodySyntax<GuardedSyntax> QuantityBody(ConvParser.QuantityBodyContext context) =>
        Body(context.name(), context.choice(), context.guarded().Select(Guarded));

    private BodySyntax<GuardedSyntax> GuardedBody(ConvParser.GuardedBodyContext context) =>
        Body(context.name(), context.choice(), context.guarded().Select(Guarded));

    private GuardedSyntax Guarded(ConvParser.GuardedContext context) =>
        context switch
        {
            ConvParser.AlwaysContext always => new GuardedSyntax(SpanOf(always), [], Value(always.value())),
            ConvParser.CasesContext cases => new GuardedSyntax(
                SpanOf(cases),
                [.. cases.guardedCase().Select(Case)],
                Value(cases.value())
            ),
            _ => throw Unknown(context),
        };

    private static UnreachableException Unknown(object context) => new($"no syntax for {context.GetType().Name}");
}
