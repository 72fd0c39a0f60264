using System.Collections.Immutable;
using Conv.Compiler.Syntax;

namespace Conv.Comparison.Structure;

/// <summary>
/// Which function of a convention is which one of another: by name, by succession, or because everything but the name is the same.
/// </summary>
internal sealed class FunctionPairs
{
    private readonly ImmutableArray<ClauseFile> _files;
    private readonly ClauseFile _old;
    private readonly ClauseFile _new;
    private readonly List<string> _left;
    private readonly List<string> _right;
    private readonly ImmutableArray<(string Old, string New)>.Builder _pairs = ImmutableArray.CreateBuilder<(
        string,
        string
    )>();

    private FunctionPairs(ClauseFile old, ClauseFile now, ImmutableArray<ClauseFile> files)
    {
        (_old, _new, _files) = (old, now, files);
        _left = [.. old.Functions.Select(function => function.Name.Text)];
        _right = [.. now.Functions.Select(function => function.Name.Text)];
    }

    /// <summary>The pairs, in the order of the new file; functions without a counterpart are in none.</summary>
    /// <param name="old">The old convention.</param>
    /// <param name="now">The new one.</param>
    /// <param name="files">All files of both editions: a function may succeed one that succeeds another.</param>
    public static ImmutableArray<(string Old, string New)> Of(
        ClauseFile old,
        ClauseFile now,
        ImmutableArray<ClauseFile> files
    )
    {
        var pairs = new FunctionPairs(old, now, files);
        pairs.Pair(Is);
        pairs.Pair((one, other) => pairs.Predecessors(now, other).Contains(one, StringComparer.Ordinal));
        pairs.Pair((one, other) => pairs.Predecessors(old, one).Contains(other, StringComparer.Ordinal));
        pairs.Pair((one, other) => Predecessor(old, one) is { } both && Is(both, Predecessor(now, other) ?? ""));
        pairs.Pair(pairs.SaysTheSame);
        return pairs._pairs.ToImmutable();
    }

    private void Pair(Func<string, string, bool> belong)
    {
        foreach (var one in _left.ToList())
        {
            if (
                _right.FindAll(other => belong(one, other)) is [var other]
                && _left.FindAll(rival => belong(rival, other)).Count == 1
            )
            {
                _pairs.Add((one, other));
                _left.Remove(one);
                _right.Remove(other);
            }
        }
    }

    private bool SaysTheSame(string old, string now)
    {
        var renames = new Renames(
            _pairs
                .Append((old, now))
                .DistinctBy(pair => pair.Item1, StringComparer.Ordinal)
                .ToImmutableDictionary(pair => pair.Item1, pair => pair.Item2, StringComparer.Ordinal),
            Renames.None.Conventions
        );
        return Said(_old, old, renames).SequenceEqual(Said(_new, now, Renames.None), StringComparer.Ordinal);
    }

    private static IEnumerable<string> Said(ClauseFile file, string function, Renames renames) =>
        file
            .Clauses.Where(clause =>
                clause.Functions.Contains(function, StringComparer.Ordinal)
                && clause is not { Kind: RuleKind.Function, Form: "function" }
            )
            .Select(clause => Canon.Of(clause.Content, renames))
            .Order(StringComparer.Ordinal);

    private IEnumerable<string> Predecessors(ClauseFile file, string function)
    {
        // No row is longer than there are files; a circle, which is a mistake, ends as well.
        var convention = file;
        for (var steps = _files.Length; steps > 0 && Predecessor(convention, function) is { } before; steps--)
        {
            yield return before;
            if (_files.FirstOrDefault(one => Is(one.Name, convention.Follows ?? "")) is not { } followed)
            {
                yield break;
            }

            (convention, function) = (followed, before);
        }
    }

    private static string? Predecessor(ClauseFile file, string function) =>
        file
            .Functions.FirstOrDefault(one => Is(one.Name.Text, function))
            ?.Clauses.OfType<SucceedsSyntax>()
            .FirstOrDefault()
            ?.Name.Text;

    private static bool Is(string name, string other) => string.Equals(name, other, StringComparison.Ordinal);
}
