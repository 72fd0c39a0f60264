using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Conv.Compiler.Emit;

/// <summary>
/// What generated C# is compiled against: reference assemblies carried as resources (see <c>References.targets</c>), so
/// that compiling reads no file and depends on no installed runtime.
/// </summary>
internal static class ReferenceAssemblies
{
    private const string Prefix = "References/";

    // Reading the metadata costs more than compiling a small evaluator: once per process.
    private static readonly Lazy<ImmutableArray<MetadataReference>> Loaded = new(Load);

    /// <summary>The parts of .NET that generated code may use, and <c>Conv.Runtime</c>; in order of name.</summary>
    public static ImmutableArray<MetadataReference> All => Loaded.Value;

    private static ImmutableArray<MetadataReference> Load()
    {
        var assembly = typeof(ReferenceAssemblies).Assembly;
        return
        [
            .. assembly
                .GetManifestResourceNames()
                .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
                .Order(StringComparer.Ordinal)
                .Select(name => MetadataReference.CreateFromStream(assembly.GetManifestResourceStream(name)!)),
        ];
    }
}
