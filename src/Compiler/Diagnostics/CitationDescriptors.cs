using static Conv.Compiler.Diagnostics.Severity;

namespace Conv.Compiler.Diagnostics;

/// <summary>Findings about the texts of sources and the words that are quoted of them. All but the first need the disk: src/Quotations finds them.</summary>
internal static class CitationDescriptors
{
    /// <summary>A path that can lead out of the folder of its file.</summary>
    public static readonly DiagnosticDescriptor PathElsewhere = new(
        "CONV0219",
        nameof(PathElsewhere),
        Error,
        new(
            "the text of `{0}` is said to be outside the folder of this file",
            "le texte de `{0}` serait en dehors du dossier de ce fichier",
            "de tekst van `{0}` zou buiten de map van dit bestand staan",
            "der Text von `{0}` läge außerhalb des Ordners dieser Datei"
        ),
        new(
            "put the text into the folder or below it and write the path from there, with `/`, such as `text \"sources/letter.txt\"`",
            "mettez le texte dans le dossier ou au-dessous et écrivez le chemin à partir de là, avec `/`, comme `texte \"sources/lettre.txt\"`",
            "zet de tekst in de map of eronder en schrijf het pad van daaruit, met `/`, zoals `tekst \"sources/brief.txt\"`",
            "legen Sie den Text in den Ordner oder darunter und schreiben Sie den Pfad von dort aus, mit `/`, etwa `Text \"sources/Brief.txt\"`"
        )
    );

    /// <summary>The text of a source is not where its declaration says.</summary>
    public static readonly DiagnosticDescriptor TextMissing = new(
        "CONV0220",
        nameof(TextMissing),
        Warning,
        new(
            "the text of `{0}` is not there: {1}",
            "le texte de `{0}` n'est pas là : {1}",
            "de tekst van `{0}` is er niet: {1}",
            "der Text von `{0}` ist nicht da: {1}"
        ),
        new(
            "put the file there, correct the path, or leave `text` out: quotations of this source are not checked",
            "mettez le fichier à cet endroit, corrigez le chemin, ou omettez `texte` : les citations de cette source ne sont pas vérifiées",
            "zet het bestand daar, verbeter het pad, of laat `tekst` weg: citaten uit deze bron worden niet nagekeken",
            "legen Sie die Datei dorthin, berichtigen Sie den Pfad, oder lassen Sie `Text` weg: Zitate aus dieser Quelle werden nicht geprüft"
        )
    );

    /// <summary>The text of a source is there and cannot be read.</summary>
    public static readonly DiagnosticDescriptor TextUnreadable = new(
        "CONV0221",
        nameof(TextUnreadable),
        Warning,
        new(
            "the text of `{0}` cannot be read: {1}",
            "le texte de `{0}` ne peut être lu : {1}",
            "de tekst van `{0}` kan niet gelezen worden: {1}",
            "der Text von `{0}` ist nicht lesbar: {1}"
        ),
        new(
            "keep the words of the source as plain text, Markdown, HTML or PDF, of 20 MB at most",
            "gardez les mots de la source en texte brut, Markdown, HTML ou PDF, de 20 Mo au plus",
            "bewaar de woorden van de bron als platte tekst, Markdown, HTML of PDF, van hoogstens 20 MB",
            "bewahren Sie die Worte der Quelle als reinen Text, Markdown, HTML oder PDF auf, höchstens 20 MB"
        )
    );

    /// <summary>Words that are quoted of a source and are not in its text.</summary>
    public static readonly DiagnosticDescriptor NotInTheText = new(
        "CONV0222",
        nameof(NotInTheText),
        Warning,
        new(
            "the text of `{0}` does not say “{1}”",
            "le texte de `{0}` ne dit pas « {1} »",
            "de tekst van `{0}` zegt niet “{1}”",
            "der Text von `{0}` sagt nicht „{1}“"
        ),
        new(
            "quote the words as they stand in it, with `...` for those left out, or take the quotes away",
            "citez les mots comme ils y figurent, avec `...` pour ceux qui sont omis, ou ôtez les guillemets",
            "citeer de woorden zoals ze er staan, met `...` voor wat is weggelaten, of laat de aanhalingstekens weg",
            "zitieren Sie die Worte, wie sie dort stehen, mit `...` für ausgelassene, oder lassen Sie die Anführungszeichen weg"
        )
    );
}
