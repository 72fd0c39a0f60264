using System.Collections.Immutable;
using System.Numerics;
using Conv.Compiler.Binding.Budgets;
using Conv.Compiler.Ir;
using Conv.Compiler.Tests.Support;
using Conv.Compiler.Text;

namespace Conv.Compiler.Tests.Binding;

public sealed class BudgetTests
{
    private const string Year = "budget 2024 from 2024-01-01 to 2024-12-31 ";

    [Fact]
    public void The_figures_of_the_deck_add_up_but_for_one_euro()
    {
        var budget = Compilation
            .Create([
                .. RepositoryFiles
                    .In("conventions", ".conv")
                    .Select(file => new SourceText(file, RepositoryFiles.Read(file))),
            ])
            .Ir.Budgets.ShouldHaveSingleItem();

        budget
            .Lines.ToDictionary(line => line.Name, line => line.Difference?.Number)
            .Where(line => line.Value is not null)
            .ShouldBe([new("total", 0), new("care", 100), new("additional", 0)]);
        budget.Lines.Single(line => line.Name == "total").Amount.Number.ShouldBe(218_963_000_00);
    }

    [Fact]
    public void Parts_that_do_not_add_up_are_named_with_the_difference_and_their_places()
    {
        var finding = Advice.Finding(
            Advice.Header + Year + "line all 100 EUR made of a and b line a 60.01 EUR line b 40 EUR"
        );

        finding.Message.ShouldBe("the parts of `all` come to 100.01 EUR, 0.01 EUR more than its 100.00 EUR");
        finding.Place.Text.ShouldBe("100 EUR");
        finding
            .Related.Select(related => $"{related.Place.Text}: {related.Message}")
            .ShouldBe(["60.01 EUR: its part `a`: 60.01 EUR", "40 EUR: its part `b`: 40.00 EUR"]);
    }

    [Theory]
    [InlineData("line all 100 EUR made of a and b, within 0.01 EUR line a 60.01 EUR line b 40 EUR", "")]
    [InlineData("line all 100 EUR made of a and b, within 0.01 EUR line a 59.99 EUR line b 40 EUR", "")]
    [InlineData("line all 100 EUR made of a and b, within 0.01 EUR line a 59.98 EUR line b 40 EUR", "CONV0901 100 EUR")]
    [InlineData("line all 100 EUR made of a and b line a 100.01 EUR line b unspecified", "CONV0901 100 EUR")]
    [InlineData("line all 100 EUR made of a and b line a 100 EUR line b unspecified", "CONV0902 all")]
    [InlineData("line all unspecified made of a and b line a 100 EUR line b 1 EUR", "CONV0902 all")]
    [InlineData("line all 100 EUR made of a line a 100 EUR made of all", "CONV0204 all")]
    [InlineData("line all 100 EUR made of all", "CONV0204 all")]
    [InlineData("line a 10 % of b line b 10 % of a", "CONV0204 a")]
    [InlineData("line all 100 EUR made of b", "CONV0201 b")]
    [InlineData("line a 1 EUR line a 2 EUR", "CONV0202 a")]
    [InlineData("line a 1 EUR split b over clinic, weights unspecified", "CONV0201 b")]
    [InlineData("line a 1 EUR split a over nothing, weights unspecified", "CONV0201 nothing")]
    [InlineData("line a 1 EUR split a over provider, weights unspecified", "CONV0904 provider")]
    [InlineData("line a 1 EUR split a over format single: 1, duo: 1", "CONV0201 duo")]
    [InlineData("line a 1 EUR split a over clinic x: 1, x: 1", "CONV0202 x")]
    [InlineData("line a 1 EUR split a over clinic x: 1 split a over clinic y: 1", "CONV0403 a")]
    [InlineData("line a 1 EUR split a over clinic x: 0.60 EUR, y: 0.41 EUR", "CONV0906 a")]
    [InlineData("line a 1 EUR split a over clinic x: 0.60 EUR, y: 0.41 EUR, within 0.01 EUR", "")]
    [InlineData("line a 1 EUR split a over clinic x: 33.33 %, y: 66.67 %", "")]
    [InlineData("line a 1 EUR spends fees of visit on b", "CONV0201 b")]
    [InlineData("line a 1 EUR spends fees of visits on a", "CONV0201 visits")]
    [InlineData("line a 1 EUR spends fees of visit on a spends shares of visit on a", "")]
    [InlineData("line a 1 EUR spends fees less shares of visit on a spends shares of visit on a", "CONV0910 a")]
    [InlineData("line a 1 EUR spends fees of visit on a when not format is single", "CONV0909 not format is single")]
    public void A_budget_is_checked(string clauses, string finding) =>
        string.Join("; ", Advice.Findings(Advice.Header + Visit + Year + clauses)).ShouldBe(finding);

