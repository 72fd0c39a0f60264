using System.Collections.Immutable;
using Conv.Compiler.Symbols;
using Conv.Compiler.Text;

namespace Conv.Compiler.Binding.Tree;

/// <summary>A window: its name where it has one, its form, and whom it is kept for.</summary>
internal sealed record BoundWindow(SourceSpan Place, string Name, BoundBody<BoundWindowForm> Form)
{
    /// <summary>The facts whose values it is kept for, in vocabulary order; none: each beneficiary.</summary>
    public ImmutableArray<FactSymbol> Keys { get; init; } = [];

    /// <summary>Whether it counts each attendance even where it is kept for something that all attendances of a session share.</summary>
    public bool CountsAttendances { get; init; }

    /// <summary>Whether it is kept for something that all attendances of a session share, and counts the session once.</summary>
    public bool IsOfSession =>
        !CountsAttendances && !Keys.IsEmpty && Keys.All(key => key.Owner != FactOwner.Beneficiary);

    /// <summary>Whether it remembers its acts one by one, under some reading.</summary>
    public bool RemembersActs => Form.Forms.Any(form => form.RemembersActs);

    /// <summary>Whether it runs from a date fact, under some reading.</summary>
    public bool IsAnchored => Form.Forms.Any(form => form.Anchor is not null);

    /// <summary>Whether it means nothing, which is reported.</summary>
    public bool IsError => Form.Forms.IsEmpty;

    /// <summary>What stands for a window that means nothing.</summary>
    public static BoundWindow Error(SourceSpan place) => new(place, "", new BoundBody<BoundWindowForm>(null, []));

    /// <summary>For ever.</summary>
    public static BoundWindow Ever(SourceSpan place) =>
        new(place, "ever", new BoundBody<BoundWindowForm>(null, [new EverWindow()]));
}
