using Conv.Compiler;
using Conv.Quotations;

namespace Conv.Cli.Explaining;

/// <summary>What sources say around the words that are cited of them, for explanations. Each passage is told once.</summary>
internal static class PassagesTold
{
    /// <summary>From a citation and the file that it stands in to sentences.</summary>
    public static Func<string, string, IEnumerable<string>> Of(CheckedProgram program)
    {
        var passages = Passages.Of(program, SourceTexts.OnDisk());
        var told = new HashSet<QuotedPassage>();
        return (citation, file) =>
            passages
                .Of(file, citation)
                .Where(told.Add)
                .Select(one =>
                    $"{one.Source}, {one.Passage.Where.In(program.MessageLanguage)}: “{one.Passage.Paragraph}”"
                )
                .ToList();
    }
}
