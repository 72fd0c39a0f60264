using System.Globalization;
using Conv.Cli.Comparing;
using Conv.Cli.Comparing.Approvals;
using Conv.Cli.Comparing.Requests;
using Conv.Comparison;

namespace Conv.Cli.Tests.Comparing;

/// <summary>What becomes of a comparison that is made: outputs and a status.</summary>
internal sealed record Finished(int Status, string Out, string? Complaint)
{
    public static readonly DiffRequest Request = new() { Old = "published", New = "drafts/2024.conv" };

    /// <summary>Finishes a comparison as the command does, with both outputs going to files.</summary>
    public static Finished Of(ComparisonReport report, DiffRequest? request = null)
    {
        request ??= Request;
        using var output = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        using var error = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        var approvals = request.Approved is { } list ? ApprovalFile.Read(list, request.Update) : ApprovalList.Empty;
        try
        {
            var status = DiffRun.Finish(report, approvals, request, new Terminal(output, error));
            return new(status, output.ToString(), null);
        }
        catch (CliException exception)
        {
            return new(exception.Status, output.ToString(), exception.Message);
        }
    }
}
