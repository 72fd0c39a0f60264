using Conv.Cli.Tests.Support;

namespace Conv.Cli.Tests;

/// <summary>Registers from the outside: beside the session file or named, vouched for in run.json, and what goes wrong with them.</summary>
public sealed class RegisterTests
{
    private const string Sessions = """
        session,date,function,network,programme,participants,provider,patient
        s1,2024-01-10,visit,N1,P1,3,p1,ann
        s2,2024-02-10,visit,N1,P1,3,p1,ann
        s3,2024-02-11,visit,N2,P1,4,p2,bob

        """;

    private const string Programmes = "programme,least-participants,from,to\nP1,2,,2024-01-31\nP1,4,2024-02-01,\n";
    private const string Networks = "network,index-mixed,kind\nN1,1.25,adult\nN2,0.75,child\n";

    [Fact]
    public void A_run_reads_the_registers_beside_its_file_and_vouches_for_them()
    {
        using var folder = Scheme();
        Run(folder, "out").Status.ShouldBe(ExitStatus.Fine);

        var files = folder.Read("out");
        files["attendances.csv"]
            .ShouldBe(
                """
                session,patient,convention,decision,reasons,exceptional,share
                s1,ann,r24,accepted,,no,1.00
                s2,ann,r24,refused,few,no,
                s3,bob,r24,accepted,,no,1.00

                """
            );
        files["payments.csv"].ShouldContain("s1,p1,r24,accepted,,10.00\n");
        files["payments.csv"].ShouldContain("s3,p2,r24,accepted,,20.00\n");
        files["run.json"].ShouldContain("\"programmes\": {\n      \"file\": \"programmes.csv\",\n      \"hash\": \"");
    }

    [Fact]
    public void A_budget_is_split_by_the_weights_of_its_first_day()
    {
        using var folder = Scheme();
        Run(folder, "out");

        var rows = folder.Read("out")["budgets.csv"].Split('\n');
        rows.ShouldContain(row => row.StartsWith("2024,care,N1,2024-01,10.00,10.00,62.50,"));
        rows.ShouldContain(row => row.StartsWith("2024,care,N2,2024-02,20.00,20.00,37.50,"));
    }

    [Fact]
    public void A_correction_names_the_register_and_the_facts_that_changed_in_it()
    {
        using var folder = Scheme();
        Run(folder, "out");
        folder.Write("data/later.csv", Programmes.Replace("P1,4,", "P1,3,", StringComparison.Ordinal));
        var input = folder["data/sessions.csv"];
        string[] later =
        [
            "--register",
            $"programmes={folder["data/later.csv"]}",
            "--previous",
            folder["out"],
            "--previous-input",
            input,
        ];

        var refused = Run(folder, "later", later);
        refused.Status.ShouldBe(ExitStatus.SubjectAtFault);
        refused.Error.ShouldContain("--previous-register programmes=FILE");

        Run(folder, "later", [.. later, "--previous-register", $"programmes={folder["data/programmes.csv"]}"])
            .Status.ShouldBe(ExitStatus.Fine);
        var corrections = folder.Read("later")["corrections.csv"].Split('\n');
        corrections.ShouldContain(row =>
            row.StartsWith("attendance,s2,ann,refused,few,no,,accepted,,no,1.00,")
            && row.EndsWith(",changed,s2,least-participants")
        );
        folder.Read("later")["run.json"].ShouldContain("register programmes");
    }

    [Fact]
    public void Every_command_that_reads_sessions_reads_registers()
    {
        using var folder = Scheme();
        var (rules, input) = (folder["rules"], folder["data/sessions.csv"]);
        folder.Write("new/words.conv", Words);
        folder.Write(
            "new/rules.conv",
            Rules.Replace("share 1 EUR", "share 2 EUR when kind is child, otherwise 1 EUR", StringComparison.Ordinal)
        );

        Call.Fine("explain", rules, "--input", input, "--beneficiary", "ann")
            .Out.ShouldContain("participants = 3, least-participants = 4");
        Call.Fine("explain", rules, "--input", input, "--beneficiary", "ann", "--scenario")
            .Out.ShouldContain("least-participants 4");
        Call.Of("diff", rules, folder["new"], "--data", input, "--output", folder["compared"])
            .Out.ShouldContain("visit");
        folder
            .Read("compared")["changes.csv"]
            .ShouldContain("attendance,s3,bob,visit,accepted,,no,1.00,accepted,,no,2.00");
        Call.Fine("readings", rules, "--data", input).Status.ShouldBe(ExitStatus.Fine);
    }

