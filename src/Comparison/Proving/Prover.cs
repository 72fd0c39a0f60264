using System.Collections.Immutable;
using Conv.Analysis.Diagrams;
using Conv.Analysis.Histories;
using Conv.Comparison.Editions;

namespace Conv.Comparison.Proving;

/// <summary>
/// Compares two editions over all facts, dates and counter values, without sampling. What it says of a session is said of one of its
/// providers and one of its beneficiaries; where everybody is asked, of the others as well. A region is shown only with a witness that both
/// compiled editions decided; what is neither shown nor excluded is listed as open. Sound and complete up to the first divergence, within the
/// comparisons that the analysis can read.
/// </summary>
internal static class Prover
{
    /// <summary>The comparison. The same editions give the same result.</summary>
    /// <param name="old">The old edition, without errors.</param>
    /// <param name="new">The new edition, without errors.</param>
    /// <param name="options">Limits and progress; the defaults where null.</param>
    /// <exception cref="ArgumentException">The vocabularies do not go together; the message says why.</exception>
    /// <exception cref="OperationCanceledException">It was asked to stop.</exception>
    public static ProvedComparison Compare(Edition old, Edition @new, ProverOptions? options = null)
    {
        options ??= new ProverOptions();

        // Examples are decided by both compiled versions, which are compiled while what is to be shown is worked out.
        foreach (var edition in new[] { old, @new })
        {
            _ = Task.Run(() => edition.Evaluator, CancellationToken.None);
        }

        return Compare(ProductBuilder.Build(old, @new, options.Limit), old, @new, options);
    }

    /// <summary>The same, of a product that was made before.</summary>
    internal static ProvedComparison Compare(Product product, Edition old, Edition @new, ProverOptions options)
    {
        var (first, last) = ProductBuilder.Horizon(old, @new);
        var acts = new FunctionProvers(product.Program, ProofLimit.Of(options.Limit));
        var witnesses = new WitnessFinder(product, old, @new, acts, options.Tries);
        var changes = ImmutableArray.CreateBuilder<ProvedChange>();
        var open = ImmutableArray.CreateBuilder<OpenQuestion>();
        var unchanged = ImmutableArray.CreateBuilder<UnchangedOutput>();
        for (var i = 0; i < product.Joints.Length; i++)
        {
            options.Cancellation.ThrowIfCancellationRequested();
            var result = new PairProver(product, product.Joints[i], witnesses, (first, last), options.Limit).Compare();
            changes.AddRange(result.Changes);
            open.AddRange(result.Open);
            unchanged.AddRange(result.Unchanged);
            options.Progress?.Invoke(i + 1, product.Joints.Length);
        }

        var ids = new ProvedIds(old, @new);
        return new ProvedComparison(
            first,
            last,
            [.. changes.Select(ids.Identify)],
            [.. open.Select(ids.Identify)],
            unchanged.ToImmutable()
        );
    }

    /// <summary>Why two editions cannot be compared; null where they can.</summary>
    public static string? Difference(Edition old, Edition @new) =>
        MergedVocabulary.Difference(old.Checked.Ir.Vocabulary, @new.Checked.Ir.Vocabulary);
}

/// <summary>How to prove; no region depends on it but where a limit is reached.</summary>
public sealed record ProverOptions
{
    /// <summary>How many nodes the diagrams of one pair of functions may have; what needs more is open.</summary>
    public int Limit { get; init; } = ProofLimit.DefaultNodes;

    /// <summary>How many sessions may be tried to find examples, all regions together; a region for which none are left is open.</summary>
    public long Tries { get; init; } = 1_000_000;

    /// <summary>Told how many pairs of functions are done, of how many.</summary>
    public Action<int, int>? Progress { get; init; }

    /// <summary>Stops the work.</summary>
    public CancellationToken Cancellation { get; init; }
}
