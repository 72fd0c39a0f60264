using System.Collections.Concurrent;
using System.Reflection;
using Conv.Compiler;
using Conv.Compiler.Ir;
using Conv.Compiler.Symbols;

namespace Conv.Sessions.Reading;

/// <summary>The facts that conventions read: the columns without which a session file says less than the rules ask.</summary>
public static class FactsRead
{
    /// <summary>Everything that decides, keeps state, or is watched over the population.</summary>
    /// <param name="program">The conventions.</param>
    /// <param name="readings">Alternatives by reading: what only another reading asks is not read.</param>
    /// <exception cref="ArgumentException">There is no such reading, or it has no such alternative.</exception>
    public static IReadOnlySet<FactSymbol> By(CheckedProgram program, IReadOnlyDictionary<string, string> readings) =>
        By(program.Specialise(readings));

    /// <summary>The same, of a program whose readings are fixed.</summary>
    internal static IReadOnlySet<FactSymbol> By(IrProgram program)
    {
        var facts = new HashSet<FactSymbol>();
        var properties = new ConcurrentDictionary<Type, PropertyInfo[]>();
        var graphs = program
            .Functions.SelectMany(function =>
                IrWalk.Outputs(function).Concat(IrWalk.Effects(function)).Concat(IrWalk.SessionEffects(function))
            )
            .Concat(program.Conventions.SelectMany(one => new[] { one.Takes, one.Claims }).OfType<IrExpression>())
            .Concat(program.Categories.Select(category => category.Value));
        foreach (var node in IrWalk.Nodes(graphs))
        {
            foreach (var property in properties.GetOrAdd(node.GetType(), OfFacts))
            {
                facts.Add((FactSymbol)property.GetValue(node)!);
            }
        }

        facts.UnionWith(program.Windows.SelectMany(window => program.Scopes[window.Scope].Keys));
        facts.UnionWith(program.Monitors.SelectMany(monitor => monitor.Scopes));
        facts.UnionWith(
            program.Budgets.SelectMany(budget =>
                budget.Lines.SelectMany(line => new[] { line.Split, line.By }).OfType<FactSymbol>()
            )
        );
        facts.UnionWith(
            program.Budgets.SelectMany(budget => budget.Spends.SelectMany(spend => spend.When.Select(one => one.Fact)))
        );
        if (
            program.Functions.Any(function => function.Registers)
            && program.Vocabulary.FactWith(FactRole.Identity, FactOwner.Beneficiary) is { } beneficiary
        )
        {
            facts.Add(beneficiary);
        }

        return facts;
    }

    // By the types of its properties: no node of the graphs can be forgotten.
    private static PropertyInfo[] OfFacts(Type node) =>
        [.. node.GetProperties().Where(property => property.PropertyType == typeof(FactSymbol))];
}
