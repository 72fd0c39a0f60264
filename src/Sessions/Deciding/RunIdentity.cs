using System.Collections.Immutable;

namespace Conv.Sessions.Deciding;

/// <summary>What decided a run, and over which file: two runs with the same identity have the same decisions.</summary>
/// <param name="SourceHash">SHA-256 of the sources of the conventions.</param>
/// <param name="CompilerVersion">The version of the compiler that made the evaluator.</param>
/// <param name="Vocabulary">The vocabulary's name.</param>
/// <param name="Readings">The reading of each ambiguity, by name.</param>
/// <param name="Policy">The convention that judged every session; <c>auto</c>: the one in force.</param>
/// <param name="InputHash">SHA-256 of the session file.</param>
public sealed record RunIdentity(
    string SourceHash,
    string CompilerVersion,
    string Vocabulary,
    ImmutableSortedDictionary<string, string> Readings,
    string Policy,
    string InputHash
)
{
    /// <summary>SHA-256 of the file of each register, by its name; empty where the vocabulary has none.</summary>
    public ImmutableSortedDictionary<string, string> Registers { get; init; } =
        ImmutableSortedDictionary<string, string>.Empty;

    /// <summary>What decided a run.</summary>
    public static RunIdentity Of(Run run) =>
        new(
            run.Info.SourceHash,
            run.Info.CompilerVersion,
            run.Info.Vocabulary,
            run.Info.Readings.ToImmutableSortedDictionary(StringComparer.Ordinal),
            run.Policy < 0 ? "auto" : run.Info.Conventions[run.Policy].Name,
            run.Table.InputHash
        )
        {
            Registers = run.Table.Registers.ToImmutableSortedDictionary(
                one => one.Register.Name,
                one => one.Hash,
                StringComparer.Ordinal
            ),
        };

    /// <summary>What decided this run otherwise than a later one, the session file apart, registers included; empty where the same decided both.</summary>
    public ImmutableArray<RunDifference> DifferencesFrom(RunIdentity now) =>
        [.. Differences(now).Where(one => !string.Equals(one.Before, one.Now, StringComparison.Ordinal))];

    private IEnumerable<RunDifference> Differences(RunIdentity now)
    {
        yield return new("vocabulary", Vocabulary, now.Vocabulary);
        yield return new("sources", SourceHash, now.SourceHash);
        yield return new("compiler", CompilerVersion, now.CompilerVersion);
        yield return new("policy", Policy, now.Policy);
        foreach (
            var name in Registers.Keys.Union(now.Registers.Keys, StringComparer.Ordinal).Order(StringComparer.Ordinal)
        )
        {
            yield return new(
                $"register {name}",
                Registers.GetValueOrDefault(name, ""),
                now.Registers.GetValueOrDefault(name, "")
            );
        }

        foreach (
            var name in Readings.Keys.Union(now.Readings.Keys, StringComparer.Ordinal).Order(StringComparer.Ordinal)
        )
        {
            yield return new(
                $"reading {name}",
                Readings.GetValueOrDefault(name, ""),
                now.Readings.GetValueOrDefault(name, "")
            );
        }
    }
}

/// <summary>Something that decided two runs and is not the same in both.</summary>
/// <param name="What">One of <c>vocabulary</c>, <c>sources</c>, <c>compiler</c>, <c>policy</c>, or <c>register</c> or <c>reading</c> and its name.</param>
/// <param name="Before">What it was; empty where it was not there.</param>
/// <param name="Now">What it is; empty where it is not there.</param>
public sealed record RunDifference(string What, string Before, string Now);
