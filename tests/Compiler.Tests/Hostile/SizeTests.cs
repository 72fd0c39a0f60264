using Conv.Compiler.Text;
using static Conv.Compiler.Tests.Hostile.HostileFiles;

namespace Conv.Compiler.Tests.Hostile;

/// <summary>Small files that come to too much, and long ones: refused with a sentence, before anything walks through them.</summary>
public sealed class SizeTests
{
    public static TheoryData<string, string, string> TooDeep =>
        new()
        {
            { "brackets", new string('(', 100_000) + "n >= 1" + new string(')', 100_000), "" },
            { "negations", Times(100_000, _ => "not", " ") + " n >= 1", "" },
            { "conjunctions", Times(10_000, i => $"n >= {i}", " and "), "" },
            { "conjunctions in words", Times(10_000, i => $"n is at least {i}", " and "), "" },
            { "sums", Times(10_000, _ => "n", " + ") + " >= 1", "" },
            {
                "definitions, the last one first",
                "c5000 applies",
                Times(
                    5001,
                    i => i == 5000 ? "condition c0 means n = 1" : $"condition c{5000 - i} means not c{4999 - i} applies"
                )
            },
        };

    [Theory]
    [MemberData(nameof(TooDeep))]
    public void What_is_nested_too_deep_is_refused(string what, string condition, string before)
    {
        what.ShouldNotBeEmpty();
        var codes = OnSmallStack(() => Compile($"requires {condition} else cond\n{Prices}", before + "\n").Codes());

        codes.ShouldBe(["CONV0111"]);
    }

    public static TheoryData<string, string, string> TooBig =>
        new()
        {
            {
                "conditions that use the one before twice",
                "requires c39 applies else cond fee 1 EUR share 0 EUR",
                Times(
                    40,
                    i =>
                        i == 0
                            ? "condition c0 means n = 1"
                            : $"condition c{i} means c{i - 1} applies and not c{i - 1} applies"
                )
            },
            {
                "quantities that use the one before twice",
                "requires q39 >= 1 else cond fee 1 EUR share 0 EUR",
                Times(40, i => i == 0 ? "quantity q0 means n" : $"quantity q{i} means q{i - 1} + q{i - 1}")
            },
            {
                "categories that use the one before twice",
                "requires k39 is a39 else cond fee 1 EUR share 0 EUR",
                Times(
                    40,
                    i =>
                        i == 0
                            ? "category k0 is a0 or b0 means a0 when n = 1 otherwise b0"
                            : $"category k{i} is a{i} or b{i} means a{i} when k{i - 1} is a{i - 1} and k{i - 1} is not b{i - 1} otherwise b{i}"
                )
            },
            {
                "a share of 5 000 cases",
                "fee 1 EUR share " + Times(5000, i => $"{i} EUR when n is at most {i}") + " otherwise 1 EUR",
                ""
            },
            {
                "cases that read many facts",
                "fee 1 EUR share "
                    + Times(100, i => $"{i} EUR when " + Times(20, j => $"(n = {j} or minutes = {i})", " and "))
                    + " otherwise 1 EUR",
                ""
            },
        };

    [Theory]
    [MemberData(nameof(TooBig))]
    public void What_comes_to_too_much_is_refused(string what, string clauses, string before)
    {
        what.ShouldNotBeEmpty();
        OnSmallStack(() => Compile(clauses, before + "\n").Codes()).ShouldBe(["CONV0420"]);
    }

    public static TheoryData<string, string> TooMany =>
        new()
        {
            { "functions", Times(5000, i => $"function f{i} fee 1 EUR share 0 EUR") },
            {
                "caps",
                "function f registers beneficiaries "
                    + Prices
                    + Times(3000, i => $"at most 1 sessions per {i + 1} days from the first session")
            },
            { "requirements", "function f " + Prices + Times(3000, _ => "requires n = 1 else cond") },
            {
                "rules for many functions",
                Times(400, i => $"function f{i}")
                    + "\nfunctions all means "
                    + Times(400, i => $"f{i}", ", ")
                    + "\nfee for all 1 EUR share for all 0 EUR rules for all registers beneficiaries "
                    + Times(1500, i => $"at most {i + 1} sessions per {i + 1} days from the first session")
            },
            {
                "kinds of sessions that exclude each other",
                "function f registers beneficiaries at most 3 individual sessions per day "
                    + Prices
                    + "exclusive "
                    + Times(800, _ => "individual sessions", ", ")
            },
            {
                "acts in rolling windows",
                "function f registers beneficiaries "
                    + Prices
                    + Times(20, i => $"at most 1000 sessions per rolling {i + 1} days")
            },
            {
                "values of a category",
                "category k is "
                    + Times(80, i => $"v{i}", ", ")
                    + " or w means "
                    + Times(80, i => $"v{i} when n = {i}")
                    + " otherwise w"
            },
        };

