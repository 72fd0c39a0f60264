using System.Collections.Immutable;
using Conv.Compiler.Binding.Names;
using Conv.Compiler.Diagnostics;
using Conv.Compiler.Syntax;
using Conv.Compiler.Text;
using Conv.Runtime.Languages;

namespace Conv.Compiler.Binding.Budgets;

/// <summary>What the lines of a budget are made of: a tree. Parts that would make it none are reported and left out.</summary>
internal sealed class BudgetParts
{
    private readonly Dictionary<string, ImmutableArray<BudgetLineSyntax>> _parts = new(StringComparer.Ordinal);

    public BudgetParts(FileBinder file, OrderedDictionary<string, BudgetLineSyntax> lines, string budget)
    {
        var wholes = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, line) in lines)
        {
            var parts = ImmutableArray.CreateBuilder<BudgetLineSyntax>();
            foreach (var part in line.Parts)
            {
                if (!lines.TryGetValue(part.Text, out var found))
                {
                    BudgetBinder.Unknown(file, part, budget, lines.Keys);
                }
                else if (wholes.TryGetValue(part.Text, out var whole))
                {
                    file.Findings.Add(
                        Diagnostic
                            .Create(BudgetDescriptors.PartTwice, file.At(part), part.Text, whole)
                            .WithRelated(file.At(lines[whole].Name), LocalizableText.Same($"`{whole}`"))
                    );
                }
                else if (Above(wholes, name, part.Text) is { } circle)
                {
                    Circular(file, part, circle, lines);
                }
                else
                {
                    wholes.Add(part.Text, name);
                    parts.Add(found);
                }
            }

            _parts[name] = parts.ToImmutable();
        }
    }

    /// <summary>The parts of a line.</summary>
    public ImmutableArray<BudgetLineSyntax> Of(BudgetLineSyntax line) => _parts[line.Name.Text];

    /// <summary>Reports a line that needs itself.</summary>
    public static void Circular(
        FileBinder file,
        NameSyntax again,
        ImmutableArray<string> circle,
        OrderedDictionary<string, BudgetLineSyntax> lines
    )
    {
        var chain = string.Join(" → ", circle.Append(circle[0]).Select(name => $"`{name}`"));
        var finding = Diagnostic.Create(NameDescriptors.Circular, file.At(again), again.Text, chain);
        file.Findings.Add(
            circle.Aggregate(
                finding,
                (diagnostic, name) =>
                    diagnostic.WithRelated(
                        file.At(lines[name].Name),
                        new LocalizableText(
                            $"`{name}` begins here",
                            $"`{name}` commence ici",
                            $"`{name}` begint hier",
                            $"`{name}` beginnt hier"
                        )
                    )
            )
        );
    }

    // The way up from a line to the line `top`, which comes first; null where it is not above.
    private static ImmutableArray<string>? Above(Dictionary<string, string> wholes, string name, string top)
    {
        var way = new List<string> { name };
        while (way[^1] != top)
        {
            if (!wholes.TryGetValue(way[^1], out var whole))
            {
                return null;
            }

            way.Add(whole);
        }

        way.Reverse();
        return [.. way];
    }
}
