using System.ComponentModel;
using System.Text.Json;

namespace Conv.Service.Posting;

/// <summary>A session as it is posted. Facts have the names of the vocabulary; a value is a text, a number, or true and false for yes and no.</summary>
[Description("A session. Facts have the names of the vocabulary, and the values of a session file.")]
internal sealed record PostedSession
{
    /// <summary>The place among sessions of one day: the first line of the session in a file. Without it, the session comes after all that are stored.</summary>
    [Description("The place among sessions of one day. Without it, the session comes after all that are stored.")]
    public long? Sequence { get; init; }

    /// <summary>The facts of the session, its identifier among them.</summary>
    [Description("The facts of the session, its identifier, date and function among them.")]
    public Dictionary<string, JsonElement>? Facts { get; init; }

    /// <summary>The facts of each provider.</summary>
    [Description("The facts of each provider.")]
    public IReadOnlyList<Dictionary<string, JsonElement>?>? Providers { get; init; }

    /// <summary>The facts of each beneficiary.</summary>
    [Description("The facts of each beneficiary.")]
    public IReadOnlyList<Dictionary<string, JsonElement>?>? Beneficiaries { get; init; }
}