    [Theory]
    [MemberData(nameof(TooMany))]
    public void What_there_is_too_much_of_is_refused(string what, string declarations)
    {
        what.ShouldNotBeEmpty();
        OnSmallStack(() => Of(Header + declarations + "\n").Codes()).ShouldBe(["CONV0416"]);
    }

    [Fact]
    public void Many_rules_that_each_hold_a_conjunction_are_not_taken_for_a_deep_one()
    {
        var scenarios = Times(300, i => $"scenario \"s{i}\" 2021-01-01 f => refused cond and cap");
        var amounts = Times(300, i => $"amount a{i} 1 EUR + 2 EUR");
        var monitors = Times(
            8,
            i => $"monitor m{i} sessions of f over beneficiaries with sessions of f kept per year and network limit 1"
        );

        Compile(Prices + scenarios + "\n" + monitors, amounts + "\n").Codes().ShouldBeEmpty();
    }

    [Fact]
    public void What_is_just_within_the_limits_compiles_on_a_small_stack()
    {
        var rules =
            $"requires {Times(190, i => $"n = {i}", " or ")} else cond\n"
            + $"requires {Times(95, _ => "not (", " ")} n = 1 {new string(')', 95)} else cond\n"
            + "at most 1000 sessions per rolling 100 years\n"
            + "fee 1 EUR share "
            + Times(200, i => $"{i} EUR when n is at most {i}")
            + " otherwise 1 EUR";

        OnSmallStack(() =>
            {
                var compilation = Compile(rules);
                compilation.Codes().ShouldBeEmpty();
                return compilation.Emit(new Dictionary<string, string>(StringComparer.Ordinal)).Dll;
            })
            .ShouldNotBeEmpty();
    }

    [Fact]
    public void Ten_thousand_scenarios_and_three_thousand_unknown_names_are_read()
    {
        Compile(Prices + Times(10_000, i => $"scenario \"s{i}\" given n 1 2021-01-01 f => accepted"))
            .Codes()
            .ShouldBeEmpty();
        Compile(Prices + Times(3_000, i => $"condition y{i} means x{i} applies")).Codes().ShouldBe(["CONV0201"]);
    }

    [Theory]
    [InlineData("")]
    [InlineData("# nothing\n# here")]
    [InlineData("\uFEFF")]
    [InlineData("\0\0\0")]
    [InlineData("\uD800 \uDFFF \u202E \u2028 @ € 日本 \u001B[31m")]
    [InlineData("\" \n [ \n \"")]
    public void A_file_that_says_nothing_is_told_what_it_lacks(string text)
    {
        var compilation = Of(text, Header + "function f " + Prices);

        compilation.Codes().ShouldContain("CONV0113");
        foreach (var finding in compilation.Diagnostics)
        {
            finding.Message.ShouldAllBe(letter => !char.IsControl(letter) && letter != '\u202E' && letter != '\u2028');
        }
    }

    [Fact]
    public void A_file_of_fifty_megabytes_is_not_read()
    {
        Of(new string('(', 50_000_000)).Codes().ShouldContain("CONV0112");
    }

    [Fact]
    public void Circles_and_files_of_the_same_name_are_told()
    {
        static string Convention(string name, string follows) =>
            $"convention {name} uses v follows {follows} in force from 2020-01-01 to 2029-12-31\nfunction f{name} {Prices}";

        Of(Convention("c", "c")).Codes().ShouldContain("CONV0204");
        Of(Convention("c", "d"), Convention("d", "c")).Codes().ShouldContain("CONV0204");
        Of(Header + "function f " + Prices, Header + "function f " + Prices).Codes().ShouldContain("CONV0202");
        Compilation
            .Create([new SourceText("c.conv", Header.Replace("uses v", "uses ../../v", StringComparison.Ordinal))])
            .HasErrors.ShouldBeTrue();
    }
}
