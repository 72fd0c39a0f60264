using Microsoft.Build.Framework;
using MSBuildTask = Microsoft.Build.Utilities.Task;

namespace Conv.Build.Tasks;

/// <summary>
/// The MSBuild task: compiles the conventions of a project where something has changed, and says what belongs to the project. It runs inside
/// MSBuild and loads nothing of the compiler.
/// </summary>
public sealed class CompileConventions : MSBuildTask, ICancelableTask, IDisposable
{
    private readonly CancellationTokenSource _cancelled = new();

    /// <summary>The <c>Convention</c> items.</summary>
    [Required]
    public ITaskItem[] Files { get; set; } = [];

    /// <summary>The language of the project.</summary>
    public string Language { get; set; } = "";

    /// <summary>Readings of items that choose none.</summary>
    public string DefaultReadings { get; set; } = "";

    /// <summary>The folder for what is made.</summary>
    [Required]
    public string OutputFolder { get; set; } = "";

    /// <summary>The folder of the project.</summary>
    [Required]
    public string ProjectFolder { get; set; } = "";

    /// <summary>Where the pages about codes are: a folder or the beginning of an address.</summary>
    public string Help { get; set; } = "";

    /// <summary>The program <c>dotnet</c>.</summary>
    public string Host { get; set; } = "";

    /// <summary>C# that belongs to the project.</summary>
    [Output]
    public ITaskItem[] Sources { get; private set; } = [];

    /// <summary>Assemblies that the project refers to.</summary>
    [Output]
    public ITaskItem[] Assemblies { get; private set; } = [];

    /// <summary>All files that were made, for <c>clean</c>.</summary>
    [Output]
    public ITaskItem[] Written { get; private set; } = [];

    /// <inheritdoc/>
    public void Cancel() => _cancelled.Cancel();

    /// <inheritdoc/>
    public void Dispose() => _cancelled.Dispose();

    /// <inheritdoc/>
    public override bool Execute()
    {
        var sets = ConventionSets.Of(Files, Language, DefaultReadings, Path.GetFullPath(OutputFolder));
        var made = new BuildState(Path.GetFullPath(OutputFolder));
        var stale = sets.Where(set => !made.IsUpToDate(set)).ToList();
        if (stale.Count > 0 && !Compile(stale, made))
        {
            return false;
        }

        List<ITaskItem> sources = [],
            assemblies = [],
            written = [];
        foreach (var set in sets)
        {
            foreach (var file in made.OutputsOf(set))
            {
                var list =
                    file.EndsWith(".cs", StringComparison.Ordinal) ? sources
                    : file.EndsWith(".dll", StringComparison.Ordinal) ? assemblies
                    : written;
                list.Add(new Microsoft.Build.Utilities.TaskItem(file));
            }

            written.Add(new Microsoft.Build.Utilities.TaskItem(made.ManifestOf(set)));
        }

        Sources = [.. sources];
        Assemblies = [.. assemblies];
        Written = [.. sources, .. assemblies, .. written];
        return true;
    }

    private bool Compile(List<ConventionSet> stale, BuildState made)
    {
        Log.LogMessage(MessageImportance.Normal, "Compiling conventions: {0} files", stale.Sum(set => set.Files.Count));
        var program = new CompilerProcess(Host, OutputFolder);
        var (answer, failure) = program.Run(
            new(ProjectFolder, [.. stale.Select(set => set.Request)]),
            _cancelled.Token
        );
        if (answer is null)
        {
            Log.LogError(null, "CONV0000", null, null, 0, 0, 0, 0, "{0}", failure);
            return false;
        }

        foreach (var (set, result) in stale.Zip(answer.Sets))
        {
            foreach (var finding in result.Findings)
            {
                Tell(finding);
            }

            if (!result.Findings.Any(finding => finding.IsError))
            {
                made.Remember(set, result.Outputs);
            }
        }

        return !Log.HasLoggedErrors;
    }

    private void Tell(Compiling.BuildFinding finding)
    {
        var help =
            Help.Length == 0
                ? null
                : $"{(Help.Contains("://", StringComparison.Ordinal) ? Help : new Uri(Help).AbsoluteUri)}{finding.Code}.md";
        if (finding.IsError)
        {
            Log.LogError(
                null,
                finding.Code,
                null,
                help,
                finding.File,
                finding.Line,
                finding.Column,
                finding.EndLine,
                finding.EndColumn,
                "{0}",
                finding.Message
            );
        }
        else
        {
            Log.LogWarning(
                null,
                finding.Code,
                null,
                help,
                finding.File,
                finding.Line,
                finding.Column,
                finding.EndLine,
                finding.EndColumn,
                "{0}",
                finding.Message
            );
        }
    }
}
