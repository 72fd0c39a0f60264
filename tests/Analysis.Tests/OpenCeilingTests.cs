using Conv.Compiler;
using Conv.Compiler.Text;

namespace Conv.Analysis.Tests;

/// <summary>What is found of amounts under limits: a ceiling that is left open makes no case idle.</summary>
public sealed class OpenCeilingTests
{
    private const string Vocabulary = """
        vocabulary v
        facts of the session
            session  identity
            held     date of the session
            act      function
            urgent   yes or no
            price    money
        facts of the provider
            p  identity
        facts of the beneficiary
            b     identity
        reason closed  when not in force
        reason alone   when nobody is registered
        reason full    when cap reached

        """;

    [Theory]
    [InlineData(
        "amount lim unspecified from 2024-01-01 function f registers beneficiaries fee 10 EUR share 0 EUR when urgent is yes otherwise 5 EUR share at most lim per calendar year",
        ""
    )]
    [InlineData(
        "function f registers beneficiaries fee 5 EUR share 0 EUR at most 10 EUR of fees per calendar year, granted up to the cap",
        ""
    )]
    public void Findings(string rules, string expected)
    {
        var compilation = Compilation.Create([
            new SourceText("v.conv", Vocabulary),
            new SourceText("c.conv", "convention c uses v in force from 2024-01-01 to 2024-12-31 " + rules),
        ]);
        compilation.Diagnostics.ShouldBeEmpty();

        string.Join(
                '\n',
                Linter.Check(ProgramChecker.Require(compilation).Ir).Findings.Select(one => $"{one.Code} {one.Message}")
            )
            .ShouldBe(expected);
    }
}
