using Conv.Build.Paths;

namespace Conv.Build.Tests;

/// <summary>What paths mean on each system, whatever system the test runs on.</summary>
public sealed class PathRulesTests
{
    [Theory]
    [InlineData(@"C:\code\app\obj\conv", @"C:\code\rules\2024.conv", "../../../rules/2024.conv")]
    [InlineData(@"c:\Code\app", @"C:\code\APP\Rules\2024.conv", "Rules/2024.conv")]
    [InlineData(@"C:\code", @"D:\rules\2024.conv", "D:/rules/2024.conv")]
    [InlineData(@"C:\code", @"\\server\share\rules\2024.conv", "//server/share/rules/2024.conv")]
    [InlineData(@"\\Server\Share\app", @"\\server\share\rules\2024.conv", "../rules/2024.conv")]
    [InlineData(@"\\server\one\app", @"\\server\two\2024.conv", "//server/two/2024.conv")]
    [InlineData(@"\\?\C:\code\app", @"C:\code\2024.conv", "../2024.conv")]
    [InlineData(@"C:\code\app\", @"C:/code/./app/../rules with spaces/2024.conv", "../rules with spaces/2024.conv")]
    public void The_way_to_a_file_on_Windows(string folder, string path, string way) =>
        PathRules.Windows.Relative(folder, path).ShouldBe(way);

    [Theory]
    [InlineData("/srv/app/obj", "/srv/rules/2024.conv", "../../rules/2024.conv")]
    [InlineData("/srv/app", "/srv/App/2024.conv", "../App/2024.conv")]
    [InlineData("/srv/app", @"/srv/app/a\b.conv", @"a\b.conv")]
    [InlineData("/", "/2024.conv", "2024.conv")]
    [InlineData("/srv/app", "/../2024.conv", "../../2024.conv")]
    public void The_way_to_a_file_on_Linux(string folder, string path, string way) =>
        PathRules.Linux.Relative(folder, path).ShouldBe(way);

    [Fact]
    public void The_way_to_a_file_on_macOS_ignores_case_and_the_form_of_letters()
    {
        PathRules.Mac.Relative("/Volumes/Zoé/app", "/volumes/Zoe\u0301/app/2024.conv").ShouldBe("2024.conv");
        PathRules.Linux.Relative("/srv/Zoé", "/srv/Zoe\u0301/2024.conv").ShouldBe("../Zoe\u0301/2024.conv");
    }

    [Fact]
    public void Two_spellings_of_a_path_are_one_where_the_system_says_so()
    {
        PathRules.Windows.Same(@"C:\Rules\a.conv", "c:/rules/x/../A.conv").ShouldBeTrue();
        PathRules.Mac.Same("/Rules/a.conv", "/rules/A.conv").ShouldBeTrue();
        PathRules.Linux.Same("/Rules/a.conv", "/rules/A.conv").ShouldBeFalse();
        PathRules.Windows.FolderOf(@"C:\rules\a.conv").ShouldBe("C:/rules");
        PathRules.Windows.FolderOf(@"C:\a.conv").ShouldBe("C:/");
    }
}
