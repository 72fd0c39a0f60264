namespace Conv.Sessions.Correcting;

/// <summary>A decision that is not what it was, in numbers: a file may have millions.</summary>
/// <param name="Session">The session, as <see cref="SessionChanges"/> names it.</param>
/// <param name="Person">The person's number in the ledger.</param>
/// <param name="Row">The row in the later run; -1 where it has none.</param>
/// <param name="Before">The number of the earlier decision; -1 where there was none.</param>
/// <param name="Why">Why.</param>
/// <param name="Cause">The session to blame; <see cref="SessionChanges.Unknown"/> for none.</param>
internal readonly record struct Change(int Session, int Person, int Row, int Before, CorrectionCause Why, int Cause);
