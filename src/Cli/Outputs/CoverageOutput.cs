namespace Conv.Cli.Outputs;

/// <summary>What the scenarios show and what they do not.</summary>
/// <param name="Rules">Rules of which everything is shown.</param>
/// <param name="Outcomes">Outcomes.</param>
/// <param name="Cases">Cases of values.</param>
/// <param name="Boundaries">Sides of bounds.</param>
/// <param name="Reasons">Reasons.</param>
/// <param name="Readings">Readings.</param>
/// <param name="All">Everything together.</param>
/// <param name="Points">Every point with the scenarios that reach it.</param>
internal sealed record CoverageOutput(
    CountOutput Rules,
    CountOutput Outcomes,
    CountOutput Cases,
    CountOutput Boundaries,
    CountOutput Reasons,
    CountOutput Readings,
    CountOutput All,
    IReadOnlyList<CoveragePointOutput> Points
);

/// <summary>How many of how many.</summary>
internal sealed record CountOutput(int Covered, int Total);

/// <summary>Something that a scenario can show.</summary>
/// <param name="File">Its file.</param>
/// <param name="Line">Where it begins.</param>
/// <param name="Column">Where it begins.</param>
/// <param name="Kind">The kind of point.</param>
/// <param name="What">What is to be shown.</param>
/// <param name="State"><c>covered</c>, <c>missing</c> or <c>unreachable</c>.</param>
/// <param name="Rule">The text of the rule.</param>
/// <param name="Scenarios">The titles of the scenarios that show it.</param>
internal sealed record CoveragePointOutput(
    string File,
    int Line,
    int Column,
    string Kind,
    string What,
    string State,
    string Rule,
    IReadOnlyList<string> Scenarios
);
