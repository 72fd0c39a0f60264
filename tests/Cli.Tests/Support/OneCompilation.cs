using System.Collections.Concurrent;
using Conv.Compiler.Emit;

namespace Conv.Cli.Tests.Support;

/// <summary>
/// Compiled conventions of the calls of this process, in memory: what many calls ask for is compiled by the first of them, as from one process to
/// the next where the program keeps it in a folder. Under a key lie the same bytes whoever makes them; <see cref="Call.Anew"/> is for what is to show that.
/// </summary>
internal sealed class OneCompilation : IEvaluatorCache
{
    private readonly ConcurrentDictionary<string, EvaluatorAssembly> _made = new(StringComparer.Ordinal);

    public static OneCompilation Cache { get; } = new();

    public EvaluatorAssembly? Find(string key) => _made.GetValueOrDefault(key);

    public void Keep(string key, EvaluatorAssembly assembly) => _made.TryAdd(key, assembly);
}
