using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Conv.Cli.Outputs;
using Conv.Runtime.Languages;

namespace Conv.Cli.Books;

/// <summary>
/// The folder of a rule book. A list in it names the files of the book: only these are replaced, and those of an earlier book that the new one does
/// not have are removed. A folder that holds other files and no such list is nobody's to write into, and neither is a file that stands where a page would.
/// </summary>
internal static partial class BookFolder
{
    /// <summary>The list of the book's files.</summary>
    public const string ListName = "rule-book.txt";

    private const string Option = "--output";

    /// <summary>Writes a book.</summary>
    /// <param name="folder">The folder; made where there is none.</param>
    /// <param name="pages">Texts by path within it.</param>
    /// <exception cref="CliException">It holds files of others, or cannot be written.</exception>
    public static void Write(string folder, ImmutableSortedDictionary<string, string> pages)
    {
        var list = Path.Combine(folder, ListName);
        var earlier = Writable.Or(Complaint(folder), Writable.AnotherFolder, () => Earlier(folder, list));
        foreach (var page in pages.Keys.Where(page => !earlier.Contains(page)))
        {
            if (Path.Exists(Path.Combine(folder, page)))
            {
                throw NotOurs(folder, ComplaintWords.OfNoBook.With(page));
            }
        }

        // Until the last line the list names the files of both books: who is stopped half-way can begin again.
        Make(folder, folder);
        WholeFile.Write(Option, list, Listed(pages.Keys.Union(earlier, StringComparer.Ordinal)));
        foreach (var (page, text) in pages)
        {
            var path = Path.Combine(folder, page);
            Make(folder, Path.GetDirectoryName(path)!);
            WholeFile.Write(Option, path, text);
        }

        foreach (var gone in earlier.Where(page => !pages.ContainsKey(page)))
        {
            Writable.Or(Complaint(folder), Writable.AnotherFolder, () => File.Delete(Path.Combine(folder, gone)));
        }

        WholeFile.Write(Option, list, Listed(pages.Keys));
    }

    private static ImmutableHashSet<string> Earlier(string folder, string list)
    {
        if (File.Exists(list))
        {
            // What no book names like that is not removed, whatever the list says.
            return [.. File.ReadLines(list).Where(line => PageName().IsMatch(line))];
        }

        return File.Exists(folder) ? throw NotOurs(folder, ComplaintWords.AFile)
            : Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any()
                ? throw NotOurs(folder, ComplaintWords.HoldsOthers)
            : [];
    }

    private static void Make(string folder, string made) =>
        Writable.Or(Complaint(folder), Writable.AnotherFolder, () => Directory.CreateDirectory(made));

    private static string Listed(IEnumerable<string> pages) =>
        string.Concat(pages.Order(StringComparer.Ordinal).Select(page => $"{page}\n"));

    private static CliException NotOurs(string folder, LocalizableText why) =>
        new(ExitStatus.WrongCall, Said.At($"{Option} {folder}", why), AdviceWords.EmptyFolder);

    private static LocalizableText Complaint(string folder) => Said.At($"{Option} {folder}", ComplaintWords.NotWritten);

    [GeneratedRegex(
        "^([a-z]{2}/)?[a-z0-9-]+\\.(html|js|css)$",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking
    )]
    private static partial Regex PageName();
}
