namespace Conv.LanguageServer.Protocol;

/// <summary>Under which name progress will be told.</summary>
public sealed record ProgressToken(string Token);

/// <summary>How far some work is.</summary>
public sealed record ProgressParams(string Token, ProgressValue Value);

/// <summary>The beginning (<c>begin</c>), a step (<c>report</c>) or the end (<c>end</c>) of it.</summary>
public sealed record ProgressValue(string Kind, string? Title, string? Message, int? Percentage);
