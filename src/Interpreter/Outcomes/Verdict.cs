namespace Conv.Interpreter.Outcomes;

/// <summary>What is decided about an attendance or a payment of a valid session.</summary>
internal enum Verdict
{
    /// <summary>Every condition holds and the amount has a value.</summary>
    Accepted,

    /// <summary>At least one condition fails.</summary>
    Refused,

    /// <summary>Every condition holds; the text gives the amount no value. Counts as accepted.</summary>
    Unpriced,
}
