namespace Conv.Comparison.Counting.Causes;

/// <summary>Says which changed rules are behind a row that differs.</summary>
internal interface IRowCauseFinder
{
    /// <summary>The sets found so far.</summary>
    RuleSets Sets { get; }

    /// <summary>Whether it knows the rules behind what follows from an earlier divergence as well; otherwise those of the divergence stand for them.</summary>
    bool IsOfEveryRow { get; }

    /// <summary>The set behind an attendance that differs.</summary>
    int OfAttendance(int row);

    /// <summary>The set behind a payment that differs; empty where only attendances are behind it.</summary>
    int OfPayment(int row, int session);
}
