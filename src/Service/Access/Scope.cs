namespace Conv.Service.Access;

/// <summary>What a key may allow.</summary>
[Flags]
internal enum Scope
{
    /// <summary>Nothing but what everybody may: whether the service is well, and what it can do.</summary>
    None = 0,

    /// <summary>See sessions, decisions, trajectories and settlements.</summary>
    Read = 1,

    /// <summary>Post and withdraw sessions.</summary>
    Write = 2,

    /// <summary>Ask what would be decided.</summary>
    Simulate = 4,

    /// <summary>Load conventions.</summary>
    Admin = 8,
}
