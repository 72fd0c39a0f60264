using System.Collections.Immutable;
using System.Text;
using Conv.Analysis;
using Conv.Build.Paths;
using Conv.Compiler;
using Conv.Compiler.Diagnostics;
using Conv.Compiler.Emit.Planning;
using Conv.Compiler.Text;

namespace Conv.Build.Compiling;

/// <summary>Compiles a set: reads its files, checks them, and writes C# or an assembly for each vocabulary.</summary>
internal static class SetCompiler
{
    /// <summary>Compiles a set; whatever is wrong with it is among the findings.</summary>
    public static SetAnswer Compile(SetRequest set, string projectFolder)
    {
        var findings = new List<BuildFinding>();
        var sources = set.Files.Select(file => Read(file, findings)).OfType<SourceText>().ToImmutableArray();
        var readings = Readings(set, findings);
        var outputs = new List<string>();
        if (findings.Count == 0)
        {
            foreach (var compilation in CompilationGroups.Of(Compilation.Create(sources)))
            {
                outputs.AddRange(Compile(compilation, set, readings, projectFolder, findings));
            }
        }

        return new(findings.Exists(finding => finding.IsError) ? [] : outputs, findings);
    }

    private static List<string> Compile(
        Compilation compilation,
        SetRequest set,
        Dictionary<string, string> readings,
        string projectFolder,
        List<BuildFinding> findings
    )
    {
        var check = ProgramChecker.Check(compilation);
        findings.AddRange(check.Findings.Where(finding => finding.Severity != Severity.Information).Select(Finding));
        if (check.Program is not { } program || CompilationGroups.IsVocabularyAlone(compilation))
        {
            return [];
        }

        var known = program.Readings.Select(reading => reading.Name).ToList();
        var chosen = readings.Where(reading => known.Contains(reading.Key)).ToDictionary(StringComparer.Ordinal);
        foreach (var unknown in readings.Keys.Except(known))
        {
            findings.Add(
                Fault(
                    set.Files[0],
                    $"there is no reading `{unknown}`: {(known.Count == 0 ? "these conventions have none" : $"there are {string.Join(", ", known)}")}"
                )
            );
        }

        try
        {
            return Write(program, set, chosen, projectFolder);
        }
        catch (ArgumentException exception)
        {
            findings.Add(Fault(set.Files[0], exception.Message));
            return [];
        }
    }

    private static List<string> Write(
        CheckedProgram program,
        SetRequest set,
        Dictionary<string, string> readings,
        string projectFolder
    )
    {
        var from = set.AsAssembly ? projectFolder : set.OutputFolder;
        var options = program.EmitOptions with
        {
            WithSurface = true,
            Namespace = set.Namespace.Length == 0 ? null : set.Namespace,
            NameOfSource = path => PathRules.Here.Relative(from, path),
        };
        var name = options.NamespaceOf(program.Vocabulary.Name);
        if (!set.AsAssembly)
        {
            var (evaluator, surface) = program.EmitSources(readings, options);
            return
            [
                Write(set, name + ".Raw.g.cs", Encoding.UTF8.GetBytes(evaluator)),
                Write(set, name + ".g.cs", Encoding.UTF8.GetBytes(surface)),
            ];
        }

        var assembly = program.EmitWithSurface(readings, options);
        return
        [
            Write(set, name + ".dll", assembly.Dll),
            Write(set, name + ".pdb", assembly.Pdb),
            Write(set, name + ".xml", Encoding.UTF8.GetBytes(assembly.XmlDocs)),
        ];
    }

    // Under another name first: who reads it meanwhile sees the old file or the new one, and none that is half written.
    private static string Write(SetRequest set, string name, byte[] bytes)
    {
        Directory.CreateDirectory(set.OutputFolder);
        var path = Path.Combine(set.OutputFolder, name);
        if (!File.Exists(path) || !File.ReadAllBytes(path).AsSpan().SequenceEqual(bytes))
        {
            var unfinished = $"{path}.{Environment.ProcessId}.tmp";
            File.WriteAllBytes(unfinished, bytes);
            File.Move(unfinished, path, overwrite: true);
        }

        return path;
    }

    private static SourceText? Read(string path, List<BuildFinding> findings)
    {
        try
        {
            return SourceText.FromUtf8(path, File.ReadAllBytes(path));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            findings.Add(Fault(path, $"the file cannot be read: {exception.Message}"));
        }
        catch (DecoderFallbackException)
        {
            findings.Add(Fault(path, "the file is not UTF-8: save it in UTF-8"));
        }

        return null;
    }

    private static Dictionary<string, string> Readings(SetRequest set, List<BuildFinding> findings)
    {
        var readings = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var reading in set.Readings)
        {
            if (reading.Split('=') is not [{ Length: > 0 } name, { Length: > 0 } value])
            {
                findings.Add(Fault(set.Files[0], $"`{reading}` is no reading: write name=value"));
            }
            else if (!readings.TryAdd(name, value))
            {
                findings.Add(Fault(set.Files[0], $"the reading `{name}` is chosen twice"));
            }
        }

        return readings;
    }

    // Faults of the call, not of a text, have the code that has no page.
    private static BuildFinding Fault(string file, string message) => new(true, "CONV0000", message, file);

    private static BuildFinding Finding(Diagnostic finding)
    {
        var (place, source) = (finding.Place, finding.Place.Source);
        var (start, end) = (place.Start, source.PositionOf(place.Span.End));
        return new(
            finding.Severity == Severity.Error,
            finding.Code,
            finding.Help is null ? finding.Message : $"{finding.Message} ({finding.Help})",
            source.Path,
            start.Line,
            start.Column,
            end.Line,
            end.Column
        );
    }
}
