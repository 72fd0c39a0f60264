using System.Collections.Concurrent;
using Conv.Compiler.Emit;

namespace Conv.TestKit;

/// <summary>
/// Compiled conventions of this process, in memory: what many tests ask for is compiled by the first of them, as from one process to the next where
/// the program keeps it in a folder. Under a key lie the same bytes whoever makes them; tests that are to show that compile without it.
/// </summary>
public sealed class OneCompilation : IEvaluatorCache
{
    private readonly ConcurrentDictionary<string, EvaluatorAssembly> _made = new(StringComparer.Ordinal);

    /// <summary>The one of this process.</summary>
    public static OneCompilation Cache { get; } = new();

    /// <inheritdoc/>
    public EvaluatorAssembly? Find(string key) => _made.GetValueOrDefault(key);

    /// <inheritdoc/>
    public void Keep(string key, EvaluatorAssembly assembly) => _made.TryAdd(key, assembly);
}
