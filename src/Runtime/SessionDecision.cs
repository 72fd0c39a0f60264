namespace Conv.Runtime;

/// <summary>What is decided about one session, before its people.</summary>
/// <param name="Rejected">
/// 0 if it is a valid session, otherwise 1 + the index in <see cref="EvaluatorInfo.Needs"/> of what it lacks; nothing else is decided then.
/// </param>
/// <param name="Target">The index in <see cref="EvaluatorInfo.Functions"/> of the function that judges it.</param>
/// <param name="Convention">The index in <see cref="EvaluatorInfo.Conventions"/> of the convention that judges it.</param>
/// <param name="Reasons">The failing conditions that do not depend on a beneficiary, a bit each.</param>
public readonly record struct SessionDecision(ushort Rejected, ushort Target, byte Convention, ulong Reasons);
