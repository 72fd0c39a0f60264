namespace Conv.Cli.Outputs;

/// <summary><c>conv fuzz --edits</c>: what was tried and of which edits the comparison says something that is not so.</summary>
/// <param name="FirstSeed">The first seed.</param>
/// <param name="NextSeed">The seed after the last one.</param>
/// <param name="Edits">How many edits were compared.</param>
/// <param name="Refused">For how many seeds there was no edit that compiles.</param>
/// <param name="Unchanged">Of how many edits it is proved that they change nothing.</param>
/// <param name="Regions">How many regions were told in which every session changes.</param>
/// <param name="AtMost">How many in which some do.</param>
/// <param name="Open">How many questions were left open.</param>
/// <param name="Sessions">How many sessions after a common history were held against them.</param>
/// <param name="Different">How often a decision or an amount of one differed.</param>
/// <param name="DifferentInOpen">How often that was in an open question only.</param>
/// <param name="Approvals">How many edits were held against the approvals of another.</param>
/// <param name="Faults">What is not so.</param>
internal sealed record EditFuzzOutput(
    ulong FirstSeed,
    ulong NextSeed,
    long Edits,
    long Refused,
    long Unchanged,
    long Regions,
    long AtMost,
    long Open,
    long Sessions,
    long Different,
    long DifferentInOpen,
    long Approvals,
    IReadOnlyList<EditFuzzFault> Faults
) : JsonOutput(OutputKind.EditFuzz);

/// <summary>An edit of which something is said that is not so.</summary>
internal sealed record EditFuzzFault(ulong Seed, string Edit, string What);
