namespace Conv.Analysis.Diagrams;

/// <summary>A proof needs more than it may have. Never leaves this project: the obligation is listed as not proved.</summary>
internal sealed class DiagramLimitException(string message) : Exception(message);
