namespace Conv.Compiler.Diagnostics;

/// <summary>How much a finding matters.</summary>
public enum Severity
{
    /// <summary>Worth knowing.</summary>
    Information,

    /// <summary>Probably not what the author means; the file still compiles.</summary>
    Warning,

    /// <summary>The file has no meaning until this is mended.</summary>
    Error,
}
