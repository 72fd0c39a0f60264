namespace Conv.Service.Rules;

/// <summary>
/// The conventions of this moment. Who has taken them goes on with them after an exchange; their code goes away with the last decision that
/// uses it.
/// </summary>
internal sealed class RulesetHost(Ruleset first)
{
    private volatile Ruleset _current = first;

    /// <summary>The conventions of this moment. Take them once for all that belongs together.</summary>
    public Ruleset Current => _current;

    /// <summary>Puts others in their place.</summary>
    public void Replace(Ruleset next)
    {
        var old = Interlocked.Exchange(ref _current, next);
        if (!ReferenceEquals(old, next))
        {
            old.Library.Unload();
        }
    }
}
