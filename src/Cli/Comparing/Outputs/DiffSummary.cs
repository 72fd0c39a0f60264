using System.Diagnostics;
using Conv.Cli.Comparing.Approvals;
using Conv.Cli.Outputs;
using Conv.Comparison;
using Conv.Comparison.Editions;
using Conv.Comparison.Proving;
using Conv.Comparison.Proving.Verdicts;
using Conv.Comparison.Structure;
using Conv.Comparison.Validity;
using Conv.Compiler;
using Conv.Compiler.Text;
using Conv.Reports.Verdicts;

namespace Conv.Cli.Comparing.Outputs;

/// <summary>A comparison for a program.</summary>
internal static class DiffSummary
{
    /// <summary>The output of a comparison.</summary>
    /// <param name="report">The comparison.</param>
    /// <param name="approvals">What is approved; null where no list was given.</param>
    public static DiffOutput Of(ComparisonReport report, ApprovalCheck? approvals) =>
        new(
            Compilation.Version,
            VerdictText.Of(report).ToString(),
            Headline.Of(report),
            Difference.Of(report).Length > 0,
            Of(report.Old),
            Of(report.New),
            [
                .. new[] { ComparisonParts.Structure, ComparisonParts.Proved, ComparisonParts.Data }
                    .Where(part => report.Parts.HasFlag(part))
                    .Select(Difference.NameOf),
            ],
            [.. report.Retroactive.Select(Of)],
            report.Parts.HasFlag(ComparisonParts.Structure) ? Of(report.Structure) : null,
            report.Parts.HasFlag(ComparisonParts.Proved) ? Of(report.Proved) : null,
            report.Data,
            approvals is null ? null : Of(approvals)
        );

    private static DiffEditionOutput Of(Edition edition) =>
        new(edition.Name, edition.Convention, edition.Checked.SourceHash, new(edition.Readings));

    private static RetroactiveOutput Of(Retroactive finding) =>
        new(
            finding.Change,
            finding.Convention,
            DateOnly.FromDayNumber(finding.From),
            DateOnly.FromDayNumber(finding.FirstDay),
            finding.What,
            finding.Where,
            finding.IsOpen,
            finding.Witness is { } witness ? Of(witness) : null
        );

    private static DiffStructureOutput Of(StructuralComparison structure) =>
        new(
            structure.Unchanged,
            [
                .. structure.Changes.Select(change => new RuleChangeOutput(
                    change.Id,
                    ChangeWords.Of(change.Kind),
                    ChangeWords.Of(change.Rule.Kind),
                    ChangeWords.Of(change),
                    change.Old is { } old ? Of(old) : null,
                    change.New is { } now ? Of(now) : null
                )),
            ]
        );

    private static RuleOutput Of(Rule rule) =>
        new(
            rule.Convention,
            rule.Owner,
            rule.Text,
            rule.Place.Source.Path,
            rule.Place.Start.Line,
            rule.Place.Start.Column,
            rule.Citations
        );

    private static DiffProvedOutput Of(ProvedComparison proved)
    {
        var verdict = Verdict.Of(proved);
        return new(
            DateOnly.FromDayNumber(proved.FirstDay),
            DateOnly.FromDayNumber(proved.LastDay),
            proved.IsComplete,
            Of(verdict.Sessions),
            Of(verdict.Shares),
            Of(verdict.Fees),
            verdict.NobodyGetsLess,
            verdict.NobodyGetsMore,
            [
                .. proved.Changes.Select(change => new ProvedChangeOutput(
                    change.Id,
                    Of(change.Functions),
                    Of(change.Output),
                    ChangeWords.Of(change),
                    Of(change.Old),
                    Of(change.New),
                    [.. change.Regions.Select(Of)]
                )),
            ],
            [
                .. proved.Open.Select(question => new OpenQuestionOutput(
                    question.Id,
                    Of(question.Functions),
                    Of(question.Output),
                    question.Change,
                    question.Where,
                    question.Reason
                )),
            ],
            [.. proved.Unchanged.Select(one => new NeverChangesOutput(Of(one.Functions), Of(one.Output)))]
        );
    }

    private static string Of(Direction direction) =>
        direction switch
        {
            Direction.Same => "same",
            Direction.Up => "more",
            Direction.Down => "less",
            Direction.Either => "both",
            _ => throw new UnreachableException($"the direction {direction}"),
        };

    private static string Of(DecidedOutput output) => output.ToString().ToLowerInvariant();

    private static FunctionPairOutput Of(FunctionPair pair) =>
        new(pair.Names, pair.Old, pair.OldConvention, pair.New, pair.NewConvention);

    private static ChangeSideOutput Of(ChangeSide side) => new(side.Text, [.. side.Rules.Select(Of)]);

    private static PlaceOutput Of(SourceSpan place) => new(place.Source.Path, place.Start.Line, place.Start.Column);

    private static RegionOutput Of(Region region) =>
        new([.. region.Where.Select(clause => new ClauseOutput(clause.Subject, clause.Text))], Of(region.Witness));

    private static WitnessOutput Of(Witness witness) =>
        new(
            [
                .. witness.Sessions.Select(session => new WitnessSessionOutput(
                    DateOnly.FromDayNumber(session.Date),
                    session.Text,
                    session.Old,
                    session.New
                )),
            ],
            witness.Csv
        );

    private static DiffApprovalsOutput Of(ApprovalCheck approvals) =>
        new(
            [.. approvals.Approved.Select(one => one.Difference.Id)],
            [
                .. approvals.Unapproved.Select(one => new UnapprovedOutput(
                    one.Id,
                    Difference.NameOf(one.Layer),
                    one.What
                )),
            ],
            [.. approvals.Reworded.Select(one => one.Difference.Id)],
            approvals.Outdated,
            [.. approvals.Stale.Select(one => new StaleOutput(one.Id, one.What))]
        );
}
