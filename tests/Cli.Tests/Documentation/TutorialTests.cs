using System.Text;
using Conv.Cli.Tests.Support;

namespace Conv.Cli.Tests.Documentation;

/// <summary>Reads <c>docs/tutorial.md</c> and does what it says; with <c>CONV_APPROVE=1</c> its outputs are written anew.</summary>
[Collection(OwnWorkingFolder.Name)]
public sealed class TutorialTests
{
    private static readonly string PagePath = Path.Combine(Places.Root, "docs", "tutorial.md");

    [Fact]
    public void Every_command_of_the_tutorial_prints_what_the_page_shows()
    {
        var page = File.ReadAllText(PagePath).ReplaceLineEndings("\n");
        var now = new StringBuilder();
        var wrong = new List<string>();
        using var folder = new Folder();
        var before = Directory.GetCurrentDirectory();
        Directory.SetCurrentDirectory(folder.Path);
        try
        {
            foreach (var (text, fence) in TutorialFence.Cut(page))
            {
                var right = fence is null ? text : TutorialReader.Do(fence);
                now.Append(right);
                if (right != text)
                {
                    wrong.Add($"docs/tutorial.md:{fence!.Line} should show\n{right}");
                }
            }
        }
        finally
        {
            Directory.SetCurrentDirectory(before);
        }

        if (wrong.Count > 0 && Environment.GetEnvironmentVariable("CONV_APPROVE") == "1")
        {
            File.WriteAllText(PagePath, now.ToString());
            return;
        }

        Assert.True(wrong.Count == 0, $"CONV_APPROVE=1 writes these anew\n{string.Join('\n', wrong)}");
    }
}
