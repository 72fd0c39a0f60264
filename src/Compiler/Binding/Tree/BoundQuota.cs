using Conv.Compiler.Text;

namespace Conv.Compiler.Binding.Tree;

/// <summary>
/// Within how large a part of all acts one more is accepted as exceptional: the exceptional ones, this one included, over all of them, this one
/// included, are at most <paramref name="Parts"/> / <paramref name="Whole"/>.
/// </summary>
/// <param name="Place">The words.</param>
/// <param name="Parts">Above the line.</param>
/// <param name="Whole">Below the line; positive.</param>
/// <param name="Acts">The acts; those of the cap belong to them.</param>
/// <param name="Window">Over what they are counted; it counts attendances.</param>
/// <param name="Seen">Where different beneficiaries are counted: the same window of each of them; otherwise null.</param>
internal sealed record BoundQuota(
    SourceSpan Place,
    long Parts,
    long Whole,
    BoundActs Acts,
    BoundWindow Window,
    BoundWindow? Seen
);
