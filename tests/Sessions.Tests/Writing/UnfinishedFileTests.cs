using Conv.Sessions.Writing;

namespace Conv.Sessions.Tests.Writing;

public sealed class UnfinishedFileTests
{
    [Fact]
    public void What_a_stopped_program_left_of_a_file_is_removed_when_it_is_written_again()
    {
        using var folder = new Folder();
        folder.Write("s.csv.0123456789abcdef.unfinished", "half");
        folder.Write("other.csv.0123456789abcdef.unfinished", "not ours");

        using (var file = UnfinishedFile.Create(folder["s.csv"]))
        {
            using var meanwhile = UnfinishedFile.Create(folder["s.csv"]);
            file.Stream.Write("whole"u8);
            file.Finish();
        }

        folder.Read(".").Keys.ShouldBe(["other.csv.0123456789abcdef.unfinished", "s.csv"], ignoreOrder: true);
    }
}