    [Fact]
    public void A_budget_is_declared_once_over_all_conventions()
    {
        Advice
            .Findings(
                Advice.Header + Visit + Year + "line a 1 EUR",
                Advice.Next + "transition from advice-2024 the rest lapses " + Year + "line a 1 EUR"
            )
            .ShouldBe(["CONV0202 2024"]);
    }

    [Theory]
    [InlineData("5 % of whole", 5_00)]
    [InlineData("0.01 % of whole", 1)]
    [InlineData("0.005 % of whole, rounded half up to the cent", 1)]
    [InlineData("0.005 % of whole, rounded half even to the cent", 0)]
    [InlineData("0.015 % of whole, rounded half even to the cent", 2)]
    [InlineData("0.004 % of whole, rounded up to the cent", 1)]
    [InlineData("0.009 % of whole, rounded down to the cent", 0)]
    public void A_percentage_is_exact_or_rounded_as_the_text_says(string amount, long cents) =>
        Lines($"line part {amount} line whole 100 EUR")[0].Amount.Number.ShouldBe(cents);

    [Fact]
    public void Cents_that_are_left_go_to_those_that_lost_most_and_then_to_the_first_named()
    {
        // 10.00 EUR by 1, 1 and 1: 3.33 each, and a cent for the first. 100 cents by 2, 3 and 1: 33.3, 50, 16.7.
        Shares("line a 10 EUR split a over clinic n: 1, s: 1, w: 1").ShouldBe([334, 333, 333]);
        Shares("line a 1 EUR split a over clinic n: 2, s: 3, w: 1").ShouldBe([33, 50, 17]);
        Shares("line a 1 EUR split a over clinic n: 0.2, s: 0.30, w: 0.1").ShouldBe([33, 50, 17]);
        Shares("line a 0.01 EUR split a over clinic n: 0, s: 1").ShouldBe([0, 1]);
        Shares("line a 1 EUR split a over clinic n: 12.5 %, s: 87.5 %").ShouldBe([13, 87]);
    }

    [Fact]
    public void A_split_loses_and_invents_no_cent()
    {
        var dice = new Random(20240101);
        for (var i = 0; i < 1000; i++)
        {
            var cents = dice.NextInt64(i % 2 == 0 ? 1000 : long.MaxValue);
            ImmutableArray<BigInteger> weights =
            [
                1,
                .. Enumerable.Range(0, dice.Next(40)).Select(_ => new BigInteger(dice.NextInt64(i + 1))),
            ];
            var all = weights.Aggregate(BigInteger.Add);

            var parts = Proportion.Split(cents, weights);

            parts.Aggregate(BigInteger.Zero, (sum, part) => sum + part).ShouldBe(cents);
            for (var w = 0; w < weights.Length; w++)
            {
                BigInteger.Abs((parts[w] * all) - (cents * weights[w])).ShouldBeLessThan(all);
            }
        }
    }

    private const string Visit = "function visit registers beneficiaries fee 40 EUR share 5 EUR ";

    private static ImmutableArray<IrBudgetLine> Lines(string clauses) =>
        Advice.Lower(Advice.Header + Visit + Year + clauses).Budgets[0].Lines;

    private static IEnumerable<long> Shares(string clauses) =>
        Lines(clauses)[0].Shares.Select(share => share.Amount.Number);
}
