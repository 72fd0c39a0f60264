namespace Conv.Analysis.Witnesses;

/// <summary>How many sessions searches may try: counted, not timed, so that the same files give the same results everywhere.</summary>
/// <param name="tries">How many.</param>
internal sealed class SearchBudget(long tries)
{
    /// <summary>How many were tried.</summary>
    public long Taken { get; private set; }

    /// <summary>Takes one; false: there is none left.</summary>
    public bool Take() => Taken < tries && ++Taken > 0;
}
