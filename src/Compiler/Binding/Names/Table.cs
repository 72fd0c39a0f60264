using Conv.Compiler.Text;

namespace Conv.Compiler.Binding.Names;

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
