using System.Text;
using Conv.Cli.Tests.Support;

namespace Conv.Cli.Tests.Documentation;

/// <summary>Reads pages of <c>docs</c> and does what they say; with <c>CONV_APPROVE=1</c> their outputs are written anew.</summary>
[Collection(OwnWorkingFolder.Name)]
public sealed class TutorialTests
{
    [Theory]
    [InlineData("docs/tutorial.md")]
    [InlineData("docs/tutorial.fr.md")]
    [InlineData("docs/tutorial.nl.md")]
    [InlineData("docs/tour.fr.md")]
    [InlineData("docs/tour.nl.md")]
    [InlineData("docs/corrections.md")]
    [InlineData("docs/explain-compare.md")]
    [InlineData("docs/session-file.md")]
    public void Every_command_of_a_page_prints_what_the_page_shows(string name)
    {
        var path = Path.Combine(Places.Root, name);
        var page = File.ReadAllText(path).ReplaceLineEndings("\n");
        var now = new StringBuilder();
        var wrong = new List<string>();
        using var folder = new Folder();
        var before = Directory.GetCurrentDirectory();
        Directory.SetCurrentDirectory(folder.Path);

        // A tour is of the files that are here.
        Directory.CreateSymbolicLink("conventions", Places.Conventions);
        try
        {
            foreach (var (text, fence) in TutorialFence.Cut(page))
            {
                var right = fence is null ? text : TutorialReader.Do(fence, name);
                now.Append(right);
                if (right != text)
                {
                    wrong.Add($"{name}:{fence!.Line} should show\n{right}");
                }
            }
        }
        finally
        {
            Directory.SetCurrentDirectory(before);
        }

        if (wrong.Count > 0 && Environment.GetEnvironmentVariable("CONV_APPROVE") == "1")
        {
            File.WriteAllText(path, now.ToString());
            return;
        }

        Assert.True(wrong.Count == 0, $"CONV_APPROVE=1 writes these anew\n{string.Join('\n', wrong)}");
    }
}
