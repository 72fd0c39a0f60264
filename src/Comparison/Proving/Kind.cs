using System.Collections.Immutable;
using Conv.Compiler.Text;

namespace Conv.Comparison.Proving;

/// <summary>A kind of change within a pair, with the sessions in which it happens.</summary>
/// <param name="Output">What changes.</param>
/// <param name="Old">From what.</param>
/// <param name="New">To what.</param>
/// <param name="Set">The sessions; those of two kinds of one output have none in common.</param>
/// <param name="Among">Sessions that hold all of them and that can be named in one sentence.</param>
internal sealed record Kind(DecidedOutput Output, Told Old, Told New, int Set, Among Among)
{
    /// <summary>The payer whose part changes, by its place in the merged vocabulary; -1: no part changes.</summary>
    public int Payer { get; init; } = -1;

    /// <summary>Whether it is more or less than before.</summary>
    public Direction Direction { get; init; } = Direction.Either;

    /// <summary>Whether what two editions decided about a session is this change.</summary>
    public bool IsShownBy(SideVerdict old, SideVerdict @new) =>
        Old.Says(old)
        && New.Says(@new)
        && Output switch
        {
            DecidedOutput.Decision => old.Rejected != @new.Rejected
                || !old.Reasons.SetEquals(@new.Reasons)
                || old.Exceptional != @new.Exceptional,
            DecidedOutput.Granted => old.Granted != @new.Granted,
            DecidedOutput.Share => old.Share != @new.Share,
            DecidedOutput.Fee => old.Fee != @new.Fee,
            DecidedOutput.Part => old.PartOf(Payer) != @new.PartOf(Payer),
            _ => throw new System.Diagnostics.UnreachableException($"{Output} is no output"),
        };
}

/// <summary>What one edition decides, as one side of a kind of change.</summary>
/// <param name="Text">In words.</param>
/// <param name="Rules">The rules that decide it, each once.</param>
/// <param name="Says">Whether a decision is what the words say.</param>
internal sealed record Told(string Text, ImmutableArray<SourceSpan> Rules, Func<SideVerdict, bool> Says)
{
    /// <summary>Whether it is a decision that accepts.</summary>
    public bool IsAcceptance { get; init; }

    /// <summary>A side with the rules behind it.</summary>
    public static Told By(string text, IEnumerable<SourceSpan> rules, Func<SideVerdict, bool> says) =>
        new(text, [.. rules.Where(rule => rule.Source is not null).Distinct()], says);
}

/// <summary>Sessions that a sentence names by what is decided about them.</summary>
/// <param name="Set">The sessions.</param>
/// <param name="Text">The sentence: <c>the old version accepts it</c>.</param>
internal sealed record Among(int Set, string Text);
