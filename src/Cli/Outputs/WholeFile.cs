using System.Text;
using Conv.Sessions.Writing;

namespace Conv.Cli.Outputs;

/// <summary>Writes a file so that it is never half there.</summary>
internal static class WholeFile
{
    /// <summary>Writes a text as UTF-8 under another name, then gives it its own.</summary>
    /// <param name="option">The option that named the file, for the complaint.</param>
    /// <param name="path">The file; replaced where there is one.</param>
    /// <param name="text">What it will hold.</param>
    /// <exception cref="CliException">It cannot be written.</exception>
    public static void Write(string option, string path, string text)
    {
        using var writing = Interruption.WhileWriting();
        Writable.Or(
            Said.At($"{option} {path}", ComplaintWords.NotWritten),
            Writable.AnotherPlace,
            () =>
            {
                using var file = UnfinishedFile.Create(path);
                file.Stream.Write(Encoding.UTF8.GetBytes(text));
                file.Finish();
            }
        );
    }
}
