namespace Conv.Runtime;

/// <summary>Conventions of the amounts in decisions: whole cents in 64 bits.</summary>
public static class Money
{
    /// <summary>The amount of a rule whose text gives no value: the decision is <see cref="Decision.Unpriced"/>.</summary>
    public const long Unspecified = long.MinValue;
}
