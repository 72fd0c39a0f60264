using System.Collections.Immutable;
using Conv.Comparison.Editions;
using Conv.Compiler;
using Conv.Compiler.Syntax;

namespace Conv.Comparison.Structure;

/// <summary>The clauses of an edition, file by file.</summary>
internal static class EditionRules
{
    private static readonly ImmutableHashSet<RuleKind> AlwaysShared = [RuleKind.Fact, RuleKind.Reason];

    /// <summary>All files, whatever judges.</summary>
    public static ImmutableArray<ClauseFile> All(Edition edition) => All(edition.Checked);

    /// <summary>All files.</summary>
    public static ImmutableArray<ClauseFile> All(CheckedProgram program)
    {
        var date =
            program
                .Files.SelectMany(file => file.Declarations.OfType<FactsSyntax>())
                .SelectMany(facts => facts.Facts)
                .FirstOrDefault(fact => fact.Kind == FactKindSyntax.DateOfSession)
                ?.Name.Text
            ?? "";
        return
        [
            .. program.Sources.Zip(program.Files, (source, file) => Dated(ClauseCollector.Collect(source, file), date)),
        ];
    }

    /// <summary>
    /// The files that decide: all, or those of the one convention that judges every session, with what it uses of the vocabulary. What a
    /// transition says of amounts, fees and shares belongs to the convention that it leaves.
    /// </summary>
    public static ImmutableArray<ClauseFile> Judging(Edition edition)
    {
        var files = All(edition);
        if (edition.Convention is not { } judge)
        {
            return files;
        }

        var convention = files.First(file => !file.IsVocabulary && Is(file.Name, judge));
        var left = files
            .Where(file => file.File.Declarations.OfType<TransitionSyntax>().Any(one => Is(one.From.Text, judge)))
            .SelectMany(file => file.Clauses.Where(IsOfTheOldConvention));
        convention = convention with
        {
            Clauses =
            [
                .. convention.Clauses.Where(clause => !IsOfTheOldConvention(clause)),
                .. left.Select(clause => clause with { Convention = judge }),
            ],
        };
        return [convention, .. files.Where(file => file.IsVocabulary).Select(file => Used(file, convention))];
    }

    private static ClauseFile Dated(ClauseFile file, string date) =>
        file with
        {
            Clauses = [.. file.Clauses.Select(clause => DateBounds.Apply(clause, date))],
        };

    private static ClauseFile Used(ClauseFile vocabulary, ClauseFile convention)
    {
        var used = Definitions.Used(convention.Clauses, [vocabulary]);
        return vocabulary with
        {
            Clauses =
            [
                .. vocabulary.Clauses.Where(clause =>
                    AlwaysShared.Contains(clause.Kind) || used.Contains((clause.Kind, clause.Definition))
                ),
            ],
        };
    }

    /// <summary>The convention that a clause of a transition is about, where it is the one that is left; else null.</summary>
    public static string? Left(ClauseFile file, RuleClause clause) =>
        IsOfTheOldConvention(clause)
            ? file
                .File.Declarations.OfType<TransitionSyntax>()
                .FirstOrDefault(one => one.Span.Contains(clause.Place.Span))
                ?.From.Text
            : null;

    private static bool IsOfTheOldConvention(RuleClause clause) =>
        clause is { Kind: RuleKind.Transition, Form: "amount" or "except fee" or "except share" };

    private static bool Is(string name, string other) => string.Equals(name, other, StringComparison.Ordinal);
}
