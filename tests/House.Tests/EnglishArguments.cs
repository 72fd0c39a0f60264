using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using Conv.Runtime.Languages;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Conv.House.Tests;

/// <summary>
/// Words that fill a message and are English in every language: a text with words of its own, outside back-quotes, that stands for a piece of a file
/// (<c>MessageArgument</c> from a string, <c>LocalizableText.Same</c>).
/// </summary>
internal static partial class EnglishArguments
{
    /// <summary>All of a compilation, by file and line.</summary>
    public static IReadOnlyList<string> Of(CSharpCompilation compilation)
    {
        var found = new ConcurrentBag<(string File, int Line, string Text)>();
        Parallel.ForEach(
            compilation.SyntaxTrees,
            tree =>
            {
                SemanticModel? model = null;
                foreach (var text in tree.GetRoot().DescendantNodes().Where(HasWords).Cast<ExpressionSyntax>())
                {
                    model ??= compilation.GetSemanticModel(tree);
                    if (Stands(model, text))
                    {
                        var line = tree.GetLineSpan(text.Span).StartLinePosition.Line + 1;
                        found.Add((tree.FilePath, line, text.ToString()));
                    }
                }
            }
        );
        return
        [
            .. found
                .OrderBy(place => place.File, StringComparer.Ordinal)
                .ThenBy(place => place.Line)
                .Select(place => $"{place.File}:{place.Line}: {place.Text}"),
        ];
    }

    private static bool HasWords(SyntaxNode node) =>
        node switch
        {
            LiteralExpressionSyntax literal when literal.IsKind(SyntaxKind.StringLiteralExpression) => IsWords(
                literal.Token.ValueText
            ),
            InterpolatedStringExpressionSyntax text => IsWords(
                string.Concat(
                    text.Contents.Select(part =>
                        part is InterpolatedStringTextSyntax words ? words.TextToken.Text : "x"
                    )
                )
            ),
            _ => false,
        };

    private static bool IsWords(string text) => Word().IsMatch(Quoted().Replace(text, ""));

    // The text itself, or one of two between which it is chosen.
    private static bool Stands(SemanticModel model, ExpressionSyntax text)
    {
        var whole = text;
        while (whole.Parent is ParenthesizedExpressionSyntax or ConditionalExpressionSyntax)
        {
            whole = (ExpressionSyntax)whole.Parent;
        }

        return model.GetTypeInfo(whole)
                is { Type.SpecialType: SpecialType.System_String, ConvertedType.Name: "MessageArgument" }
            || model.GetTypeInfo(text).ConvertedType?.Name == "MessageArgument"
            || (
                whole.Parent is ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call }
                && model.GetSymbolInfo(call).Symbol is { Name: "Same", ContainingType.Name: "LocalizableText" }
            );
    }

    [GeneratedRegex("`[^`]*`")]
    private static partial Regex Quoted();

    [GeneratedRegex("[a-z]{2,}")]
    private static partial Regex Word();
}
