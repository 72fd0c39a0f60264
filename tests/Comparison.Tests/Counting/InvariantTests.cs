using System.Collections.Immutable;
using Conv.Comparison.Counting;
using Conv.Comparison.Counting.Options;
using Conv.Comparison.Counting.Results;
using Conv.Comparison.Counting.Rows;
using Conv.Comparison.Editions;
using Conv.Compiler.Text;
using Conv.Sessions.Deciding;
using Conv.Sessions.Reading;

namespace Conv.Comparison.Tests.Counting;

/// <summary>What holds of every comparison, on random conventions of which one has a rule less, and random sessions.</summary>
public sealed class InvariantTests
{
    private static readonly int Pairs = Effort.Of(full: 6, part: 3);

    private static readonly Lazy<ImmutableArray<(RandomPair Pair, RowComparison Rows)>> Compared = new(() =>
        [
            .. Enumerable
                .Range(1, 200)
                .Select(seed => RandomPair.Make((ulong)seed))
                .OfType<RandomPair>()
                .Take(Pairs)
                .Select(pair => (pair, Rows(pair.Old, pair.New, pair.Csv))),
        ]
    );

    [Fact]
    public void There_is_something_to_compare()
    {
        Compared.Value.Length.ShouldBe(Pairs);
        Compared.Value.Count(one => !one.Rows.Data.NothingChanges).ShouldBeGreaterThan(Pairs / 3);
    }

    [Fact]
    public void Tallies_are_the_totals_of_a_run() =>
        Each(
            (pair, rows) =>
            {
                Same(pair.Old, rows.Data.Old, pair.Csv);
                Same(pair.New, rows.Data.New, pair.Csv);
            }
        );

    [Fact]
    public void Causes_add_up_to_what_changed() =>
        Each(
            (_, rows) =>
                Sum(rows.Data.Causes.SelectMany(cause => new[] { cause.Direct, cause.Consequences }))
                    .ShouldBe(rows.Data.Changed with { Paid = rows.Data.Changed.Paid with { Unknown = 0 } })
        );

    [Fact]
    public void Every_table_adds_up_to_what_changed() =>
        Each(
            (_, rows) =>
            {
                foreach (var table in rows.Data.Tables)
                {
                    Sum(table.Rows.Select(row => row.Changed))
                        .ShouldBe(
                            rows.Data.Changed with
                            {
                                Paid = rows.Data.Changed.Paid with { Unknown = 0 },
                            },
                            table.Key
                        );
                    Sum(table.Rows.Select(row => row.Old))
                        .ShouldBe(rows.Data.Old with { Paid = rows.Data.Old.Paid with { Unknown = 0 } }, table.Key);
                    Sum(table.Rows.Select(row => row.New))
                        .ShouldBe(rows.Data.New with { Paid = rows.Data.New.Paid with { Unknown = 0 } }, table.Key);
                }
            }
        );

    [Fact]
    public void The_difference_of_the_tallies_is_what_changed() =>
        Each(
            (_, rows) =>
            {
                var (old, @new, changed) = (rows.Data.Old, rows.Data.New, rows.Data.Changed);
                (@new.Fees - old.Fees).ShouldBe(changed.Fees);
                (@new.Shares - old.Shares).ShouldBe(changed.Shares);
                (@new.Accepted + @new.Unpriced - old.Accepted - old.Unpriced).ShouldBe(
                    changed.NowAccepted - changed.NowRefused
                );
            }
        );

    [Fact]
    public void Everybody_stands_in_one_step() =>
        Each(
            (_, rows) =>
            {
                var (data, balance) = (rows.Data, rows.Data.Balance);
                balance.Steps.Sum(step => step.Beneficiaries).ShouldBe(data.Beneficiaries - balance.NotKnown);
                (balance.PayLess + balance.PayMore + balance.PaySame + balance.NotKnown).ShouldBe(data.Beneficiaries);
                var people = balance.People;
                (people.Better + people.Worse + people.Mixed + people.Same + people.NotKnown).ShouldBe(
                    data.Beneficiaries
                );
                balance.Steps.Length.ShouldBeLessThanOrEqualTo(21);
                balance.Steps.Zip(balance.Steps.Skip(1)).ShouldAllBe(pair => pair.First.Below == pair.Second.From);
            }
        );

