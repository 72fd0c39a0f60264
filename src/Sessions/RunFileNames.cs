using Conv.Sessions.Correcting;

namespace Conv.Sessions;

/// <summary>The names of the files that a run writes.</summary>
public static class RunFileNames
{
    /// <summary>The decisions about beneficiaries.</summary>
    public const string Attendances = "attendances.csv";

    /// <summary>The decisions about providers.</summary>
    public const string Payments = "payments.csv";

    /// <summary>The attendances whose decision may change by acts submitted later.</summary>
    public const string Provisional = "provisional.csv";

    /// <summary>The averages and quotas.</summary>
    public const string Monitors = "monitors.csv";

    /// <summary>What was spent on budgets.</summary>
    public const string Budgets = "budgets.csv";

    /// <summary>The lines that are no part of a valid session.</summary>
    public const string Rejects = "rejects.csv";

    /// <summary>The valid sessions.</summary>
    public const string Sessions = "sessions.csv";

    /// <summary>The decisions that are not what an earlier run took.</summary>
    public const string CorrectionRows = "corrections.csv";

    /// <summary>What is to be settled after corrections.</summary>
    public const string Settlements = "settlements.csv";

    /// <summary>Where the rows of another system are not ours.</summary>
    public const string Differences = "differences.csv";

    /// <summary>The report, written last: where it stands, all files of its run stand.</summary>
    public const string Report = "run.json";

    /// <summary>The files of every run, in the order in which they are written.</summary>
    public static IReadOnlyList<string> OfRun { get; } =
    [Attendances, Payments, Provisional, Monitors, Budgets, Rejects, Sessions, Report];

    /// <summary>The files that a run writes as well where it corrects an earlier one.</summary>
    public static IReadOnlyList<string> OfCorrection { get; } = [CorrectionRows, Settlements];

    /// <summary>The files that only some runs write: a run that does not write them removes those of an earlier run.</summary>
    public static IReadOnlyList<string> OfSomeRuns { get; } = [.. OfCorrection, Differences];

    /// <summary>How the names of tables end, one way for each format.</summary>
    public static IReadOnlyList<string> Extensions { get; } = [".csv", ".parquet", ".arrow"];

    /// <summary>The tables of all formats, those of CSV first, and the report last.</summary>
    public static IReadOnlyList<string> OfAllFormats() =>
        [
            .. Extensions.SelectMany(extension =>
                All.SkipLast(1).Select(name => Path.ChangeExtension(name, extension))
            ),
            Report,
        ];

    /// <summary>All of them as CSV, the report last.</summary>
    public static IReadOnlyList<string> All { get; } = [.. OfRun.SkipLast(1), .. OfSomeRuns, Report];
}
