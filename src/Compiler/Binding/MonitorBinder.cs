using System.Collections.Immutable;
using Conv.Compiler.Diagnostics;
using Conv.Compiler.Symbols;
using Conv.Compiler.Syntax;

namespace Conv.Compiler.Binding;

/// <summary>Binds monitors.</summary>
internal sealed class MonitorBinder(FileBinder file, Vocabulary vocabulary, FunctionBinder functions)
{
    /// <summary>Binds the monitors of a file.</summary>
    public ImmutableArray<BoundMonitor> Bind()
    {
        var monitors = ImmutableArray.CreateBuilder<BoundMonitor>();
        foreach (var syntax in file.File.Declarations.OfType<MonitorSyntax>())
        {
            if (monitors.Any(one => string.Equals(one.Name, syntax.Name.Text, StringComparison.Ordinal)))
            {
                file.Report(NameDescriptors.DeclaredTwice, syntax.Name, syntax.Name.Text);
            }
            else if (Monitor(syntax) is { } monitor)
            {
                monitors.Add(monitor);
            }
        }

        return monitors.ToImmutable();
    }

    private BoundMonitor? Monitor(MonitorSyntax syntax)
    {
        var citations = file.Citations(syntax.Citations);
        var binder = new ExpressionBinder(file, vocabulary, []);
        var numerator = binder.Acts(syntax.Numerator.Acts);
        var denominator = binder.Acts(syntax.Denominator.Acts);
        var scope = file.Body(syntax.Scope, syntax, Scope);
        var limits = Limits(syntax);
        if (numerator is null || denominator is null || scope is null || limits is null)
        {
            return null;
        }

        return new BoundMonitor(
            syntax.Name.Text,
            file.At(syntax),
            citations,
            syntax.Numerator.Beneficiaries,
            numerator,
            syntax.Denominator.Beneficiaries,
            denominator,
            scope,
            limits.Value.Category,
            limits.Value.Numbers
        );
    }

    private FactSymbol? Scope(NameSyntax name)
    {
        var facts = vocabulary
            .Facts.Where(fact =>
                fact.Kind == FactKind.Identifier
                && fact.Owner != FactOwner.Beneficiary
                && fact.Role is FactRole.None or FactRole.Identity
                && !(fact.Role == FactRole.Identity && fact.Owner == FactOwner.Session)
            )
            .ToList();
        var found = facts.FirstOrDefault(fact => string.Equals(fact.Name, name.Text, StringComparison.Ordinal));
        if (found is null)
        {
            file.UnknownName(name, "identifier of the session or provider", facts.Select(fact => fact.Name));
        }

        return found;
    }

    private (CategoryDefinition? Category, ImmutableArray<string> Numbers)? Limits(MonitorSyntax syntax)
    {
        if (syntax.Limits.Length == 1 && syntax.Limits[0].For is null)
        {
            return (null, [syntax.Limits[0].Number]);
        }

        CategoryDefinition? category = null;
        var numbers = new Dictionary<int, string>();
        foreach (var limit in syntax.Limits)
        {
            if (limit.For is null)
            {
                file.Report(RuleDescriptors.Limits, limit);
                return null;
            }

            if (functions.CategoryValue(limit.For) is not { } value)
            {
                return null;
            }

            if (
                (category is not null && !category.Equals(value.Category)) || !numbers.TryAdd(value.Value, limit.Number)
            )
            {
                file.Report(RuleDescriptors.Limits, limit);
                return null;
            }

            category = value.Category;
        }

        if (numbers.Count != category!.Values.Length)
        {
            file.Report(RuleDescriptors.Limits, syntax.Name);
            return null;
        }

        return (category, [.. Enumerable.Range(1, category.Values.Length).Select(value => numbers[value])]);
    }
}
