using Conv.Sessions.Deciding;

namespace Conv.Sessions.Correcting;

/// <summary>
/// The files of an earlier run that a correction reads, each from its start; they stay open. What the sessions were is known from the session
/// file of that run (<see cref="Again"/>), or from digests with a key (<see cref="Key"/>): one of the two must be there.
/// </summary>
/// <param name="Report">What <c>run.json</c> says.</param>
/// <param name="Sessions"><c>sessions.csv</c>.</param>
/// <param name="Attendances"><c>attendances.csv</c>.</param>
/// <param name="Payments"><c>payments.csv</c>.</param>
public sealed record PreviousRun(PreviousReport Report, Stream Sessions, Stream Attendances, Stream Payments)
{
    /// <summary>
    /// The session file of that run, decided by the rules of the later one: its decisions are those of the files only where the rules are the
    /// same, but its facts are those that the earlier run knew, and so is what its sessions shared.
    /// </summary>
    public Run? Again { get; init; }

    /// <summary>The key with which its digests were made.</summary>
    public SessionKey? Key { get; init; }
}
