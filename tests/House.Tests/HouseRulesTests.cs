using Conv.Runtime.Languages;

namespace Conv.House.Tests;

public sealed class HouseRulesTests
{
    [Fact]
    public void No_folder_leads_back_to_itself()
    {
        var circles = FolderCircles.Of(Sources.House);

        circles
            .Circles()
            .Select(circle => $"{string.Join(", ", circle)}:\n{string.Join('\n', circles.Examples(circle))}")
            .ShouldBeEmpty();
        circles.Folders.Count.ShouldBeGreaterThan(50);
    }

    [Fact]
    public void A_forgotten_case_of_a_closed_family_cannot_pass() =>
        SilentDefaults.Of(Sources.House).ShouldBeEmpty("list the cases, or throw an UnreachableException");

    [Fact]
    public void What_fills_a_message_is_a_piece_of_a_file_or_words_in_each_language() =>
        EnglishArguments.Of(Sources.House).ShouldBeEmpty("say it as a LocalizableText");

    [Fact]
    public void A_namespace_is_the_folder_of_its_file()
    {
        var wrong =
            from file in Repository.Sources("src/")
            let name = FolderOrder.Namespace(file)
            where name is not null && name != $"Conv.{FolderOf(file)["src/".Length..].Replace('/', '.')}"
            group file by FolderOf(file) into folder
            select $"{folder.Key}: {string.Join(", ", folder.Select(Path.GetFileName))}";

        wrong.ShouldBeEmpty();
    }

    private static string FolderOf(string file) => Path.GetDirectoryName(file)!.Replace('\\', '/');
}
