using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using System.Numerics;
using Conv.Compiler.Binding.Expressions;
using Conv.Compiler.Binding.Names;
using Conv.Compiler.Binding.Tree;
using Conv.Compiler.Diagnostics;
using Conv.Compiler.Symbols;
using Conv.Compiler.Syntax;
using Conv.Compiler.Text;
using Conv.Runtime.Languages;

namespace Conv.Compiler.Binding.Caps;

/// <summary>Binds what limits acts: caps, acts that count in other caps, and kinds of acts that exclude each other.</summary>
internal sealed class CapBinder(FileBinder file, Vocabulary vocabulary)
{
    private const long MinutesOfHour = 60;
    private const long MostLimit = 1_000_000;
    private const long MostCents = 100_000_000_000;

    /// <summary>A cap; an error where it means nothing.</summary>
    public BoundCap Cap(CapSyntax syntax, ExpressionBinder binder, ImmutableArray<Citation> citations)
    {
        var measure = Measure(syntax.Amount, binder);
        var window = binder.Window(syntax.Window);
        var when = syntax.When is null ? null : binder.Condition(syntax.When);
        var category = syntax.For is null ? null : new CategoryValues(file).Find(syntax.For);
        var days = Days(syntax);
        var reason = syntax.Reason is null ? null : binder.Reason(syntax.Reason.Name);
        var quota =
            syntax.Quota is null || measure is null
                ? null
                : new QuotaBinder(file, vocabulary).Bind(syntax.Quota, measure.Value.Acts, binder);
        if (
            measure is not var (limit, computed, acts, quantity)
            || window.IsError
            || days is null
            || when is BoundError
            || (syntax.For is not null && category is null)
            || (syntax.Reason is not null && reason is null)
            || (syntax.Quota is not null && quota is null)
            || !binder.MayCount(acts, window)
        )
        {
            return BoundCap.Error(file.At(syntax));
        }

        if (!MayAdd(syntax, quantity, window))
        {
            return BoundCap.Error(file.At(syntax));
        }

        if (limit > ExpressionBinder.MostRolling && window.RemembersActs)
        {
            file.Report(
                quantity?.IsFees == true ? CapDescriptors.RollingSum : RuleDescriptors.RollingUnbounded,
                syntax.Amount.Limit
            );
            return BoundCap.Error(file.At(syntax));
        }

        if (quantity is null ? syntax.Beyond == BeyondSyntax.Granted : syntax.Beyond == BeyondSyntax.Unsaid)
        {
            file.Report(
                quantity is null ? RuleDescriptors.GrantWithoutQuantity : RuleDescriptors.QuantityWithoutGrant,
                syntax
            );
            return BoundCap.Error(file.At(syntax));
        }

        return new BoundCap(
            file.At(syntax),
            limit,
            acts,
            quantity,
            window,
            category,
            syntax.ThenExceptional,
            syntax.Beyond == BeyondSyntax.Granted,
            when,
            days.Value,
            citations
        )
        {
            Quota = quota,
            Reason = reason,
            Computed = computed,
        };
    }

    // What a window for all attendances of a session adds up, the session must tell; units that it grants are the largest grant.
    private bool MayAdd(CapSyntax syntax, QuantityDefinition? quantity, BoundWindow window)
    {
        if (
            !window.IsOfSession
            || quantity is null
            || (syntax.Beyond == BeyondSyntax.Granted && syntax.Amount.Functions.IsEmpty)
            || !quantity.Body.Forms.Any(form =>
                BoundWalker.ReadsBeneficiary(form) || BoundWalker.ReadsHistoryOfBeneficiary(form)
            )
        )
        {
            return true;
        }

        file.Report(RuleDescriptors.CountedOnce, syntax.Amount, CounterKey.Keys(window), $"`{quantity.Name}`");
        return false;
    }

    /// <summary>What the acts of the clause's functions count as, or null.</summary>
    public BoundFeed? Feed(CountsAsSyntax syntax, ExpressionBinder binder, ImmutableArray<Citation> citations)
    {
        var measure = Measure(syntax.Amount, binder);
        var when = binder.When(syntax.When, syntax.Validity);
        return measure is not var (times, _, acts, quantity) || when is BoundError
            ? null
            : new BoundFeed(file.At(syntax), times, acts, quantity, when, citations);
    }

    /// <summary>Kinds of acts that exclude each other, or null.</summary>
    public BoundExclusion? Exclusion(
        ExclusiveSyntax syntax,
        ExpressionBinder binder,
        ImmutableArray<Citation> citations
    )
    {
        if (syntax.Acts.Length > SizeLimits.MostExclusive)
        {
            file.Report(
                RuleDescriptors.TooMany,
                syntax,
                SizeLimits.MostExclusive.ToString(CultureInfo.InvariantCulture),
                new LocalizableText(
                    "kinds of sessions that exclude each other",
                    "sortes de séances qui s'excluent",
                    "soorten zittingen die elkaar uitsluiten",
                    "Arten von Sitzungen, die einander ausschließen"
                )
            );
            return null;
        }

        var acts = syntax.Acts.Select(binder.Acts).ToList();
        var when = binder.When(syntax.When, syntax.Validity);
        if (acts.Exists(act => act.IsError) || when is BoundError)
        {
            return null;
        }

        var overlap = false;
        for (var i = 1; i < acts.Count; i++)
        {
            if (acts.Take(i).FirstOrDefault(act => MayBeBoth(act, acts[i])) is { } other)
            {
                file.Findings.Add(
                    Diagnostic
                        .Create(CapDescriptors.ExclusiveOverlap, acts[i].Place)
                        .WithRelated(
                            other.Place,
                            new LocalizableText("the other kind", "l'autre sorte", "de andere soort", "die andere Art")
                        )
                );
                overlap = true;
            }
        }

        return overlap ? null : new BoundExclusion(file.At(syntax), [.. acts], when, citations);
    }

