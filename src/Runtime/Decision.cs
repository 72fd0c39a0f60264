namespace Conv.Runtime;

/// <summary>What is decided about an attendance or a payment.</summary>
public enum Decision : byte
{
    /// <summary>Nothing is decided: the session is no valid session.</summary>
    None = 0,

    /// <summary>Every condition holds and the amount has a value.</summary>
    Accepted = 1,

    /// <summary>At least one condition fails.</summary>
    Refused = 2,

    /// <summary>Every condition holds; the text gives the amount no value. Counts as accepted.</summary>
    Unpriced = 3,
}
