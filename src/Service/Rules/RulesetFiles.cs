using System.Collections.Immutable;
using System.Text;
using Conv.Analysis;
using Conv.Compiler;
using Conv.Compiler.Emit;
using Conv.Compiler.Lowering;
using Conv.Compiler.Text;

namespace Conv.Service.Rules;

/// <summary>The files that the service was started with; they are read anew whenever conventions are loaded.</summary>
/// <param name="paths">Files, or folders with <c>.conv</c> files in them.</param>
/// <param name="readings">Alternatives by reading.</param>
/// <param name="cache">Where evaluators that were made before are looked for; null: nowhere.</param>
internal sealed class RulesetFiles(
    IReadOnlyList<string> paths,
    ImmutableSortedDictionary<string, string> readings,
    IEvaluatorCache? cache = null
)
{
    /// <summary>Reads, checks and compiles them.</summary>
    /// <exception cref="RulesetException">They cannot be read, have errors, or lack a reading that was chosen.</exception>
    public Ruleset Load()
    {
        string[] files = [.. paths.SelectMany(Expand).Distinct(StringComparer.Ordinal)];

        // Who asks for an explanation learns the name of a file, not where the service keeps it.
        var isNamed = files.DistinctBy(Path.GetFileName, StringComparer.Ordinal).Count() == files.Length;
        var sources = files
            .Select(file => Read(file, isNamed ? Path.GetFileName(file) : file.Replace('\\', '/')))
            .ToImmutableArray();
        var groups = CompilationGroups.Of(Compilation.Create(sources, cache));
        if (groups is not [var compilation])
        {
            throw new RulesetException(["these files are over several vocabularies, and a service has one"]);
        }

        var check = ProgramChecker.Check(compilation);
        if (check.Program is not { } program)
        {
            throw new RulesetException([
                .. check.Errors.Select(error => $"{error.Place}: {error.Code} {error.Message}"),
            ]);
        }

        try
        {
            return new Ruleset(program, readings);
        }
        catch (ReadingException exception)
        {
            throw new UnknownReadingException($"--reading: {exception.Message}");
        }
    }

    private static IEnumerable<string> Expand(string path)
    {
        if (!Directory.Exists(path))
        {
            return [path];
        }

        string[] found =
        [
            .. Directory
                .GetFiles(path, "*.conv")
                .Where(file => file.EndsWith(".conv", StringComparison.Ordinal))
                .Order(StringComparer.Ordinal),
        ];
        return found.Length > 0
            ? found
            : throw new RulesetException([$"{path}: there is no .conv file in this folder"]);
    }

    private static SourceText Read(string path, string name)
    {
        try
        {
            return SourceText.FromUtf8(name, File.ReadAllBytes(path));
        }
        catch (DecoderFallbackException)
        {
            throw new RulesetException([$"{path}: not UTF-8: save the file in UTF-8"]);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new RulesetException([$"{path}: cannot be read: {exception.Message}"]);
        }
    }
}

/// <summary>Conventions that cannot be decided by.</summary>
/// <param name="faults">What is wrong, a sentence each.</param>
internal class RulesetException(IReadOnlyList<string> faults) : Exception(string.Join('\n', faults))
{
    /// <summary>What is wrong, a sentence each.</summary>
    public IReadOnlyList<string> Faults { get; } = faults;
}

/// <summary>Conventions that do not have a reading that was chosen for them, or not that alternative.</summary>
/// <param name="fault">What is wrong.</param>
internal sealed class UnknownReadingException(string fault) : RulesetException([fault]);
