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
