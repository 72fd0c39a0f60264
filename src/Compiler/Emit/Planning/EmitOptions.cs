namespace Conv.Compiler.Emit.Planning;

/// <summary>What an assembly says of its making.</summary>
/// <param name="SourceHash">SHA-256 of the sources, lower-case hexadecimal.</param>
/// <param name="CompilerVersion">The version of the compiler.</param>
public sealed record EmitOptions(string SourceHash, string CompilerVersion);
