using Conv.Build.Tasks;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;

namespace Conv.Build.Tests;

/// <summary>What a build says leads to the page about its code, which the package holds.</summary>
public sealed class HelpLinkTests
{
    [Fact]
    public void A_mistake_leads_to_the_page_about_its_code()
    {
        var pages = RepositoryFiles.PathOf("docs/diagnostics") + "/";
        var mistake = Mistake(pages);

        var link = new Uri(mistake.HelpLink);
        link.IsFile.ShouldBeTrue();
        File.ReadAllText(link.LocalPath).ShouldContain(mistake.Code);
    }

    [Fact]
    public void Pages_of_a_web_site_are_led_to_by_their_address() =>
        Mistake("https://rules.example/codes/")
            .ShouldSatisfyAllConditions(mistake =>
                mistake.HelpLink.ShouldBe($"https://rules.example/codes/{mistake.Code}.md")
            );

    [Fact]
    public void Where_there_are_no_pages_there_is_no_link() => Mistake("").HelpLink.ShouldBeNull();

    private static BuildErrorEventArgs Mistake(string help)
    {
        using var folder = new Folder();
        const string words = "conventions/examples/family-ceiling/words.conv";
        folder.Write("words.conv", RepositoryFiles.Read(words).Replace("facts", "fects", StringComparison.Ordinal));
        var build = new RecordingBuild();
        using var task = new CompileConventions
        {
            BuildEngine = build,
            Files = [new TaskItem(folder["words.conv"])],
            Language = "C#",
            OutputFolder = folder["obj"],
            ProjectFolder = folder.Path,
            Help = help,
        };

        task.Execute().ShouldBeFalse();
        return build.Errors[0];
    }

    /// <summary>A build that keeps the errors it is told.</summary>
    private sealed class RecordingBuild : IBuildEngine
    {
        public List<BuildErrorEventArgs> Errors { get; } = [];

        public bool ContinueOnError => false;
        public int LineNumberOfTaskNode => 0;
        public int ColumnNumberOfTaskNode => 0;
        public string ProjectFileOfTaskNode => "";

        public void LogErrorEvent(BuildErrorEventArgs e) => Errors.Add(e);

        public void LogWarningEvent(BuildWarningEventArgs e) { }

        public void LogMessageEvent(BuildMessageEventArgs e) { }

        public void LogCustomEvent(CustomBuildEventArgs e) { }

        public bool BuildProjectFile(
            string projectFileName,
            string[] targetNames,
            System.Collections.IDictionary globalProperties,
            System.Collections.IDictionary targetOutputs
        ) => throw new NotSupportedException("the task builds no project");
    }
}
