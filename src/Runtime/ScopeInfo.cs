namespace Conv.Runtime;

/// <summary>What windows are kept for: there is one state for each combination of values of the keys.</summary>
/// <param name="Name">What the rules call it, such as <c>provider and place</c>.</param>
/// <param name="OfSession">
/// Whether all attendances of a session share the state: it is read as it stood before the session and an accepted session counts once.
/// Otherwise it is read before each attendance and changed right after it.
/// </param>
/// <param name="RefinesBeneficiary">Whether the state is of one beneficiary, so that trajectories can be decided apart.</param>
/// <param name="Keys">The facts; at most <see cref="ScopeKey.Parts"/>.</param>
public sealed record ScopeInfo(string Name, bool OfSession, bool RefinesBeneficiary, IReadOnlyList<ScopeKeyInfo> Keys);

/// <summary>A fact whose values tell states apart.</summary>
/// <param name="Column">The column of the input.</param>
/// <param name="Owner">Whom it is about; of the provider it is that of the session's first provider.</param>
/// <param name="Storage">How columns store it.</param>
/// <param name="Slot">Its position among the columns of the same owner and storage; 0 for an identity.</param>
public sealed record ScopeKeyInfo(string Column, ScopeKeyOwner Owner, ScopeKeyStorage Storage, int Slot);

/// <summary>Whom a key is about.</summary>
public enum ScopeKeyOwner
{
    /// <summary>The session.</summary>
    Session,

    /// <summary>The session's first provider.</summary>
    Provider,

    /// <summary>The beneficiary of an attendance.</summary>
    Beneficiary,
}

/// <summary>How columns store a key.</summary>
public enum ScopeKeyStorage
{
    /// <summary>The person itself: <see cref="SessionBatch.PaymentProvider"/>, or the trajectory.</summary>
    Identity,

    /// <summary>A number given to each distinct text.</summary>
    Identifiers,

    /// <summary>One byte.</summary>
    Values,

    /// <summary>A day number.</summary>
    Dates,
}
