using System.Text;

namespace Conv.Cli.Terminals;

/// <summary>Writes a file so that it is never half there.</summary>
internal static class WholeFile
{
    private const string Unfinished = ".unfinished";

    /// <summary>Writes a text as UTF-8 under another name, then gives it its own.</summary>
    /// <param name="option">The option that named the file, for the complaint.</param>
    /// <param name="path">The file; replaced where there is one.</param>
    /// <param name="text">What it will hold.</param>
    /// <exception cref="CliException">It cannot be written.</exception>
    public static void Write(string option, string path, string text)
    {
        using var writing = Interruption.WhileWriting();
        try
        {
            File.WriteAllText(path + Unfinished, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            File.Move(path + Unfinished, path, overwrite: true);
        }
        catch (Exception exception)
            when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new CliException(
                ExitStatus.WrongCall,
                $"{option} {path}: cannot be written: {exception.Message.TrimEnd('.')}",
                "choose a place where you may write"
            );
        }
        finally
        {
            if (Path.GetDirectoryName(Path.GetFullPath(path)) is { } folder && Directory.Exists(folder))
            {
                File.Delete(path + Unfinished);
            }
        }
    }
}
