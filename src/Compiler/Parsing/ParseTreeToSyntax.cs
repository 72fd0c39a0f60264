using System.Collections.Immutable;
using System.Globalization;
using Antlr4.Runtime;
using Antlr4.Runtime.Tree;
using Conv.Compiler.Diagnostics;
using Conv.Compiler.Parsing.Generated;
using Conv.Compiler.Parsing.Languages;
using Conv.Compiler.Syntax;
using Conv.Compiler.Text;
using Conv.Runtime.Languages;

namespace Conv.Compiler.Parsing;

/// <summary>
/// Turns the parse tree into the syntax tree. A clause or declaration that the parser could not read whole is left out (it has been
/// reported), and the names it would have introduced are remembered. Only this class knows the parse tree.
/// </summary>
internal sealed partial class ParseTreeToSyntax(SourceText source, Findings findings)
{
    private readonly ImmutableArray<string>.Builder _unreadable = ImmutableArray.CreateBuilder<string>();

    /// <summary>Converts a file.</summary>
    /// <param name="file">The parse tree.</param>
    /// <param name="broken">Where the parser met words that do not fit.</param>
    public FileSyntax Convert(ConvParser.FileContext file, ImmutableArray<TextSpan> broken)
    {
        var header =
            file.header() is { } written && IsWhole(written, written.children, typeof(ConvParser.HeaderClauseContext))
                ? Header(written)
                : null;
        if (header is null && !(file.header() is { exception: not null } or { ChildCount: > 0 }))
        {
            findings.Add(SyntaxDescriptors.NoHeader, new SourceSpan(source, SpanOf(file.Start) with { Length = 0 }));
        }

        var declarations = Keep(file.declaration(), Declaration);
        return new FileSyntax(
            new TextSpan(0, source.Text.Length),
            header,
            declarations,
            _unreadable.ToImmutable(),
            broken
        );
    }

    /// <summary>The piece of text that a token covers.</summary>
    public static TextSpan SpanOf(IToken token) =>
        new(token.StartIndex, token.Type == TokenConstants.EOF ? 0 : token.StopIndex - token.StartIndex + 1);

    // Words of another language may stand in another order than their tokens: several cover what the whole phrases cover.
    private static TextSpan SpanOf(ParserRuleContext context)
    {
        if (context.Stop is null || context.Stop.TokenIndex <= context.Start.TokenIndex)
        {
            return SpanOf(context.Start);
        }

        return TextSpan.Between(PhraseToken.CoverOf(context.Start), PhraseToken.CoverOf(context.Stop));
    }

    /// <summary>Converts the contexts that can be read whole, clauses of theirs aside; remembers what the others would have named.</summary>
    private ImmutableArray<T> Keep<TContext, T>(
        IEnumerable<TContext> contexts,
        Func<TContext, T?> convert,
        Type? clauses = null
    )
        where TContext : ParserRuleContext
        where T : class
    {
        var kept = ImmutableArray.CreateBuilder<T>();
        foreach (var context in contexts)
        {
            var whole = IsWhole(context, context.children, clauses ?? ClausesOf(context));
            if (whole && convert(context) is { } node)
            {
                kept.Add(node);
            }
            else
            {
                // Its first word stands for the whole: it may have been what somebody misses later.
                _unreadable.Add(context.Start.Text);
                RememberNames(context);
            }
        }

        return kept.ToImmutable();
    }

    private static Type? ClausesOf(ParserRuleContext context) =>
        context switch
        {
            ConvParser.FunctionDeclarationContext or ConvParser.RulesDeclarationContext =>
                typeof(ConvParser.FunctionClauseContext),
            ConvParser.BudgetDeclarationContext => typeof(ConvParser.BudgetClauseContext),
            ConvParser.TransitionDeclarationContext => typeof(ConvParser.TransitionClauseContext),
            ConvParser.ScenarioDeclarationContext => typeof(ConvParser.ScenarioClauseContext),
            ConvParser.FactsDeclarationContext => typeof(ConvParser.FactLineContext),
            ConvParser.ReadingDeclarationContext => typeof(ConvParser.AlternativeContext),
            _ => null,
        };

