using Conv.Comparison.Editions;
using Conv.Comparison.Structure;
using Conv.Compiler.Text;

namespace Conv.Comparison.Tests.Structure;

/// <summary>From places to the rules and the changes behind them.</summary>
public sealed class RuleIndexTests
{
    private const string Text = """
        amount price "Price"   [book]
            10 EUR from 2024-01-01
            12 EUR from 2024-07-01

        condition long "Long" means minutes is at least 60 or tired applies
        condition tired "Tired" means participants is at least 3

        function visit "Visit"
            registers beneficiaries
            requires long applies else r1
            at most 4 sessions per 12-months for adult
            fee price
            share
                0 EUR when low_income is yes
                2 EUR when long applies
                otherwise 11 EUR
        """;

    [Fact]
    public void The_innermost_rule_is_found_with_the_sources_of_what_it_stands_in()
    {
        var (index, old, _, _) = Between(Text);

        index.RuleAt(false, At(old, "2 EUR when"))!.Text.ShouldBe("2 EUR when long applies");
        index.RuleAt(false, At(old, "10 EUR from"))!.Citations.ShouldBe(["book"]);
        index.RuleAt(false, At(old, "11 EUR"))!.Text.ShouldBe("otherwise 11 EUR");
        index.RuleAt(false, At(old, "function visit"))!.Kind.ShouldBe(RuleKind.Function);
    }

    [Fact]
    public void A_place_outside_every_rule_has_none()
    {
        var (index, old, _, _) = Between(Text);

        index.RuleAt(false, At(old, "uses toy")).ShouldBeNull();
        index.ChangesBehind(false, At(old, "uses toy")).ShouldBeEmpty();
    }

    [Fact]
    public void A_changed_rule_stands_behind_a_point_in_it_in_both_editions_and_behind_no_other()
    {
        var (index, old, now, ids) = Between(Text.Replace("11 EUR", "13 EUR", StringComparison.Ordinal));

        index.ChangesBehind(false, At(old, "11 EUR")).ShouldBe(ids);
        index.ChangesBehind(true, At(now, "13 EUR")).ShouldBe(ids);
        index.ChangesBehind(true, At(now, "2 EUR when")).ShouldBeEmpty();
    }

    [Fact]
    public void A_changed_condition_stands_behind_the_rules_that_use_it_through_another_one()
    {
        var (index, old, now, ids) = Between(
            Text.Replace("participants is at least 3", "participants is at least 5", StringComparison.Ordinal)
        );

        index.ChangesBehind(false, At(old, "requires long")).ShouldBe(ids);
        index.ChangesBehind(true, At(now, "2 EUR when")).ShouldBe(ids);
        index.ChangesBehind(true, At(now, "0 EUR when")).ShouldBeEmpty();
    }

    [Fact]
    public void A_changed_category_stands_behind_a_cap_for_one_of_its_values()
    {
        var old = Pages.Edition(null, Pages.Convention(Text));
        var now = Pages.Edition(
            null,
            Pages.Vocabulary.Replace("at most 17", "at most 18", StringComparison.Ordinal),
            Pages.Convention(Text)
        );
        var structure = StructureComparer.Compare(old, now);

        RuleIndex
            .Of(structure, old, now)
            .ChangesBehind(true, At(now, "at most 4"))
            .ShouldBe([structure.Changes.ShouldHaveSingleItem().Id]);
    }

    [Fact]
    public void A_value_of_another_day_does_not_stand_behind_what_an_amount_decides()
    {
        var (index, old, _, ids) = Between(Text.Replace("12 EUR", "13 EUR", StringComparison.Ordinal));
        var fee = At(old, "price\n    share");

        index.ChangesBehind(false, fee).ShouldBe(ids);
        index.ChangesBehind(false, fee, new DateOnly(2024, 7, 1).DayNumber).ShouldBe(ids);
        index.ChangesBehind(false, fee, new DateOnly(2024, 6, 30).DayNumber).ShouldBeEmpty();
    }

    private static (RuleIndex Index, Edition Old, Edition New, string[] Ids) Between(string now)
    {
        var before = Pages.Edition(null, Pages.Convention(Text));
        var after = Pages.Edition(null, Pages.Convention(now));
        var structure = StructureComparer.Compare(before, after);
        return (
            RuleIndex.Of(structure, before, after),
            before,
            after,
            [.. structure.Changes.Select(change => change.Id)]
        );
    }

    private static SourceSpan At(Edition edition, string text)
    {
        var source = edition.Checked.Sources.First(one => one.Text.Contains(text, StringComparison.Ordinal));
        return new SourceSpan(source, new TextSpan(source.Text.IndexOf(text, StringComparison.Ordinal), 0));
    }
}
