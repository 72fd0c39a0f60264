using System.Collections.Immutable;

namespace Conv.Compiler.Symbols;

/// <summary>When the language itself gives a reason code.</summary>
public enum ReasonRole
{
    /// <summary>Only conditions name it.</summary>
    None,

    /// <summary>No convention takes the session.</summary>
    NotInForce,

    /// <summary>The function registers beneficiaries and the session names none.</summary>
    NobodyRegistered,

    /// <summary>A cap is reached.</summary>
    Cap,
}

/// <summary>A reason code.</summary>
/// <param name="Name">The code that outputs carry.</param>
/// <param name="Index">Its place in the order of the vocabulary, from 0; its bit in reason masks.</param>
/// <param name="Role">When the language itself gives it.</param>
/// <param name="Label">What it says to a person.</param>
public sealed record ReasonSymbol(string Name, int Index, ReasonRole Role, Label Label);

/// <summary>Who pays a part of what a session costs, beside the insurer and the beneficiary.</summary>
/// <param name="Name">The column of outputs that carries what it pays.</param>
/// <param name="Index">Its place in the order of the vocabulary, from 0.</param>
/// <param name="Label">What people call it.</param>
/// <param name="Citations">Its sources.</param>
public sealed record PayerSymbol(string Name, int Index, Label Label, ImmutableArray<Citation> Citations);

/// <summary>The facts and reason codes that several conventions share; decides the columns of a session file.</summary>
public sealed record Vocabulary(
    string Name,
    Label Label,
    ImmutableArray<FactSymbol> Facts,
    ImmutableArray<ReasonSymbol> Reasons
)
{
    /// <summary>Who pays beside the insurer and the beneficiary, in the order of their columns; at most <see cref="Conv.Runtime.PayerParts.Most"/>.</summary>
    public ImmutableArray<PayerSymbol> Payers { get; init; } = [];

    /// <summary>The registers, in the order of their first facts.</summary>
    public IEnumerable<RegisterSymbol> Registers =>
        Facts.Select(fact => fact.Register).OfType<RegisterSymbol>().Distinct();

    /// <summary>The facts that stand on the lines of sessions.</summary>
    public IEnumerable<FactSymbol> FactsOfLines => Facts.Where(fact => fact.Register is null);

    /// <summary>The facts of one owner, in vocabulary order.</summary>
    public IEnumerable<FactSymbol> FactsOf(FactOwner owner) => Facts.Where(fact => fact.Owner == owner);

    /// <summary>The fact with a role, of an owner; null where the vocabulary declares none.</summary>
    public FactSymbol? FactWith(FactRole role, FactOwner owner) =>
        Facts.FirstOrDefault(fact => fact.Role == role && fact.Owner == owner);

    /// <summary>The reason with a role; null where the vocabulary declares none.</summary>
    public ReasonSymbol? ReasonWith(ReasonRole role) => Reasons.FirstOrDefault(reason => reason.Role == role);
}
