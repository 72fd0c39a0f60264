using Conv.Comparison.Wording;
using Conv.Runtime.Languages;

namespace Conv.Cli.Wording;

/// <summary>What is said of a book and of an assembly that were made.</summary>
internal static class BuildWords
{
    public static readonly LocalizableText Open = new(
        "{0}: open {1}",
        "{0} : ouvrez {1}",
        "{0}: open {1}",
        "{0}: öffnen Sie {1}"
    );
}
