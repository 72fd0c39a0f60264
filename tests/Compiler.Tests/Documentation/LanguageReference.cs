using System.Collections.Immutable;
using Conv.Compiler.Parsing;
using Conv.Compiler.Syntax;
using Conv.Compiler.Text;

namespace Conv.Compiler.Tests.Documentation;

/// <summary>The examples in <c>docs/language</c>, by the rule at the top of its README.</summary>
internal static class LanguageReference
{
    private const string Folder = "docs/language";
    private const string Fence = "```";

    private static readonly ImmutableDictionary<string, SourceText> Frames = RepositoryFiles
        .In($"{Folder}/frames", ".conv")
        .ToImmutableDictionary(
            file => Path.GetFileNameWithoutExtension(file),
            file => new SourceText(file, RepositoryFiles.Read(file)),
            StringComparer.Ordinal
        );

    /// <summary>The pages, relative to the root.</summary>
    public static ImmutableArray<string> Pages { get; } = [.. RepositoryFiles.In(Folder, ".md")];

    /// <summary>All examples, in order of page and line.</summary>
    public static ImmutableArray<LanguageExample> Examples { get; } = [.. Pages.SelectMany(Read)];

    public static LanguageExample Find(string id) => Examples.Single(example => example.Id == id);

    private static IEnumerable<LanguageExample> Read(string page)
    {
        var lines = RepositoryFiles.Read(page).Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (!lines[i].StartsWith(Fence, StringComparison.Ordinal))
            {
                continue;
            }

            var end = Array.IndexOf(lines, Fence, i + 1);
            if (end < 0)
            {
                throw new InvalidDataException($"{page}:{i + 1}: the fence has no end");
            }

            var words = lines[i][Fence.Length..].Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (words is ["conv", .. var rest])
            {
                yield return Make(
                    $"{Path.GetFileName(page)}:{i + 1}",
                    rest,
                    string.Join('\n', lines[(i + 1)..end]) + "\n"
                );
            }

            i = end;
        }
    }

    private static LanguageExample Make(string id, string[] words, string text)
    {
        var options = words
            .Select(word => word.Split('='))
            .ToDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);
        options.Keys.ShouldBeSubsetOf(["fragment", "wrong"], $"{id} has an unknown word behind `conv`");

        var frame = options.TryGetValue("fragment", out var name) ? Frames[name] : null;
        var before = frame is null ? string.Empty : frame.Text + "\n";
        var subject = new SourceText(frame?.Path ?? id, before + text);
        return new LanguageExample(
            id,
            subject,
            [.. Companions(subject).Distinct().Where(file => file != frame)],
            options.GetValueOrDefault("wrong"),
            before.Count(character => character == '\n') + 1
        );
    }

    private static IEnumerable<SourceText> Companions(SourceText subject)
    {
        switch (SyntaxParser.Parse(subject).File.Header)
        {
            case VocabularyHeaderSyntax vocabulary:
                return [User(vocabulary.Name.Text)];
            case ConventionHeaderSyntax header:
                var names = header.Clauses.Select(clause =>
                    (clause as UsesSyntax)?.Name.Text
                    ?? (clause as FollowsSyntax)?.Name.Text
                    ?? (clause as ExtendsSyntax)?.Name.Text
                );
                return Frames
                    .Values.Where(frame => names.Contains(SyntaxParser.Parse(frame).File.Header?.Name.Text))
                    .SelectMany(frame => Frame(frame));
            default:
                return [];
        }
    }

    private static IEnumerable<SourceText> Frame(SourceText frame) =>
        SyntaxParser.Parse(frame).File.Header is VocabularyHeaderSyntax ? [frame] : Companions(frame).Append(frame);

    private static SourceText User(string vocabulary) =>
        new("user.conv", $"convention user uses {vocabulary} in force from 2024-01-01 to 2024-12-31");
}
