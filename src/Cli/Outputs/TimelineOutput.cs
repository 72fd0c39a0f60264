using System.Text.Json.Serialization;

namespace Conv.Cli.Outputs;

/// <summary><c>conv timeline</c>: conventions and rules over time, or what is in force on a day.</summary>
/// <param name="On">The day that was asked for.</param>
/// <param name="From">The first day of the conventions.</param>
/// <param name="To">The last day of the conventions.</param>
/// <param name="Readings">The readings that are not the default.</param>
/// <param name="Conventions">The conventions.</param>
/// <param name="Rules">The rules.</param>
internal sealed record TimelineOutput(
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] DateOnly? On,
    DateOnly From,
    DateOnly To,
    OrderedDictionary<string, string> Readings,
    IReadOnlyList<TimelineConventionOutput> Conventions,
    IReadOnlyList<TimelineRuleOutput> Rules
) : JsonOutput(OutputKind.Timeline);

/// <summary>A convention over time.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Label">Its label.</param>
/// <param name="From">The first day on which it takes sessions.</param>
/// <param name="To">The last day, with what a transition adds.</param>
/// <param name="DeclaredTo">The last day that it declares itself.</param>
/// <param name="RevisedFrom">The days from which it is revised.</param>
/// <param name="Functions">Its functions.</param>
/// <param name="Citations">Its sources.</param>
/// <param name="Place">Where it is declared.</param>
/// <param name="Takes">Which sessions it takes when.</param>
/// <param name="SessionsOnThatDay">Which it takes on the day that was asked for.</param>
internal sealed record TimelineConventionOutput(
    string Name,
    string Label,
    DateOnly From,
    DateOnly To,
    DateOnly DeclaredTo,
    IReadOnlyList<DateOnly> RevisedFrom,
    IReadOnlyList<string> Functions,
    IReadOnlyList<string> Citations,
    string Place,
    IReadOnlyList<TakenOutput> Takes,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? SessionsOnThatDay
);

/// <summary>Days on which a convention takes <c>all</c>, <c>some</c> or <c>none</c> of the sessions.</summary>
internal sealed record TakenOutput(DateOnly From, DateOnly To, string Sessions);

/// <summary>A rule over time.</summary>
internal sealed record TimelineRuleOutput(
    string Kind,
    string Convention,
    string Owner,
    string Text,
    DateOnly From,
    DateOnly To,
    IReadOnlyList<string> Functions,
    IReadOnlyList<string> Citations,
    string Place
);
