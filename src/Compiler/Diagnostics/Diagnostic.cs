using System.Collections.Immutable;
using System.Globalization;
using Conv.Compiler.Text;

namespace Conv.Compiler.Diagnostics;

/// <summary>A finding about a place in a source file.</summary>
/// <param name="Descriptor">Its kind.</param>
/// <param name="Place">The place to look at.</param>
/// <param name="Message">One sentence without a final period.</param>
/// <param name="Help">What to do about it.</param>
/// <param name="Related">Other places that belong to it, such as the other of two rules that conflict.</param>
public sealed record Diagnostic(
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

    /// <summary>Makes a finding of a kind, its message filled with <paramref name="arguments"/>.</summary>
    public static Diagnostic Create(DiagnosticDescriptor descriptor, SourceSpan place, params string[] arguments) =>
        new(
            descriptor,
            place,
            Fill(descriptor.Message, arguments),
            descriptor.Help is null ? null : Fill(descriptor.Help, arguments),
            []
        );

    /// <summary>The same finding with other words of help.</summary>
    public Diagnostic WithHelp(string? help) => help is null ? this : this with { Help = Short(help, MostHelp) };

    /// <summary>The same finding with one more related place.</summary>
    public Diagnostic WithRelated(SourceSpan place, string message) =>
        this with
        {
            Related = Related.Add(new RelatedPlace(place, message)),
        };

    private static string Fill(string template, string[] arguments) =>
        string.Format(
            CultureInfo.InvariantCulture,
            template,
            [.. arguments.Select(argument => Short(argument, MostShown))]
        );

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
