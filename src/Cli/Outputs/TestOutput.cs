using System.Text.Json.Serialization;

namespace Conv.Cli.Outputs;

/// <summary><c>conv test</c>: how the scenarios came out.</summary>
/// <param name="Passed">How many passed.</param>
/// <param name="Failed">How many failed.</param>
/// <param name="Scenarios">A scenario each.</param>
/// <param name="Coverage">What they show; with <c>--coverage</c>.</param>
internal sealed record TestOutput(
    int Passed,
    int Failed,
    IReadOnlyList<ScenarioOutput> Scenarios,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] CoverageOutput? Coverage
) : JsonOutput(OutputKind.Test);

/// <summary>A scenario.</summary>
/// <param name="File">Its file.</param>
/// <param name="Line">Where its title stands.</param>
/// <param name="Column">Where its title stands.</param>
/// <param name="Title">Its title.</param>
/// <param name="Passed">Whether everything came out as expected.</param>
/// <param name="Readings">The readings that it chooses.</param>
/// <param name="Mismatches">What did not come out as expected.</param>
/// <param name="Disagreements">Where the two engines disagree: a fault of conv itself.</param>
/// <param name="Acts">What was decided; with <c>--verbose</c>.</param>
internal sealed record ScenarioOutput(
    string File,
    int Line,
    int Column,
    string Title,
    bool Passed,
    OrderedDictionary<string, string> Readings,
    IReadOnlyList<MismatchOutput> Mismatches,
    IReadOnlyList<ActDisagreementOutput> Disagreements,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyList<ActOutput>? Acts
);

/// <summary>An expectation that was not met.</summary>
internal sealed record MismatchOutput(
    string File,
    int Line,
    int Column,
    DateOnly Date,
    string Function,
    string Person,
    string Expected,
    string Decided
);

/// <summary>An act about which the two engines disagree.</summary>
internal sealed record ActDisagreementOutput(
    DateOnly Date,
    string Function,
    string What,
    string Compiled,
    string Interpreter
);

/// <summary>An act of a scenario.</summary>
internal sealed record ActOutput(int Line, DateOnly Date, string Function, IReadOnlyList<PersonDecision> Decided);

/// <summary>What was decided about a person.</summary>
internal sealed record PersonDecision(string Person, string Decision);
