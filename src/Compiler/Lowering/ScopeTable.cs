using System.Collections.Immutable;
using Conv.Compiler.Binding.Tree;
using Conv.Compiler.Ir;
using Conv.Compiler.Symbols;

namespace Conv.Compiler.Lowering;

/// <summary>Numbers what windows are kept for, in the order in which rules ask; each beneficiary comes first.</summary>
internal sealed class ScopeTable(Vocabulary vocabulary)
{
    private readonly List<IrScope> _scopes = [IrScope.Beneficiary(vocabulary)];
    private readonly Dictionary<string, int> _byKeys = new(StringComparer.Ordinal) { [""] = 0 };

    /// <summary>The number of a window's scope.</summary>
    public int Of(BoundWindow window)
    {
        var keys = CounterKey.Scope(window);
        if (!_byKeys.TryGetValue(keys, out var id))
        {
            id = _scopes.Count;
            _scopes.Add(
                new IrScope(id, CounterKey.Keys(window), window.Keys) { CountsAttendances = window.CountsAttendances }
            );
            _byKeys.Add(keys, id);
        }

        return id;
    }

    /// <summary>The scopes of some windows, by number.</summary>
    public ImmutableArray<IrScope> All(IEnumerable<BoundWindow> windows)
    {
        foreach (var window in windows)
        {
            Of(window);
        }

        return [.. _scopes];
    }
}
