using System.Collections.Frozen;
using Antlr4.Runtime;
using Conv.Compiler.Diagnostics;
using Conv.Compiler.Parsing.Generated;
using Conv.Compiler.Text;
using Conv.Runtime.Languages;

namespace Conv.Compiler.Parsing;

/// <summary>Warns of names that are read as other names: they mix scripts, or have the shape of another word of the file in another script.</summary>
internal static class LookAlikes
{
    // Letters of Greek and Cyrillic that have the shape of a Latin letter.
    private static readonly FrozenDictionary<char, char> Shapes = Pairs(
        "αa еe οo оo рp ρp сc уy хx χx іi ιi јj ѕs һh ԁd ԛq ԝw νv ѵv υu қk кk"
            + " АA ВB ЕE ЅS ІI ЈJ КK МM НH ОO РP СC ТT УY ХX ԚQ ԜW ΑA ΒB ΕE ΖZ ΗH ΙI ΚK ΜM ΝN ΟO ΡP ΤT ΥY ΧX аa"
    );

    /// <summary>Looks at the names of a file.</summary>
    public static void Check(SourceText source, BufferedTokenStream tokens, Findings findings)
    {
        var names = tokens.GetTokens().Where(token => token.Type == ConvLexer.NAME).ToList();
        var words = tokens
            .GetTokens()
            .Where(token => token.Channel == TokenConstants.DefaultChannel && token.Text.All(char.IsAscii))
            .Select(token => token.Text)
            .ToHashSet(StringComparer.Ordinal);
        var told = new HashSet<string>(StringComparer.Ordinal);
        foreach (var name in names.Where(name => !name.Text.All(char.IsAscii) && told.Add(name.Text)))
        {
            var scripts = name.Text.Select(ScriptOf).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
            var shape = string.Concat(name.Text.Select(letter => Shapes.GetValueOrDefault(letter, letter)));
            var why =
                scripts.Count > 1 ? Mixes(scripts)
                : scripts is [not "Latin"] && words.Contains(shape) ? IsForeign(scripts[0], shape)
                : null;
            if (why is not null)
            {
                findings.Add(
                    SyntaxDescriptors.LookAlike,
                    new SourceSpan(source, ParseTreeToSyntax.SpanOf(name)),
                    name.Text,
                    why
                );
            }
        }
    }

    private static LocalizableText Mixes(List<string> scripts) =>
        new(
            $"it mixes {WordList.And(scripts)}",
            $"il mêle {WordList.And(scripts, LanguageCodes.French)}",
            $"het mengt {WordList.And(scripts, LanguageCodes.Dutch)}",
            $"es mischt {WordList.And(scripts, LanguageCodes.German)}"
        );

    private static LocalizableText IsForeign(string script, string shape) =>
        new(
            $"it is {script}, and `{shape}` is Latin",
            $"il est {script}, et `{shape}` est Latin",
            $"het is {script}, en `{shape}` is Latin",
            $"es ist {script}, und `{shape}` ist Latin"
        );

    private static string? ScriptOf(char letter) =>
        letter switch
        {
            _ when !char.IsLetter(letter) => null,
            <= '\u024F' or (>= '\u1E00' and <= '\u1EFF') => "Latin",
            (>= '\u0370' and <= '\u03FF') or (>= '\u1F00' and <= '\u1FFF') => "Greek",
            (>= '\u0400' and <= '\u052F') or (>= '\u1C80' and <= '\u1C8F') => "Cyrillic",
            >= '\u0530' and <= '\u058F' => "Armenian",
            _ => null,
        };

    private static FrozenDictionary<char, char> Pairs(string pairs)
    {
        var shapes = new Dictionary<char, char>();
        foreach (var pair in pairs.Split(' ').Where(pair => pair.Length == 2 && !char.IsAscii(pair[0])))
        {
            shapes[pair[0]] = pair[1];
        }

        return shapes.ToFrozenDictionary();
    }
}
