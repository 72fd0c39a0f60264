using Conv.Compiler.Symbols;

namespace Conv.Sessions.Reading;

/// <summary>A register from which facts of sessions came.</summary>
/// <param name="Register">Which one.</param>
/// <param name="Hash">SHA-256 of the bytes of its file, lower-case hexadecimal.</param>
/// <param name="Rows">How many rows it has.</param>
public sealed record RegisterRead(RegisterSymbol Register, string Hash, int Rows);
