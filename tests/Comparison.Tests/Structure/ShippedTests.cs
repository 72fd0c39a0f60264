using System.Collections.Immutable;
using Conv.Analysis;
using Conv.Comparison.Editions;
using Conv.Comparison.Structure;
using Conv.Compiler;
using Conv.Compiler.Text;

namespace Conv.Comparison.Tests.Structure;

public sealed class ShippedTests
{
    [Fact]
    public void The_changes_between_the_two_conventions_are_as_reviewed()
    {
        var found = StructureComparer.Compare(Shipped("2021-2023"), Shipped("2024-2026"));

        var text = string.Concat(
            found.Changes.Select(change =>
                $"{change.Id} {Pages.Line(change)}\n           old: {Cited(change.Old)}\n           new: {Cited(change.New)}\n"
            )
        );
        Approved.ShouldBe(
            "tests/Comparison.Tests/Structure/Snapshots/2021-to-2024.txt",
            $"{text}unchanged: {found.Unchanged}\n"
        );
    }

    [Fact]
    public void A_folder_against_itself_has_no_changes()
    {
        var found = StructureComparer.Compare(Shipped(null), Shipped(null));

        found.Changes.Select(Pages.Line).ShouldBeEmpty();
        found.Unchanged.ShouldBeGreaterThan(100);
    }

    [Theory]
    [InlineData(
        null,
        "at most    8 individual sessions per 12-months for adult            ",
        "at most    9 individual sessions per 12-months for adult"
    )]
    [InlineData("2024-2026", "0 EUR      when age is at most 23", "0 EUR      when age is at most 25")]
    [InlineData(
        "2024-2026",
        "4 EUR      when increased_allowance is yes",
        "3 EUR      when increased_allowance is yes"
    )]
    [InlineData("2024-2026", "at most    20 individual sessions", "at most    24 individual sessions")]
    [InlineData("2024-2026", "minutes / 15 rounded down", "minutes / 15 rounded up")]
    [InlineData("2024-2026", "counter individual sessions of specialised continues in psychological_treatment", "")]
    [InlineData("2021-2023", "indexed-2024: 86.69 EUR", "indexed-2024: 86.70 EUR")]
    [InlineData(null, "age:      child when age is at most 23", "age:      child when age is at most 24")]
    public void One_clause_of_a_draft_is_one_change(string? convention, string old, string now)
    {
        var files = RepositoryFiles.Conventions("conventions");
        var draft = files.Select(file => new SourceText(file.Path, Once(file.Text, old, now))).ToImmutableArray();

        draft.Select(file => file.Text).ShouldNotBe(files.Select(file => file.Text));
        StructureComparer
            .Compare(Shipped(convention), Edition(convention, draft))
            .Changes
            // What is left of a removed clause, its source, stands behind the clause before it.
            .Where(change => change.Kind != RuleChangeKind.Sourced)
            .ShouldHaveSingleItem();
    }

    private static string Once(string text, string old, string now)
    {
        var at = text.IndexOf(old, StringComparison.Ordinal);
        return at < 0 ? text : string.Concat(text.AsSpan(0, at), now, text.AsSpan(at + old.Length));
    }

    private static Edition Shipped(string? convention) =>
        Edition(convention, RepositoryFiles.Conventions("conventions"));

    private static Edition Edition(string? convention, ImmutableArray<SourceText> files) =>
        new(
            "conventions",
            ProgramChecker.Require(Compilation.Create(files)),
            convention,
            ImmutableSortedDictionary<string, string>.Empty
        );

    private static string Cited(Rule? rule) =>
        rule is null ? "-" : $"{rule.Place.Source.Path}:{rule.Place.Start.Line} {string.Join("; ", rule.Citations)}";
}
