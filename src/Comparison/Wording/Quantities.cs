using Conv.Runtime.Languages;

namespace Conv.Comparison.Wording;

/// <summary>What is said of numbers themselves.</summary>
internal static class Quantities
{
    public static readonly LocalizableText LessThanATenth = new(
        "less than 0.1 %",
        "moins de 0,1 %",
        "minder dan 0,1 %",
        "weniger als 0,1 %"
    );

    public static readonly LocalizableText NoneKnown = new(
        "not known ({0})",
        "pas connu ({0})",
        "niet bekend ({0})",
        "nicht bekannt ({0})"
    );

    public static readonly LocalizableText SomeNotKnown = new(
        "{0}, {1} not known",
        "{0}, {1} pas connus",
        "{0}, {1} niet bekend",
        "{0}, {1} nicht bekannt"
    );
}
