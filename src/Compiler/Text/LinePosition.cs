namespace Conv.Compiler.Text;

/// <summary>A place as editors count: line and column from 1, columns in UTF-16 code units.</summary>
public readonly record struct LinePosition(int Line, int Column);
