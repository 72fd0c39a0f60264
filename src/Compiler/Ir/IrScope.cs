using System.Collections.Immutable;
using Conv.Compiler.Symbols;

namespace Conv.Compiler.Ir;

/// <summary>
/// What windows are kept for: there is one state for each combination of values of the keys. A session or attendance that lacks a key has
/// no state: it reads 0 and counts nowhere.
/// </summary>
/// <param name="Id">Its index in <see cref="IrProgram.Scopes"/>.</param>
/// <param name="Name">What it is called: <c>beneficiary</c>, <c>provider and place</c>.</param>
/// <param name="Keys">The facts; a fact of the provider is that of the session's first provider.</param>
internal sealed record IrScope(int Id, string Name, ImmutableArray<FactSymbol> Keys)
{
    /// <summary>
    /// Whether all attendances of a session share the state: it is read as it stood before the session, and an accepted session counts once,
    /// after its attendances. Otherwise it is read before each attendance and updated right after it.
    /// </summary>
    public bool IsOfSession => Id != 0 && !CountsAttendances && Keys.All(key => key.Owner != FactOwner.Beneficiary);

    /// <summary>Whether it is read before each attendance and updated right after it, though attendances share it: a quota decides about each.</summary>
    public bool CountsAttendances { get; init; }

    /// <summary>Whether the state is of one beneficiary, so that beneficiaries can be decided apart.</summary>
    public bool RefinesBeneficiary =>
        Id == 0 || Keys.Any(key => key is { Role: FactRole.Identity, Owner: FactOwner.Beneficiary });

    /// <summary>Scope 0.</summary>
    public static IrScope Beneficiary(Vocabulary vocabulary) =>
        new(
            0,
            "beneficiary",
            vocabulary.FactWith(FactRole.Identity, FactOwner.Beneficiary) is { } identity ? [identity] : []
        );
}
