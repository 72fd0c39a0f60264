using System.Collections.Immutable;
using Conv.Compiler.Text;

namespace Conv.Compiler.Ir;

/// <summary>
/// Acts that a file may name, whatever is decided about them, within some days of a session of the same beneficiary. A session that is a
/// reject is no act; one that no convention takes is an act of the function that it is listed under.
/// </summary>
/// <param name="Id">Its index in <see cref="IrProgram.Submitted"/>.</param>
/// <param name="Name">A name that is unique in the program and fit for an identifier.</param>
/// <param name="Phrase">As the text says it, for a person: <c>sessions of report</c>.</param>
/// <param name="Before">How many days before the session it may lie; 0: on its day.</param>
/// <param name="After">How many days after the session it may lie; 0: on its day.</param>
/// <param name="Origin">Where it comes from.</param>
internal sealed record IrSubmittedActs(int Id, string Name, string Phrase, int Before, int After, SourceSpan Origin);

/// <summary>An attendance of the function, submitted, is one of some acts if the condition holds.</summary>
/// <param name="Acts">The <see cref="IrSubmittedActs.Id"/>.</param>
/// <param name="Counts">Whether it is; reads enumerations and yes/no facts of the session and of the beneficiary only.</param>
internal sealed record IrSubmission(int Acts, IrExpression Counts);

/// <summary>
/// Whether the beneficiary has another session in the file that is one of some acts, from <see cref="IrSubmittedActs.Before"/> days before
/// this session to <see cref="IrSubmittedActs.After"/> days after it, both included. Never depends on a decision.
/// </summary>
/// <param name="Origin">Where it comes from.</param>
/// <param name="Acts">The <see cref="IrSubmittedActs.Id"/>.</param>
internal sealed record IrSubmitted(SourceSpan Origin, int Acts) : IrLeaf(Origin, IrType.Boolean);

/// <summary>
/// What makes a decision provisional: until so many days after the session, acts may still be submitted that are absent now. Both graphs
/// take the absent acts that may still come for unknown (and no other ones) and say whether that leaves the outcome unknown.
/// </summary>
/// <param name="Days">How many days after the session.</param>
/// <param name="Conditions">Whether a condition of the attendance is open.</param>
/// <param name="Amounts">Whether the grant, the exceptional mark or the share is open; read only where the attendance is accepted.</param>
internal sealed record IrPending(int Days, IrExpression Conditions, IrExpression Amounts);
