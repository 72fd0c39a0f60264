using Conv.Comparison.Editions;
using Conv.Comparison.Structure;
using Conv.Compiler.Syntax;
using Conv.Compiler.Text;

namespace Conv.Comparison.Counting.Causes;

/// <summary>
/// The clauses that say which days and sessions a convention takes: those of its header, and of the transition that leads to it or away from it.
/// A convention that is not in force leaves no trace of its own in a decision.
/// </summary>
internal static class ValidityPlaces
{
    /// <summary>By the name of the convention.</summary>
    public static ILookup<string, SourceSpan> Of(Edition edition) =>
        edition
            .Checked.Sources.Zip(edition.Checked.Files)
            .SelectMany(one => Places(one.First, one.Second))
            .ToLookup(one => one.Convention, one => one.Place, StringComparer.Ordinal);

    private static IEnumerable<(string Convention, SourceSpan Place)> Places(SourceText source, FileSyntax file)
    {
        if (file.Header is not ConventionHeaderSyntax header)
        {
            yield break;
        }

        var convention = ClauseCollector.Extended(file)?.Name.Text ?? header.Name.Text;
        foreach (var clause in header.Clauses.Where(clause => clause is InForceSyntax or TakesSyntax))
        {
            yield return (convention, new SourceSpan(source, clause.Span));
        }

        foreach (var transition in file.Declarations.OfType<TransitionSyntax>())
        {
            foreach (var clause in transition.Clauses.Where(one => one is StaySyntax or StayWhenSyntax or MoveSyntax))
            {
                yield return (header.Name.Text, new SourceSpan(source, clause.Span));
                yield return (transition.From.Text, new SourceSpan(source, clause.Span));
            }
        }
    }
}
