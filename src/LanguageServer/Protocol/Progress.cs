namespace Conv.LanguageServer.Protocol;

/// <summary>Under which name progress will be told.</summary>
public sealed record ProgressToken(string Token);

/// <summary>How far some work is.</summary>
public sealed record ProgressParams(string Token, ProgressValue Value);

/// <summary>The beginning (<c>begin</c>), a step (<c>report</c>) or the end (<c>end</c>) of it.</summary>
public sealed record ProgressValue(string Kind, string? Title, string? Message, int? Percentage);

/// <summary>A step of what follows an edit is through, for whoever measures or waits: told as <c>conv/step</c>.</summary>
/// <param name="Uri">The folder.</param>
/// <param name="Name"><c>findings</c>, <c>scenarios</c>, <c>consequences</c>, <c>proofs</c> or <c>gaps</c>.</param>
/// <param name="Milliseconds">How long ago the edit came in.</param>
public sealed record StepDone(string Uri, string Name, double Milliseconds);
