using Conv.Build.Paths;
using Conv.Build.Tasks;

namespace Conv.Build.Tests;

/// <summary>Which files belong together.</summary>
public sealed class ConventionSetsTests
{
    [Fact]
    public void Files_of_one_folder_are_one_set_and_each_once()
    {
        var sets = ConventionSets.Of(
            [Item(@"C:\r\b.conv"), Item(@"C:\r\a.conv"), Item(@"c:\R\A.conv"), Item(@"C:\r\deep\c.conv")],
            "obj",
            PathRules.Windows
        );

        sets.Select(set => string.Join(' ', set.Files)).ShouldBe([@"C:\r\a.conv C:\r\b.conv", @"C:\r\deep\c.conv"]);
        sets.Select(set => set.Name).Distinct().Count().ShouldBe(2);
    }

    [Fact]
    public void The_same_files_under_other_readings_are_another_set_and_names_do_not_hang_on_the_order()
    {
        Option[] items =
        [
            Item("/r/a.conv"),
            Item("/r/a.conv") with
            {
                Readings = ["period=rolling"],
                Namespace = "Rolling",
            },
        ];

        var sets = ConventionSets.Of(items, "obj", PathRules.Linux);

        sets.Count.ShouldBe(2);
        ConventionSets
            .Of(items.Reverse(), "obj", PathRules.Linux)
            .Select(set => set.Name)
            .ShouldBe(sets.Select(set => set.Name));
    }

    private static Option Item(string file) => new(file, "", [], false);
}
