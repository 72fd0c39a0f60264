namespace Conv.LanguageServer.Consequences;

/// <summary>How what is told stands to the text in the editor.</summary>
internal static class States
{
    /// <summary>More will be told of this text.</summary>
    public const string Working = "working";

    /// <summary>All is told.</summary>
    public const string Current = "current";

    /// <summary>The text has changed since.</summary>
    public const string Typing = "typing";

    /// <summary>The text has errors: what is told is of the last text without.</summary>
    public const string Broken = "broken";
}
