using System.Collections.Immutable;

namespace Conv.Compiler.Naming;

/// <summary>What a name does where it stands.</summary>
/// <param name="Kinds">What it can name there, the likeliest first.</param>
/// <param name="Declares">Whether it is declared there.</param>
/// <param name="Before">Whether it is a name of the convention before this one, where both have it.</param>
internal sealed record NameRole(ImmutableArray<NameKind> Kinds, bool Declares, bool Before)
{
    /// <summary>A word that is written like a name and names nothing that a file declares, such as a month.</summary>
    public static NameRole Nothing { get; } = new([], Declares: false, Before: false);

    /// <summary>A name is declared.</summary>
    public static NameRole Of(NameKind kind) => new([kind], Declares: true, Before: false);

    /// <summary>A name is used.</summary>
    public static NameRole To(params ReadOnlySpan<NameKind> kinds) => new([.. kinds], Declares: false, Before: false);

    /// <summary>A name of the convention before is used.</summary>
    public static NameRole ToBefore(params ReadOnlySpan<NameKind> kinds) =>
        new([.. kinds], Declares: false, Before: true);
}
