namespace Conv.Analysis.Diagrams;

/// <summary>A proof needs more nodes than it may have. Never leaves this project: the obligation is listed as not proved.</summary>
internal sealed class DiagramLimitException(int limit) : Exception($"the diagram grows beyond {limit} nodes");
