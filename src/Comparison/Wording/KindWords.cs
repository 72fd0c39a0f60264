using System.Diagnostics;
using Conv.Comparison.Proving;
using Conv.Comparison.Structure;
using Conv.Runtime.Languages;

namespace Conv.Comparison.Wording;

/// <summary>Kinds of rules, of changes and of what is decided, in each language.</summary>
public static class KindWords
{
    /// <summary>What a kind of rule is called.</summary>
    public static LocalizableText Of(RuleKind kind) =>
        kind switch
        {
            RuleKind.Fact => new("fact", "donnée", "gegeven", "Angabe"),
            RuleKind.Reason => new("reason", "motif", "reden", "Grund"),
            RuleKind.Reading => new("reading", "lecture", "lezing", "Lesart"),
            RuleKind.Validity => new("validity", "validité", "geldigheid", "Geltung"),
            RuleKind.Function => new("function", "fonction", "functie", "Funktion"),
            RuleKind.Registration => new("registration", "enregistrement", "registratie", "Registrierung"),
            RuleKind.Requirement => new("requirement", "condition exigée", "vereiste", "Anforderung"),
            RuleKind.Cap => new("cap", "plafond", "plafond", "Obergrenze"),
            RuleKind.Fee => new("fee", "honoraire", "honorarium", "Honorar"),
            RuleKind.Share => new("share", "intervention personnelle", "persoonlijk aandeel", "Eigenanteil"),
            RuleKind.Payer => new("payer", "payeur", "betaler", "Zahler"),
            RuleKind.Amount => new("amount", "montant", "bedrag", "Betrag"),
            RuleKind.Condition => new("condition", "condition", "voorwaarde", "Bedingung"),
            RuleKind.Category => new("category", "catégorie", "categorie", "Kategorie"),
            RuleKind.Quantity => new("quantity", "quantité", "hoeveelheid", "Menge"),
            RuleKind.Window => new("window", "période", "venster", "Fenster"),
            RuleKind.Transition => new("transition", "transition", "overgang", "Übergang"),
            RuleKind.Monitor => new("monitor", "suivi", "opvolging", "Beobachtung"),
            RuleKind.Budget => new("budget", "budget", "budget", "Budget"),
            RuleKind.Assertion => new("assertion", "garantie", "waarborg", "Zusicherung"),
            _ => throw new UnreachableException($"the rule {kind}"),
        };

    /// <summary>What an output is called.</summary>
    public static LocalizableText Of(DecidedOutput output) =>
        output switch
        {
            DecidedOutput.Decision => new("decision", "décision", "beslissing", "Entscheidung"),
            DecidedOutput.Granted => new(
                "units granted",
                "unités accordées",
                "toegekende eenheden",
                "bewilligte Einheiten"
            ),
            DecidedOutput.Share => new("share", "intervention personnelle", "persoonlijk aandeel", "Eigenanteil"),
            DecidedOutput.Fee => new("fee", "honoraire", "honorarium", "Honorar"),
            DecidedOutput.Part => new("payers", "payeurs", "betalers", "Zahler"),
            _ => throw new UnreachableException($"the output {output}"),
        };

    /// <summary>How a rule changed, behind its name.</summary>
    public static LocalizableText Of(RuleChangeKind kind) =>
        kind switch
        {
            RuleChangeKind.Added => new("added", "ajout", "toegevoegd", "neu"),
            RuleChangeKind.Removed => new("removed", "suppression", "verwijderd", "entfallen"),
            RuleChangeKind.Changed => new("changed", "modification", "gewijzigd", "geändert"),
            RuleChangeKind.Sourced => new("sourced", "autre source", "andere bron", "andere Quelle"),
            _ => throw new UnreachableException($"the change {kind}"),
        };

    /// <summary>So many rules that changed so.</summary>
    public static Noun Rules(RuleChangeKind kind) =>
        kind switch
        {
            RuleChangeKind.Added => Noun.Of(
                ("rule added", "rules added"),
                ("règle ajoutée", "règles ajoutées"),
                ("regel toegevoegd", "regels toegevoegd"),
                ("Regel neu", "Regeln neu")
            ),
            RuleChangeKind.Removed => Noun.Of(
                ("rule removed", "rules removed"),
                ("règle supprimée", "règles supprimées"),
                ("regel verwijderd", "regels verwijderd"),
                ("Regel entfallen", "Regeln entfallen")
            ),
            RuleChangeKind.Changed => Noun.Of(
                ("rule changed", "rules changed"),
                ("règle modifiée", "règles modifiées"),
                ("regel gewijzigd", "regels gewijzigd"),
                ("Regel geändert", "Regeln geändert")
            ),
            RuleChangeKind.Sourced => Noun.Of(
                ("rule sourced", "rules sourced"),
                ("règle d'une autre source", "règles d'une autre source"),
                ("regel met een andere bron", "regels met een andere bron"),
                ("Regel mit anderer Quelle", "Regeln mit anderer Quelle")
            ),
            _ => throw new UnreachableException($"the change {kind}"),
        };

    /// <summary>The same behind a number that follows another.</summary>
    public static Noun Others(RuleChangeKind kind) =>
        kind switch
        {
            RuleChangeKind.Added => Noun.Of(
                ("added", "added"),
                ("ajoutée", "ajoutées"),
                ("toegevoegd", "toegevoegd"),
                ("neu", "neu")
            ),
            RuleChangeKind.Removed => Noun.Of(
                ("removed", "removed"),
                ("supprimée", "supprimées"),
                ("verwijderd", "verwijderd"),
                ("entfallen", "entfallen")
            ),
            RuleChangeKind.Changed => Noun.Of(
                ("changed", "changed"),
                ("modifiée", "modifiées"),
                ("gewijzigd", "gewijzigd"),
                ("geändert", "geändert")
            ),
            RuleChangeKind.Sourced => Noun.Of(
                ("sourced", "sourced"),
                ("d'une autre source", "d'une autre source"),
                ("met een andere bron", "met een andere bron"),
                ("mit anderer Quelle", "mit anderer Quelle")
            ),
            _ => throw new UnreachableException($"the change {kind}"),
        };
}
