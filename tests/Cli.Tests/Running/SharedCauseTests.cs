using Conv.Cli.Tests.Support;

namespace Conv.Cli.Tests.Running;

/// <summary>
/// A session of one person that moves what another one owes or may have, told with <c>--previous</c>: what several people share leads from
/// the one to the other.
/// </summary>
public sealed class SharedCauseTests
{
    private const string Vocabulary = """
        vocabulary pool
        facts of the session
            visit   identity
            held    date of the session
            kind    function
            place   one of hall or garden
        facts of the provider
            coach   identity
            trade   one of fitter, guide or tuner
        facts of the beneficiary
            guest   identity
            house   identifier
        reason closed  when not in force
        reason alone   when nobody is registered
        reason full    when cap reached

        """;

    private const string Header = """
        convention pool-2025
            uses      pool
            in force  from 2025-01-01 to 2026-12-31

        """;

    private const string Ceiling =
        Header
        + "function swim registers beneficiaries fee 40 EUR share 10 EUR share at most 10 EUR per calendar year for each house\n";

    private const string Cap =
        Header
        + "function swim registers beneficiaries at most 1 session per calendar year for each place fee 40 EUR share 10 EUR\n";

    private const string Houses = "visit,held,kind,coach,guest,house\n";

    private const string Places = "visit,held,kind,coach,guest,place\n";

    [Theory]
    [InlineData("A1,2025-02-03,swim,P,Ann,H2\nA2,2025-03-03,swim,Q,Bo,H1\n")]
    [InlineData("A2,2025-03-03,swim,Q,Bo,H1\n")]
    public void What_a_member_of_the_household_no_longer_owes_is_owed_by_another(string corrected)
    {
        var corrections = Corrected(
            Ceiling,
            Houses + "A1,2025-02-03,swim,P,Ann,H1\nA2,2025-03-03,swim,Q,Bo,H1\n",
            Houses + corrected
        );

        corrections.ShouldContain(row =>
            row.StartsWith(
                "attendance,A2,Bo,accepted,,no,0.00,accepted,,no,10.00,10.00,follows,A1,",
                StringComparison.Ordinal
            )
        );
    }

    [Theory]
    [InlineData("A2,2025-03-03,swim,Q,Bo,hall\n")]
    [InlineData("A1,2025-02-03,swim,P,Ann,garden\nA2,2025-03-03,swim,Q,Bo,hall\n")]
    public void A_session_that_leaves_a_place_makes_room_for_another(string corrected)
    {
        var corrections = Corrected(
            Cap,
            Places + "A1,2025-02-03,swim,P,Ann,hall\nA2,2025-03-03,swim,Q,Bo,hall\n",
            Places + corrected
        );

        corrections.ShouldContain(row =>
            row.StartsWith(
                "attendance,A2,Bo,refused,full,no,,accepted,,no,10.00,10.00,follows,A1,",
                StringComparison.Ordinal
            )
        );
    }

    [Fact]
    public void Sessions_are_counted_by_what_their_provider_is()
    {
        using var folder = Rules(
            Header
                + "function swim registers beneficiaries at most 3 fitter sessions per calendar year for each coach fee 10 EUR share 0 EUR\n"
        );
        folder.Write(
            "s.csv",
            "visit,held,kind,coach,trade,guest\n"
                + string.Concat(Enumerable.Range(1, 4).Select(i => $"B{i},2025-01-0{i},swim,K,fitter,Ann\n"))
                + "B5,2025-01-05,swim,K,guide,Ann\n"
        );

        Call.Fine("run", folder["rules"], "--input", folder["s.csv"], "--output", folder["out"]);

        folder
            .Read("out")["attendances.csv"]
            .Split('\n')
            .Skip(1)
            .SkipLast(1)
            .Select(row => string.Join(' ', row.Split(',')[0], row.Split(',')[3], row.Split(',')[4]).TrimEnd())
            .ShouldBe(["B1 accepted", "B2 accepted", "B3 accepted", "B4 refused full", "B5 accepted"]);
    }

    private static string[] Corrected(string rules, string before, string after)
    {
        using var folder = Rules(rules);
        folder.Write("before.csv", before);
        folder.Write("after.csv", after);
        Call.Fine("run", folder["rules"], "--input", folder["before.csv"], "--output", folder["first"]);
        Call.Fine(
            "run",
            folder["rules"],
            "--input",
            folder["after.csv"],
            "--output",
            folder["second"],
            "--previous",
            folder["first"],
            "--previous-input",
            folder["before.csv"]
        );
        return folder.Read("second")["corrections.csv"].Split('\n');
    }

    private static Folder Rules(string rules)
    {
        var folder = new Folder();
        folder.Write("rules/pool.conv", Vocabulary);
        folder.Write("rules/pool-2025.conv", rules);
        return folder;
    }
}
