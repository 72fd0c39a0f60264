using System.Security.Cryptography;
using Conv.Cli.Outputs;
using Conv.Compiler;

namespace Conv.Cli.Building;

/// <summary>What a build wrote.</summary>
internal static class BuildReport
{
    /// <summary>The report.</summary>
    /// <param name="program">What was compiled.</param>
    /// <param name="chosen">The readings that were asked for.</param>
    /// <param name="built">What was written.</param>
    /// <param name="directory">Where to.</param>
    public static BuildOutput Of(
        CheckedProgram program,
        IReadOnlyDictionary<string, string> chosen,
        AssemblyFiles built,
        string directory
    ) =>
        new(
            built.Name,
            program.SourceHash,
            Compilation.Version,
            new OrderedDictionary<string, string>(
                program.Ir.Readings.Select(reading =>
                    KeyValuePair.Create(
                        reading.Name,
                        chosen.GetValueOrDefault(reading.Name, reading.Alternatives[reading.Default].Name)
                    )
                ),
                StringComparer.Ordinal
            ),
            [
                .. built.Files.Select(file => new BuiltFile(
                    Path.Combine(directory, file.Name).Replace('\\', '/'),
                    file.Bytes.LongLength,
                    Convert.ToHexStringLower(SHA256.HashData(file.Bytes))
                )),
            ]
        );

    /// <summary>Writes it for a person.</summary>
    /// <param name="terminal">Where to.</param>
    /// <param name="report">The report.</param>
    /// <param name="chosen">The readings that were asked for: the others need no word.</param>
    public static void Write(Terminal terminal, BuildOutput report, IReadOnlyDictionary<string, string> chosen)
    {
        var table = new TextTable(terminal, 2);
        foreach (var file in report.Files)
        {
            table.Add(Terminal.Safe(file.Path), terminal.Say(SmallWords.Bytes, Numbers.Of(file.Bytes)));
        }

        terminal.Out.WriteLine(terminal.Paint(terminal.Out, Tone.Strong, report.Assembly));
        table.Write();
        foreach (var (name, value) in chosen)
        {
            terminal.Out.WriteLine(terminal.Say(SmallWords.Reading, name, value));
        }

        terminal.Out.WriteLine(terminal.Say(SmallWords.FromSources, report.SourceHash, report.CompilerVersion));
    }
}
