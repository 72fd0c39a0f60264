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
internal sealed class CaseBinder(FileBinder file, ExpressionBinder binder, Func<ValueSyntax, BoundExpression?> value)
{
    private const long MostSessions = 1_000_000;
    private (BoundActs Acts, BoundWindow Window)? _tier;
    private long _upTo;
    private bool _tierIsBroken;

    /// <summary>A value with its cases, or null.</summary>
    public BoundGuarded? Guarded(GuardedSyntax syntax)
    {
        var cases = Cases(syntax.Cases);
        var otherwise = value(syntax.Otherwise);
        return otherwise is null || cases is null ? null : new BoundGuarded(file.At(syntax), cases.Value, otherwise);
    }

    /// <summary>A number with its cases as one value, or null.</summary>
    public BoundExpression? Quantity(GuardedSyntax syntax) =>
        Guarded(syntax) is not { } guarded ? null
        : guarded.Cases.IsEmpty ? guarded.Otherwise
        : new BoundCases(guarded.Place, BoundType.Number, guarded.Cases, guarded.Otherwise);

    /// <summary>Cases in their order, or null where one is broken.</summary>
    public ImmutableArray<BoundCase>? Cases(ImmutableArray<CaseSyntax> cases)
    {
        var bound = cases.Select(Case).ToList();
        return bound.Contains(null) ? null : [.. bound.Select(one => one!)];
    }

    private BoundCase? Case(CaseSyntax syntax)
    {
        var amount = value(syntax.Value);
        var when = syntax.When switch
        {
            FirstTierSyntax tier => First(tier),
            NextTierSyntax tier => Next(tier),
            var condition => binder.Condition(condition),
        };
        return amount is null || when is null ? null : new BoundCase(file.At(syntax), amount, when);
    }

    private BoundTier? First(FirstTierSyntax syntax)
    {
        var acts = binder.Acts(syntax.Acts);
        var window = binder.Window(syntax.Window);
        _tier = acts is null || window is null ? null : (acts, window);
        _tierIsBroken = _tier is null;
        _upTo = 0;
        return Tier(syntax, syntax.Count);
    }

    private BoundTier? Next(NextTierSyntax syntax)
    {
        if (_tier is null && !_tierIsBroken)
        {
            file.Report(CapDescriptors.TierWithoutFirst, syntax);
        }

        return Tier(syntax, syntax.Count);
    }

    private BoundTier? Tier(SyntaxNode syntax, IntegerSyntax count)
    {
        if (_tier is not var (acts, window) || count.Value is not { } more)
        {
            return null;
        }

        _upTo = more is < 1 or > MostSessions ? MostSessions + 1 : _upTo + more;
        if (_upTo > MostSessions)
        {
            file.Report(TypeDescriptors.TooLarge, count);
            return null;
        }

        if (_upTo > ExpressionBinder.MostRolling && window.RemembersActs)
        {
            file.Report(RuleDescriptors.RollingUnbounded, count);
            return null;
        }

        var place = file.At(syntax);
        return new BoundTier(
            place,
            new BoundActTest(place, acts, null, ThisIs: true),
            new BoundComparison(
                place,
                ComparatorSyntax.Less,
                new BoundCount(place, acts, window),
                new BoundLiteral(place, BoundType.Number, _upTo)
            )
        );
    }
}
