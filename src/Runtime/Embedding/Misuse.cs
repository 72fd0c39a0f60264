using Conv.Runtime.Values;

namespace Conv.Runtime.Embedding;

/// <summary>Calls that cannot be answered, each with a sentence that says what to do instead.</summary>
public static class Misuse
{
    /// <summary>As many trajectories as beneficiaries, in their order.</summary>
    public static ArgumentException Trajectories(int beneficiaries, int trajectories) =>
        new(
            $"the session names {beneficiaries} beneficiaries and {trajectories} trajectories are given: give one for each, in the order of the session",
            nameof(trajectories)
        );

    /// <summary>A trajectory is of one beneficiary.</summary>
    public static ArgumentException SameTrajectory(int beneficiary) =>
        Of(
            "trajectories",
            $"the trajectory of beneficiary {beneficiary + 1} is that of another beneficiary of the session: everybody has one of their own"
        );

    /// <summary>A trajectory keeps counters and no sessions: what comes late cannot be put in between.</summary>
    /// <param name="day">The day of the session.</param>
    /// <param name="last">The day of the last session that the trajectory has seen.</param>
    public static ArgumentException OutOfOrder(int day, int last) =>
        Of(
            "session",
            $"the session of {Day.Text(day)} comes after one of {Day.Text(last)} was decided: decide sessions in order of their days, and where one comes late, the history again (Convention.Replay)"
        );

    /// <summary>The same of what is kept for others than beneficiaries.</summary>
    /// <param name="day">The day of the session.</param>
    /// <param name="last">The day of the last session that was decided with it.</param>
    /// <param name="scope">What it is kept for.</param>
    public static ArgumentException OutOfOrder(int day, int last, string scope) =>
        Of(
            "session",
            $"the session of {Day.Text(day)} comes after one of {Day.Text(last)} with the same {scope} was decided, and rules count for each {scope}: decide sessions in order of their days, and where one comes late, the history again (Convention.Replay)"
        );

    /// <summary>Trajectories are found by the identity of their beneficiary.</summary>
    public static ArgumentException NoIdentity(string who, int place) =>
        Of("session", $"{who} {place + 1} of the session has no Id: trajectories are found by it");

    /// <summary>An element of a list is null.</summary>
    public static ArgumentException NoPerson(string who, int place) => Of(who, $"{who} {place + 1} is null");

    /// <summary>A value of an enumeration that there is not.</summary>
    public static ArgumentOutOfRangeException NoEdition(int edition, int editions) =>
        new(nameof(edition), $"there is no edition {edition}: they are numbered 0 to {editions - 1}");

    // The argument is that of the caller's own method.
    private static ArgumentException Of(string argument, string message) => new(message, argument);
}
