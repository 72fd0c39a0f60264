using Conv.Cli.Tests.Support;

namespace Conv.Cli.Tests.Scenarios;

/// <summary>Explanations and failing scenarios speak the language of the file, or the one that is asked for.</summary>
public sealed class ExplainLanguageTests
{
    private const string Sessions = """
        session,date,function,format,place,network,network_kind,provider,profession,beneficiary,birth_date,increased_allowance,participants
        S1,2024-04-08,psychological_support,individual,practice,N1,adult,P1,psychologist,B1,1980-05-02,no,
        S2,2024-04-15,psychological_support,group,,N1,adult,P1,psychologist,B1,1980-05-02,no,

        """;

    [Theory]
    [InlineData(
        "conventions/fr",
        "B1 : 2 séances, acceptées : 1, refusées : 1, interventions personnelles : 0,00 EUR",
        "08/04/2024 soutien-psychologique selon 2024-2026 : acceptée, intervention personnelle 0,00 EUR; séance S1, ligne 2",
        "compte séances individuelles de première-ligne par 12-mois : 0 avant, 1 maintenant ; période du 08/04/2024 au 07/04/2025"
    )]
    [InlineData(
        "conventions/nl",
        "B1: 2 zittingen, aanvaard: 1, geweigerd: 1, persoonlijke aandelen: 0,00 EUR",
        "08/04/2024 psychologische-ondersteuning volgens 2024-2026: aanvaard, persoonlijk aandeel 0,00 EUR; zitting S1, regel 2",
        "telt individuele zittingen van eerste-lijn per 12-maanden: 0 voordien, 1 nu; periode van 08/04/2024 tot en met 07/04/2025"
    )]
    [InlineData(
        "conventions/de",
        "B1: 2 Sitzungen, angenommen: 1, abgelehnt: 1, Eigenanteile: 0,00 EUR",
        "08.04.2024 psychologische-Unterstützung nach 2024-2026: angenommen, Eigenanteil 0,00 EUR; Sitzung S1, Zeile 2",
        "zählt Einzelsitzungen von erste-Linie pro 12-Monate: 0 vorher, 1 jetzt; Zeitraum von 08.04.2024 bis 07.04.2025"
    )]
    public void A_trajectory_is_told_in_the_language_of_the_file(
        string folder,
        string total,
        string session,
        string counted
    )
    {
        var text = Explained(folder);

        text.ShouldStartWith(total + "\n");
        text.ShouldContain(session);
        text.ShouldContain(counted);
        foreach (var english in (string[])["holds", "fails", "because", "window", " before", "beneficiaries"])
        {
            text.ShouldNotContain(english);
        }
    }

    [Fact]
    public void Another_language_is_asked_for()
    {
        var text = Explained("conventions", "--language", "fr");

        text.ShouldContain("refusée : lieu et participants");
        text.ShouldContain("non remplie lieu : requires place is outreach");
        text.ShouldContain("lieu = manquant");
    }

    [Fact]
    public void A_comparison_has_no_other_language() =>
        Call.Of("explain", "old", "--compare", "new", "--input", "f", "--beneficiary", "b", "--language", "fr")
            .Status.ShouldBe(2);

    [Fact]
    public void What_the_insurer_pays_is_told_with_the_sum_that_leaves_the_share()
    {
        using var folder = new Folder();
        folder.Write(
            "words.conv",
            """
            vocabulary clinic
            facts of the session
                session   identity
                date      date of the session
                function  function
            facts of the provider
                provider  identity
            facts of the beneficiary
                patient   identity
            reason not-in-force  when not in force
            reason alone         when nobody is registered
            reason cap           when cap reached

            """
        );
        folder.Write(
            "rules.conv",
            """
            convention care
                uses      clinic
                in force  from 2024-01-01

            function chiropody
                registers  beneficiaries
                fee        30 EUR
                the insurer pays  75 % of the fee, rounded half up to the cent, at most 18 EUR

            """
        );
        var input = folder.Write(
            "sessions.csv",
            "session,date,function,provider,patient\nS1,2024-03-01,chiropody,P,B1\n"
        );

        var (_, text, error) = Call.Of("explain", folder.Path, "--input", input, "--beneficiary", "B1");

        error.ShouldBeEmpty();
        text.ShouldContain("share 12.00 EUR (30.00 EUR less 18.00 EUR), by: 75 % of the fee");
    }

    [Fact]
    public void A_scenario_that_fails_says_so_in_the_language_of_its_file()
    {
        using var folder = new Folder();
        foreach (var file in (string[])["psychological-care.conv", "2024.conv", "2021.conv"])
        {
            folder.Write(file, File.ReadAllText(RepositoryFiles.PathOf($"conventions/fr/{file}")));
        }

        var rules = folder["2024.conv"];
        var text = File.ReadAllText(rules);
        File.WriteAllText(
            rules,
            text.Replace("    sinon     11 EUR", "    sinon     12 EUR", StringComparison.Ordinal)
        );

        var (status, told, _) = Call.Of("test", folder.Path);

        status.ShouldBe(1);
        told.ShouldContain("ÉCHEC");
        told.ShouldContain("  attendu");
        told.ShouldContain("  décidé");
        told.ShouldContain("  règle     intervention personnelle 12,00 EUR, selon : 12 EUR");
    }

    private static string Explained(string conventions, params string[] more)
    {
        using var folder = new Folder();
        var input = folder.Write("sessions.csv", Sessions);
        var (_, text, error) = Call.Of([
            "explain",
            RepositoryFiles.PathOf(conventions),
            "--input",
            input,
            "--beneficiary",
            "B1",
            .. more,
        ]);
        error.ShouldBeEmpty();
        return text;
    }
}
