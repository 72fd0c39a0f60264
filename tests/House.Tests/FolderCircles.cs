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

    /// <summary>
    /// The folders of some files: one uses another when a file of it names a type that the other declares in a namespace that the file sees (its
    /// own, those around it, its <c>using</c>s). Types are found by their names, without binding them: a hundred times faster, and exact enough
    /// as long as a member does not bear the name of a type of another folder.
    /// </summary>
    public static FolderCircles Of(CSharpCompilation compilation)
    {
        var circles = new FolderCircles();
        var trees = compilation
            .SyntaxTrees.Where(tree => tree.FilePath.Contains('/', StringComparison.Ordinal))
            .Select(tree =>
                (Root: (CompilationUnitSyntax)tree.GetRoot(), tree.FilePath, Folder: FolderOf(tree.FilePath))
            )
            .ToList();
        var declared = new Dictionary<(string Namespace, string Name), HashSet<string>>();
        foreach (var (root, _, folder) in trees)
        {
            circles._uses.TryAdd(folder, new(StringComparer.Ordinal));
            foreach (var type in root.DescendantNodes(node => node is not TypeDeclarationSyntax).Where(IsType))
            {
                var key = (NamespaceOf(root), NameOf(type));
                declared.TryAdd(key, new(StringComparer.Ordinal));
                declared[key].Add(folder);
            }
        }

        var global = compilation
            .SyntaxTrees.SelectMany(tree => ((CompilationUnitSyntax)tree.GetRoot()).Usings)
            .Where(one => one.GlobalKeyword.IsKind(SyntaxKind.GlobalKeyword))
            .Select(one => one.Name!.ToString())
            .ToList();
        foreach (var (root, path, folder) in trees)
        {
            var seen = Seen(root)
                .Concat(global.Where(space => IsOfProject(space, path)))
                .ToHashSet(StringComparer.Ordinal);
            foreach (
                var (space, name) in root.DescendantNodes()
                    .OfType<SimpleNameSyntax>()
                    .SelectMany(one => Named(one, seen))
            )
            {
                if (declared.TryGetValue((space, name), out var folders) && !folders.Contains(folder))
                {
                    foreach (var other in folders)
                    {
                        circles._uses[folder].TryAdd(other, $"{path} names {name}");
                    }
                }
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

    // A namespace of ours that is used everywhere is so in its own project only.
    private static bool IsOfProject(string space, string path) =>
        space.Split('.') is ["Conv", var project, ..] && path.StartsWith($"src/{project}/", StringComparison.Ordinal);

    private static bool IsType(SyntaxNode node) => node is BaseTypeDeclarationSyntax or DelegateDeclarationSyntax;

    private static string NameOf(SyntaxNode type) =>
        type is DelegateDeclarationSyntax of ? of.Identifier.Text : ((BaseTypeDeclarationSyntax)type).Identifier.Text;

    private static string NamespaceOf(CompilationUnitSyntax root) =>
        root.Members.OfType<BaseNamespaceDeclarationSyntax>().FirstOrDefault()?.Name.ToString() ?? "";

    private static IEnumerable<string> Seen(CompilationUnitSyntax root)
    {
        var parts = NamespaceOf(root).Split('.');
        return Enumerable
            .Range(1, parts.Length)
            .Select(length => string.Join('.', parts.Take(length)))
            .Concat(root.Usings.Where(one => one.Name is not null).Select(one => one.Name!.ToString()));
    }

    // A name that stands alone may be that of a type in any namespace that is seen; behind a namespace, of that one.
    private static IEnumerable<(string Namespace, string Name)> Named(
        SimpleNameSyntax name,
        IEnumerable<string> seen
    ) =>
        name.Parent switch
        {
            MemberAccessExpressionSyntax access when access.Name == name =>
            [
                (access.Expression.ToString(), name.Identifier.Text),
            ],
            QualifiedNameSyntax qualified when qualified.Right == name =>
            [
                (qualified.Left.ToString(), name.Identifier.Text),
            ],
            MemberBindingExpressionSyntax or NameColonSyntax or NameEqualsSyntax => [],
            AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax } set when set.Left == name => [],
            _ => seen.Select(space => (space, name.Identifier.Text)),
        };

    private static string FolderOf(string path) => Path.GetDirectoryName(path)!.Replace('\\', '/');
}
