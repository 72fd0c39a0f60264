using System.Collections.Immutable;
using Conv.Comparison.Counting.Results;
using Conv.Comparison.Readings;

namespace Conv.Comparison.Tests.Readings;

public sealed class PricingTests
{
    private static readonly Lazy<PricedReadings> Priced = new(() => Price(Walks.Defaults, new PricingOptions()));

    [Fact]
    public void A_lower_cap_refuses_the_second_walk_and_its_money()
    {
        var effect = EffectOf("cap-of", "one");

        // w2 of Ann; w3 is refused for the cap under both.
        effect.Changed.ShouldBe(new Delta(1, 1, 0, 1, -1000, -200));
        effect.Changed.Insurer.ShouldBe(-800);
        effect.Beneficiaries.ShouldBe(1);
    }

    [Fact]
    public void Another_price_changes_payments_and_no_attendance()
    {
        var effect = EffectOf("price", "new");

        // w1, w2, w4 at 12 instead of 10 EUR.
        effect.Changed.ShouldBe(new Delta(0, 3, 0, 0, 600, 0));
        effect.Beneficiaries.ShouldBe(2);
    }

    [Fact]
    public void A_refusal_makes_room_for_a_later_session()
    {
        var effect = EffectOf("kinds", "short");

        // w2 is long and refused, so w3 is the second walk of the year.
        effect.Changed.ShouldBe(new Delta(2, 2, 1, 1, 0, 0));
        effect.Beneficiaries.ShouldBe(1);
    }

    [Fact]
    public void A_free_session_moves_money_from_the_patient_to_the_insurer()
    {
        var changed = EffectOf("free", "yes").Changed;

        changed.ShouldBe(new Delta(2, 0, 0, 0, 0, -400));
        changed.Insurer.ShouldBe(400);
    }

    [Fact]
    public void A_session_that_lacks_a_fact_under_one_alternative_only_counts_as_rejected_there()
    {
        var effect = EffectOf("talk-share", "adults");

        // t1: Bob's age is asked and not known.
        effect.NowRejected.ShouldBe(1);
        effect.NoLongerRejected.ShouldBe(0);
        effect.Changed.ShouldBe(new Delta(1, 1, 0, 1, -500, -100));
        Priced.Value.Base.RejectedLines.ShouldBe(0);
    }

    [Fact]
    public void A_session_that_lacks_a_fact_in_the_base_only_is_no_longer_rejected()
    {
        var priced = Price(Walks.Reading("talk-share", "adults"));
        var effect = Find(priced, "talk-share").Alternatives.Single().Effect;

        effect.NoLongerRejected.ShouldBe(1);
        effect.NowRejected.ShouldBe(0);
        effect.Changed.ShouldBe(new Delta(1, 1, 1, 0, 500, 100));
        priced.Base.RejectedLines.ShouldBe(1);
    }

    [Fact]
    public void Monitors_that_cross_their_limit_are_counted()
    {
        // North: two walks of one walker in the base, one under the lower cap; South: one walk of one walker.
        EffectOf("cap-of", "one").Monitors.ShouldBe(new MonitorChanges(1, 0, 1));
        EffectOf("price", "new").Monitors.ShouldBe(MonitorChanges.None);
        Find(Price(Walks.Reading("cap-of", "one")), "cap-of")
            .Alternatives.Single()
            .Effect.Monitors.ShouldBe(new MonitorChanges(1, 1, 0));
    }

    [Fact]
    public void Two_alternatives_interact_where_a_row_is_changed_by_both()
    {
        var pair = PairOf(new("cap-of", "one"), new("price", "new")).ShouldNotBeNull();

        // Together w1 and w4 earn 12 EUR and w2 nothing: 24 instead of 30 EUR. Alone: -10 and +6.
        pair.Joint.ShouldBe(new Delta(1, 3, 0, 1, -600, -200));
        pair.Interaction.ShouldBe(new Delta(0, -1, 0, 0, -200, 0));
    }

    [Fact]
    public void A_pair_that_was_computed_and_adds_up_is_not_shown()
    {
        // w1 and w4 are free under any cap.
        PairOf(new("cap-of", "one"), new("free", "yes")).ShouldBeNull();
    }

    [Fact]
    public void Pairs_that_bear_on_different_rows_and_rules_that_are_the_same_are_not_computed()
    {
        // Alternatives: cap-of, free, kinds, price 2, talk-price, talk-share; idle.
        var counts = Priced.Value.Assignments;

        // 8 alternatives, 28 pairs, less the one of the reading price; and the base.
        counts.All.ShouldBe(1 + 8 + 27);
        counts.SameRules.ShouldBeGreaterThan(0);
        counts.Apart.ShouldBeGreaterThan(0);
        (counts.Computed + counts.SameRules + counts.Apart).ShouldBe(counts.All);

        // The base; cap-of, free, kinds, price, talk-price, talk-share; pairs of cap-of, free and kinds, each of cap-of and kinds with the
        // price, and both readings of a talk: its fee is unchanged by the share, but a talk without age is no session any more.
        counts.Computed.ShouldBe(1 + 6 + 3 + 2 + 1);
    }

    [Fact]
    public void An_alternative_that_no_rule_asks_for_is_known_to_change_nothing()
    {
        var alternative = Find(Priced.Value, "idle").Alternatives.Single();

        alternative.Survey.ChangesNothing.ShouldBeTrue();
        alternative.Effect.ShouldBe(ReadingEffect.None);
    }

