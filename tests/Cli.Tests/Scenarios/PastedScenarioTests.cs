using Conv.Cli.Tests.Support;

namespace Conv.Cli.Tests.Scenarios;

/// <summary>
/// What <c>explain --scenario</c> prints passes where it is pasted: several providers with fees of their own, fees below zero, facts that are missing or
/// change, shares without a value, names that are words of the language, sessions of others that decide.
/// </summary>
public sealed class PastedScenarioTests
{
    private const string Vocabulary = """
        vocabulary case-work "Case work"

        facts of the session
            'visit'   "Visit"   identity
            'date'    "Day"     date of the session
            function  "Kind"    function
            'given'   "Given"   one of 'accepted', on-hold, 'year' or 12-months
            cost      "Cost"    money
            minutes   "Minutes" minutes
            ticket    "Ticket"  identifier
            paid      "Paid"    yes or no

        facts of the provider
            nurse     "Nurse"   identity
            grade     "Grade"   one of junior or senior
            licence   "Licence" date

        facts of the beneficiary
            client    "Client"  identity
            born      "Born"    date of birth
            poor      "Poor"    yes or no, no when missing

        reason not-in-force  "no convention takes it"  when not in force
        reason 'nobody'      "nobody is registered"    when nobody is registered
        reason cap           "the cap is reached"      when cap reached

        """;

    private const string Rules = """
        convention c25 "C"   [act 1]
            uses      case-work
            in force  from 2025-01-01 to 2026-12-31

        source act "An act"

        function 'visit' "Visit" [act 1]
            registers  beneficiaries
            at most    3 sessions per calendar year for each nurse   [act 1]
            fee        10 EUR when grade is senior, otherwise 6 EUR   [act 1]
            share      0 EUR when poor is yes
                       1 EUR when 'given' is on-hold
                       otherwise 2 EUR   [act 1]

        function refund "Refund" [act 1]
            registers  beneficiaries
            fee        cost - 20 EUR
            share      unspecified

        """;

    private const string Sessions = """
        visit,date,function,given,cost,minutes,ticket,paid,nurse,grade,licence,client,born,poor
        s1,2025-01-10,visit,accepted,5,30,T1,yes,n1,senior,2020-01-01,ann,1980-01-01,
        s2,2025-01-11,visit,on-hold,,30,T2,,n2,junior,,ann,1980-01-01,yes
        s3,2025-01-12,visit,12-months,5,30,T2,no,n1,senior,2020-01-01,ann,1980-01-01,no
        s3,2025-01-12,visit,12-months,5,30,T2,no,n2,junior,,,,
        s4,2025-01-13,visit,year,5,30,T2,no,n2,senior,,ann,1980-01-01,no
        s4,2025-01-13,visit,year,5,30,T2,no,n1,senior,2020-01-01,bob,1990-01-01,yes
        s5,2025-01-14,refund,,5,30,,,n3,junior,,ann,1980-01-01,no
        s6,2025-01-15,refund,,5.55,30,,,n3,junior,,bob,1990-01-01,yes
        s7,2025-01-16,visit,year,,,,,n1,senior,2020-01-01,bob,1990-01-01,yes
        s8,2025-01-17,visit,year,,,,,n1,senior,2020-01-01,zed,,
        s9,2025-01-18,visit,year,,,,,n1,senior,2020-01-01,zed,1991-01-01,

        """;

    [Theory]
    [InlineData("ann", "=> Provider-1: accepted, fee 10.00 EUR  => Provider-2: accepted, fee 6.00 EUR")]
    [InlineData("bob", "=> unpriced  => fee -14.45 EUR")]
    [InlineData("zed", "# With the sessions of others it is decided so:  => refused cap")]
    public void It_passes_where_it_is_pasted(string beneficiary, string said)
    {
        using var folder = new Folder();
        folder.Write("rules/words.conv", Vocabulary);
        folder.Write("rules/2025.conv", Rules);
        var input = folder.Write("sessions.csv", Sessions);

        var scenario = Call.Fine(
            "explain",
            folder["rules"],
            "--input",
            input,
            "--beneficiary",
            beneficiary,
            "--scenario"
        ).Out;

        scenario.Replace("'", "", StringComparison.Ordinal).ShouldContain(said);
        File.AppendAllText(folder["rules/2025.conv"], "\n" + scenario);
        Call.Fine("test", folder["rules"]).Out.ShouldContain("1 scenario passed, 0 failed");
    }
}
