using System.Collections.Immutable;
using Conv.Compiler.Symbols;
using Conv.Compiler.Text;

namespace Conv.Compiler.Ir;

/// <summary>
/// A program with the assertions of its files. Their counters stand in <paramref name="Program"/> beside its own, so that it is no program
/// to compile: what decides in it decides as in the program without assertions, with the same functions in the same order.
/// </summary>
/// <param name="Program">The program, its readings open.</param>
/// <param name="Assertions">The assertions, in file order.</param>
internal sealed record IrAssertedProgram(IrProgram Program, ImmutableArray<IrAssertion> Assertions);

/// <summary>A sentence that must hold of every session of some functions.</summary>
/// <param name="Title">What it says, for a person.</param>
/// <param name="Place">Where it is declared.</param>
/// <param name="Citations">Its sources.</param>
/// <param name="Cases">One per function that it is about.</param>
internal sealed record IrAssertion(
    string Title,
    SourceSpan Place,
    ImmutableArray<Citation> Citations,
    ImmutableArray<IrAssertionCase> Cases
);

/// <summary>The sessions that a case of an assertion ranges over.</summary>
internal enum IrAssertedSessions
{
    /// <summary>Accepted ones, with one of their providers and one of their accepted beneficiaries.</summary>
    Accepted,

    /// <summary>All that are no rejects, with one of their providers and one of their beneficiaries, if the function registers any.</summary>
    Attended,

    /// <summary>All that are no rejects, whoever attends.</summary>
    Valid,
}

/// <summary>An assertion about the sessions of one function. It is refuted by a session for which <paramref name="When"/> and <paramref name="Wrong"/> hold.</summary>
/// <param name="Function">The function's id.</param>
/// <param name="Sessions">The sessions that it ranges over.</param>
/// <param name="When">Which of them it is about.</param>
/// <param name="Wrong">What must not hold of those.</param>
internal sealed record IrAssertionCase(
    int Function,
    IrAssertedSessions Sessions,
    IrExpression When,
    IrExpression Wrong
);
