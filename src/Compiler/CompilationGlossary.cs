using System.Text.RegularExpressions;
using Conv.Compiler.Ir;
using Conv.Compiler.Parsing.Languages;
using Conv.Compiler.Translating;
using Conv.Runtime.Explaining;
using Conv.Runtime.Languages;

namespace Conv.Compiler;

/// <summary>What explanations call the names and the counters of a program in each language, by the forms that its files declare.</summary>
internal static partial class CompilationGlossary
{
    // A clause around what is counted, and the number by which it is found again in the clause of another language.
    private const string Mark = "987";

    /// <summary>The glossary of a program.</summary>
    /// <param name="program">The program.</param>
    /// <param name="forms">What names are called, of all its files.</param>
    /// <param name="isEnglish">Whether all its files are in English: without other names, English has nothing to tell of them.</param>
    public static Glossary Of(IrProgram program, NameForms forms, bool isEnglish) =>
        !isEnglish || LanguageCodes.All.Any(forms.HasAny)
            ? new Glossary([
                .. Names(program)
                    .Concat(forms.Names)
                    .Distinct(StringComparer.Ordinal)
                    .Select(name => Entry(name, language => forms.In(language, name) ?? name)),
                .. program
                    .Counters.Select(counter => counter.Phrase)
                    .Concat(program.Submitted.Select(acts => acts.Phrase))
                    .Except(Names(program).Concat(forms.Names), StringComparer.Ordinal)
                    .Distinct(StringComparer.Ordinal)
                    .Select(phrase => Entry(phrase, language => Phrase(phrase, forms, language))),
            ])
            : Glossary.None;

    private static KeyValuePair<string, LocalizableText> Entry(string canonical, Func<string, string> make) =>
        new(canonical, LocalizableText.Of(make));

    private static IEnumerable<string> Names(IrProgram program) =>
        [
            .. program.Vocabulary.Facts.Select(fact => fact.Name),
            .. program.Vocabulary.Facts.SelectMany(fact => fact.Values).Select(value => value.Name),
            .. program.Vocabulary.Reasons.Select(reason => reason.Name),
            .. program.Readings.Select(reading => reading.Name),
            .. program.Readings.SelectMany(reading => reading.Alternatives).Select(alternative => alternative.Name),
            .. program.Functions.Select(function => function.Name),
            .. program
                .Functions.SelectMany(IrWalk.Outputs)
                .SelectMany(root => IrWalk.Nodes(root))
                .OfType<IrShared>()
                .SelectMany(shared => shared.Values.Prepend(shared.Phrase)),
        ];

    private static string Phrase(string phrase, NameForms forms, string language)
    {
        try
        {
            var clause = Translator.TranslateDeclaration($"function f\n    at most {Mark} {phrase}\n", forms, language);
            var at = clause.IndexOf(Mark, StringComparison.Ordinal) + Mark.Length;
            return Space().Replace(clause[at..], " ").Trim();
        }
        catch (TranslationException)
        {
            return phrase;
        }
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();
}
