namespace Conv.Runtime.Loading;

/// <summary>
/// The conventions of a program that exchanges them while requests run. Who has taken <see cref="Current"/> goes on with it; who comes
/// after an exchange gets the new ones; the old ones go away with the last request that uses them.
/// </summary>
/// <param name="first">The conventions to begin with.</param>
public sealed class ConventionHost(ConventionLibrary first)
{
    private volatile ConventionLibrary _current = first ?? throw new ArgumentNullException(nameof(first));

    /// <summary>The conventions of this moment. Take them once for all that belongs together.</summary>
    public ConventionLibrary Current => _current;

    /// <summary>Puts others in their place.</summary>
    public void Replace(ConventionLibrary next)
    {
        ArgumentNullException.ThrowIfNull(next);
        var old = Interlocked.Exchange(ref _current, next);
        if (!ReferenceEquals(old, next))
        {
            old.Unload();
        }
    }
}
