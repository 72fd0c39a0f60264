using System.Collections.Immutable;
using Conv.Compiler.Ir;
using Conv.Compiler.Symbols;

namespace Conv.Comparison.Proving;

/// <summary>
/// Two programs as one, so that everything that is known about one program is known about two: the state of both side by side, and a function
/// for each pair that may judge the same session. It accepts what both accept, and then does to the state what both do.
/// So the histories of the product are the common histories of the two.
/// </summary>
/// <param name="Program">The product; its functions and conventions are parallel to <paramref name="Joints"/>.</param>
/// <param name="Joints">The pairs.</param>
internal sealed record Product(IrProgram Program, ImmutableArray<Joint> Joints);

/// <summary>A pair of functions, or of a function and nobody, that judge the same sessions.</summary>
/// <param name="Function">The function of the product; its convention says which sessions.</param>
/// <param name="Pair">What the two are called.</param>
/// <param name="Old">How the old edition judges, in terms of the product.</param>
/// <param name="New">How the new edition judges.</param>
internal sealed record Joint(IrFunction Function, FunctionPair Pair, JointSide Old, JointSide New)
{
    /// <summary>Whose count a counter of the product is, where the two count differently under one name.</summary>
    public string CountsAs(int counter) =>
        counter < FirstNewCounter ? ", as the old version counts" : ", as the new version counts";

    /// <summary>The number of the first counter of the new edition.</summary>
    public int FirstNewCounter { get; init; }
}

/// <summary>How one edition judges the sessions of a pair; graphs read the state of the product and nothing of their own function by name.</summary>
/// <param name="Function">The function with its graphs; null: no convention takes the session.</param>
/// <param name="Needs">What makes the session no valid one, in order.</param>
/// <param name="NotInForce">The reason that is given where no function judges; null: the vocabulary has none.</param>
internal sealed record JointSide(IrFunction? Function, ImmutableArray<IrNeed> Needs, ReasonSymbol? NotInForce)
{
    /// <summary>Whether the edition declares the function that the session names.</summary>
    public bool IsDeclared { get; init; } = true;

    /// <summary>The conditions of the session.</summary>
    public IEnumerable<IrCondition> SessionConditions => Function?.SessionConditions ?? [];

    /// <summary>The conditions of an attendance, where the function registers beneficiaries.</summary>
    public IEnumerable<IrCondition> AttendanceConditions =>
        Function is { Registers: true } ? Function.AttendanceConditions : [];

    /// <summary>Every graph that decides.</summary>
    public IEnumerable<IrExpression> Graphs() =>
        Function is null
            ? []
            :
            [
                .. SessionConditions.Concat(AttendanceConditions).Select(condition => condition.Holds),
                .. Needs.Select(need => need.Lacks),
                Function.Granted,
                Function.Exceptional,
                Function.Share,
                .. Function.Parts.Select(part => part.Amount),
                Function.Fee,
            ];
}
