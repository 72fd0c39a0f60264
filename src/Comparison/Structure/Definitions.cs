using System.Collections.Immutable;
using Conv.Compiler.Syntax;

namespace Conv.Comparison.Structure;

/// <summary>Which definitions clauses use, by name.</summary>
internal static class Definitions
{
    private static readonly ImmutableHashSet<RuleKind> Kinds =
    [
        RuleKind.Reading,
        RuleKind.Amount,
        RuleKind.Condition,
        RuleKind.Category,
        RuleKind.Quantity,
        RuleKind.Window,
        RuleKind.Function,
    ];

    /// <summary>The definitions among some files that clauses use, and those that these use, and so on.</summary>
    public static ImmutableHashSet<(RuleKind Kind, string Name)> Used(
        IEnumerable<RuleClause> clauses,
        IEnumerable<ClauseFile> files
    )
    {
        var defined = files
            .SelectMany(file => file.Clauses)
            .Where(IsDefinition)
            .ToLookup(clause => clause.Definition, StringComparer.Ordinal);
        var values = defined
            .SelectMany(group => group)
            .Where(clause => clause is { Kind: RuleKind.Category, Form: "values" })
            .SelectMany(clause => clause.Content.OfType<string>().Select(value => (Value: value, clause.Definition)))
            .ToLookup(one => one.Value, one => one.Definition, StringComparer.Ordinal);
        var used = new HashSet<(RuleKind, string)>();
        var open = new Stack<RuleClause>(clauses);
        while (open.TryPop(out var clause))
        {
            foreach (var name in Names(clause).SelectMany(name => values[name].Append(name)))
            {
                foreach (var definition in defined[name])
                {
                    if (used.Add((definition.Kind, name)))
                    {
                        foreach (var part in defined[name].Where(part => part.Kind == definition.Kind))
                        {
                            open.Push(part);
                        }
                    }
                }
            }
        }

        return [.. used];
    }

    /// <summary>Whether a clause is part of a definition that others name.</summary>
    public static bool IsDefinition(RuleClause clause) => clause.Definition.Length > 0 && Kinds.Contains(clause.Kind);

    private static IEnumerable<string> Names(RuleClause clause) =>
        clause
            .Content.SelectMany(node => SyntaxParts.All<NameSyntax>(node))
            .Select(one => one.Node.Text)
            .Concat(clause.Reading is { } reading ? [reading] : []);
}
