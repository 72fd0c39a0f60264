using System.Globalization;

namespace Conv.Service.Explaining;

/// <summary>The fixed words of an explanation in a language. What a convention says stands in the language of its file.</summary>
internal sealed record Words
{
    /// <summary>The languages, by code.</summary>
    public static IReadOnlyDictionary<string, Words> All { get; } =
        new Dictionary<string, Words>(StringComparer.Ordinal)
        {
            ["en"] = new()
            {
                Accepted = "accepted",
                Refused = "refused",
                Unpriced = "accepted; the text gives no amount",
                Exceptional = "beyond the cap, as an exception",
                Share = "share",
                Fee = "fee",
                Holds = "holds",
                Fails = "fails",
                Because = "because",
                Missing = "nobody knows",
                Before = "{0} before, from {1} to {2}",
                NoWindow = "{0} before",
                Provisional = "may still change by acts submitted until {0}",
                AgeReached = "{0}: {1} years completed on {2}",
            },
            ["fr"] = new()
            {
                Accepted = "acceptée",
                Refused = "refusée",
                Unpriced = "acceptée ; le texte ne donne pas de montant",
                Exceptional = "au-delà du plafond, à titre exceptionnel",
                Share = "part du patient",
                Fee = "honoraires",
                Holds = "remplie",
                Fails = "non remplie",
                Because = "parce que",
                Missing = "inconnu",
                Before = "{0} auparavant, du {1} au {2}",
                NoWindow = "{0} auparavant",
                Provisional = "peut encore changer par des actes introduits jusqu'au {0}",
                AgeReached = "{0} : {1} ans accomplis le {2}",
            },
            ["nl"] = new()
            {
                Accepted = "aanvaard",
                Refused = "geweigerd",
                Unpriced = "aanvaard; de tekst geeft geen bedrag",
                Exceptional = "boven het maximum, bij uitzondering",
                Share = "persoonlijk aandeel",
                Fee = "honorarium",
                Holds = "vervuld",
                Fails = "niet vervuld",
                Because = "omdat",
                Missing = "onbekend",
                Before = "{0} voordien, van {1} tot {2}",
                NoWindow = "{0} voordien",
                Provisional = "kan nog veranderen door akten die tot {0} worden ingediend",
                AgeReached = "{0}: {1} jaar vol op {2}",
            },
            ["de"] = new()
            {
                Accepted = "angenommen",
                Refused = "abgelehnt",
                Unpriced = "angenommen; der Text nennt keinen Betrag",
                Exceptional = "über der Obergrenze, ausnahmsweise",
                Share = "Eigenanteil",
                Fee = "Honorar",
                Holds = "erfüllt",
                Fails = "nicht erfüllt",
                Because = "weil",
                Missing = "unbekannt",
                Before = "{0} zuvor, vom {1} bis {2}",
                NoWindow = "{0} zuvor",
                Provisional = "kann sich durch Leistungen, die bis {0} eingereicht werden, noch ändern",
                AgeReached = "{0}: {1} Jahre vollendet am {2}",
            },
        };

    /// <summary>An accepted attendance or payment.</summary>
    public required string Accepted { get; init; }

    /// <summary>A refused one.</summary>
    public required string Refused { get; init; }

    /// <summary>One that is accepted and has no amount.</summary>
    public required string Unpriced { get; init; }

    /// <summary>Accepted beyond a cap.</summary>
    public required string Exceptional { get; init; }

    /// <summary>What the patient pays.</summary>
    public required string Share { get; init; }

    /// <summary>What a provider is paid.</summary>
    public required string Fee { get; init; }

    /// <summary>A condition that holds.</summary>
    public required string Holds { get; init; }

    /// <summary>One that fails.</summary>
    public required string Fails { get; init; }

    /// <summary>A case that applies.</summary>
    public required string Because { get; init; }

    /// <summary>A fact that is missing.</summary>
    public required string Missing { get; init; }

    /// <summary>A count, and the window it was counted in.</summary>
    public required string Before { get; init; }

    /// <summary>A count without a window.</summary>
    public required string NoWindow { get; init; }

    /// <summary>Until when a decision may change.</summary>
    public required string Provisional { get; init; }

    /// <summary>An age: the fact, the years, the day.</summary>
    public required string AgeReached { get; init; }

    /// <summary>A sentence with its values.</summary>
    public static string Fill(string sentence, params object?[] values) =>
        string.Format(CultureInfo.InvariantCulture, sentence, values);
}
