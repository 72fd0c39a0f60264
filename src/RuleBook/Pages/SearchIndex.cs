using System.Buffers;
using System.Text;
using System.Text.Json;
using Conv.Compiler.Text;
using Conv.RuleBook.Contents;
using Conv.RuleBook.Wording;

namespace Conv.RuleBook.Pages;

/// <summary>
/// What can be found, as a script: a page from disk may run a script beside it, and fetch nothing. All that is not ASCII, and all that is markup, is
/// written as an escape.
/// </summary>
/// <param name="book">The book.</param>
/// <param name="words">Its language.</param>
/// <param name="parts">What pages are made of.</param>
internal sealed class SearchIndex(Book book, BookWords words, Parts parts)
{
    private const int TextKept = 400;

    /// <summary>Rows of title, kind, page, and further words to find it by.</summary>
    public string Write()
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartArray();
            foreach (var entry in book.Entries)
            {
                Row(json, parts.TitleOf(entry), $"{words.Kind(entry.Kind)} · {entry.Part}", entry.File, Said(entry));
            }

            foreach (var example in book.Examples.All)
            {
                Row(json, example.Result.Scenario.Title, words.Scenarios, book.LinkTo(example), "");
            }

            json.WriteEndArray();
        }

        return $"\"use strict\";\nconst bookIndex = {Encoding.UTF8.GetString(buffer.WrittenSpan)};\n";
    }

    private static string Said(Entry entry)
    {
        var text = entry.Kind is EntryKind.Convention or EntryKind.Vocabulary ? "" : entry.Place.OneLine;
        return $"{entry.Name} {(text.Length > TextKept ? text[..TextKept] : text)}";
    }

    // Half of a pair of surrogates is no text that JSON can hold.
    private static void Row(Utf8JsonWriter json, params ReadOnlySpan<string> cells)
    {
        json.WriteStartArray();
        foreach (var cell in cells)
        {
            json.WriteStringValue(string.Concat(cell.Where(sign => !SteeringCharacters.All.Contains(sign))));
        }

        json.WriteEndArray();
    }
}
