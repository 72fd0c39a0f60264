using System.Collections.Immutable;
using Conv.Compiler.Binding.Tree;
using Conv.Compiler.Ir;

namespace Conv.Compiler.Lowering.Planning;

/// <summary>Acts whose submission a rule asks for, and what tells them from others.</summary>
/// <param name="Key">What tells them from others.</param>
/// <param name="Acts">The acts.</param>
/// <param name="Submitted">As the program has them.</param>
internal sealed record PlannedSubmission(SubmittedKey Key, BoundActs Acts, IrSubmittedActs Submitted);

/// <summary>The same acts within the same days are asked for once.</summary>
internal sealed record SubmittedKey(ActsKey Acts, int Before, int After)
{
    /// <summary>What a rule asks for.</summary>
    public static SubmittedKey Of(BoundSubmitted asked) => new(ActsKey.Of(asked.Acts), asked.Before, asked.After);
}

/// <summary>Collects the acts whose submission rules ask for.</summary>
internal sealed class SubmittedPlanner
{
    private readonly List<PlannedSubmission> _planned = [];

    /// <summary>Takes note of a rule.</summary>
    public void Add(BoundSubmitted asked)
    {
        var key = SubmittedKey.Of(asked);
        if (!_planned.Exists(submission => submission.Key == key))
        {
            _planned.Add(
                new PlannedSubmission(
                    key,
                    asked.Acts,
                    new IrSubmittedActs(
                        _planned.Count,
                        Name(asked),
                        CounterKey.Phrase(asked.Acts),
                        asked.Before,
                        asked.After,
                        asked.Place
                    )
                )
            );
        }
    }

    /// <summary>What was asked for.</summary>
    public ImmutableArray<PlannedSubmission> ToPlan() => [.. _planned];

    private string Name(BoundSubmitted asked)
    {
        var functions = string.Join("_", asked.Acts.Functions.Take(2).Select(function => function.Name));
        var days = asked switch
        {
            { After: 0 } => FormattableString.Invariant($"{asked.Before}_days_before"),
            { Before: 0 } => FormattableString.Invariant($"{asked.After}_days_after"),
            _ => FormattableString.Invariant($"{asked.Before}_days_around"),
        };
        var name = $"{functions}_{days}";
        return _planned.Exists(submission => string.Equals(submission.Submitted.Name, name, StringComparison.Ordinal))
            ? FormattableString.Invariant($"{name}_{_planned.Count}")
            : name;
    }
}
