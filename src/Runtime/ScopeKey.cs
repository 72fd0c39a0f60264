namespace Conv.Runtime;

/// <summary>The values of the keys of a scope, in the order of the scope; parts that it does not have are 0.</summary>
/// <param name="First">The first value, or <see cref="Missing"/>.</param>
/// <param name="Second">The second.</param>
/// <param name="Third">The third.</param>
/// <param name="Fourth">The fourth.</param>
public readonly record struct ScopeKey(int First, int Second = 0, int Third = 0, int Fourth = 0)
{
    /// <summary>The most values that a key has.</summary>
    public const int Parts = 4;

    /// <summary>A value that the session does not give; also a missing date.</summary>
    public const int Missing = Runtime.Missing.Date;

    /// <summary>Whether a value is missing, so that there is no state.</summary>
    public bool IsIncomplete => First == Missing || Second == Missing || Third == Missing || Fourth == Missing;

    /// <summary>The part for an identifier or a person, a number that the caller gives to each; negative for none.</summary>
    public static int Identifier(int number) => number < 0 ? Missing : number;

    /// <summary>The part for a value of an enumeration; 0 for none.</summary>
    public static int Value(byte value) => value == Runtime.Missing.Value ? Missing : value;
}
