using System.Text;
using Conv.Compiler.Symbols;
using Conv.Sessions.Writing;

namespace Conv.Fuzzing.Sessions;

/// <summary>Lines as the bytes of a session file.</summary>
public static class SessionCsv
{
    /// <summary>The file: every column of the vocabulary, in its order.</summary>
    public static byte[] Write(Vocabulary vocabulary, IEnumerable<SessionRow> rows)
    {
        List<string> columns = [.. vocabulary.Facts.Select(fact => fact.Name)];
        var text = new StringBuilder();
        text.Append(string.Join(',', columns)).Append('\n');
        foreach (var row in rows)
        {
            text.Append(
                    string.Join(',', columns.Select(column => CsvWriter.Cell(row.Cells.GetValueOrDefault(column, ""))))
                )
                .Append('\n');
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }
}
