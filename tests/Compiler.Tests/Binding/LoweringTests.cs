using Conv.Compiler.Ir;
using Conv.Compiler.Symbols;

namespace Conv.Compiler.Tests.Binding;

public sealed class LoweringTests
{
    [Fact]
    public void A_carried_counter_is_one_counter_that_the_sessions_of_both_conventions_add_to()
    {
        var program = Advice.Lower(
            Advice.Header
                + """
                function talk
                    registers beneficiaries
                    at most 4 single sessions per 12-months
                    at most 2 group sessions per 12-months
                    fee 1 EUR
                    share 1 EUR
                """,
            Advice.Next
                + """
                function call
                    succeeds talk
                    registers beneficiaries
                    at most 8 single sessions per 12-months
                    fee 1 EUR
                    share 1 EUR
                transition from advice-2024
                    counter single sessions of talk continues in call
                    the rest lapses
                """
        );

        program.Counters.Length.ShouldBe(2);
        var carried = program.Counters.Single(counter => Adds(program.Function("call")).Contains(counter.Id));
        Adds(program.Function("talk")).ShouldContain(carried.Id);
        Adds(program.Function("talk")).Count.ShouldBe(2);
        carried.Bound.ShouldBe(9);
        program.Function("call").Predecessor.ShouldBe(program.Function("talk").Id);
    }

    [Fact]
    public void Without_a_carry_each_convention_counts_for_itself()
    {
        const string Cap = "registers beneficiaries at most 4 sessions per 12-months fee 1 EUR share 1 EUR";

        Advice
            .Lower(
                Advice.Header + $"function talk {Cap}",
                Advice.Next + $"function call {Cap} transition from advice-2024 the rest lapses"
            )
            .Counters.Length.ShouldBe(2);
    }

    [Fact]
    public void Caps_by_category_are_conditions_on_one_counter_and_need_the_facts_of_the_category()
    {
        var function = Advice
            .Lower(
                Advice.Header
                    + """
                    function talk
                        registers beneficiaries
                        at most 4 sessions per 12-months for child
                        at most 2 sessions per 12-months for adult
                        fee 1 EUR
                        share 1 EUR
                    """
            )
            .Function("talk");

        var caps = function.AttendanceConditions.Where(condition => condition.Reason.Role == ReasonRole.Cap).ToList();
        caps.Count.ShouldBe(2);
        caps.SelectMany(cap => IrWalk.Nodes(cap.Holds).OfType<IrCount>())
            .Select(count => count.Counter)
            .Distinct()
            .Count()
            .ShouldBe(1);
        caps.All(cap => IrWalk.Nodes(cap.Holds).OfType<IrReached>().Any()).ShouldBeTrue();
        Needs(function).ShouldBe(["Beneficiary birth_date missing: the cap depends on it"]);
    }

    [Theory]
    [InlineData("share 5 EUR", "")]
    [InlineData("share 0 EUR when age is at most 17, otherwise 5 EUR", "Beneficiary birth_date")]
    [InlineData("share 0 EUR when low_income is yes, otherwise 5 EUR", "")]
    [InlineData("share 0 EUR when plan is missing, otherwise 5 EUR", "")]
    [InlineData(
        "share 0 EUR when low_income is yes, 1 EUR when age is at most 17, otherwise 5 EUR",
        "Beneficiary birth_date"
    )]
    [InlineData("requires plan is on or before date else plan share 5 EUR", "")]
    [InlineData("requires format is single or group else place share 1 EUR when format is group, otherwise 2 EUR", "")]
    [InlineData("share 1 EUR when format is group, otherwise 2 EUR", "Beneficiary format")]
    public void A_fact_is_needed_where_an_amount_reads_it_and_nothing_else_excuses_it(string clauses, string needed) =>
        string.Join(
                ", ",
                Advice
                    .Lower(Advice.Header + $"function talk registers beneficiaries fee 1 EUR {clauses}")
                    .Function("talk")
                    .Needs.Select(need => $"{need.Level} {need.Fact.Name}")
            )
            .ShouldBe(needed);

    [Fact]
    public void A_fee_needs_the_facts_of_its_provider() =>
        Needs(
                Advice
                    .Lower(
                        Advice.Header + "function talk fee 2 EUR when profession is nurse, otherwise 1 EUR share 0 EUR"
                    )
                    .Function("talk")
            )
            .ShouldBe(["Provider profession missing: the fee depends on it"]);

    [Fact]
    public void A_rule_for_several_functions_counts_the_sessions_of_all_of_them()
    {
        var program = Advice.Lower(
            Advice.Header
                + """
                functions both means talk, call
                function talk registers beneficiaries
                function call registers beneficiaries
                rules for both
                    at most 1 session per day
                fee for both 1 EUR
                share for both 1 EUR
                """
        );

        program.Counters.ShouldHaveSingleItem();
        program.Functions.ShouldAllBe(function => Adds(function).Count == 1);
    }

    [Fact]
    public void Monitors_of_one_name_are_one_and_must_agree()
    {
        const string Monitor =
            "monitor average sessions of {0} over beneficiaries with sessions of {0} kept per year and clinic limit {1}";
        const string Function = "function {0} registers beneficiaries fee 1 EUR share 1 EUR\n";
        string Convention(string header, string name, int limit, string rest = "") =>
            header + string.Format(null, Function + Monitor, name, limit) + rest;

        var old = Convention(Advice.Header, "talk", 4);

        Advice
            .Lower(old, Convention(Advice.Next, "call", 4, " transition from advice-2024 the rest lapses"))
            .Monitors.ShouldHaveSingleItem();
        var finding = Advice.Finding(
            old,
            Convention(Advice.Next, "call", 5, " transition from advice-2024 the rest lapses")
        );
        finding.Code.ShouldBe("CONV0414");
        finding.Related.ShouldHaveSingleItem().Place.Source.Path.ShouldBe("a.conv");
    }

    private static HashSet<int> Adds(IrFunction function) =>
        [.. function.Updates.SelectMany(update => update.Additions).Select(addition => addition.Counter)];

    private static IEnumerable<string> Needs(IrFunction function) =>
        function.Needs.Select(need => $"{need.Level} {need.Fact.Name} {need.Message}");
}
