using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Conv.House.Tests;

/// <summary>Which folder names types of which other, and the circles among them.</summary>
internal sealed class FolderCircles
{
    private readonly SortedDictionary<string, SortedDictionary<string, string>> _uses = new(StringComparer.Ordinal);

    private FolderCircles() { }

    /// <summary>All folders, in order.</summary>
    public IReadOnlyCollection<string> Folders => _uses.Keys;

    /// <summary>The folders of a compilation: one uses another when a file of it names a type that the other declares.</summary>
    public static FolderCircles Of(CSharpCompilation compilation)
    {
        var uses = new ConcurrentDictionary<(string From, string To), string>();
        var circles = new FolderCircles();
        foreach (
            var tree in compilation.SyntaxTrees.Where(tree => tree.FilePath.Contains('/', StringComparison.Ordinal))
        )
        {
            circles._uses.TryAdd(FolderOf(tree.FilePath), new(StringComparer.Ordinal));
        }

        Parallel.ForEach(
            compilation.SyntaxTrees,
            tree =>
            {
                var own = FolderOf(tree.FilePath);
                var model = compilation.GetSemanticModel(tree);
                foreach (var name in tree.GetRoot().DescendantNodes().OfType<SimpleNameSyntax>())
                {
                    if (TypeNamed(model, name) is { } type)
                    {
                        foreach (
                            var folder in type.DeclaringSyntaxReferences.Select(one =>
                                FolderOf(one.SyntaxTree.FilePath)
                            )
                        )
                        {
                            if (folder != own)
                            {
                                uses.TryAdd((own, folder), $"{tree.FilePath} names {type.Name}");
                            }
                        }
                    }
                }
            }
        );
        foreach (var ((from, to), example) in uses)
        {
            if (circles._uses.TryGetValue(from, out var of))
            {
                of[to] = example;
            }
        }

        return circles;
    }

    /// <summary>The circles: folders each of which leads to all others of its circle.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Circles()
    {
        var reached = _uses.Keys.ToDictionary(folder => folder, Reach, StringComparer.Ordinal);
        return
        [
            .. _uses
                .Keys.Where(folder => reached[folder].Contains(folder))
                .GroupBy(
                    folder => string.Join(' ', reached[folder].Where(other => reached[other].Contains(folder))),
                    StringComparer.Ordinal
                )
                .Select(circle => circle.ToList()),
        ];
    }

    /// <summary>One example for each pair of folders of a circle that name each other, or of one edge of it.</summary>
    public IEnumerable<string> Examples(IReadOnlyList<string> circle) =>
        from one in circle
        from other in circle
        where _uses[one].ContainsKey(other)
        select $"  {one} -> {other}: {_uses[one][other]}";

    private SortedSet<string> Reach(string folder)
    {
        var reached = new SortedSet<string>(StringComparer.Ordinal);
        var open = new Stack<string>(_uses[folder].Keys);
        while (open.TryPop(out var next))
        {
            if (reached.Add(next))
            {
                foreach (var further in _uses[next].Keys)
                {
                    open.Push(further);
                }
            }
        }

        return reached;
    }

    private static INamedTypeSymbol? TypeNamed(SemanticModel model, SimpleNameSyntax name) =>
        model.GetSymbolInfo(name).Symbol switch
        {
            INamedTypeSymbol type => type,
            IMethodSymbol { MethodKind: MethodKind.Constructor } made => made.ContainingType,
            _ => null,
        };

    private static string FolderOf(string path) => Path.GetDirectoryName(path)!.Replace('\\', '/');
}
