using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Conv.Compiler;
using Conv.Compiler.Diagnostics;
using Conv.Compiler.Syntax;
using Conv.Compiler.Text;
using Conv.LanguageServer.Protocol;
using Conv.LanguageServer.Workspaces;

namespace Conv.LanguageServer.Features;

/// <summary>
/// Does what the help of a finding says. The words in back-quotes are tried in place of what was found, behind it, and at the end of its
/// declaration; what is offered was tried: the finding goes, and no other error comes.
/// </summary>
internal static partial class QuickFixes
{
    private const string Kind = "quickfix";
    private const int MostTrials = 16;

    // What such a finding points at does nothing: the help says to remove it.
    private static readonly ImmutableHashSet<DiagnosticDescriptor> Removals =
    [
        AnalysisDescriptors.DeadCase,
        AnalysisDescriptors.NeverFails,
        AnalysisDescriptors.IdleCap,
        AnalysisDescriptors.IdleException,
        AnalysisDescriptors.IdleValue,
        SyntaxDescriptors.StrangeCharacter,
    ];

    /// <summary>The edits for the findings in a piece of a file.</summary>
    public static CodeAction[] For(FileView file, IEnumerable<Diagnostic> findings, int start, int end) =>
        [
            .. findings
                .Where(finding =>
                    string.Equals(finding.Place.Source.Path, file.Source.Path, StringComparison.Ordinal)
                    && finding.Place.Span.Start <= end
                    && start <= finding.Place.Span.End
                )
                .SelectMany(finding => Fixes(file, finding)),
        ];

    private static IEnumerable<CodeAction> Fixes(FileView file, Diagnostic finding)
    {
        if (Removals.Contains(finding.Descriptor))
        {
            return
            [
                Action(
                    file,
                    finding,
                    $"Remove `{Short(finding.Place.Text)}`",
                    WithLine(file.Source, finding.Place.Span),
                    ""
                ),
            ];
        }

        var words = Words(finding.Help).ToList();
        return words
            .SelectMany(word => Trials(file, finding, word))
            .Take(MostTrials)
            .Where(trial => Mends(file, finding, trial.Span, trial.Text))
            .DistinctBy(trial => trial.Word)
            .Select(trial => Action(file, finding, trial.Title, trial.Span, trial.Text));
    }

    private static IEnumerable<(string Word, string Title, TextSpan Span, string Text)> Trials(
        FileView file,
        Diagnostic finding,
        string word
    )
    {
        var place = finding.Place.Span;
        yield return (word, $"Replace by `{word}`", place, word);
        yield return (word, $"Add `{word}`", new TextSpan(place.End, 0), $" {word}");
        if (
            file.Syntax.Declarations.FirstOrDefault(one =>
                one.Span.Start <= place.Start && place.End <= one.Span.End
            ) is
            { } declaration
        )
        {
            yield return (word, $"Add `{word}`", new TextSpan(declaration.Span.End, 0), $"\n    {word}");
        }
        else if (file.Syntax.Header is { } header)
        {
            yield return (word, $"Add `{word}`", new TextSpan(header.Span.End, 0), $"\n    {word}");
        }
    }

    private static bool Mends(FileView file, Diagnostic finding, TextSpan span, string text)
    {
        var before = file.Group.Compilation;
        var after = before.WithSource(
            new SourceText(file.Source.Path, file.Source.Text.Remove(span.Start, span.Length).Insert(span.Start, text))
        );
        return Count(after, finding.Code) < Count(before, finding.Code) && Errors(after) < Math.Max(1, Errors(before));
    }

    private static int Count(Compilation compilation, string code) =>
        compilation.Diagnostics.Count(finding => string.Equals(finding.Code, code, StringComparison.Ordinal));

    private static int Errors(Compilation compilation) =>
        compilation.Diagnostics.Count(finding => finding.Severity == Severity.Error);

    // Words with a place for others (`add NAME …`) are for the author to fill.
    private static IEnumerable<string> Words(string? help) =>
        help is null
            ? []
            : BackQuoted()
                .Matches(help)
                .Select(match => match.Groups[1].Value)
                .Where(word => !word.Contains('…', StringComparison.Ordinal) && !Placeholder().IsMatch(word))
                .Distinct(StringComparer.Ordinal);

    private static CodeAction Action(FileView file, Diagnostic finding, string title, TextSpan span, string text) =>
        new(
            title,
            Kind,
            [Diagnosing.Item(finding)],
            new WorkspaceEdit(
                new Dictionary<string, TextEdit[]>(StringComparer.Ordinal)
                {
                    [Addresses.ToUri(file.Source.Path)] = [new TextEdit(Ranges.Of(file.Source, span), text)],
                }
            ),
            IsPreferred: true
        );

    // A clause that has its line for itself goes with the line.
    private static TextSpan WithLine(SourceText source, TextSpan span)
    {
        var start = span.Start;
        while (start > 0 && source.Text[start - 1] is ' ' or '\t')
        {
            start--;
        }

        var end = span.End;
        while (end < source.Text.Length && source.Text[end] is ' ' or '\t' or '\r')
        {
            end++;
        }

        var isAlone =
            (start == 0 || source.Text[start - 1] == '\n') && (end == source.Text.Length || source.Text[end] == '\n');
        return isAlone ? new TextSpan(start, Math.Min(end + 1, source.Text.Length) - start) : span;
    }

    private static string Short(string text) =>
        text.Length <= 40 ? text.ReplaceLineEndings(" ") : $"{text[..40].ReplaceLineEndings(" ")}…";

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex BackQuoted();

    [GeneratedRegex(@"\b(?!EUR\b)[A-Z]{2,}\b|\bN\b")]
    private static partial Regex Placeholder();
}
