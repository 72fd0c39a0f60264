namespace Conv.House.Tests;

public sealed class HouseRulesTests
{
    [Fact]
    public void No_folder_leads_back_to_itself()
    {
        var circles = FolderCircles.Of(Sources.House);

        circles
            .Circles()
            .Where(circle =>
                !Exceptions.Circles.Keys.Any(named => circle.All(folder => Exceptions.IsIn(folder, [named])))
            )
            .Select(circle => $"{string.Join(", ", circle)}:\n{string.Join('\n', circles.Examples(circle))}")
            .ShouldBeEmpty();
        circles.Folders.Count.ShouldBeGreaterThan(50);
    }

    [Fact]
    public void A_forgotten_case_of_a_closed_family_cannot_pass()
    {
        var wrong =
            from one in SilentDefaults.Of(Sources.House)
            group one by Exceptions.SilentDefaults.Keys.FirstOrDefault(
                named => Exceptions.IsIn(one.File, [named]),
                ""
            ) into folder
            let allowed = Exceptions.SilentDefaults.GetValueOrDefault(folder.Key).Most
            where folder.Count() > allowed
            select $"{(folder.Key.Length == 0 ? "elsewhere" : folder.Key)}: {folder.Count()}, allowed are {allowed}; list the cases, or throw an UnreachableException:\n  "
                + string.Join("\n  ", folder);

        wrong.ShouldBeEmpty();
    }

    [Fact]
    public void A_namespace_is_the_folder_of_its_file()
    {
        var wrong =
            from file in Repository.Sources("src/")
            let name = FolderOrder.Namespace(file)
            where name is not null && name != $"Conv.{FolderOf(file)["src/".Length..].Replace('/', '.')}"
            group file by FolderOf(file) into folder
            where !Exceptions.IsIn(folder.Key, Exceptions.Namespaces.Keys)
            select $"{folder.Key}: {string.Join(", ", folder.Select(Path.GetFileName))}";

        wrong.ShouldBeEmpty();
    }

    private static string FolderOf(string file) => Path.GetDirectoryName(file)!.Replace('\\', '/');
}
