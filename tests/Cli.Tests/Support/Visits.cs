namespace Conv.Cli.Tests.Support;

/// <summary>A small convention about something else, and sessions for it.</summary>
internal static class Visits
{
    public const string Vocabulary = """
        vocabulary home-care "Home care"

        facts of the session
            visit  "Visit"  identity
            held   "Day"    date of the session
            act    "Act"    function
            team   "Team"   identifier
            kind   "Kind"   one of short or long

        facts of the provider
            nurse  "Nurse"  identity

        facts of the beneficiary
            patient  "Patient"        identity
            born     "Date of birth"  date of birth

        reason not-in-force "no convention takes this visit"  when not in force
        reason kind         "this kind is not paid"
        reason alone        "nobody is registered"            when nobody is registered
        reason cap          "the cap is reached"              when cap reached

        reading period "When does a year begin?"
            first-visit    "at the first visit"  default
            calendar-year  "on 1 January"

        window 12-months "a year"  by period
            first-visit:    12 months from the first session
            calendar-year:  calendar year

        """;

    public const string Convention = """
        convention care-2024 "Home care 2024"
            uses      home-care
            in force  from 2024-01-01 to 2025-12-31

        function visit "A visit at home"
            registers  beneficiaries
            requires   kind is short  else kind
            at most    2 sessions per 12-months
            fee        50.00 EUR
            share      0.00 EUR when age is at most 11
                       otherwise 5.00 EUR

        """;

    public const string Sessions = """
        visit,held,act,team,kind,nurse,patient,born
        v1,2024-03-01,visit,north,short,n1,ada,1980-05-02
        v2,2024-03-02,visit,north,long,n1,ada,1980-05-02
        v3,2024-12-01,visit,north,short,n1,ada,1980-05-02
        v4,2025-01-15,visit,north,short,n2,ada,1980-05-02
        v5,2026-01-15,visit,south,short,n2,bob,2020-01-01
        v6,2025-06-01,visit,south,short,n2,bob,2020-01-01

        """;

    /// <summary>Writes vocabulary and convention into a folder, and says where.</summary>
    public static string WriteTo(Folder folder, string convention = Convention)
    {
        folder.Write("rules/home-care.conv", Vocabulary);
        folder.Write("rules/2024.conv", convention);
        return folder["rules"];
    }
}
