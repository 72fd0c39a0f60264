using System.Collections.Immutable;
using Conv.Comparison.Editions;
using Conv.Compiler;
using Conv.Compiler.Syntax;
using Conv.Compiler.Text;

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
        var files = program.Sources.Zip(program.Files).ToList();
        return
        [
            .. files
                .Where(file => ClauseCollector.Extended(file.Second) is null)
                .Select(file => Whole(file.First, file.Second, files, date)),
        ];
    }

    // What extensions say of a convention belongs to it, on their days.
    private static ClauseFile Whole(
        SourceText source,
        FileSyntax file,
        IReadOnlyList<(SourceText Source, FileSyntax File)> files,
        string date
    )
    {
        var whole = Dated(ClauseCollector.Collect(source, file), date);
        var extensions = files.Where(other =>
            file.Header is ConventionHeaderSyntax
            && ClauseCollector.Extended(other.File) is { } extends
            && Is(extends.Name.Text, whole.Name)
        );
        foreach (var extension in extensions)
        {
            var added = Dated(ClauseCollector.Collect(extension.Source, extension.File, file), date);
            var days = ((ConventionHeaderSyntax)extension.File.Header!)
                .Clauses.OfType<InForceSyntax>()
                .FirstOrDefault();
            var (from, to) = (days?.From.Value?.DayNumber, days?.To?.Value?.DayNumber);
            whole = whole with
            {
                File = whole.File with { Declarations = [.. whole.File.Declarations, .. extension.File.Declarations] },
                Clauses = [.. whole.Clauses, .. added.Clauses.Select(clause => Within(clause, from, to))],
            };
        }

        return whole;
    }

    private static RuleClause Within(RuleClause clause, int? from, int? to) =>
        clause.Functions.IsEmpty
            ? clause
            : clause with
            {
                From = clause.From is null || from > clause.From ? from ?? clause.From : clause.From,
                To = clause.To is null || to < clause.To ? to ?? clause.To : clause.To,
            };

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
