using System.Collections.Immutable;
using Conv.Cli.Comparing.Approvals;
using Conv.Cli.Comparing.Editions;
using Conv.Cli.Comparing.Outputs;
using Conv.Comparison;
using Conv.Comparison.Counting.Results;
using Conv.Runtime.Languages;
using Conv.Sessions.Reading;

namespace Conv.Cli.Comparing.Requests;

/// <summary>What is printed.</summary>
internal enum DiffFormat
{
    /// <summary>For a person.</summary>
    Text,

    /// <summary>For a program.</summary>
    Json,

    /// <summary>For a code host.</summary>
    Sarif,

    /// <summary>For a build server.</summary>
    Junit,
}

/// <summary>A comparison as asked for on the command line.</summary>
internal sealed record DiffRequest
{
    /// <summary>The comparison for a program, in the folder.</summary>
    public const string JsonName = "diff.json";

    /// <summary>The rows that differ, in the folder, where there is a session file.</summary>
    public const string ChangesName = "changes.csv";

    /// <summary>The old edition as written.</summary>
    public required string Old { get; init; }

    /// <summary>The new edition as written.</summary>
    public required string New { get; init; }

    /// <summary>Readings that are not the default.</summary>
    public PairReadings Readings { get; init; } = PairReadings.Default;

    /// <summary>The session file; null: none.</summary>
    public string? Data { get; init; }

    /// <summary>How the session file writes its values.</summary>
    public Dialect Dialect { get; init; } = Dialect.Standard;

    /// <summary>Totals of a published population for which the file may stand; empty: none.</summary>
    public ImmutableArray<PublishedPopulation> Published { get; init; } = [];

    /// <summary>The folder for <c>diff.json</c> and <c>changes.csv</c>; null: none.</summary>
    public string? Output { get; init; }

    /// <summary>The layers that are wanted.</summary>
    public ComparisonParts Parts { get; init; } = ComparisonParts.All;

    /// <summary>The list of approvals; null: none.</summary>
    public string? Approved { get; init; }

    /// <summary>Whether the list is to approve what differs now.</summary>
    public bool Update { get; init; }

    /// <summary>What is printed.</summary>
    public DiffFormat Format { get; init; }

    /// <summary>A file for SARIF; null: none.</summary>
    public string? Sarif { get; init; }

    /// <summary>A file for JUnit; null: none.</summary>
    public string? Junit { get; init; }

    /// <summary>A file for the page; null: none.</summary>
    public string? Html { get; init; }

    /// <summary>The language of the text and of the page; null: that of the files.</summary>
    public string? Language { get; init; }

    /// <summary>Says what was found, in that language.</summary>
    public Voice Voice { get; init; } = Voice.English;

    /// <summary>How many rows of a table the text shows.</summary>
    public int Show { get; init; } = 10;

    /// <summary>Whether the text is the long form: places, sources, every region with its example, trajectories.</summary>
    public bool Verbose { get; init; }

    /// <summary>Threads that decide; 0: one per processor.</summary>
    public int Workers { get; init; }

    /// <summary>What can be known to be wrong before the work begins.</summary>
    /// <exception cref="CliException">Options contradict each other, or a file would be lost.</exception>
    public void Check()
    {
        Refuse(Update && Approved is null, Said.At("--update", CallComplaints.NoListToWrite), AdviceWords.NameApproved);
        Refuse(
            Parts == ComparisonParts.Data && Data is null,
            Said.At("--only data", CallComplaints.NoSessionFile),
            AdviceWords.NameDataFile
        );
        Refuse(
            Data is not null && !Parts.HasFlag(ComparisonParts.Data),
            Said.At("--data", CallComplaints.OnlyLeavesOut),
            AdviceWords.LeaveOneOrOnly
        );
        Refuse(
            Html is not null && Parts != ComparisonParts.All,
            Said.At("--html", CallComplaints.PageShowsAll),
            AdviceWords.LeaveOnly
        );
        Refuse(
            File.Exists(Output),
            Said.At($"--output {Output}", CallComplaints.FileNotFolder),
            AdviceWords.NameFolder
        );
        var files = new List<(string Option, string Path)>();
        foreach (
            var (option, path) in new[]
            {
                ("--data", Data),
                (ApprovalFile.Option, Approved),
                ("--sarif", Sarif),
                ("--junit", Junit),
                ("--html", Html),
                ("--output", Output is null ? null : Path.Combine(Output, JsonName)),
                ("--output", Output is null ? null : Path.Combine(Output, ChangesName)),
            }
        )
        {
            if (path is null)
            {
                continue;
            }

            var full = Path.GetFullPath(path);
            var other = files.Find(one => one.Path == full).Option;
            Refuse(
                other is not null,
                Said.At($"{option} {path}", CallComplaints.SameFile.With(other)),
                AdviceWords.NameAnother
            );
            files.Add((option, full));
        }
    }

    private static void Refuse(bool wrong, LocalizableText message, LocalizableText help)
    {
        if (wrong)
        {
            throw new CliException(ExitStatus.WrongCall, message, help);
        }
    }
}
