using System.Diagnostics;
using Conv.Comparison.Structure;
using Conv.Runtime.Languages;

namespace Conv.Cli.Wording;

/// <summary>What a timeline says of its own.</summary>
internal static class TimelineWords
{
    public static readonly LocalizableText On = new("on {0}", "le {0}", "op {0}", "am {0}");

    public static readonly LocalizableText NoneTakes = new(
        "no convention takes sessions",
        "aucune convention ne reprend de séances",
        "geen overeenkomst neemt zittingen",
        "keine Vereinbarung übernimmt Sitzungen"
    );

    public static readonly LocalizableText Takes = new(
        "{0} takes {1}",
        "{0} reprend {1}",
        "{0} neemt {1}",
        "{0} übernimmt {1}"
    );

    public static readonly LocalizableText TakesNone = new(
        "{0} takes no session of it",
        "{0} n'en reprend aucune séance",
        "{0} neemt er geen zitting van",
        "{0} übernimmt keine Sitzung davon"
    );

    public static readonly LocalizableText Some = new(
        "some sessions, by their facts, of {0}",
        "certaines séances, selon leurs données, de {0}",
        "sommige zittingen, volgens hun gegevens, van {0}",
        "manche Sitzungen, je nach ihren Angaben, von {0}"
    );

    public static readonly LocalizableText ByTransition = new(
        "{0}, by transition",
        "{0}, par transition",
        "{0}, door overgang",
        "{0}, durch Übergang"
    );

    public static readonly LocalizableText FromTo = new(
        "{0} to {1}",
        "du {0} au {1}",
        "{0} tot en met {1}",
        "{0} bis {1}"
    );

    public static readonly LocalizableText From = new("from {0}", "à partir du {0}", "vanaf {0}", "ab {0}");

    public static readonly LocalizableText To = new("to {0}", "jusqu'au {0}", "tot en met {0}", "bis {0}");

    public static readonly LocalizableText Conventions = new(
        "conventions",
        "conventions",
        "overeenkomsten",
        "Vereinbarungen"
    );

    public static readonly LocalizableText Added = new(
        "+ days that a transition adds",
        "+ jours qu'une transition ajoute",
        "+ dagen die een overgang toevoegt",
        "+ Tage, die ein Übergang hinzufügt"
    );

    public static readonly LocalizableText SomeDays = new(
        "~ some sessions of these days, by their facts",
        "~ certaines séances de ces jours, selon leurs données",
        "~ sommige zittingen van die dagen, volgens hun gegevens",
        "~ manche Sitzungen dieser Tage, je nach ihren Angaben"
    );

    public static readonly LocalizableText NoEnd = new("no end", "sans fin", "geen einde", "ohne Ende");

    public static readonly LocalizableText InForceTo = new(
        "(in force to {0})",
        "(en vigueur jusqu'au {0})",
        "(van kracht tot en met {0})",
        "(in Kraft bis {0})"
    );

    public static readonly LocalizableText RevisedFrom = new(
        ", revised from {0}",
        ", révisée à partir du {0}",
        ", herzien vanaf {0}",
        ", geändert ab {0}"
    );
}
