using Conv.Compiler.Diagnostics;
using Conv.Compiler.Syntax;
using Conv.Runtime.Languages;

namespace Conv.Compiler.Binding.Extensions;

/// <summary>What the header of an extension says, and what only that of a convention may say.</summary>
internal static class ExtensionHeaders
{
    /// <summary>Reports clauses and declarations that belong to the extended convention.</summary>
    public static void Check(Extension extension)
    {
        var (header, file) = (extension.Header, extension.File);
        var extended = Extension.Extended(header)!.Text;
        foreach (var second in Seconds<ExtendsSyntax>(header).Concat(Seconds<InForceSyntax>(header)))
        {
            file.Report(RuleDescriptors.ClauseTwice, second, header.Name.Text);
        }

        foreach (var clause in header.Clauses)
        {
            if (Refused(clause) is { } what)
            {
                file.Report(ExtensionDescriptors.NotInExtension, clause, what, extended);
            }
        }

        foreach (var transition in file.File.Declarations.OfType<TransitionSyntax>())
        {
            file.Report(ExtensionDescriptors.NotInExtension, transition.From, HowAnotherPasses, extended);
        }

        // The days of an extension are checked where the first clause asks for them; one without clauses asks for none.
        if (extension.Days is { From.Value: { } from, To.Value: { } to } && to < from)
        {
            file.Report(TimeDescriptors.Reversed, extension.Days, $"{to:yyyy-MM-dd}", $"{from:yyyy-MM-dd}");
        }
    }

    private static readonly LocalizableText HowAnotherPasses = new(
        "how another convention passes into it",
        "comment une autre convention passe dans celle-ci",
        "hoe een andere overeenkomst erin overgaat",
        "wie eine andere Vereinbarung in sie übergeht"
    );

    private static LocalizableText? Refused(HeaderClauseSyntax clause) =>
        clause switch
        {
            FollowsSyntax => new(
                "which convention it follows",
                "à quelle convention elle fait suite",
                "op welke overeenkomst zij volgt",
                "auf welche Vereinbarung sie folgt"
            ),
            TakesSyntax => new(
                "which sessions it takes: its clauses say it, with `when`",
                "quelles séances elle reprend : ses clauses le disent, avec `si`",
                "welke zittingen zij overneemt: haar bepalingen zeggen het, met `als`",
                "welche Sitzungen sie übernimmt: ihre Bestimmungen sagen es, mit `wenn`"
            ),
            RevisedSyntax => new(
                "from when a text is revised",
                "à partir de quand un texte est révisé",
                "vanaf wanneer een tekst wordt herzien",
                "ab wann ein Text geändert ist"
            ),
            UsesSyntax or ExtendsSyntax or InForceSyntax => null,
            _ => throw new System.Diagnostics.UnreachableException($"{clause.GetType().Name} is no clause of a header"),
        };

    private static IEnumerable<HeaderClauseSyntax> Seconds<T>(ConventionHeaderSyntax header)
        where T : HeaderClauseSyntax => header.Clauses.OfType<T>().Skip(1);
}
