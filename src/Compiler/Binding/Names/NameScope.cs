using System.Collections.Immutable;
using Conv.Compiler.Binding.Tree;
using Conv.Compiler.Symbols;
using Conv.Compiler.Text;

namespace Conv.Compiler.Binding.Names;

/// <summary>A definition that is bound when somebody first needs it; tells when it needs itself.</summary>
internal sealed class Deferred<T>(string name, SourceSpan place, Func<T?> bind)
    where T : class
{
    private T? _value;
    private int _state;

    public string Name => name;

    public SourceSpan Place => place;

    /// <summary>The definition; null where it is broken.</summary>
    /// <param name="open">The definitions that are being bound.</param>
    /// <param name="circular">Whether this one is among them.</param>
    public T? Get(List<(string Name, SourceSpan Place)> open, out bool circular)
    {
        circular = _state == 1;
        if (_state == 0)
        {
            _state = 1;
            open.Add((name, place));
            _value = bind();
            open.RemoveAt(open.Count - 1);
            _state = 2;
        }

        return _value;
    }
}

/// <summary>Functions under one name: a function, or a group of them.</summary>
internal sealed record FunctionEntry(SourceSpan Place, ImmutableArray<FunctionSymbol> Functions, bool IsGroup);

/// <summary>The names that a file can use: its own, and those of the vocabulary. A kind of thing, a table.</summary>
internal sealed class NameScope(NameScope? parent, IEnumerable<string> unreadable)
{
    private readonly HashSet<string> _unreadable = new(unreadable, StringComparer.Ordinal);

    /// <summary>Facts, categories, quantities, amounts.</summary>
    public Table<object> Values { get; } = new(parent?.Values);

    public Table<Deferred<ConditionDefinition>> Conditions { get; } = new(parent?.Conditions);

    public Table<Deferred<BoundWindow>> Windows { get; } = new(parent?.Windows);

    public Table<FunctionEntry> Functions { get; } = new(parent?.Functions);

    public Table<ReadingSymbol> Readings { get; } = new(parent?.Readings);

    public Table<SourceSymbol> Sources { get; } = new(parent?.Sources);

    /// <summary>The names of each convention of the run.</summary>
    public Dictionary<string, NameScope> Conventions { get; } = parent?.Conventions ?? new(StringComparer.Ordinal);

    /// <summary>The definitions that are being bound, the outermost first: a definition that is needed again here needs itself.</summary>
    public List<(string Name, SourceSpan Place)> Open { get; } = parent?.Open ?? [];

    /// <summary>Whether the convention that this one follows could not be read, so that names of it are unknown here.</summary>
    public bool LacksFollowed { get; set; }

    /// <summary>What a name is called here, whatever kind of thing it names; null where nothing has it.</summary>
    public string? KindOf(string name) =>
        Values.Find(name) switch
        {
            FactSymbol => "a fact",
            Deferred<CategoryDefinition> => "a category",
            Deferred<QuantityDefinition> => "a quantity",
            Deferred<AmountDefinition> => "an amount",
            Deferred<IndexDefinition> => "an index",
            _ => Conditions.Find(name) is not null ? "a condition"
            : Windows.Find(name) is not null ? "a window"
            : Functions.Find(name) is { } entry ? (entry.IsGroup ? "a group of functions" : "a function")
            : Readings.Find(name) is not null ? "a reading"
            : null,
        };

    /// <summary>Whether some declaration could not be read, here or in the vocabulary.</summary>
    public bool HasUnreadable => _unreadable.Count > 0 || parent?.HasUnreadable == true;

    /// <summary>Whether a declaration that could not be read would have introduced the name.</summary>
    public bool IsUnreadable(string name) => _unreadable.Contains(name) || parent?.IsUnreadable(name) == true;
}

/// <summary>Names of one kind, with those of the parent behind them.</summary>
internal sealed class Table<T>(Table<T>? parent)
    where T : class
{
    private readonly Dictionary<string, T> _entries = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SourceSpan> _places = new(StringComparer.Ordinal);

    public IEnumerable<T> Own => _entries.Values;

    public IEnumerable<string> Names => _entries.Keys.Concat(parent?.Names ?? []);

    public T? Find(string name) => _entries.TryGetValue(name, out var entry) ? entry : parent?.Find(name);

    public SourceSpan? PlaceOf(string name) => _places.TryGetValue(name, out var place) ? place : parent?.PlaceOf(name);

    public bool Add(string name, T entry, SourceSpan? place = null)
    {
        if (Find(name) is not null)
        {
            return false;
        }

        if (place is { } known)
        {
            _places.Add(name, known);
        }

        return _entries.TryAdd(name, entry);
    }
}
