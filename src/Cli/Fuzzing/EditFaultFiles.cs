using System.Collections.Immutable;
using System.Globalization;
using Conv.Compiler.Text;
using Conv.Fuzzing.Edits;

namespace Conv.Cli.Fuzzing;

/// <summary>Writes a fault so that <c>conv diff</c> shows it again.</summary>
internal static class EditFaultFiles
{
    /// <summary>Writes it into a folder of its own and names that folder.</summary>
    public static string Write(string folder, EditFault fault)
    {
        var path = Path.Combine(folder, fault.Seed.ToString(CultureInfo.InvariantCulture));
        using var writing = Interruption.WhileWriting();
        try
        {
            Write(Path.Combine(path, "old"), fault.Old);
            Write(Path.Combine(path, "new"), fault.New);
            if (fault.Csv.Length > 0)
            {
                File.WriteAllText(Path.Combine(path, "sessions.csv"), fault.Csv);
            }

            File.WriteAllText(Path.Combine(path, "fault.txt"), $"{fault.Edit}\n{fault.What}\n\n{Call(fault)}\n");
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

    private static void Write(string folder, ImmutableArray<SourceText> sources)
    {
        Directory.CreateDirectory(folder);
        foreach (var source in sources)
        {
            File.WriteAllText(Path.Combine(folder, Path.GetFileName(source.Path)), source.Text);
        }
    }

    private static string Call(EditFault fault)
    {
        var judge = fault.Convention is { } convention ? $":{convention}" : "";
        var readings = fault.Readings.Select(pair => $" --reading {pair.Key}={pair.Value}");
        var data = fault.Csv.Length > 0 ? " --data sessions.csv" : "";
        return $"conv diff old{judge} new{judge}{data}{string.Concat(readings)}";
    }
}
