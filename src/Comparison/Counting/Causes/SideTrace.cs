using Conv.Runtime;

namespace Conv.Comparison.Counting.Causes;

/// <summary>What one edition did with a row.</summary>
internal enum Outcome : byte
{
    /// <summary>The edition does not read the session.</summary>
    Unread,

    /// <summary>A fact that it needs is missing.</summary>
    Rejected,

    /// <summary>No convention takes it.</summary>
    NotInForce,

    /// <summary>Conditions fail.</summary>
    Refused,

    /// <summary>Accepted, with or without a price.</summary>
    Accepted,
}

/// <summary>Where one edition's decision about a row comes from, as numbers.</summary>
/// <param name="Outcome">What was decided.</param>
/// <param name="Function">The function, by index; -1: unread.</param>
/// <param name="Detail">The need, the bits of the failing conditions, or the number of the way of the amount.</param>
/// <param name="IsExceptional">Whether it is accepted beyond a cap.</param>
internal readonly record struct SideTrace(Outcome Outcome, int Function, ulong Detail, bool IsExceptional)
{
    /// <summary>The numbers of the ways of what payers pay, where an attendance is accepted.</summary>
    public PayerParts Parts { get; init; }
}

/// <summary>Where two decisions about a row come from; rows with the same trace have the same cause.</summary>
/// <param name="Old">Of the old edition.</param>
/// <param name="New">Of the new edition.</param>
/// <param name="IsPayment">Whether it is a payment.</param>
/// <param name="AmountDiffers">Whether both accept and the fees or shares differ.</param>
/// <param name="Period">Between which of the days that the rules name the session lies.</param>
internal readonly record struct RowTrace(SideTrace Old, SideTrace New, bool IsPayment, bool AmountDiffers, int Period)
{
    /// <summary>Which payers pay something else for an attendance that both accept, a bit for each pair of them.</summary>
    public uint PartsDiffer { get; init; }
}
