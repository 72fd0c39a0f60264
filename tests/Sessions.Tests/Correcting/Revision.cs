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

    public static Corrections Of(Run before, Run now) => Of(Files(before), now);

    /// <summary>What a run changes of files.</summary>
    public static Corrections Of(IReadOnlyDictionary<string, string> files, Run now)
    {
        using var sessions = Stream(files["sessions.csv"]);
        using var attendances = Stream(files["attendances.csv"]);
        using var payments = Stream(files["payments.csv"]);
        var report = PreviousReport.Read(Encoding.UTF8.GetBytes(files["run.json"]));
        return Corrector.Compare(now, new PreviousRun(report, sessions, attendances, payments));
    }

    /// <summary>The files of a run that a correction reads.</summary>
    public static Dictionary<string, string> Files(Run run) =>
        new(StringComparer.Ordinal)
        {
            ["sessions.csv"] = Sessions(run),
            ["attendances.csv"] = Text.Attendances(run),
            ["payments.csv"] = Text.Payments(run),
            ["run.json"] = Encoding.UTF8.GetString(RunReport.Of(run).ToJson()),
        };

    public static Run Decide(params string[] lines) => Run.Decide(new VisitEvaluator(), Visits.Read(lines));

    public static string Sessions(Run run) => Text.Of(stream => RowFiles.WriteSessions(stream, run));

    /// <summary>The rows of <c>corrections.csv</c>.</summary>
    public static string[] Rows(Corrections corrections) =>
        Below(Text.Of(stream => CorrectionFiles.WriteCorrections(stream, corrections)));

    /// <summary>The rows of <c>settlements.csv</c>.</summary>
    public static string[] Settlements(Corrections corrections) =>
        Below(Text.Of(stream => CorrectionFiles.WriteSettlements(stream, corrections)));

    private static string[] Below(string file) => file.Split('\n')[1..^1];

    private static MemoryStream Stream(string text) => new(Encoding.UTF8.GetBytes(text));
}
