using Conv.Compiler.Naming;
using Conv.Compiler.Parsing;
using Conv.LanguageServer.Protocol;
using Conv.LanguageServer.Workspaces;

namespace Conv.LanguageServer.Features;

/// <summary>The kinds of words, for colours that go by meaning.</summary>
internal static class Colouring
{
    private static readonly string[] Types =
    [
        "keyword",
        "string",
        "number",
        "comment",
        "operator",
        "function",
        "property",
        "enumMember",
        "type",
        "variable",
        "event",
        "namespace",
        "parameter",
    ];

    /// <summary>The kinds by number.</summary>
    public static SemanticTokensLegend Legend { get; } = new(Types, ["declaration"]);

    /// <summary>The words of a file in order.</summary>
    public static SemanticTokens Of(FileView file)
    {
        var names = file
            .Group.Names.Occurrences.Where(name => name.Place.Source == file.Source)
            .GroupBy(name => name.Place.Span.Start)
            .ToDictionary(name => name.Key, name => name.First());
        var data = new List<int>();
        var before = new Position(0, 0);
        foreach (var token in SyntaxTokens.Of(file.Source))
        {
            var name = names.GetValueOrDefault(token.Span.Start);
            var type = name is null ? OfWord(token.Kind) : OfName(file.Group.Names.SymbolOf(name)?.Kind);
            if (type is null)
            {
                continue;
            }

            var place = Ranges.Of(file.Source, token.Span).Start;
            data.AddRange([
                place.Line - before.Line,
                place.Line == before.Line ? place.Character - before.Character : place.Character,
                token.Span.Length,
                Array.IndexOf(Types, type),
                name?.Role.Declares == true ? 1 : 0,
            ]);
            before = place;
        }

        return new SemanticTokens([.. data]);
    }

    private static string? OfWord(SyntaxTokenKind kind) =>
        kind switch
        {
            SyntaxTokenKind.Keyword
            or SyntaxTokenKind.Else
            or SyntaxTokenKind.When
            or SyntaxTokenKind.Otherwise
            or SyntaxTokenKind.Means
            or SyntaxTokenKind.Default => "keyword",
            SyntaxTokenKind.Name => "variable",
            SyntaxTokenKind.Number or SyntaxTokenKind.Date => "number",
            SyntaxTokenKind.Text or SyntaxTokenKind.Citation => "string",
            SyntaxTokenKind.Comment => "comment",
            SyntaxTokenKind.Sign
            or SyntaxTokenKind.Comma
            or SyntaxTokenKind.Colon
            or SyntaxTokenKind.Open
            or SyntaxTokenKind.Close
            or SyntaxTokenKind.Minus
            or SyntaxTokenKind.Arrow => "operator",
            SyntaxTokenKind.Bad => null,
            _ => throw new System.Diagnostics.UnreachableException($"the kind {kind}"),
        };

    private static string OfName(NameKind? kind) =>
        kind switch
        {
            null => "variable",
            NameKind.Vocabulary or NameKind.Convention or NameKind.Source => "namespace",
            NameKind.Fact => "property",
            NameKind.FactValue or NameKind.CategoryValue or NameKind.Alternative => "enumMember",
            NameKind.Reason or NameKind.Payer => "event",
            NameKind.Reading or NameKind.Category or NameKind.Window => "type",
            NameKind.Condition or NameKind.Function or NameKind.FunctionGroup => "function",
            NameKind.Quantity
            or NameKind.Amount
            or NameKind.Scale
            or NameKind.Index
            or NameKind.DayList
            or NameKind.Monitor
            or NameKind.Budget
            or NameKind.BudgetLine => "variable",
            NameKind.Person => "parameter",
            _ => throw new System.Diagnostics.UnreachableException($"the kind {kind}"),
        };
}
