using System.Collections.Immutable;
using Conv.Compiler.Binding.Tree;
using Conv.Compiler.Ir;
using Conv.Compiler.Text;

namespace Conv.Compiler.Lowering;

/// <summary>Collects the acts whose submission rules ask for; the same acts within the same days are one.</summary>
internal sealed class SubmittedBuilder
{
    private readonly List<(string Key, BoundActs Acts, IrSubmittedActs Submitted)> _entries = [];

    /// <summary>The acts, by id.</summary>
    public ImmutableArray<IrSubmittedActs> Acts => [.. _entries.Select(entry => entry.Submitted)];

    /// <summary>The id of acts within some days.</summary>
    public int Find(BoundSubmitted asked)
    {
        var key = FormattableString.Invariant($"{CounterKey.Of(asked.Acts)} {asked.Before} {asked.After}");
        var found = _entries.Find(entry => string.Equals(entry.Key, key, StringComparison.Ordinal));
        if (found.Submitted is { } known)
        {
            return known.Id;
        }

        var submitted = new IrSubmittedActs(
            _entries.Count,
            Name(asked),
            CounterKey.Phrase(asked.Acts),
            asked.Before,
            asked.After,
            asked.Place
        );
        _entries.Add((key, asked.Acts, submitted));
        return submitted.Id;
    }

    /// <summary>Which of the acts a session of a function is.</summary>
    public ImmutableArray<IrSubmission> Submissions(ExpressionLowering expressions) =>
        [
            .. _entries
                .Select(entry => new IrSubmission(entry.Submitted.Id, expressions.Matches(entry.Acts)))
                .Where(submission => submission.Counts is not IrConstant { Value: 0 }),
        ];

    private string Name(BoundSubmitted asked)
    {
        var functions = string.Join("_", asked.Acts.Functions.Take(2).Select(function => function.Name));
        var days = asked switch
        {
            { After: 0 } => $"{asked.Before}_days_before",
            { Before: 0 } => $"{asked.After}_days_after",
            _ => $"{asked.Before}_days_around",
        };
        var name = $"{functions}_{days}";
        return _entries.Exists(entry => string.Equals(entry.Submitted.Name, name, StringComparison.Ordinal))
            ? FormattableString.Invariant($"{name}_{_entries.Count}")
            : name;
    }
}
