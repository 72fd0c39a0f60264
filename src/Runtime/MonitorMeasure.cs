namespace Conv.Runtime;

/// <summary>Over which stretch of the calendar a monitor is kept.</summary>
public enum MonitorPeriod : byte
{
    /// <summary>A calendar year.</summary>
    Year = 0,

    /// <summary>Three months, from January, April, July or October.</summary>
    Quarter = 1,

    /// <summary>A calendar month.</summary>
    Month = 2,

    /// <summary>From a Monday to the Sunday after it.</summary>
    Week = 3,

    /// <summary>A day.</summary>
    Day = 4,
}

/// <summary>What a monitor adds up over the accepted attendances of a measure.</summary>
public enum MonitorAmount : byte
{
    /// <summary>Nothing: attendances or distinct beneficiaries are counted.</summary>
    Count = 0,

    /// <summary>The fees of their sessions, in cents; those of a session once, however many of its attendances belong to the measure.</summary>
    Fees = 1,

    /// <summary>Their shares, in cents.</summary>
    Shares = 2,

    /// <summary>The fees less the shares, in cents.</summary>
    FeesLessShares = 3,

    /// <summary>A number or minutes of the session, once for each attendance.</summary>
    Fact = 4,

    /// <summary>What the insurer pays: the fees less the shares and less what other payers pay, in cents.</summary>
    Insurer = 5,

    /// <summary>What another payer pays, in cents.</summary>
    Part = 6,
}

/// <summary>What stands above or below the line of a monitor, beside the measure that says which attendances.</summary>
/// <param name="Amount">What is added up.</param>
/// <param name="Fact">The fact of the session, for <see cref="MonitorAmount.Fact"/>; the payer, for <see cref="MonitorAmount.Part"/>; otherwise empty.</param>
public sealed record MonitorSum(MonitorAmount Amount, string Fact)
{
    /// <summary>Attendances or beneficiaries are counted.</summary>
    public static MonitorSum Count { get; } = new(MonitorAmount.Count, "");

    /// <summary>Whether it comes to cents.</summary>
    public bool IsMoney =>
        Amount
            is MonitorAmount.Fees
                or MonitorAmount.Shares
                or MonitorAmount.FeesLessShares
                or MonitorAmount.Insurer
                or MonitorAmount.Part;
}
