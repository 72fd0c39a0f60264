using System.Collections.Immutable;
using System.Globalization;
using Conv.Compiler.Diagnostics;
using Conv.Compiler.Symbols;
using Conv.Compiler.Syntax;

namespace Conv.Compiler.Binding;

/// <summary>Binds what limits acts: caps, and kinds of acts that exclude each other.</summary>
internal sealed class CapBinder(FileBinder file, Vocabulary vocabulary)
{
    private const long MostLimit = 1_000_000;

    /// <summary>A cap, or null where it means nothing.</summary>
    public BoundCap? Cap(CapSyntax syntax, ExpressionBinder binder, ImmutableArray<Citation> citations)
    {
        var acts = binder.Acts(syntax.Acts ?? new ActsSyntax(syntax.Quantity!.Span, Exceptional: false, [], []));
        var quantity = syntax.Quantity is null ? null : Quantity(syntax.Quantity);
        var window = binder.Window(syntax.Window);
        var when = syntax.When is null ? null : binder.Condition(syntax.When);
        var category = syntax.For is null ? null : new CategoryValues(file).Find(syntax.For);
        var quota =
            syntax.Quota is null || acts is null
                ? null
                : new QuotaBinder(file, vocabulary).Bind(syntax.Quota, acts, binder);
        if (
            acts is null
            || window is null
            || syntax.Limit.Value is not { } limit
            || (syntax.Quantity is not null && quantity is null)
            || (syntax.When is not null && when is null)
            || (syntax.For is not null && category is null)
            || (syntax.Quota is not null && quota is null)
            || !binder.MayCount(acts, window)
        )
        {
            return null;
        }

        if (limit is < 1 or > MostLimit)
        {
            file.Report(TypeDescriptors.TooLarge, syntax.Limit);
            return null;
        }

        if (limit > ExpressionBinder.MostRolling && ExpressionBinder.IsRolling(window))
        {
            file.Report(RuleDescriptors.RollingUnbounded, syntax.Limit);
            return null;
        }

        if (syntax.UpToCap != (quantity is not null))
        {
            file.Report(
                quantity is null ? RuleDescriptors.GrantWithoutQuantity : RuleDescriptors.QuantityWithoutGrant,
                syntax
            );
            return null;
        }

        return new BoundCap(
            file.At(syntax),
            limit,
            acts,
            quantity,
            window,
            category,
            syntax.ThenExceptional,
            syntax.UpToCap,
            when,
            citations
        )
        {
            Quota = quota,
        };
    }

    /// <summary>Kinds of acts that exclude each other, or null.</summary>
    public BoundExclusion? Exclusion(
        ExclusiveSyntax syntax,
        ExpressionBinder binder,
        ImmutableArray<Citation> citations
    )
    {
        if (syntax.Acts.Length > SizeChecks.MostExclusive)
        {
            file.Report(
                RuleDescriptors.TooMany,
                syntax,
                SizeChecks.MostExclusive.ToString(CultureInfo.InvariantCulture),
                "kinds of sessions that exclude each other"
            );
            return null;
        }

        var acts = syntax.Acts.Select(binder.Acts).ToList();
        var when = syntax.When is null ? null : binder.Condition(syntax.When);
        return acts.Any(one => one is null) || (syntax.When is not null && when is null)
            ? null
            : new BoundExclusion(file.At(syntax), [.. acts.Select(one => one!)], when, citations);
    }

    /// <summary>The quantity of a name; null where there is none, which is reported.</summary>
    public QuantityDefinition? Quantity(NameSyntax name)
    {
        if (file.Find(file.Scope.Values, name, "quantity") is not { } entry)
        {
            return null;
        }

        if (entry is Deferred<QuantityDefinition> quantity)
        {
            return file.Resolve(quantity, name);
        }

        file.UnknownName(
            name,
            "quantity",
            file.Scope.Values.Own.OfType<Deferred<QuantityDefinition>>().Select(one => one.Name)
        );
        return null;
    }
}
