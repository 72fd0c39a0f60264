namespace Conv.Cli.Outputs;

/// <summary><c>conv fuzz</c>: what was tried and where the engines disagree.</summary>
/// <param name="FirstSeed">The first seed.</param>
/// <param name="NextSeed">The seed after the last one.</param>
/// <param name="Conventions">How many sets of conventions were tried.</param>
/// <param name="ConventionsWithErrors">How many more had errors.</param>
/// <param name="Files">How many session files were decided.</param>
/// <param name="Trajectories">How many trajectories.</param>
/// <param name="Attendances">How many attendances.</param>
/// <param name="Accepted">How many of them were accepted.</param>
/// <param name="Disagreements">Where the engines disagree.</param>
internal sealed record FuzzOutput(
    ulong FirstSeed,
    ulong NextSeed,
    long Conventions,
    long ConventionsWithErrors,
    long Files,
    long Trajectories,
    long Attendances,
    long Accepted,
    IReadOnlyList<FuzzDisagreement> Disagreements
) : JsonOutput(OutputKind.Fuzz);

/// <summary>A disagreement of the engines.</summary>
internal sealed record FuzzDisagreement(ulong Seed, IReadOnlyList<string> What);
