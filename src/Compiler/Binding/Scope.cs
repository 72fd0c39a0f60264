using System.Collections.Immutable;
using Conv.Compiler.Symbols;
using Conv.Compiler.Text;

namespace Conv.Compiler.Binding;

/// <summary>A definition that is bound when somebody first needs it; tells when it needs itself.</summary>
internal sealed class Deferred<T>(string name, SourceSpan place, Func<T?> bind)
    where T : class
{
    private T? _value;
    private int _state;

    public string Name => name;

    public SourceSpan Place => place;

    /// <summary>The definition; null where it is broken. <paramref name="circular"/>: it is being bound right now.</summary>
    public T? Get(out bool circular)
    {
        circular = _state == 1;
        if (_state == 0)
        {
            _state = 1;
            _value = bind();
            _state = 2;
        }

        return _value;
    }
}

/// <summary>Functions under one name: a function, or a group of them.</summary>
internal sealed record FunctionEntry(SourceSpan Place, ImmutableArray<FunctionSymbol> Functions, bool IsGroup);

/// <summary>The names that a file can use: its own, and those of the vocabulary. A kind of thing, a table.</summary>
internal sealed class Scope(Scope? parent, IEnumerable<string> unreadable)
{
    private readonly HashSet<string> _unreadable = new(unreadable, StringComparer.Ordinal);

    /// <summary>Facts, categories, quantities, amounts.</summary>
    public Table<object> Values { get; } = new(parent?.Values);

    public Table<Deferred<ConditionDefinition>> Conditions { get; } = new(parent?.Conditions);

    public Table<Deferred<BoundWindow>> Windows { get; } = new(parent?.Windows);

    public Table<FunctionEntry> Functions { get; } = new(parent?.Functions);

    public Table<ReadingSymbol> Readings { get; } = new(parent?.Readings);

    public Table<SourceSymbol> Sources { get; } = new(parent?.Sources);

    /// <summary>Whether a declaration that could not be read would have introduced the name.</summary>
    public bool IsUnreadable(string name) => _unreadable.Contains(name) || parent?.IsUnreadable(name) == true;
}

/// <summary>Names of one kind, with those of the parent behind them.</summary>
internal sealed class Table<T>(Table<T>? parent)
    where T : class
{
    private readonly Dictionary<string, T> _entries = new(StringComparer.Ordinal);

    public IEnumerable<T> Own => _entries.Values;

    public IEnumerable<string> Names => _entries.Keys.Concat(parent?.Names ?? []);

    public T? Find(string name) => _entries.TryGetValue(name, out var entry) ? entry : parent?.Find(name);

    public bool Add(string name, T entry) => Find(name) is null && _entries.TryAdd(name, entry);
}
