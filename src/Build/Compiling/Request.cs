using System.Text.Json.Serialization;

namespace Conv.Build.Compiling;

/// <summary>What the task asks of the program.</summary>
/// <param name="ProjectFolder">The folder of the project.</param>
/// <param name="Sets">What to compile.</param>
internal sealed record BuildRequest(string ProjectFolder, IReadOnlyList<SetRequest> Sets);

/// <summary>Files that belong together: a vocabulary and its conventions, under one assignment of readings.</summary>
/// <param name="Files">The files, in full.</param>
/// <param name="Readings">How ambiguities are read, <c>name=value</c>.</param>
/// <param name="Namespace">The namespace of the types; empty: by the vocabulary.</param>
/// <param name="AsAssembly">Whether an assembly is made, and not C#.</param>
/// <param name="OutputFolder">Where what is made goes.</param>
internal sealed record SetRequest(
    IReadOnlyList<string> Files,
    IReadOnlyList<string> Readings,
    string Namespace,
    bool AsAssembly,
    string OutputFolder
);

/// <summary>What became of a request.</summary>
/// <param name="Sets">Each set, in the order of the request.</param>
internal sealed record BuildAnswer(IReadOnlyList<SetAnswer> Sets);

/// <summary>What became of a set.</summary>
/// <param name="Outputs">The files that were made; none where there are errors.</param>
/// <param name="Findings">What was found.</param>
internal sealed record SetAnswer(IReadOnlyList<string> Outputs, IReadOnlyList<BuildFinding> Findings);

/// <summary>A finding, as MSBuild tells it.</summary>
internal sealed record BuildFinding(
    bool IsError,
    string Code,
    string Message,
    string File,
    int Line = 0,
    int Column = 0,
    int EndLine = 0,
    int EndColumn = 0
);

/// <summary>Requests and answers as JSON.</summary>
[JsonSourceGenerationOptions(WriteIndented = true)]
[JsonSerializable(typeof(BuildRequest))]
[JsonSerializable(typeof(BuildAnswer))]
internal sealed partial class BuildJson : JsonSerializerContext;
