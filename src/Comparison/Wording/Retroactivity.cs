using Conv.Comparison.Validity;
using Conv.Runtime.Languages;

namespace Conv.Comparison.Wording;

/// <summary>Retroactive changes in words: a new edition that alters what was decided before the day from which it says that it has effect.</summary>
public static class Retroactivity
{
    private static readonly LocalizableText Perhaps = new(
        "retroactive, perhaps: {0} has effect from {1}, and it is not proved that nothing changes from {2}: {3}{4}",
        "rétroactif, peut-être : {0} a effet à partir du {1}, et il n'est pas prouvé que rien ne change à partir du {2} : {3}{4}",
        "misschien met terugwerkende kracht: {0} heeft uitwerking vanaf {1}, en het is niet bewezen dat er vanaf {2} niets verandert: {3}{4}",
        "vielleicht rückwirkend: {0} gilt ab {1}, und es ist nicht bewiesen, dass sich ab {2} nichts ändert: {3}{4}"
    );

    private static readonly LocalizableText Surely = new(
        "retroactive: {0} has effect from {1}, and changes what was decided from {2}: {3}{4}",
        "rétroactif : {0} a effet à partir du {1}, et change ce qui a été décidé à partir du {2} : {3}{4}",
        "met terugwerkende kracht: {0} heeft uitwerking vanaf {1}, en verandert wat vanaf {2} beslist werd: {3}{4}",
        "rückwirkend: {0} gilt ab {1} und ändert, was ab {2} entschieden wurde: {3}{4}"
    );

    /// <summary>A change, with what is wrong about it.</summary>
    public static string Of(Retroactive finding) => Of(finding, Voice.English);

    /// <summary>The same in a language.</summary>
    public static string Of(Retroactive finding, Voice voice)
    {
        var where =
            finding.Where.Length == 0 ? ""
            : finding.Line is null ? voice.Say(ChangeTexts.Where, voice.Told(finding.Where))
            : $", {voice.Told(finding.Where)}";
        return voice.Say(
            finding.IsOpen ? Perhaps : Surely,
            finding.Convention,
            voice.Day(finding.From),
            voice.Day(finding.FirstDay),
            voice.Told(finding.What),
            where
        );
    }
}
