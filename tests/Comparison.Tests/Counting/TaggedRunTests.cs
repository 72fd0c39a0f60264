using System.Collections.Immutable;
using Conv.Analysis;
using Conv.Comparison.Counting.Causes;
using Conv.Comparison.Editions;
using Conv.Compiler;
using Conv.Compiler.Text;
using Conv.Fuzzing;
using Conv.Fuzzing.Chance;
using Conv.Fuzzing.Sessions;
using Conv.Sessions.Deciding;

namespace Conv.Comparison.Tests.Counting;

public sealed class TaggedRunTests
{
    public static TheoryData<string> Folders =>
        [
            "conventions",
            .. Directory
                .GetDirectories(Path.Combine(RepositoryFiles.Root, "conventions", "examples"))
                .Select(folder => Path.GetRelativePath(RepositoryFiles.Root, folder).Replace('\\', '/'))
                .Order(StringComparer.Ordinal),
        ];

    // The run itself holds every row of one program against the other.
    [Theory]
    [MemberData(nameof(Folders))]
    public void A_program_that_explains_decides_as_the_one_that_it_explains(string folder)
    {
        var compilation = Compilation.Create([
            .. Directory
                .GetFiles(Path.Combine(RepositoryFiles.Root, folder), "*.conv")
                .Select(path => new SourceText(Path.GetFileName(path), File.ReadAllText(path))),
        ]);
        var edition = new Edition(
            folder,
            ProgramChecker.Require(compilation),
            null,
            ImmutableSortedDictionary<string, string>.Empty
        );
        var program = ProgramChecker.Require(compilation).Ir;
        var rows = RandomSessions.Make(new Dice(7), program, Boundaries.Of(program), 400);
        var table = Walks.Reader(SessionCsv.Write(program.Vocabulary, rows))(edition);
        var run = Run.Decide(edition.Evaluator, table);
        run.Totals.Attendances.Accepted.ShouldBeGreaterThan(0);
        Should.NotThrow(() => TaggedRun.Of(edition, run, new RunOptions()));
    }
}
