using System.Globalization;
using System.Text;
using Conv.Compiler.Diagnostics;
using Conv.Compiler.Text;
using Conv.Runtime.Languages;

namespace Conv.Compiler.Parsing;

/// <summary>Warns of characters that nobody sees, in texts and comments too: some of them change in which order a line is read.</summary>
internal static class InvisibleCharacters
{
    /// <summary>Looks through a file; one finding for each line.</summary>
    /// <param name="source">The file.</param>
    /// <param name="strange">Where characters stand that are reported as strange.</param>
    /// <param name="findings">Where findings go.</param>
    public static void Check(SourceText source, IReadOnlySet<int> strange, Findings findings)
    {
        var reported = 0;
        var text = source.Text;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] < '\u00AD')
            {
                continue;
            }

            var rune = Rune.TryGetRuneAt(text, i, out var whole) ? whole : Rune.ReplacementChar;
            var line = IsInvisible(rune.Value, i) && !strange.Contains(i) ? source.PositionOf(i).Line : reported;
            if (line == reported)
            {
                continue;
            }

            reported = line;
            findings.Add(
                SyntaxDescriptors.InvisibleCharacter,
                new SourceSpan(source, new TextSpan(i, rune.Utf16SequenceLength)),
                string.Create(CultureInfo.InvariantCulture, $"U+{rune.Value:X4}"),
                SteeringCharacters.IsDirection(rune.Value)
                    ? new LocalizableText(
                        " and which changes the order in which the line is read",
                        " et qui change l'ordre dans lequel la ligne se lit",
                        " en dat de volgorde verandert waarin de regel wordt gelezen",
                        " und das die Reihenfolge ändert, in der die Zeile gelesen wird"
                    )
                    : LocalizableText.Same("")
            );
        }
    }

    // A byte-order mark begins many files; joiners are parts of signs and of scripts that need them.
    private static bool IsInvisible(int character, int place) =>
        SteeringCharacters.IsDirection(character)
        || character is 0x00AD or 0x180E or 0x200B or (>= 0x2060 and <= 0x2064) or (>= 0xE0000 and <= 0xE007F)
        || (character == 0xFEFF && place > 0);
}
