namespace Conv.Service.Tests.Support;

/// <summary>Conventions whose windows are kept for beneficiaries, providers, households and clinics.</summary>
internal static class Pool
{
    public const string Fee = "40 EUR";

    /// <summary>Writes the files into a folder and names it.</summary>
    public static string Write(Folder folder, string fee = Fee)
    {
        folder.Write("rules/pool.conv", Vocabulary);
        folder.Write("rules/2023.conv", Rules.Replace(Fee, fee, StringComparison.Ordinal));
        return folder["rules"];
    }

    public const string Vocabulary = """
        vocabulary pool

        facts of the session
            session    identity
            date       date of the session
            act        function
            clinic     identifier
            pathology  one of back or knee
            time       minutes

        facts of the provider
            coach      identity

        facts of the beneficiary
            patient    identity
            household  identifier

        reason closed  when not in force
        reason empty   when nobody is registered
        reason cap     when cap reached
        """;

    public const string Rules = """
        convention pool-2023
            uses      pool
            in force  from 2023-01-01 to 2024-12-31

        quantity hours means time / 60 rounded down

        function swimming
            registers  beneficiaries
            at most    6 sessions per calendar year for each provider
            at most    3 sessions per rolling 6 months for each household
            at most    2 sessions per calendar year for each beneficiary and pathology
            fee        40 EUR
            share      0 EUR  when the first session for each beneficiary and pathology
                       otherwise 5 EUR

        function teaching
            at most    3 hours per calendar year for each clinic, granted up to the cap
            fee        10 EUR * granted hours
            share      0 EUR
        """;
}
