using System.Globalization;
using Conv.Runtime.Languages;

namespace Conv.Cli.Explaining.Pasting;

/// <summary>A row of the list of changes that <c>conv diff --output</c> writes.</summary>
/// <param name="Session">The session.</param>
/// <param name="Beneficiary">The beneficiary.</param>
internal sealed record ChangedRow(string Session, string Beneficiary)
{
    /// <summary>The option that names it.</summary>
    public const string Option = "--row";

    private const string Attendance = "attendance";

    /// <summary>Reads a row.</summary>
    /// <param name="written"><c>FILE:LINE</c>; the header is line 1.</param>
    /// <exception cref="CliException">There is no such row, or it is about no attendance.</exception>
    public static ChangedRow Read(string written)
    {
        var split = written.LastIndexOf(':');
        if (
            split <= 0
            || !int.TryParse(written.AsSpan(split + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var line)
            || line < 2
        )
        {
            throw Wrong(written, CallComplaints.FileLine);
        }

        // What comes before the columns that are read has no quotes and no line ends: kinds and identifiers.
        string[] lines;
        try
        {
            lines = [.. File.ReadLines(written[..split]).Where((_, i) => i == 0 || i == line - 1).Take(2)];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw Wrong(written, ComplaintWords.FileNotReadFor.With(SystemWords.Why(exception)));
        }

        if (lines is not [var header, ..] || !header.StartsWith("kind,session,person,", StringComparison.Ordinal))
        {
            throw Wrong(written, CallComplaints.NoChanges);
        }

        return lines is not [_, var row] ? throw Wrong(written, CallComplaints.NoSuchLine)
            : row.Split(',') is [Attendance, var session, var person, ..] ? new(session, person)
            : throw Wrong(written, CallComplaints.NoAttendance);
    }

    private static CliException Wrong(string written, LocalizableText why) =>
        new(ExitStatus.WrongCall, Said.At($"{Option} {written}", why));
}