    [Fact]
    public void To_swap_the_editions_is_to_negate() =>
        Each(
            (pair, rows) =>
            {
                var swapped = Rows(pair.New, pair.Old, pair.Csv).Data;
                var changed = rows.Data.Changed;
                swapped.Changed.ShouldBe(
                    changed with
                    {
                        NowAccepted = changed.NowRefused,
                        NowRefused = changed.NowAccepted,
                        Fees = -changed.Fees,
                        Shares = -changed.Shares,
                        Paid = changed.Paid with { Known = -changed.Paid.Known },
                    }
                );
                swapped.Old.ShouldBe(rows.Data.New);
                (swapped.Balance.PayLess, swapped.Balance.PayMore).ShouldBe(
                    (rows.Data.Balance.PayMore, rows.Data.Balance.PayLess)
                );
            }
        );

    [Fact]
    public void A_convention_against_itself_changes_nothing() =>
        Each((pair, _) => Rows(pair.Old, pair.Old, pair.Csv).Data.NothingChanges.ShouldBeTrue());

    [Fact]
    public void Reading_twice_makes_no_difference() =>
        Each(
            (pair, rows) =>
            {
                var read = Walks.Reader(pair.Csv);
                var twice = RowComparison.Of(
                    pair.Old,
                    pair.New,
                    FilePairBuilder.Build(read(pair.Old), read(pair.New)),
                    new CountingOptions { Rules = new EveryLine() }
                );
                ShouldBeTheSame(twice, rows);
            }
        );

    [Fact]
    public void The_number_of_workers_makes_no_difference() =>
        Each(
            (pair, rows) =>
            {
                ShouldBeTheSame(Rows(pair.Old, pair.New, pair.Csv, workers: 4), rows);
            }
        );

    private static void ShouldBeTheSame(RowComparison one, RowComparison other)
    {
        Text(one).ShouldBe(Text(other));
        System
            .Text.Json.JsonSerializer.Serialize(one.Data with { First = [] })
            .ShouldBe(System.Text.Json.JsonSerializer.Serialize(other.Data with { First = [] }));
        one.Data.First.ShouldBe(other.Data.First);
    }

    private static string Text(RowComparison rows)
    {
        using var stream = new MemoryStream();
        ChangesFile.Write(stream, rows);
        return System.Text.Encoding.UTF8.GetString(stream.ToArray());
    }

    private static void Each(Action<RandomPair, RowComparison> check)
    {
        foreach (var (pair, rows) in Compared.Value)
        {
            check(pair, rows);
        }
    }

    private static RowComparison Rows(Edition old, Edition @new, byte[] csv, int workers = 1) =>
        DataComparer.Rows(
            old,
            @new,
            Walks.Reader(csv),
            new CountingOptions { Workers = workers, Rules = new EveryLine() }
        );

    private static void Same(Edition edition, Tally tally, byte[] csv)
    {
        var totals = Run.Decide(edition.Evaluator, Walks.Reader(csv)(edition)).Totals;
        (tally.Accepted, tally.Refused, tally.Unpriced, tally.Exceptional).ShouldBe(
            (totals.Attendances.Accepted, totals.Attendances.Refused, totals.Attendances.Unpriced, totals.Exceptional)
        );
        (tally.Fees, tally.Shares).ShouldBe(((long)(totals.Fees * 100), (long)(totals.Shares * 100)));
    }

    private static Delta Sum(IEnumerable<Delta> parts) =>
        parts.Aggregate(
            Delta.None,
            (a, b) =>
                new Delta(
                    a.Attendances + b.Attendances,
                    a.Payments + b.Payments,
                    a.NowAccepted + b.NowAccepted,
                    a.NowRefused + b.NowRefused,
                    a.Fees + b.Fees,
                    a.Shares + b.Shares
                )
                {
                    Others = a.Others + b.Others,
                    Paid = KnownTotal.Of(a.Paid.Known + b.Paid.Known),
                }
        );

    private static Tally Sum(IEnumerable<Tally> parts) =>
        parts.Aggregate(
            new Tally(0, 0, 0, 0, 0, 0, 0),
            (a, b) =>
                new Tally(
                    a.Accepted + b.Accepted,
                    a.Exceptional + b.Exceptional,
                    a.Refused + b.Refused,
                    a.Unpriced + b.Unpriced,
                    a.Rejected + b.Rejected,
                    a.Fees + b.Fees,
                    a.Shares + b.Shares
                )
                {
                    Others = a.Others + b.Others,
                    Paid = KnownTotal.Of(a.Paid.Known + b.Paid.Known),
                }
        );

    /// <summary>Every line is a changed rule: its number is its id.</summary>
    private sealed class EveryLine : IRuleLookup
    {
        public ImmutableArray<string> ChangesBehind(bool isNew, SourceSpan place, int? day = null) =>
            [place.Source.Path + place.Start.Line.ToString(System.Globalization.CultureInfo.InvariantCulture)];
    }
}
