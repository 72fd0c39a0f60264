using Conv.Comparison.Counting.Rows;

namespace Conv.Comparison.Counting.Causes;

/// <summary>Per row that differs: why, and whether it follows from an earlier divergence.</summary>
internal sealed class RowCauses
{
    public RowCauses(FilePair file)
    {
        Attendances = new int[file.Attendances];
        Payments = new int[file.Payments];
        AttendanceFollows = new bool[file.Attendances];
        PaymentFollows = new bool[file.Payments];
    }

    /// <summary>Per attendance: the number of its set of changed rules.</summary>
    public int[] Attendances { get; }

    /// <summary>Per payment: the number of its set of changed rules.</summary>
    public int[] Payments { get; }

    /// <summary>Per attendance: whether it is a consequence.</summary>
    public bool[] AttendanceFollows { get; }

    /// <summary>Per payment: whether it is a consequence.</summary>
    public bool[] PaymentFollows { get; }

    /// <summary>The sets of changed rules.</summary>
    public required RuleSets Sets { get; init; }
}
