using Antlr4.Runtime.Tree;
using Conv.Compiler.Parsing.Generated;

namespace Conv.Compiler.Translating;

/// <summary>What the tokens of a file are: only the grammar knows whether <c>cap</c> is a word of it or the name of a reason.</summary>
internal static class TokenRoles
{
    /// <summary>The roles by the positions of the tokens; what is not among them is a word.</summary>
    public static IReadOnlyDictionary<int, TokenRole> Of(IParseTree file)
    {
        var roles = new Dictionary<int, TokenRole>();
        var left = new Stack<IParseTree>([file]);
        while (left.TryPop(out var node))
        {
            if (node is ITerminalNode terminal && Of(terminal) is var role && role != TokenRole.Word)
            {
                roles[terminal.Symbol.TokenIndex] = role;
            }

            for (var i = 0; i < node.ChildCount; i++)
            {
                left.Push(node.GetChild(i));
            }
        }

        return roles;
    }

    private static TokenRole Of(ITerminalNode token) =>
        (token.Parent, token.Symbol.Type) switch
        {
            (ConvParser.NameContext { Parent: ConvParser.FactLineContext or ConvParser.NameValueContext }, _) =>
                TokenRole.Fact,
            (ConvParser.NameContext { Parent: ConvParser.ChoiceContext }, _) => TokenRole.Choice,
            // The days of the week are words, where a date is asked for its own.
            (
                ConvParser.NameContext
                {
                    Parent: ConvParser.CodeContext { Parent: ConvParser.MembershipContext membership }
                },
                not ConvLexer.NAME
            ) when membership.value() is ConvParser.PartOfDateContext => TokenRole.Word,
            (ConvParser.NameContext, _) => TokenRole.Name,
            (ConvParser.ChoiceContext, _) => TokenRole.Choice,
            (ConvParser.AdjectiveContext, _) => TokenRole.Adjective,
            (ConvParser.FactLineContext, ConvLexer.SESSION or ConvLexer.FUNCTION) => TokenRole.Fact,
            (ConvParser.NameValueContext, ConvLexer.FUNCTION) => TokenRole.Fact,
            (ConvParser.AddedUpContext, ConvLexer.NAME or ConvLexer.MINUTES) => TokenRole.Name,
            (ConvParser.YearFromDayWindowContext, ConvLexer.NAME) => TokenRole.Month,
            (ConvParser.TranslationContext, ConvLexer.NAME) => TokenRole.Code,
            (_, ConvLexer.NAME) => TokenRole.Name,
            _ => TokenRole.Word,
        };
}
