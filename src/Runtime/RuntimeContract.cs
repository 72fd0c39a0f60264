using System.Globalization;

namespace Conv.Runtime;

/// <summary>What compiled conventions and this runtime have agreed on. It rises when an older assembly could not be decided with any more.</summary>
public static class RuntimeContract
{
    /// <summary>The number of the agreement.</summary>
    public const int Version = 3;

    /// <summary>What assemblies call it in their metadata.</summary>
    public const string Key = "conv.contract";

    /// <summary>The number as assemblies carry it.</summary>
    public static string Text { get; } = Version.ToString(CultureInfo.InvariantCulture);
}
