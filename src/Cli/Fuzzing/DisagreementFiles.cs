using System.Globalization;
using System.Text;
using Conv.Analysis;
using Conv.Compiler;
using Conv.Fuzzing.Engines;
using Conv.Fuzzing.Sessions;

namespace Conv.Cli.Fuzzing;

/// <summary>Writes a disagreement so that <c>conv run</c> shows it again under both engines.</summary>
internal static class DisagreementFiles
{
    /// <summary>Writes it into a folder of its own and names that folder.</summary>
    public static string Write(string folder, Disagreement disagreement)
    {
        var path = Path.Combine(folder, disagreement.Seed.ToString(CultureInfo.InvariantCulture));
        using var writing = Interruption.WhileWriting();
        try
        {
            Directory.CreateDirectory(path);
            foreach (var source in disagreement.Sources)
            {
                File.WriteAllText(Path.Combine(path, Path.GetFileName(source.Path)), source.Text);
            }

            var program = ProgramChecker.Check(Compilation.Create(disagreement.Sources)).Program;
            if (program is not null && !disagreement.Rows.IsEmpty)
            {
                File.WriteAllBytes(
                    Path.Combine(path, "sessions.csv"),
                    SessionCsv.Write(program.Ir.Vocabulary, disagreement.Rows)
                );
            }

            var text = new StringBuilder();
            text.AppendJoin('\n', disagreement.What).Append("\n\n").Append(Call(disagreement)).Append('\n');
            File.WriteAllText(Path.Combine(path, "disagreement.txt"), text.ToString());
            return path;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new CliException(
                ExitStatus.WrongCall,
                Said.At(path, ComplaintWords.NotWritten),
                SystemWords.Why(exception)
            );
        }
    }

    private static string Call(Disagreement disagreement)
    {
        var readings = disagreement.Readings.Select(pair => $" --reading {pair.Key}={pair.Value}");
        var policy = disagreement.Policy is null ? "" : $" --policy {disagreement.Policy}";
        return $"conv run . --input sessions.csv --output out{string.Concat(readings)}{policy} [--engine interpreter]";
    }
}
