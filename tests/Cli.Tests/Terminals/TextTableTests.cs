using System.Globalization;

namespace Conv.Cli.Tests.Terminals;

public sealed class TextTableTests
{
    [Theory]
    [InlineData(90)]
    [InlineData(96)]
    [InlineData(97)]
    [InlineData(98)]
    [InlineData(99)]
    [InlineData(118)]
    public void No_word_of_a_last_column_is_cut_however_little_room_there_is(int first)
    {
        using var output = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        var table = new TextTable(new Terminal(output, output), 2);
        table.Add("name", new string('9', first - 6), "decision, share, fee");

        table.Write();

        output.ToString().ShouldNotContain("...");
        string.Join(' ', output.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            .ShouldContain("decision, share, fee");
    }
}
