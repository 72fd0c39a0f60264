namespace Conv.LanguageServer.Tests;

/// <summary>A small scheme in two files.</summary>
internal static class Files
{
    public const string Words = """
        vocabulary sport
        facts of the session
            session   identity
            date      date of the session
            function  function
            place     one of hall "Salle" (nl "Zaal"), field
        facts of the provider
            provider  identity
        facts of the beneficiary
            beneficiary  identity
            birth_date   date of birth
        reason closed    when not in force
        reason unlisted  when nobody is registered
        reason full      when cap reached
        reason place
        """;

    public const string Rules = """
        # Sport for the young.
        convention vouchers
            uses      sport
            in force  from 2022-01-01 to 2025-12-31

        source decree "Decree of 3 March 2021"

        window season means calendar year

        condition young "Moins de 18 ans" means age is less than 18

        amount entry "Le prix d'une entrée"   [decree 4]
            5 EUR   from 2022-01-01
            6 EUR   from 2024-01-01

        function visit "Une visite"   [decree 2]
            registers  beneficiaries
            requires   place is hall or field   else place   [decree 3]
            at most    2 sessions per season
            fee        entry
            share      0 EUR when young applies, otherwise 1 EUR

        scenario "two visits a year"
            beneficiary ann with birth_date 2015-05-05
            2023-02-01  visit with place hall   => accepted, fee 5 EUR, share 0 EUR
            2023-02-08  visit with place field  => accepted
            2023-02-15  visit with place hall   => refused full
        """;

    public static (string, string)[] All => [("sport.conv", Words), ("vouchers.conv", Rules)];
}
