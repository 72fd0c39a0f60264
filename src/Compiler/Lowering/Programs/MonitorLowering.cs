using System.Collections.Immutable;
using Conv.Compiler.Binding.Tree;
using Conv.Compiler.Ir;
using Conv.Compiler.Lowering.Expressions;
using Conv.Compiler.Lowering.Functions;
using Conv.Compiler.Lowering.Graphs;
using Conv.Compiler.Symbols;

namespace Conv.Compiler.Lowering.Programs;

/// <summary>Lowers monitors; those of the same name in several conventions are one, which counts the acts of all.</summary>
internal sealed class MonitorLowering
{
    private readonly List<(string Name, BoundBody<FactSymbol> Scope, List<BoundActs> Acts)> _measures = [];

    public MonitorLowering(BoundProgram program, ExpressionLowering expressions)
    {
        var categories = new List<CategoryDefinition>();
        var monitors = ImmutableArray.CreateBuilder<IrMonitor>();
        foreach (
            var group in program
                .Conventions.SelectMany(convention => convention.Monitors)
                .GroupBy(monitor => monitor.Name, StringComparer.Ordinal)
        )
        {
            var first = group.First();
            if (first.Category is { } category && !categories.Contains(category))
            {
                categories.Add(category);
            }

            monitors.Add(
                new IrMonitor(
                    first.Name,
                    Measure($"{first.Name}: above the line", first.Scope, group.Select(monitor => monitor.Numerator)),
                    first.NumeratorCountsBeneficiaries,
                    Measure($"{first.Name}: below the line", first.Scope, group.Select(monitor => monitor.Denominator)),
                    first.DenominatorCountsBeneficiaries,
                    first.Scope.Reading,
                    first.Scope.Forms,
                    first.Category is null ? -1 : categories.IndexOf(first.Category),
                    first.Limits,
                    [.. group.SelectMany(monitor => monitor.Citations).Distinct()],
                    first.Place
                )
                {
                    NumeratorSum = first.NumeratorSum,
                    DenominatorSum = first.DenominatorSum,
                    Period = first.Period,
                    YearFrom = first.YearFrom,
                }
            );
        }

        Monitors = monitors.ToImmutable();
        Measures = [.. _measures.Select((measure, id) => new IrMeasure(id, measure.Name))];
        Categories =
        [
            .. categories.Select(
                (category, id) => new IrCategory(id, category.Name, category.Values, KnownValue(category, expressions))
            ),
        ];
    }

    public ImmutableArray<IrMonitor> Monitors { get; }

    public ImmutableArray<IrMeasure> Measures { get; }

    public ImmutableArray<IrCategory> Categories { get; }

    /// <summary>The measures that count attendances of a function.</summary>
    public ImmutableArray<IrMeasureUse> Uses(ExpressionLowering expressions) =>
        [
            .. _measures
                .Select(
                    (measure, id) =>
                        new IrMeasureUse(
                            id,
                            Graph.Any(
                                measure.Acts[0].Place,
                                measure.Acts.Select(acts => Matches(acts, measure.Scope, expressions))
                            )
                        )
                )
                .Where(use => use.Counts is not IrConstant { Value: 0 }),
        ];

    // Kept for each provider, it counts the acts of its own one; where it asks nothing of providers, a reading of its scope decides nothing.
    private static IrExpression Matches(BoundActs acts, BoundBody<FactSymbol> scope, ExpressionLowering expressions)
    {
        var forms = scope.Forms.Select(key => ExpressionLowering.IsOfProvider([key])).ToList();
        var asksProviders = acts.Filters.Any(filter => filter.Fact.Owner == FactOwner.Provider);
        return asksProviders && forms.Distinct().Count() > 1
            ? ExpressionLowering.Body(
                acts.Place,
                IrType.Boolean,
                scope,
                key => expressions.Matches(acts, ExpressionLowering.IsOfProvider([key]))
            )
            : expressions.Matches(acts, forms[0]);
    }

    private int Measure(string name, BoundBody<FactSymbol> scope, IEnumerable<BoundActs> acts)
    {
        _measures.Add((name, scope, [.. acts]));
        return _measures.Count - 1;
    }

    // A monitor is kept apart where the category cannot be told.
    private static IrExpression KnownValue(CategoryDefinition category, ExpressionLowering expressions)
    {
        var value = expressions.Category(category);
        var needs = new NeedFinder(category.Place, _ => []);
        needs.Add(value, [], FactOwner.Session, "monitor");
        var lacks = Graph.Any(category.Place, needs.ToImmutable().Select(need => need.Lacks));
        return lacks is IrConstant { Value: 0 }
            ? value
            : new IrIf(
                category.Place,
                IrType.Enumeration,
                lacks,
                new IrConstant(category.Place, IrType.Enumeration, 0),
                value
            );
    }
}