    // A reading that lost an alternative is not judged by those that are left.
    private ImmutableArray<AlternativeSyntax> Alternatives(ConvParser.ReadingDeclarationContext reading)
    {
        var kept = Keep(reading.alternative(), Alternative);
        if (reading.exception is not null || kept.Length < reading.alternative().Length)
        {
            _unreadable.Add(Unquoted(reading.name().GetText()));
        }

        return kept;
    }

    private void RememberNames(ParserRuleContext context)
    {
        foreach (var child in context.children ?? [])
        {
            if (
                child
                is ConvParser.NameContext
                    or ConvParser.ChoiceContext
                    or ITerminalNode { Symbol.Type: ConvLexer.NAME }
            )
            {
                _unreadable.Add(Unquoted(child.GetText()));
            }
            else if (
                child
                is ConvParser.FactLineContext
                    or ConvParser.AlternativeContext
                    or ConvParser.FactKindContext
                    or ConvParser.FactValueContext
                    or ConvParser.NameListContext
                    or ConvParser.CodeListContext
                    or ConvParser.CodeContext
                    or ConvParser.FunctionNameContext
            )
            {
                RememberNames((ParserRuleContext)child);
            }
        }
    }

    // Whole: no error below, where children of the kind `clauses` are looked at on their own.
    private static bool IsWhole(ParserRuleContext context, IList<IParseTree>? children, Type? clauses)
    {
        if (
            clauses is null
                ? context.exception is not null
                : context.exception is not null && !HasClause(children, clauses)
        )
        {
            return false;
        }

        if (children is null)
        {
            return false;
        }

        foreach (var child in children)
        {
            if (clauses is not null && clauses.IsInstanceOfType(child))
            {
                continue;
            }

            // An error node among clauses is a word that was passed over between them.
            if (child is IErrorNode && !(clauses is not null && HasClause(children, clauses)))
            {
                return false;
            }

            if (child is ParserRuleContext inner && !IsWhole(inner, inner.children, null))
            {
                return false;
            }
        }

        return true;
    }

    private static bool HasClause(IList<IParseTree>? children, Type clauses) =>
        children?.Any(clauses.IsInstanceOfType) == true;

    private static NameSyntax Name(ConvParser.NameContext context) => new(SpanOf(context), Unquoted(context.GetText()));

    private static NameSyntax Name(ConvParser.ChoiceContext context) =>
        new(SpanOf(context), Unquoted(context.GetText()));

    private static NameSyntax Name(ITerminalNode token) => new(SpanOf(token.Symbol), Unquoted(token.GetText()));

    private static NameSyntax Name(ConvParser.CodeContext context) => new(SpanOf(context), Unquoted(context.GetText()));

    private static NameSyntax Name(ConvParser.FunctionNameContext context) =>
        Name(context.code()) with
        {
            Under = context.UNDER() is null ? null : Name(context.name()),
        };

    // A word of the language is a name in single quotes.
    private static string Unquoted(string name) => name is ['\'', .., '\''] ? name[1..^1] : name;

    private static ImmutableArray<NameSyntax> Names(IEnumerable<ConvParser.NameContext> contexts) =>
        [.. contexts.Select(Name)];

    private static ImmutableArray<NameSyntax> Names(ConvParser.NameListContext context) => Names(context.name());

    private static ImmutableArray<NameSyntax> Names(ConvParser.CodeListContext context) =>
        [.. context.code().Select(Name)];

    private static TextSyntax? Text(ConvParser.TextContext? context) =>
        context is null
            ? null
            : new TextSyntax(
                SpanOf(context),
                Unquote(context.STRING().GetText()),
                [
                    .. context
                        .translation()
                        .Select(translation => (translation.NAME().GetText(), Unquote(translation.STRING().GetText()))),
                ]
            );

    private static string Unquote(string quoted) => Inside(quoted, '"').Replace("\"\"", "\"", StringComparison.Ordinal);

