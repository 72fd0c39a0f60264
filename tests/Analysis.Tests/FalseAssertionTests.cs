using System.Collections.Immutable;
using Conv.Analysis.Assertions;
using Conv.Analysis.Proofs;
using Conv.Analysis.Tests.Kit;
using Conv.Compiler;
using Conv.Compiler.Text;

namespace Conv.Analysis.Tests;

/// <summary>The sentences of <c>docs/false-assertions.md</c>, each in its convention.</summary>
public sealed class FalseAssertionTests
{
    private const string Page = "docs/false-assertions.md";

    private static readonly Lazy<ImmutableArray<(string Convention, string Assertion, string Witness)>> Examples = new(
        Read
    );

    [Fact]
    public void Every_false_assertion_is_refuted_by_the_history_behind_it()
    {
        var results = AssertionChecks.Check(ProgramChecker.Require(WithExamples())).Results;

        Examples.Value.Length.ShouldBeGreaterThanOrEqualTo(8);
        foreach (var (_, assertion, witness) in Examples.Value)
        {
            var result = results.Single(one =>
                assertion.Contains($"\"{one.Assertion.Title}\"", StringComparison.Ordinal)
            );
            result.Status.ShouldBe(ProofStatus.Refuted, $"{assertion}\n{result.Reason}");
            result.Witness!.TrimEnd('\n').ShouldBe(witness);
        }
    }

    // In place of the assertions that hold: each file has its own.
    private static Compilation WithExamples() =>
        Compilation.Create([
            .. Shipped.Files.Select(file =>
            {
                var name = Path.GetFileNameWithoutExtension(file.Path);
                var own = Examples.Value.Where(one => string.Equals(one.Convention, name, StringComparison.Ordinal));
                return new SourceText(
                    file.Path,
                    Shipped.WithoutAssertions(file.Text) + string.Concat(own.Select(one => $"\n{one.Assertion}\n"))
                );
            }),
        ]);

    private static ImmutableArray<(string, string, string)> Read()
    {
        var fences = Shipped.Read(Page).Split("```").Where((_, i) => i % 2 == 1).ToList();
        return
        [
            .. fences
                .Chunk(2)
                .Select(pair =>
                {
                    var (assertion, witness) = (Split(pair[0]), Split(pair[1]));
                    witness.Header.ShouldBe("conv witness");
                    return (assertion.Header.Split(' ')[1], assertion.Body, witness.Body);
                }),
        ];
    }

    private static (string Header, string Body) Split(string fence)
    {
        var end = fence.IndexOf('\n', StringComparison.Ordinal);
        return (fence[..end], fence[(end + 1)..].TrimEnd('\n'));
    }
}
