using Conv.Analysis.Assertions;
using Conv.Analysis.Proofs;

namespace Conv.Analysis.Tests.Kit;

/// <summary>Assertions over toy conventions.</summary>
internal static class Claims
{
    /// <summary>How the only assertion of a convention came out.</summary>
    public static AssertionResult Check(string declarations, string? following = null) =>
        Report(declarations, following).Results.ShouldHaveSingleItem();

    /// <summary>How the assertions of a convention came out.</summary>
    public static AssertionReport Report(string declarations, string? following = null) =>
        AssertionChecks.Check(Toy.Compile(declarations, following));

    /// <summary>That a convention proves its only assertion.</summary>
    public static void IsProved(string declarations, string? following = null)
    {
        var result = Check(declarations, following);
        result.Status.ShouldBe(ProofStatus.Proved, $"{result.Reason}\n{result.Witness}");
    }

    /// <summary>The lines of the witness against the only assertion of a convention, without its title.</summary>
    public static string[] Refuted(string declarations, string? following = null)
    {
        var result = Check(declarations, following);
        result.Status.ShouldBe(ProofStatus.Refuted, result.Reason?.English);
        return [.. result.Witness!.TrimEnd('\n').Split('\n').Skip(1).Select(line => line.Trim())];
    }
}
