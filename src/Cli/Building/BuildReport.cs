using System.Security.Cryptography;
using Conv.Compiler;

namespace Conv.Cli.Building;

/// <summary>What a build wrote.</summary>
internal sealed class BuildReport(
    CheckedProgram program,
    IReadOnlyDictionary<string, string> readings,
    AssemblyFiles built,
    string directory
)
{
    /// <summary>Writes the report to the results.</summary>
    public void Write(Terminal terminal, bool asJson)
    {
        if (asJson)
        {
            WriteJson(terminal);
        }
        else
        {
            WriteText(terminal);
        }
    }

    private void WriteText(Terminal terminal)
    {
        var table = new TextTable(terminal, 2);
        foreach (var (name, bytes) in built.Files)
        {
            table.Add(Terminal.Safe(PathOf(name)), $"{Numbers.Of(bytes.LongLength)} bytes");
        }

        terminal.Out.WriteLine(terminal.Paint(terminal.Out, Tone.Strong, built.Name));
        table.Write();
        foreach (var (name, value) in readings)
        {
            terminal.Out.WriteLine($"Reading {name} = {value}");
        }

        terminal.Out.WriteLine($"From sources {program.SourceHash}, by conv {Compilation.Version}");
    }

    private void WriteJson(Terminal terminal) =>
        JsonText.Write(
            terminal.Out,
            json =>
            {
                json.WriteStartObject();
                json.WriteString("assembly", built.Name);
                json.WriteString("sourceHash", program.SourceHash);
                json.WriteString("compilerVersion", Compilation.Version);
                json.WriteStartObject("readings");
                foreach (var reading in program.Ir.Readings)
                {
                    json.WriteString(
                        reading.Name,
                        readings.GetValueOrDefault(reading.Name, reading.Alternatives[reading.Default].Name)
                    );
                }

                json.WriteEndObject();
                json.WriteStartArray("files");
                foreach (var (name, bytes) in built.Files)
                {
                    json.WriteStartObject();
                    json.WriteString("path", PathOf(name));
                    json.WriteNumber("bytes", bytes.LongLength);
                    json.WriteString("sha256", Convert.ToHexStringLower(SHA256.HashData(bytes)));
                    json.WriteEndObject();
                }

                json.WriteEndArray();
                json.WriteEndObject();
            }
        );

    private string PathOf(string name) => Path.Combine(directory, name).Replace('\\', '/');
}