    // The closing mark is missing where the file forgot it, which has been reported.
    private static string Inside(string text, char close) =>
        text.Length > 1 && text[^1] == close ? text[1..^1] : text[1..];

    private static ImmutableArray<CitationSyntax> Citations(IEnumerable<ConvParser.CitationsContext> contexts) =>
        [.. contexts.SelectMany(context => Citations(context))];

    private static ImmutableArray<CitationSyntax> Citations(ConvParser.CitationsContext? context) =>
        context is null
            ? []
            :
            [
                .. context
                    .CITATION()
                    .Select(token => new CitationSyntax(SpanOf(token.Symbol), Inside(token.GetText(), ']').Trim())),
            ];

    private DateSyntax Date(IToken token)
    {
        var span = SpanOf(token);
        if (
            DateOnly.TryParseExact(
                token.Text,
                "yyyy-MM-dd",
                CultureInfo.InvariantCulture,
                DateTimeStyles.None,
                out var date
            )
        )
        {
            return new DateSyntax(span, date);
        }

        findings.Add(SyntaxDescriptors.NoSuchDay, new SourceSpan(source, span), token.Text);
        return new DateSyntax(span, null);
    }

    private IntegerSyntax Integer(ITerminalNode token, int letters = 0)
    {
        var span = SpanOf(token.Symbol);
        if (long.TryParse(token.GetText()[..^letters], NumberStyles.None, CultureInfo.InvariantCulture, out var value))
        {
            return new IntegerSyntax(span, value);
        }

        findings.Add(SyntaxDescriptors.NumberTooLarge, new SourceSpan(source, span), token.GetText());
        return new IntegerSyntax(span, null);
    }

    private static LocalizableText Thousands(string number) =>
        new(
            $"write `{number} EUR` if the point stands between thousands; an amount has at most two decimals",
            $"écrivez `{number} EUR` si le signe sépare les milliers ; un montant a au plus deux décimales",
            $"schrijf `{number} EUR` als het teken tussen duizendtallen staat; een bedrag heeft ten hoogste twee decimalen",
            $"schreiben Sie `{number} EUR`, wenn das Zeichen zwischen Tausendern steht; ein Betrag hat höchstens zwei Dezimalen"
        );

    private MoneySyntax Money(ConvParser.MoneyContext context)
    {
        var span = SpanOf(context);
        var token = (ITerminalNode)context.GetChild(0);
        var digits = token.GetText();
        var place = new SourceSpan(source, SpanOf(token.Symbol));
        if (token.Symbol.Type == ConvLexer.DECIMAL_COMMA)
        {
            findings.Add(DecimalComma.Found(place, digits));
            return new MoneySyntax(span, null);
        }

        var point = digits.IndexOf('.', StringComparison.Ordinal);
        var decimals = point < 0 ? "" : digits[(point + 1)..];
        if (decimals.Length > 2)
        {
            findings.Add(
                Diagnostic
                    .Create(SyntaxDescriptors.NotWholeCents, place, digits)
                    .WithHelp(decimals.Length == 3 ? Thousands(digits.Remove(point, 1)) : null)
            );
            return new MoneySyntax(span, null);
        }

        var cents = (point < 0 ? digits : digits[..point]) + decimals.PadRight(2, '0');
        if (long.TryParse(cents, NumberStyles.None, CultureInfo.InvariantCulture, out var value))
        {
            return new MoneySyntax(span, value);
        }

        findings.Add(SyntaxDescriptors.NumberTooLarge, place, digits);
        return new MoneySyntax(span, null);
    }

    private static BodySyntax<T> Body<T>(
        ConvParser.NameContext? reading,
        ConvParser.ChoiceContext[] choices,
        IEnumerable<T> forms
    )
    {
        var alternatives = forms.ToList();
        return reading is null
            ? new BodySyntax<T>(null, [(null, alternatives[0])])
            : new BodySyntax<T>(
                Name(reading),
                [.. alternatives.Select((form, i) => ((NameSyntax?)Name(choices[i]), form))]
            );
    }
}
