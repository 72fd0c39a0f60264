namespace Conv.Runtime;

/// <summary>A yes/no fact as a column stores it.</summary>
public enum YesNo : byte
{
    /// <summary>The input gives no value.</summary>
    Missing = 0,

    /// <summary>No.</summary>
    No = 1,

    /// <summary>Yes.</summary>
    Yes = 2,
}
