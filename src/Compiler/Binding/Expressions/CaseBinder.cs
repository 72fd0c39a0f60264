using System.Collections.Immutable;
using Conv.Compiler.Binding.Names;
using Conv.Compiler.Binding.Tree;
using Conv.Compiler.Diagnostics;
using Conv.Compiler.Syntax;

namespace Conv.Compiler.Binding.Expressions;

/// <summary>Binds values under conditions, tiers among them: what a tier is tried against is worked out from the tiers before it.</summary>
/// <param name="file">The file.</param>
/// <param name="binder">Binds conditions and acts.</param>
/// <param name="value">Binds a value of the kind that is needed.</param>
internal sealed class CaseBinder(FileBinder file, ExpressionBinder binder, Func<ValueSyntax, BoundExpression> value)
{
    private const long MostSessions = 1_000_000;

    // What tiers count: null before the first of them, an error where it means nothing.
    private BoundExpression? _count;
    private long _upTo;

    /// <summary>A value with its cases, or null.</summary>
    public BoundGuarded? Guarded(GuardedSyntax syntax)
    {
        var cases = Cases(syntax.Cases);
        var otherwise = value(syntax.Otherwise);
        return otherwise is BoundError || cases is null
            ? null
            : new BoundGuarded(file.At(syntax), cases.Value, otherwise);
    }

    /// <summary>A number with its cases as one value; an error where one of them means nothing.</summary>
    public BoundExpression Quantity(GuardedSyntax syntax) =>
        Guarded(syntax) is not { } guarded ? binder.Error(syntax)
        : guarded.Cases.IsEmpty ? guarded.Otherwise
        : new BoundCases(guarded.Place, BoundType.Number, guarded.Cases, guarded.Otherwise);

    /// <summary>Cases in their order, or null where one is broken.</summary>
    public ImmutableArray<BoundCase>? Cases(ImmutableArray<CaseSyntax> cases)
    {
        var bound = cases.Select(Case).ToList();
        return bound.Contains(null) ? null : [.. bound.Select(branch => branch!)];
    }

    /// <summary>Sessions that cost nothing, as the case that goes before all others; null where it is broken.</summary>
    public BoundCase? Unpaid(UnpaidSyntax syntax)
    {
        var place = file.At(syntax);
        var nothing = new BoundLiteral(place, BoundType.Money, 0);
        return First(syntax.First) is var when and not BoundError
            ? new BoundCase(place, nothing, when) { Citations = file.Citations(syntax.Citations) }
            : null;
    }

    private BoundCase? Case(CaseSyntax syntax)
    {
        var amount = value(syntax.Value);
        var when =
            syntax.When is FirstTierSyntax first ? First(first)
            : syntax.When is NextTierSyntax next ? Next(next)
            : binder.When(syntax.When, syntax.Validity)!;
        return amount is BoundError || when is BoundError
            ? null
            : new BoundCase(file.At(syntax), amount, when) { Citations = file.Citations(syntax.Citations) };
    }

    private BoundExpression First(FirstTierSyntax syntax)
    {
        var acts = binder.Acts(syntax.Acts);
        var window = binder.Window(syntax.Window);
        _count = acts.IsError || window.IsError ? binder.Error(syntax) : new BoundCount(file.At(syntax), acts, window);
        _upTo = 0;
        return Tier(syntax, syntax.Count);
    }

    private BoundExpression Next(NextTierSyntax syntax)
    {
        if (_count is null)
        {
            file.Report(CapDescriptors.TierWithoutFirst, syntax);
        }

        return Tier(syntax, syntax.Count);
    }

    private BoundExpression Tier(SyntaxNode syntax, IntegerSyntax count)
    {
        if (_count is not BoundCount counted || count.Value is not { } more)
        {
            return binder.Error(syntax);
        }

        _upTo = more is < 1 or > MostSessions ? MostSessions + 1 : _upTo + more;
        if (_upTo > MostSessions)
        {
            file.Report(TypeDescriptors.TooLarge, count);
            return binder.Error(syntax);
        }

        if (_upTo > ExpressionBinder.MostRolling && counted.Window.RemembersActs)
        {
            file.Report(RuleDescriptors.RollingUnbounded, count);
            return binder.Error(syntax);
        }

        var place = file.At(syntax);
        return new BoundTier(
            place,
            new BoundActTest(place, counted.Acts, null, ThisIs: true),
            new BoundComparison(
                place,
                ComparatorSyntax.Less,
                counted with
                {
                    Place = place,
                },
                new BoundLiteral(place, BoundType.Number, _upTo)
            )
        );
    }
}
