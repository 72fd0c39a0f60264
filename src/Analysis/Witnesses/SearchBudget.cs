namespace Conv.Analysis.Witnesses;

/// <summary>
/// How much searches may try: counted, not timed, so that the same files give the same results everywhere. What is counted is the people of the sessions
/// that are worked out, for each of them has facts of their own.
/// </summary>
/// <param name="tries">How many.</param>
internal sealed class SearchBudget(long tries)
{
    /// <summary>So many people of a kind a session of a search has at most: a rule may ask for a million, and no example that names them is read.</summary>
    public const int MostPeople = 200;

    /// <summary>How many were tried.</summary>
    public long Taken { get; private set; }

    /// <summary>Whether none is left, so that what was not found may be there all the same.</summary>
    public bool IsSpent => Taken >= tries;

    /// <summary>Takes what a session costs; false: there is none left.</summary>
    public bool Take(ConcreteAct act)
    {
        if (IsSpent)
        {
            return false;
        }

        Taken += Math.Max(1, act.Providers + act.Beneficiaries - 1);
        return true;
    }
}
