using Conv.Compiler.Diagnostics;
using Conv.Compiler.Formatting;
using Conv.Compiler.Parsing;
using Conv.LanguageServer.Workspaces;

namespace Conv.LanguageServer.Features;

/// <summary>Lays a document out as <c>conv fmt</c> does.</summary>
internal static class Layout
{
    /// <summary>The edits; none where words do not fit: a file that cannot be read is left alone.</summary>
    public static Protocol.TextEdit[] Of(FileView file) =>
        SyntaxParser.Parse(file.Source).Findings.Any(finding => finding.Severity == Severity.Error)
            ? []
            :
            [
                .. Formatter
                    .Edits(file.Source, file.Syntax)
                    .Select(edit => new Protocol.TextEdit(Ranges.Of(file.Source, edit.Span), edit.NewText)),
            ];
}
