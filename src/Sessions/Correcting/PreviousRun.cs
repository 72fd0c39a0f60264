namespace Conv.Sessions.Correcting;

/// <summary>The files of an earlier run that a correction reads, each from its start; they stay open.</summary>
/// <param name="Report">What <c>run.json</c> says.</param>
/// <param name="Sessions"><c>sessions.csv</c>.</param>
/// <param name="Attendances"><c>attendances.csv</c>.</param>
/// <param name="Payments"><c>payments.csv</c>.</param>
public sealed record PreviousRun(PreviousReport Report, Stream Sessions, Stream Attendances, Stream Payments);
