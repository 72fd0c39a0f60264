using System.Collections.Immutable;
using Conv.Comparison.Structure;
using Conv.Comparison.Tests.Kit;
using Conv.Compiler;

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
        Repository.ShouldBeApproved(
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

    private static Edition Shipped(string? convention) =>
        new(
            "conventions",
            Compilation.Create(Repository.Conventions("conventions")),
            convention,
            ImmutableSortedDictionary<string, string>.Empty
        );

    private static string Cited(Rule? rule) =>
        rule is null ? "-" : $"{rule.Place.Source.Path}:{rule.Place.Start.Line} {string.Join("; ", rule.Citations)}";
}
