using Conv.Compiler;
using Conv.Compiler.Parsing.Languages;
using Conv.Compiler.Text;
using Conv.Compiler.Translating;

namespace Conv.Analysis.Witnesses;

/// <summary>Says in the language of a file what is written in English. What names are called is read once.</summary>
/// <param name="program">The files that are read together.</param>
internal sealed class FileLanguage(CheckedProgram program)
{
    private readonly Lazy<NameForms> _names = new(() => NameForms.OfFiles(program.Sources));

    /// <summary>A scenario in the words and the names of a file; as it is where a name would be read as another one there.</summary>
    /// <param name="file">The file that it is for.</param>
    /// <param name="scenario">Its text in English; lines end in LF.</param>
    public string Words(SourceText file, string scenario)
    {
        try
        {
            return Translator.TranslateDeclaration(scenario, _names.Value, file.Language);
        }
        catch (TranslationException)
        {
            return scenario;
        }
    }
}
