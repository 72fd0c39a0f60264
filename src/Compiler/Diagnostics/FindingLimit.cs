using System.Collections.Immutable;
using System.Globalization;
using Conv.Compiler.Text;
using Conv.Runtime.Languages;

namespace Conv.Compiler.Diagnostics;

/// <summary>
/// Keeps what is found in a file to what somebody reads: a file of a few hundred kilobytes can be wrong a hundred thousand times. Errors stay before
/// warnings, so that what has errors still has some.
/// </summary>
internal static class FindingLimit
{
    /// <summary>How many findings of a file are listed.</summary>
    public const int MostPerFile = 500;

    /// <summary>The findings that are listed, by path and place; the last one of a file says how many of it are not.</summary>
    public static ImmutableArray<Diagnostic> Apply(IEnumerable<Diagnostic> findings) =>
        [
            .. findings
                .GroupBy(finding => finding.Place.Source)
                .SelectMany(file => Listed([.. file]))
                .OrderBy(finding => finding.Place.Source.Path, StringComparer.Ordinal)
                .ThenBy(finding => finding.Place.Span.Start)
                .ThenBy(finding => finding.Code, StringComparer.Ordinal),
        ];

    private static IEnumerable<Diagnostic> Listed(List<Diagnostic> findings)
    {
        var all = findings.Count + findings.Sum(finding => finding.Others);
        if (all <= MostPerFile)
        {
            return findings;
        }

        var listed = findings
            .OrderByDescending(finding => finding.Severity == Severity.Error)
            .ThenBy(finding => finding.Place.Span.Start)
            .Take(MostPerFile)
            .OrderBy(finding => finding.Place.Span.Start)
            .ToList();
        var others = all - listed.Count;
        var help = Others(others.ToString(CultureInfo.InvariantCulture), others == 1)
            .In(listed[^1].Place.Source.MessageLanguage);
        listed[^1] = listed[^1] with { Help = listed[^1].Help is { } own ? $"{own}; {help}" : help };
        return listed;
    }

    private static LocalizableText Others(string others, bool isOne) =>
        isOne
            ? new(
                "mend these first: 1 more finding of this file is not listed",
                "corrigez d'abord ceux-ci : 1 autre constat de ce fichier n'est pas repris",
                "herstel eerst deze: 1 andere bevinding van dit bestand is niet vermeld",
                "beheben Sie zuerst diese: 1 weiterer Befund dieser Datei ist nicht aufgeführt"
            )
            : new(
                $"mend these first: {others} more findings of this file are not listed",
                $"corrigez d'abord ceux-ci : {others} autres constats de ce fichier ne sont pas repris",
                $"herstel eerst deze: {others} andere bevindingen van dit bestand zijn niet vermeld",
                $"beheben Sie zuerst diese: {others} weitere Befunde dieser Datei sind nicht aufgeführt"
            );
}
