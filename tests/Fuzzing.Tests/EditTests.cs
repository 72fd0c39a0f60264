using Conv.Analysis;
using Conv.Compiler;
using Conv.Fuzzing.Edits;

namespace Conv.Fuzzing.Tests;

/// <summary>What a comparison says of random edits is held against sessions that both versions decided.</summary>
public sealed class EditTests
{
    [Fact]
    public void What_is_said_of_an_edit_of_random_conventions_is_so()
    {
        var edits = Effort.Of(full: 8, part: 2);

        var counts = Try(null, first: 1, count: (ulong)edits);

        counts.Edits.ShouldBe(edits);
        counts.Regions.ShouldBeGreaterThan(0);
        counts.Rows.Sessions.ShouldBeGreaterThan(60 * edits);
        counts.Rows.Different.ShouldBeGreaterThan(2 * edits);
        counts.Rows.Inside.ShouldBeGreaterThan(2 * edits);
        counts.Rows.Read.ShouldBeGreaterThan(8 * edits);
    }

    [Fact]
    public void What_is_said_of_an_edit_of_the_shipped_conventions_is_so()
    {
        var shipped = ProgramChecker.Require(Compilation.Create(RepositoryFiles.Conventions("conventions")));

        Try(shipped, first: 1, count: 1).Edits.ShouldBe(1);
    }

    private static EditCounts Try(CheckedProgram? given, ulong first, ulong count)
    {
        var counts = EditCounts.None;
        // An edit that does not compile is none; most do.
        for (var seed = first; (ulong)counts.Edits < count; seed++)
        {
            counts.Refused.ShouldBeLessThanOrEqualTo(1 + (long)(count / 4));
            var fault = EditFuzzer.Try(seed, given, ref counts);
            fault.ShouldBeNull($"seed {seed}: {fault?.Edit}\n{fault?.What}\n{fault?.Csv}");
        }

        return counts;
    }
}
