namespace Conv.Benchmarks.SideBySide;

/// <summary>What something cost.</summary>
/// <param name="Processor">Seconds of processor time, in user mode and in the system: what a busy machine distorts least.</param>
/// <param name="Elapsed">Seconds that somebody waited.</param>
internal readonly record struct Cost(double Processor, double Elapsed);
