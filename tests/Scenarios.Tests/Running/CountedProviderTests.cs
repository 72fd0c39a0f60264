using Conv.Analysis;
using Conv.Compiler;
using Conv.Compiler.Text;
using Conv.Scenarios.Running;

namespace Conv.Scenarios.Tests.Running;

/// <summary>
/// Sessions counted by a fact of their providers: one provider who has the value is enough; kept for each provider, it is the value of the
/// one whose window it is. Both engines decide every scenario, and must agree.
/// </summary>
public sealed class CountedProviderTests
{
    private const string Vocabulary = """
        vocabulary garage
        facts of the session
            visit       identity
            'day'       date of the session
            kind        function
            place       one of hall or street
        facts of the provider
            fitter      identity
            trade       one of wheels, brakes or paint
            grade       one of junior or senior
        facts of the beneficiary
            owner       identity
        reason closed      when not in force
        reason 'nobody'    when nobody is registered
        reason full        when cap reached
        reason earlier-ones
        """;

    private const string People = """
            provider Wim with trade wheels, grade senior
            provider Bea with trade brakes, grade junior
            provider Pia with trade paint, grade senior
            provider Any

        """;

    [Fact]
    public void A_session_counts_when_one_of_its_providers_has_the_value() =>
        Passes(
            "at most 2 wheels sessions per calendar year",
            """
                2024-02-01 repair by Bea, Wim   => accepted
                2024-02-02 repair by Bea        => accepted
                2024-02-03 repair by Any        => accepted
                2024-02-04 repair by Wim, Pia   => accepted
                2024-02-05 repair by Pia, Wim   => refused full
                2024-02-06 repair by Pia, Bea   => accepted
            """
        );

    [Fact]
    public void One_provider_has_all_the_values_that_are_named() =>
        Passes(
            "at most 1 senior wheels session per calendar year",
            """
                2024-02-01 repair by Bea, Pia   => accepted
                2024-02-02 repair by Wim        => accepted
                2024-02-03 repair by Bea, Wim   => refused full
                2024-02-04 repair by Bea, Pia   => accepted
            """
        );

    [Fact]
    public void For_each_provider_it_is_the_value_of_the_first() =>
        Passes(
            "at most 1 wheels session per calendar year for each provider",
            """
                2024-02-01 repair by Bea, Wim   => accepted
                2024-02-02 repair by Bea, Wim   => accepted
                2024-02-03 repair by Wim, Bea   => accepted
                2024-02-04 repair by Wim        => refused full
                2024-02-05 repair by Bea, Wim   => accepted
            """
        );

    [Fact]
    public void For_each_place_it_is_one_of_the_providers() =>
        Passes(
            "at most 1 wheels session per calendar year for each place",
            """
                2024-02-01 repair with place hall by Bea, Wim     => accepted
                2024-02-02 repair with place hall by Wim          => refused full
                2024-02-03 repair with place street by Pia, Wim   => accepted
                2024-02-04 repair with place street by Bea        => accepted
            """
        );

    [Fact]
    public void Tiers_and_earlier_sessions_count_so_too() =>
        Passes(
            "requires number of earlier brakes sessions per calendar year is less than 3 else earlier-ones",
            """
                2024-02-01 repair by Wim, Bea   => accepted, share 1 EUR
                2024-02-02 repair by Wim        => accepted, share 5 EUR
                2024-02-03 repair by Bea        => accepted, share 1 EUR
                2024-02-04 repair by Bea        => accepted, share 5 EUR
                2024-02-05 repair by Wim        => refused earlier-ones
            """,
            """
            share
                    1 EUR      for the first 2 brakes sessions per calendar year
                    otherwise  5 EUR
            """
        );

    [Fact]
    public void A_session_that_counts_as_others_asks_the_providers_for_what_it_does_not_say() =>
        Passes(
            """
            at most 3 wheels sessions per calendar year
                counts as 2 sessions of repair when place is street
            """,
            """
                2024-02-01 repair with place street by Bea   => accepted
                2024-02-02 repair with place street by Wim   => accepted
                2024-02-03 repair with place hall by Wim     => accepted
                2024-02-04 repair with place hall by Wim     => refused full
                2024-02-05 repair with place street by Bea   => accepted
            """
        );

    private static void Passes(string clauses, string acts, string share = "share 1 EUR")
    {
        var rules = $"""
            convention c
                uses      garage
                in force  from 2024-01-01 to 2025-12-31
            function repair
                registers  beneficiaries
                {clauses}
                fee        10 EUR
                {share}

            scenario "one"
            {People}{acts}

            """;
        var compilation = Compilation.Create([
            new SourceText("garage.conv", Vocabulary),
            new SourceText("c.conv", rules),
        ]);
        compilation.Diagnostics.Select(finding => $"{finding.Place} {finding.Message}").ShouldBeEmpty();
        var program = ProgramChecker.Require(compilation);
        Linter.Check(program.Ir).Proofs.NotProved.Select(proof => $"{proof}").ShouldBeEmpty();
        var result = new ScenarioRunner(program).Run(compilation.Bound!.Scenarios.ShouldHaveSingleItem());

        result.Disagreements.Select(one => $"{one}").ShouldBeEmpty();
        result
            .Mismatches.Select(one =>
                $"{DateOnly.FromDayNumber(one.Act.Day):yyyy-MM-dd}: {one.Expected} <> {one.Decided}"
            )
            .ShouldBeEmpty();
    }
}
