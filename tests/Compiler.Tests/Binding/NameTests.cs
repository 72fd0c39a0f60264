using Conv.Compiler.Ir;
using Conv.Compiler.Tests.Support;
using Conv.Compiler.Text;

namespace Conv.Compiler.Tests.Binding;

public sealed class NameTests
{
    private const string Talk = """

        function talk
            registers beneficiaries
            fee 40 EUR
            share 5 EUR

        """;

    [Fact]
    public void A_definition_may_be_used_before_it_is_declared() =>
        Advice
            .Findings(
                Advice.Header
                    + """
                    fee for both
                        price
                    share for both
                        0 EUR when near applies, otherwise 5 EUR
                    functions both means talk, call
                    condition near means place is home and early applies
                    function call registers beneficiaries
                    function talk registers beneficiaries
                    condition early means quarters is less than 4
                    quantity quarters means minutes / 15 rounded down
                    amount price 40 EUR
                    """
            )
            .ShouldBeEmpty();

    [Fact]
    public void A_circle_of_definitions_is_found_once_and_shown_whole()
    {
        var finding = Advice.Finding(
            Advice.Header
                + """
                condition a means b applies
                condition b means c applies
                condition c means place is home or b applies
                """
        );

        finding.Code.ShouldBe("CONV0204");
        finding.Message.ShouldBe("`b` is defined by way of itself: `b` → `c` → `b`");
        finding.Related.Select(related => related.Place.Text).ShouldBe(["b", "c"]);
    }

    [Fact]
    public void A_definition_that_needs_itself_is_a_circle_of_one() =>
        Advice
            .Finding(Advice.Header + "quantity q means q + 1")
            .Message.ShouldBe("`q` is defined by way of itself: `q` → `q`");

    [Fact]
    public void Conventions_that_follow_each_other_are_a_circle()
    {
        var finding = Advice.Finding(
            Advice.Header.Replace("uses", "follows advice-2025 uses", StringComparison.Ordinal),
            Advice.Next
        );

        finding.Code.ShouldBe("CONV0204");
        finding.Message.ShouldContain("→");
        finding.Related.Length.ShouldBe(2);
    }

    [Fact]
    public void A_group_stands_for_its_functions_wherever_functions_are_named()
    {
        var program = Advice.Lower(
            Advice.Header
                + """
                functions both means talk, call
                function talk registers beneficiaries at most 4 sessions of both per calendar year
                function call registers beneficiaries at most 4 sessions of talk, call per calendar year
                fee for both 40 EUR
                share for both 5 EUR
                """
        );

        program.Counters.ShouldHaveSingleItem().Phrase.ShouldContain("talk, call");
        program.Functions.ShouldAllBe(function => function.Updates.Length == 1);
    }

    [Fact]
    public void Sessions_without_a_function_are_those_of_the_convention_at_hand()
    {
        var program = Advice.Bind(
            Advice.Header + Talk,
            Advice.Next
                + Talk.Replace("talk", "call", StringComparison.Ordinal)
                + """
                condition first-one means the first session
                transition from advice-2024
                    the rest lapses
                monitor average sessions over beneficiaries with sessions kept per year and clinic limit 3
                """
        );

        program
            .Conventions[1]
            .Monitors.ShouldHaveSingleItem()
            .Numerator.Functions.Select(function => function.Name)
            .ShouldBe(["call"]);
    }

    [Fact]
    public void Files_may_come_in_any_order()
    {
        string[] conventions = [Advice.Header + Talk, Advice.Next + "transition from advice-2024 the rest lapses"];
        var vocabulary = new SourceText("v.conv", RepositoryFiles.Read("docs/diagnostics/frame/advice.conv"));
        SourceText[] files = [vocabulary, new("old.conv", conventions[0]), new("new.conv", conventions[1])];

        var one = Compilation.Create([.. files]);
        var other = Compilation.Create([.. files.Reverse()]);

        one.Diagnostics.ShouldBeEmpty();
        other.SourceHash.ShouldBe(one.SourceHash);
        IrPrinter.Print(other.Ir).ShouldBe(IrPrinter.Print(one.Ir));
        one.Ir.Conventions.Select(convention => convention.Name).ShouldBe(["advice-2024", "advice-2025"]);
    }

    [Fact]
    public void A_followed_convention_without_a_file_is_the_only_finding_whatever_is_used_of_it() =>
        Advice
            .Findings(
                Advice.Next
                    + """
                    function call
                        succeeds talk
                        registers beneficiaries
                        fee 40 EUR
                        share 0 EUR when the first session of talk and reading pace is slow, otherwise 5 EUR

                    transition from advice-2024
                        counter sessions of talk continues in call

                    scenario "a talk"
                        2024-03-01 talk single => accepted
                    """
            )
            .ShouldBe(["CONV0208 advice-2024"]);

    [Fact]
    public void Readings_of_a_followed_convention_are_shared_and_exist_once()
    {
        var program = Advice.Bind(
            Advice.Header + Talk + "reading pace \"How fast?\" slow \"slowly\" default fast \"quickly\"",
            Advice.Next
                + """
                quantity q by pace
                    slow: minutes
                    fast: people
                transition from advice-2024 the rest lapses
                """
        );

        program.Readings.Select(reading => reading.Name).ShouldBe(["time", "pace"]);
    }

    [Fact]
    public void A_name_of_another_kind_is_told_so() =>
        Advice
            .Finding(Advice.Header + Talk + "condition near means talk applies")
            .Help!.ShouldStartWith("`talk` is a function");

    [Fact]
    public void Two_files_that_declare_one_vocabulary_are_an_error_at_the_second()
    {
        const string Words = """
            vocabulary v
            facts of the session
                session identity
                date date of the session
                function function
            facts of the provider
                provider identity
            facts of the beneficiary
                client identity
            reason nif when not in force
            reason none when nobody is registered
            """;
        var finding = Compilation
            .Create([
                new(
                    "a.conv",
                    "convention c uses v in force from 2024-01-01 to 2024-12-31 function f fee 1 EUR share 0 EUR"
                ),
                new("v1.conv", Words),
                new("v2.conv", Words),
            ])
            .Diagnostics.ShouldHaveSingleItem();

        finding.Code.ShouldBe("CONV0202");
        finding.Place.Source.Path.ShouldBe("v2.conv");
        finding.Related.ShouldHaveSingleItem().Place.Source.Path.ShouldBe("v1.conv");
    }
}
