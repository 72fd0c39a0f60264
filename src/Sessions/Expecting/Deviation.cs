using Conv.Sessions.Correcting;

namespace Conv.Sessions.Expecting;

/// <summary>A value of another system that is not ours.</summary>
/// <param name="Kind">What the row is about.</param>
/// <param name="Session">The session.</param>
/// <param name="Person">The beneficiary or provider.</param>
/// <param name="Line">The line of the other system's file; 0 where it has no such row.</param>
/// <param name="Column">The column; <see cref="WholeRow"/> where one of the two has no such row.</param>
/// <param name="Expected">The other system's value; empty where it has no such row.</param>
/// <param name="Ours">Our value; empty where we have no such row.</param>
public sealed record Deviation(
    CorrectionKind Kind,
    string Session,
    string Person,
    int Line,
    string Column,
    string Expected,
    string Ours
)
{
    /// <summary>The column of a row that only one of the two has.</summary>
    public const string WholeRow = "row";

    /// <summary>The session in the table of the run; -1 where we have no such row.</summary>
    public int RunSession { get; init; } = -1;

    /// <summary>The row among the attendances or payments of the run; -1 where we have none.</summary>
    public int RunRow { get; init; } = -1;

    /// <summary>Why only one of the two has the row; empty where both have it.</summary>
    public string Why { get; init; } = "";
}

/// <summary>The rows of another system, held against ours.</summary>
/// <param name="Kind">What the rows are about.</param>
/// <param name="Hash">SHA-256 of the file.</param>
/// <param name="Columns">The columns that were compared.</param>
/// <param name="Compared">How many rows both have.</param>
/// <param name="Equal">How many of them are the same in every column.</param>
/// <param name="Deviations">What is not the same: rows in the order of the file, then those that it does not have.</param>
public sealed record ExpectationResult(
    CorrectionKind Kind,
    string Hash,
    IReadOnlyList<string> Columns,
    long Compared,
    long Equal,
    IReadOnlyList<Deviation> Deviations
);
