using System.Text;
using Conv.Sessions.Correcting;
using Conv.Sessions.Deciding;
using Conv.Sessions.Writing;

namespace Conv.Sessions.Tests.Correcting;

/// <summary>A file decided twice: as it was, and as it is now.</summary>
internal static class Revision
{
    /// <summary>What the second file changes of the first, both decided by the same rules.</summary>
    public static Corrections Of(string[] before, string[] now) => Of(Decide(before), Decide(now));

    public static Corrections Of(Run before, Run now) => Of(Files(before), now, before);

    /// <summary>The same, where the earlier run wrote digests and its file is gone.</summary>
    public static Corrections Keyed(string[] before, string[] now) =>
        Of(Files(Decide(before), Key), Decide(now), again: null);

    /// <summary>A key like any other.</summary>
    public static SessionKey Key { get; } = new("0123456789abcdef"u8);

    /// <summary>What a run changes of files.</summary>
    public static Corrections Of(IReadOnlyDictionary<string, string> files, Run now, Run? again, SessionKey? key = null)
    {
        using var sessions = Stream(files["sessions.csv"]);
        using var attendances = Stream(files["attendances.csv"]);
        using var payments = Stream(files["payments.csv"]);
        var report = PreviousReport.Read(Encoding.UTF8.GetBytes(files["run.json"]));
        return Corrector.Compare(
            now,
            new PreviousRun(report, sessions, attendances, payments) { Again = again, Key = key ?? Key }
        );
    }

    /// <summary>The files of a run that a correction reads.</summary>
    public static Dictionary<string, string> Files(Run run, SessionKey? key = null) =>
        new(StringComparer.Ordinal)
        {
            ["sessions.csv"] = Sessions(run, key),
            ["attendances.csv"] = Text.Attendances(run),
            ["payments.csv"] = Text.Payments(run),
            ["run.json"] = Encoding.UTF8.GetString(RunReport.Of(run, null, key).ToJson()),
        };

    public static Run Decide(params string[] lines) => Run.Decide(new VisitEvaluator(), Visits.Read(lines));

    public static string Sessions(Run run, SessionKey? key = null) =>
        Text.Of(stream => RowFiles.WriteSessions(stream, run, key));

    /// <summary>The rows of <c>corrections.csv</c>.</summary>
    public static string[] Rows(Corrections corrections) =>
        Below(Text.Of(stream => CorrectionFiles.WriteCorrections(stream, corrections)));

    /// <summary>The rows of <c>settlements.csv</c>.</summary>
    public static string[] Settlements(Corrections corrections) =>
        Below(Text.Of(stream => CorrectionFiles.WriteSettlements(stream, corrections)));

    private static string[] Below(string file) => file.Split('\n')[1..^1];

    private static MemoryStream Stream(string text) => new(Encoding.UTF8.GetBytes(text));
}
