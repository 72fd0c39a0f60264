using Conv.Quotations.Files;

namespace Conv.Quotations.Tests.Files;

public sealed class DiskFilesTests
{
    [Fact]
    public void A_text_is_looked_for_from_the_folder_of_its_file()
    {
        using var folder = new Folder();
        folder.Write("rules/sources/a.txt", "words");
        var found = new DiskFiles().Find(folder["rules/a.conv"], "sources/a.txt");

        (found.IsMissing, found.Refused).ShouldBe((false, null));
        new DiskFiles().Read(found).ShouldBe("words"u8.ToArray());
        new DiskFiles().Find(folder["a.conv"], "sources/a.txt").IsMissing.ShouldBeTrue();
    }

    [Fact]
    public void No_link_is_followed()
    {
        using var folder = new Folder();
        folder.Write("elsewhere/a.txt", "words");
        Directory.CreateDirectory(folder["rules"]);
        File.CreateSymbolicLink(folder["rules/a.txt"], folder["elsewhere/a.txt"]);
        Directory.CreateSymbolicLink(folder["rules/sources"], folder["elsewhere"]);
        File.CreateSymbolicLink(folder["rules/circle.txt"], folder["rules/circle.txt"]);

        foreach (var path in new[] { "a.txt", "sources/a.txt", "circle.txt" })
        {
            new DiskFiles().Find(folder["rules/a.conv"], path).Refused!.English.ShouldStartWith("a link is on the way");
        }
    }

    [Fact]
    public void What_is_no_file_with_something_in_it_is_not_opened()
    {
        using var folder = new Folder();
        folder.Write("empty.txt", "");
        folder.Write("sources/a.txt", "words");
        using (var large = File.Create(folder["large.txt"]))
        {
            large.SetLength(DiskFiles.Largest + 1);
        }

        string? Why(string path) => new DiskFiles().Find(folder["a.conv"], path).Refused?.English;
        Why("empty.txt").ShouldBe("nothing is in it, or it is a pipe or a device");
        Why("sources").ShouldBe("it is a folder");
        Why("large.txt").ShouldBe("it is larger than 20 MB");
        Why("sources/a.txt").ShouldBeNull();
    }

    [Fact]
    public void A_pipe_is_not_waited_for()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        using var folder = new Folder();
        using var made = System.Diagnostics.Process.Start("mkfifo", folder["pipe.txt"]);
        made.WaitForExit();

        new DiskFiles().Find(folder["a.conv"], "pipe.txt").Refused!.English.ShouldStartWith("nothing is in it");
    }
}
