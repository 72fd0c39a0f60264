using System.Globalization;
using Conv.Compiler;
using Conv.Compiler.Text;

namespace Conv.Analysis.Tests;

/// <summary>A date is compared with days and its age with numbers of years: how many of them are looked at together is bounded.</summary>
public sealed class SpaceLimitTests
{
    private const string Vocabulary = """
        vocabulary v
        facts of the session
            session  identity
            held     date of the session
            act      function
        facts of the provider
            p  identity
        facts of the beneficiary
            b     identity
            born  date of birth
        reason closed  when not in force
        reason nobody  when nobody is registered
        reason nope

        """;

    [Theory]
    [InlineData(10, 10, true)]
    [InlineData(60, 100, false)]
    public void Too_many_days_with_too_many_ages_are_not_proved_and_say_so(int requirements, int each, bool isProved)
    {
        var clauses = Enumerable
            .Range(0, requirements)
            .Select(i =>
                $"requires {string.Join(" or ", Enumerable.Range(0, each).Select(j => $"born = {Day((i * each) + j)}"))}"
                + $" or age is more than {i.ToString(CultureInfo.InvariantCulture)} else nope"
            );
        var proofs = Linter
            .Check(
                ProgramChecker
                    .Require(
                        Compilation.Create([
                            new SourceText(
                                "v.conv",
                                Vocabulary.Replace("reason nobody", "reason 'nobody'", StringComparison.Ordinal)
                            ),
                            new SourceText(
                                "c.conv",
                                "convention c uses v in force from 2024-01-01 to 2024-12-31\nfunction f registers beneficiaries\n"
                                    + string.Join('\n', clauses)
                                    + "\nfee 1 EUR share 0 EUR\n"
                            ),
                        ])
                    )
                    .Ir
            )
            .Proofs;

        var excess = proofs.NotProved.Count(proof =>
            proof.Reason!.Contains(
                "compares `born` with too many days and with too many ages",
                StringComparison.Ordinal
            )
        );
        (excess == 0).ShouldBe(isProved);
    }

    private static string Day(int number) =>
        new DateOnly(1950, 1, 1).AddDays(number).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