    [Fact]
    public void A_fact_that_moves_into_a_register_is_read_there_by_the_new_version_alone()
    {
        using var folder = Scheme();
        folder.Write(
            "old/rules.conv",
            Rules[..Rules.IndexOf("budget", StringComparison.Ordinal)]
                .Replace(" of the programme", "", StringComparison.Ordinal)
        );
        folder.Write(
            "old/words.conv",
            Words
                .Replace(
                    "facts of the programme from \"programmes.csv\"",
                    "facts of the session",
                    StringComparison.Ordinal
                )
                .Replace("facts of the network from \"networks.csv\"", "facts of the session", StringComparison.Ordinal)
        );
        folder.Write(
            "data/sessions.csv",
            string.Join(
                '\n',
                Sessions
                    .TrimEnd()
                    .Split('\n')
                    .Select((line, i) => line + (i == 0 ? ",index-mixed,kind,least-participants" : ",1.25,adult,3"))
            ) + "\n"
        );

        var call = Call.Of(
            "diff",
            folder["old"],
            folder["rules"],
            "--data",
            folder["data/sessions.csv"],
            "--output",
            folder["compared"]
        );

        call.Out.ShouldContain("least-participants");
        folder
            .Read("compared")["changes.csv"]
            .ShouldContain("attendance,s2,ann,visit,accepted,,no,1.00,refused,few,no,");
    }

    [Fact]
    public void What_is_wrong_with_a_register_is_said_with_its_place()
    {
        using var folder = Scheme();
        folder.Write("data/bad.csv", "network,index-mixed,kind\nN1,1.255,adult\n");
        folder.Write("data/none.csv", "network,kind\n");

        Run(folder, "out", "--register", "network=x")
            .Error.ShouldContain("--register network: there is no such register (did you mean networks?");
        Run(folder, "out", "--register", "networks").Error.ShouldContain("--register networks: write NAME=FILE");
        Run(folder, "out", "--register", "networks=a", "--register", "networks=b")
            .Error.ShouldContain("the register networks is given two files, a and b");
        Run(folder, "out", "--register", $"networks={folder["data/bad.csv"]}")
            .Error.ShouldContain("bad.csv: line 2: `index-mixed`: not a number");
        Run(folder, "out", "--register", $"networks={folder["data/absent.csv"]}")
            .Error.ShouldContain("there is no such file");
        var strict = Run(folder, "out", "--strict", "--register", $"networks={folder["data/none.csv"]}");
        strict.Status.ShouldBe(ExitStatus.SubjectAtFault);
        strict.Out.ShouldContain("`networks.csv` has no column `index-mixed`");
        File.Delete(folder["data/programmes.csv"]);
        Run(folder, "out").Error.ShouldContain("put it there, or name it: --register programmes=FILE");
        Directory.Exists(folder["out"]).ShouldBeFalse();
    }

    private const string Words = """
        vocabulary words
        facts of the session
            session       identity
            date          date of the session
            function      function
            network       identifier
            programme     identifier
            participants  number
        facts of the provider
            provider  identity
        facts of the beneficiary
            patient  identity
        facts of the network from "networks.csv"
            index-mixed  number with 2 decimals
            kind         one of adult or child
        facts of the programme from "programmes.csv"
            least-participants  number
        reason closed  when not in force
        reason empty   when nobody is registered
        reason full    when cap reached
        reason few

        """;

    private const string Rules = """
        convention r24 uses words in force from 2024-01-01 to 2024-12-31
        function visit
            registers beneficiaries
            requires participants is at least least-participants of the programme else few
            fee 10 EUR when kind is adult, otherwise 20 EUR
            share 1 EUR
        budget 2024
            from 2024-01-01 to 2024-12-31
            line care 100 EUR
            split care over network by index-mixed
            spends fees of visit on care

        """;

    private static Folder Scheme()
    {
        var folder = new Folder();
        folder.Write("rules/words.conv", Words);
        folder.Write("rules/rules.conv", Rules);
        folder.Write("data/sessions.csv", Sessions);
        folder.Write("data/programmes.csv", Programmes);
        folder.Write("data/networks.csv", Networks);
        return folder;
    }

    private static Call Run(Folder folder, string output, params string[] options) =>
        Call.Of([
            "run",
            folder["rules"],
            "--input",
            folder["data/sessions.csv"],
            "--output",
            folder[output],
            .. options,
        ]);
}
