using System.Collections.Immutable;
using System.Globalization;
using Conv.Analysis.Proofs;
using Conv.Analysis.Tests.Kit;
using Conv.Compiler;
using Conv.Compiler.Text;

namespace Conv.Analysis.Tests;

public sealed class LinterTests
{
    private static string Text(LintReport report) =>
        string.Join('\n', report.Findings.Select(finding => $"{finding.Place} {finding.Code} {finding.Message}"))
        + string.Join(
            '\n',
            report.Proofs.Proofs.Select(proof =>
                string.Create(CultureInfo.InvariantCulture, $"{proof.Place} {proof.Kind} {proof.Status} {proof.Reason}")
            )
        );

    [Fact]
    public void The_same_program_gives_the_same_report()
    {
        for (var seed = 0; seed < 20; seed++)
        {
            var text = new RandomConvention(seed).Text;

            Text(Linter.Check(Toy.Program(text))).ShouldBe(Text(Linter.Check(Toy.Program(text))));
        }
    }

    [Fact]
    public void What_needs_more_nodes_than_allowed_is_not_proved_and_says_so()
    {
        var program = Toy.Program(
            Toy.Function("requires format is single and minutes is at least 10 and participants is at most 3 else r1")
        );

        var report = Linter.Check(program, 5);

        report.Findings.ShouldBeEmpty();
        report.Proofs.NotProved.ShouldNotBeEmpty();
        report.Proofs.NotProved.ShouldAllBe(proof => proof.Reason == "too large: it tells more than 5 cases apart");
        Linter.Check(program).Proofs.NotProved.ShouldBeEmpty();
    }

    [Fact]
    public void Every_accepted_session_meets_exactly_one_fee_and_one_share()
    {
        for (var seed = 0; seed < 20; seed++)
        {
            Linter
                .Check(Toy.Program(new RandomConvention(seed).Text))
                .Proofs.Proofs.Where(proof => proof.Kind == ObligationKind.ExactlyOneValue)
                .ShouldAllBe(proof => proof.Status == ProofStatus.Proved);
        }
    }

    [Fact]
    public void The_conventions_of_this_repository_are_clean_and_everything_is_proved()
    {
        var compilation = Compilation.Create([
            .. Directory
                .EnumerateFiles(Path.Combine(RepositoryFiles.Root, "conventions"), "*.conv")
                .Select(path => new SourceText(Path.GetFileName(path), File.ReadAllText(path))),
        ]);

        var report = Linter.Check(ProgramChecker.Require(compilation).Ir);

        report.Findings.Select(finding => $"{finding.Place} {finding.Code} {finding.Place.Text}").ShouldBeEmpty();
        report.Proofs.NotProved.Select(proof => $"{proof.Place} {proof.Kind} {proof.Reason}").ShouldBeEmpty();
        report.Proofs.Proved.ShouldBeGreaterThan(50);
    }
}