    private static bool MayBeBoth(BoundActs acts, BoundActs other) =>
        acts.Functions.Any(other.Functions.Contains)
        && acts.Filters.All(filter =>
            other.Filters.All(second => !second.Fact.Equals(filter.Fact) || !(second.Set & filter.Set).IsEmpty)
            // One session may have a provider of each kind.
            || filter.Fact.Owner == FactOwner.Provider
        );

    private CapDays? Days(CapSyntax syntax)
    {
        var from = Dates.Day(syntax.From);
        var to = Dates.Day(syntax.To);
        if ((syntax.From is not null && from is null) || (syntax.To is not null && to is null))
        {
            return null;
        }

        if (from > to)
        {
            file.Report(TimeDescriptors.Reversed, syntax.To!, $"{to}", $"{from}");
            return null;
        }

        if (from is not null && syntax.Counting == CountingSyntax.Unsaid)
        {
            file.Report(CapDescriptors.CountingUnsaid, syntax.From!, $"{from}");
            return null;
        }

        return new CapDays(from, to, syntax.Counting == CountingSyntax.Anew);
    }

    private (long Limit, BoundExpression? Computed, BoundActs Acts, QuantityDefinition? Quantity)? Measure(
        CapAmountSyntax syntax,
        ExpressionBinder binder
    )
    {
        var isHours = IsHours(syntax.Quantity);
        var acts = binder.Acts(
            syntax.Acts ?? new ActsSyntax(syntax.Span, Exceptional: false, [], isHours ? [] : syntax.Functions)
        );
        var quantity = syntax.Measure switch
        {
            CapMeasureSyntax.Sessions => null,
            CapMeasureSyntax.Fees => QuantityDefinition.Fees(file.At(syntax)),
            CapMeasureSyntax.Quantity => isHours ? Minutes(syntax) : QuantityNames.Find(file, syntax.Quantity!),
            _ => throw new UnreachableException($"no measure {syntax.Measure}"),
        };
        var most = syntax.Measure == CapMeasureSyntax.Fees ? MostCents : MostLimit;
        var computed = syntax.Computed is { } value
            ? Limit(value, syntax.Measure == CapMeasureSyntax.Fees, isHours, binder)
            : null;
        var bound =
            computed is null ? syntax.Limit.Value
            : ConstantRange.Highest(computed) is { } highest ? (long)BigInteger.Clamp(highest, 1, most)
            : most;
        if (acts.IsError || bound is not { } limit || computed is BoundError || quantity is { IsError: true })
        {
            return null;
        }

        if (computed is not null)
        {
            return (limit, computed, acts, quantity);
        }

        if (limit < 1 || limit > most)
        {
            file.Report(TypeDescriptors.TooLarge, syntax.Limit);
            return null;
        }

        return (isHours ? MinutesOfHour * limit : limit, null, acts, quantity);
    }

    // A limit that each session works out: a whole number of sessions or units, or an amount. What is granted is worked out from it, so it cannot read that.
    private BoundExpression Limit(ValueSyntax syntax, bool isMoney, bool isHours, ExpressionBinder binder)
    {
        var value = isMoney ? binder.Amount(syntax) : binder.Value(syntax);
        if (value is BoundError || (!isMoney && !binder.Expect(value, BoundType.Number)))
        {
            return new BoundError(file.At(syntax));
        }

        if (BoundWalker.All(value).OfType<BoundGranted>().FirstOrDefault() is { } granted)
        {
            file.Findings.Add(RuleDescriptors.Grant, granted.Place, granted.Quantity.Name);
            return new BoundError(file.At(syntax));
        }

        if (BoundWalker.All(value).Any(part => part is BoundUnspecified))
        {
            file.Report(TypeDescriptors.UnspecifiedOperand, syntax);
            return new BoundError(file.At(syntax));
        }

        return isHours
            ? new BoundOperation(
                value.Place,
                BoundType.Number,
                BoundOperator.Multiply,
                value,
                new BoundLiteral(value.Place, BoundType.Number, MinutesOfHour)
            )
            : value;
    }

    // `10 hours` are 600 minutes, unless the files declare hours of their own, by that name or by the one that the file has for them.
    private bool IsHours(NameSyntax? quantity) =>
        quantity?.Text is "hour" or "hours"
        && file.Scope.Values.Find(quantity.Text) is null
        && file.Scope.Values.Find(file.At(quantity).Text) is null;

    // Of the one fact in minutes that a session has, else of the named one.
    private QuantityDefinition Minutes(CapAmountSyntax syntax)
    {
        if (syntax.Functions is [var named])
        {
            return QuantityNames.Find(file, named);
        }

        var facts = vocabulary.FactsOf(FactOwner.Session).Where(fact => fact.Kind == FactKind.Minutes).ToList();
        if (facts.Count == 1 && syntax.Functions.IsEmpty)
        {
            return QuantityDefinition.Of(facts[0], file.At(syntax));
        }

        file.UnknownName(
            syntax.Quantity!,
            new LocalizableText(
                "one fact of the session in minutes",
                "une seule donnée de la séance en minutes",
                "één gegeven van de zitting in minuten",
                "eine einzelne Angabe zur Sitzung in Minuten:"
            ),
            facts.Select(fact => $"hours of {fact.Name}")
        );
        return QuantityDefinition.Error(file.At(syntax));
    }
}
