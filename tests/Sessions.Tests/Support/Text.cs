using System.Text;
using Conv.Sessions.Deciding;
using Conv.Sessions.Writing;

namespace Conv.Sessions.Tests;

/// <summary>What writers write, as text.</summary>
internal static class Text
{
    public static string Of(Action<Stream> write)
    {
        using var stream = new MemoryStream();
        write(stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    public static string Attendances(Run run) => Of(stream => RowFiles.WriteAttendances(stream, run));

    public static string Payments(Run run) => Of(stream => RowFiles.WritePayments(stream, run));

    public static string Monitors(Run run) => Of(stream => RowFiles.WriteMonitors(stream, run.Monitors));

    public static string Rejects(Run run) => Of(stream => RowFiles.WriteRejects(stream, run.Rejects));

    /// <summary>All files of a run, one after the other.</summary>
    public static string All(Run run) =>
        string.Concat(
            Attendances(run),
            Payments(run),
            Monitors(run),
            Rejects(run),
            Encoding.UTF8.GetString(RunReport.Of(run).ToJson())
        );
}