    [Fact]
    public void Two_alternatives_with_the_same_rules_have_one_effect()
    {
        EffectOf("price", "odd").ShouldBe(EffectOf("price", "new"));
    }

    [Fact]
    public void The_survey_names_what_an_alternative_can_change_and_nothing_else()
    {
        var survey = ReadingSurvey.Of(Walks.Compile(), Walks.Defaults).Readings;
        SurveyedAlternative Of(string reading) => survey.First(one => one.Reading.Name == reading).Alternatives[0];

        Of("price").Functions.ShouldBe([new ReachedFunction("walks", "walk", false, true)]);
        Of("price").Monitors.ShouldBeFalse();
        Of("free").Functions.ShouldBe([new ReachedFunction("walks", "walk", true, false)]);
        Of("free").Monitors.ShouldBeFalse();
        Of("cap-of").Functions.ShouldBe([new ReachedFunction("walks", "walk", true, true)]);
        Of("cap-of").Monitors.ShouldBeTrue();
        Of("talk-share").Functions.ShouldBe([new ReachedFunction("walks", "talk", true, true)]);
    }

    [Fact]
    public void The_reading_with_most_at_stake_comes_first_and_its_range_holds_the_base()
    {
        // Cents: cap-of -800, price 600, free 400 (2 rows), talk-share -400 (2 rows), talk-price 100, kinds 0 (4 rows), idle 0.
        Priced
            .Value.Readings.Select(one => one.Survey.Reading.Name)
            .ShouldBe(["cap-of", "price", "free", "talk-share", "talk-price", "kinds", "idle"]);

        // Fees 35, shares 7.
        Priced.Value.Base.Insurer.Euros.ShouldBe(28.00m);
        (Priced.Value.Readings[0].LowestInsurer, Priced.Value.Readings[0].HighestInsurer).ShouldBe((2000, 2800));
        (Priced.Value.Readings[1].LowestInsurer, Priced.Value.Readings[1].HighestInsurer).ShouldBe((2800, 3400));
    }

    [Fact]
    public void Alternatives_depart_from_the_base_that_is_asked_for()
    {
        var priced = Price(Walks.Reading("price", "new"));
        var price = Find(priced, "price");

        price.Survey.Base.ShouldBe("new");
        var back = price.Alternatives.First(one => one.Survey.Name == "old");
        back.Effect.Changed.ShouldBe(new Delta(0, 3, 0, 0, -600, 0));
        price.Alternatives.First(one => one.Survey.Name == "odd").Survey.ChangesNothing.ShouldBeTrue();
        Find(priced, "cap-of").Alternatives.Single().Effect.Changed.Fees.ShouldBe(-1200);
    }

    [Fact]
    public void The_number_of_threads_changes_nothing_and_pairs_can_be_left_out()
    {
        var alone = Price(Walks.Defaults, new PricingOptions { Workers = 1, Pairs = false });

        alone.Pairs.ShouldBeEmpty();
        alone.Assignments.ShouldBe(new AssignmentCounts(9, 7, 2, 0));
        alone
            .Readings.SelectMany(one => one.Alternatives)
            .Select(one => (one.Survey.Name, one.Effect))
            .ShouldBe(
                Priced.Value.Readings.SelectMany(one => one.Alternatives).Select(one => (one.Survey.Name, one.Effect))
            );
    }

    [Fact]
    public void Work_that_is_stopped_stops()
    {
        using var stopped = new CancellationTokenSource();
        stopped.Cancel();

        Should.Throw<OperationCanceledException>(() =>
            Price(Walks.Defaults, new PricingOptions { Cancellation = stopped.Token })
        );
    }

    [Fact]
    public void Proofs_are_asked_for_the_alternatives_that_can_change_a_decision_or_an_amount()
    {
        var program = Walks.Compile();
        var asked = new List<string>();
        var proofs = ReadingProofs.Of(
            program,
            Walks.Defaults,
            ReadingSurvey.Of(program, Walks.Defaults),
            (old, other) =>
            {
                old.Readings.ShouldBeEmpty();
                lock (asked)
                {
                    asked.Add(other.Name);
                }

                return new(1, 2, [], [], []);
            }
        );

        asked.ShouldNotContain("idle=b");
        asked.ShouldContain("price=odd");
        proofs.Count.ShouldBe(7);
        proofs.ContainsKey(new("cap-of", "one")).ShouldBeTrue();
    }

    private static PricedReadings Price(ImmutableSortedDictionary<string, string> basis, PricingOptions? options = null)
    {
        var program = Walks.Compile();
        options ??= new PricingOptions { Pairs = false };
        return ReadingPricer.Price(program, basis, Walks.Read(program), options);
    }

    private static PricedReading Find(PricedReadings priced, string reading) =>
        priced.Readings.First(one => one.Survey.Reading.Name == reading);

    private static ReadingEffect EffectOf(string reading, string alternative) =>
        Find(Priced.Value, reading).Alternatives.First(one => one.Survey.Name == alternative).Effect;

    private static PricedPair? PairOf(ReadingChoice first, ReadingChoice second) =>
        Priced.Value.Pairs.FirstOrDefault(pair => pair.First == first && pair.Second == second);
}
