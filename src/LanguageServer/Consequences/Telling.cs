using System.Collections.Immutable;
using Conv.Comparison;
using Conv.Comparison.Counting;
using Conv.Comparison.Counting.Results;
using Conv.Comparison.Proving;
using Conv.Comparison.Structure;
using Conv.Comparison.Wording;
using Conv.LanguageServer.Protocol;
using Conv.LanguageServer.Workspaces;
using Conv.Runtime.Values;

namespace Conv.LanguageServer.Consequences;

/// <summary>A comparison as an editor is told of it, in the words of <c>conv diff</c>.</summary>
internal static class Telling
{
    private const int MostRegions = 40;

    /// <summary>The kinds of changes that are proved, with the changed rules behind them.</summary>
    public static ProvedConsequence Of(ProvedComparison proved, ChangedRules behind) =>
        new(
            proved.IsComplete,
            Headline.Range(proved),
            [
                .. proved.Changes.Select(change => new ProvedKind(
                    $"{change.Functions}",
                    ChangeWords.Of(change.Output),
                    change.Old.Text,
                    change.New.Text,
                    [
                        .. change
                            .Old.Rules.SelectMany(place => behind.ChangesBehind(isNew: false, place))
                            .Concat(change.New.Rules.SelectMany(place => behind.ChangesBehind(isNew: true, place)))
                            .Distinct(StringComparer.Ordinal)
                            .Order(StringComparer.Ordinal),
                    ],
                    [.. change.Regions.Take(MostRegions).Select(Of)]
                )),
            ],
            [.. proved.Open.Select(ChangeWords.Of)]
        );

    /// <summary>The rules that differ, each with what comes of it.</summary>
    public static RuleConsequence[] Rules(
        StructuralComparison structure,
        ImmutableArray<ScenarioFlip> flips,
        ProvedConsequence? proved,
        DataComparison? data
    ) =>
        [
            .. structure.Changes.Select(change =>
            {
                var (money, isAlone) = data is null ? (null, false) : Money(data, change.Id);
                return new RuleConsequence(
                    change.Id,
                    ChangeWords.Of(change.Kind),
                    ChangeWords.Of(change),
                    change.New is { } rule ? Ranges.Locate(rule.Place) : null,
                    [
                        .. (proved?.Changes ?? [])
                            .Where(kind => kind.Rules.Contains(change.Id, StringComparer.Ordinal))
                            .Select(kind => $"{kind.Functions}: {kind.Output} {kind.Old} → {kind.New}")
                            .Distinct(StringComparer.Ordinal),
                    ],
                    [
                        .. flips
                            .Where(flip => flip.Rules.Contains(change.Id, StringComparer.Ordinal))
                            .Select(flip => flip.Title),
                    ],
                    money is { Rows: > 0 } ? Of(money) : null,
                    isAlone
                );
            }),
        ];

    /// <summary>What changes on a file.</summary>
    public static MoneyConsequence Of(string file, DataComparison data, bool byRule) =>
        new(file, data.Sessions, data.Beneficiaries, data.ChangedBeneficiaries, Of(data.Changed), byRule);

    private static ProvedRegion Of(Region region) =>
        new(
            $"{region}",
            region.IsAtMost,
            [
                .. region.Witness.Sessions.Select(session => new ExampleSession(
                    Day.Text(session.Date),
                    session.Text,
                    session.Old,
                    session.New
                )),
            ],
            region.Witness.Csv
        );

    private static (Delta? Changed, bool IsAlone) Money(DataComparison data, string rule) =>
        data.Apart.FirstOrDefault(part => part.Rules is [var only] && only == rule) is { Alone: { } alone }
            ? (alone, true)
            : (Sum(data.Causes.Where(cause => cause.Rules.Contains(rule, StringComparer.Ordinal))), false);

    private static Delta Sum(IEnumerable<Cause> causes) =>
        causes
            .SelectMany(cause => new[] { cause.Direct, cause.Consequences })
            .Aggregate(
                Delta.None,
                (sum, delta) =>
                    new Delta(
                        sum.Attendances + delta.Attendances,
                        sum.Payments + delta.Payments,
                        sum.NowAccepted + delta.NowAccepted,
                        sum.NowRefused + delta.NowRefused,
                        sum.Fees + delta.Fees,
                        sum.Shares + delta.Shares
                    )
                    {
                        Others = sum.Others + delta.Others,
                        Paid = sum.Paid + delta.Paid,
                    }
            );

    private static MoneyChange Of(Delta changed) =>
        new(
            changed.Attendances,
            changed.Payments,
            changed.NowAccepted,
            changed.NowRefused,
            Cents.InEuros(changed.Fees),
            Cents.InEuros(changed.Shares),
            Cents.InEuros(changed.Insurer),
            Amounts.Insurer(changed)
        );
}
