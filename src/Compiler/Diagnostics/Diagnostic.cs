using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Conv.Compiler.Text;
using Conv.Runtime.Languages;

namespace Conv.Compiler.Diagnostics;

/// <summary>A finding about a place in a source file.</summary>
/// <param name="Descriptor">Its kind.</param>
/// <param name="Place">The place to look at.</param>
/// <param name="Message">One sentence without a final period.</param>
/// <param name="Help">What to do about it.</param>
/// <param name="Related">Other places that belong to it, such as the other of two rules that conflict.</param>
public sealed partial record Diagnostic(
    DiagnosticDescriptor Descriptor,
    SourceSpan Place,
    string Message,
    string? Help,
    ImmutableArray<RelatedPlace> Related
)
{
    private const int MostShown = 300;
    private const int MostHelp = 1000;

    /// <summary>A session or a history that shows it, as a scenario in the words of the files; lines end in LF. Null: none is needed, or none was found.</summary>
    public string? Example { get; init; }

    /// <summary>How many findings of the file behind it were counted and not kept.</summary>
    internal int Others { get; init; }

    /// <summary>The code of its kind.</summary>
    public string Code => Descriptor.Code;

    /// <summary>How much it matters.</summary>
    public Severity Severity => Descriptor.Severity;

    /// <summary>Makes a finding of a kind in the language of its file, its message filled with <paramref name="arguments"/>.</summary>
    internal static Diagnostic Create(
        DiagnosticDescriptor descriptor,
        SourceSpan place,
        params MessageArgument[] arguments
    )
    {
        return new(
            descriptor,
            place,
            Fill(descriptor.Message),
            descriptor.Help is null ? null : Fill(descriptor.Help),
            []
        );

        string Fill(LocalizableText template) =>
            WrittenNumbers.In(
                place.Source.Language,
                string.Format(
                    CultureInfo.InvariantCulture,
                    Quoting(template.In(place.Source.MessageLanguage), template.In(place.Source.Language)),
                    [.. arguments.Select(argument => Short(InLanguage(place.Source, argument.Text), MostShown))]
                )
            );
    }

    /// <summary>The same finding with other words of help.</summary>
    internal Diagnostic WithHelp(LocalizableText? help) =>
        help is null ? this : this with { Help = Short(InLanguage(Place.Source, help), MostHelp) };

    /// <summary>The same finding with one more related place.</summary>
    internal Diagnostic WithRelated(SourceSpan place, LocalizableText message) =>
        this with
        {
            Related = Related.Add(new RelatedPlace(place, InLanguage(Place.Source, message))),
        };

    // Rules are kept by the names of the data; who reads a file knows the names that it has there.
    private static string InLanguage(SourceText source, LocalizableText text)
    {
        var said = Quoting(text.In(source.MessageLanguage), text.In(source.Language));
        said = WrittenNumbers.In(source.Language, said);
        return !source.HasNames ? said
            : source.NameOf(said) is { } name ? name
            : Quoted()
                .Replace(said, quoted => Word().Replace(quoted.Value, word => source.NameOf(word.Value) ?? word.Value));
    }

    // Words to write are those of the file, whoever reads the message: they stand in the same order in each language.
    private static string Quoting(string said, string ofFile)
    {
        if (ReferenceEquals(said, ofFile))
        {
            return said;
        }

        var words = new Queue<string>(Quoted().Matches(ofFile).Select(match => match.Value));
        return Quoted().Count(said) == words.Count ? Quoted().Replace(said, _ => words.Dequeue()) : said;
    }

    [GeneratedRegex("`[^`]*`")]
    private static partial Regex Quoted();

    [GeneratedRegex(@"[\p{L}\p{N}_-]+")]
    private static partial Regex Word();

    // A message is for a person: a name as long as a file is told by its beginning.
    private static string Short(string text, int most) =>
        text.Length <= most ? text
        : text is ['`', .., '`'] ? $"{Beginning(text, most)}…`"
        : $"{Beginning(text, most)}…";

    private static string Beginning(string text, int length) =>
        text[..(char.IsHighSurrogate(text[length - 1]) ? length - 1 : length)];
}

/// <summary>Another place that belongs to a finding, and what it has to do with it.</summary>
public sealed record RelatedPlace(SourceSpan Place, string Message);
