using System.Text.Json;
using Conv.Cli.Tests.Support;

namespace Conv.Cli.Tests;

/// <summary><c>conv run --previous</c>: what a run changes of an earlier one.</summary>
public sealed class CorrectionTests
{
    private const string Late = "v7,2024-06-01,visit,north,short,n1,ada,1980-05-02\n";

    [Fact]
    public void A_late_session_is_told_with_what_follows_from_it()
    {
        using var folder = new Folder();
        Call.Fine(RunTests.Args(folder));
        var call = Call.Fine(Again(folder, Visits.Sessions + Late));

        var files = folder.Read("corrected");
        files["corrections.csv"]
            .ShouldBe(
                """
                kind,session,person,old_decision,old_reasons,old_exceptional,old_amount,new_decision,new_reasons,new_exceptional,new_amount,difference,why,cause_session,changed_facts
                attendance,v3,ada,accepted,,no,5.00,refused,cap,no,,-5.00,follows,v7,
                attendance,v7,ada,,,,,accepted,,no,5.00,5.00,late,v7,
                payment,v3,n1,accepted,,,50.00,refused,cap,,,-50.00,follows,v7,
                payment,v7,n1,,,,,accepted,,,50.00,50.00,late,v7,

                """
            );
        files["settlements.csv"].ShouldBe("kind,person,paid,due,difference\n");
        call.Out.ShouldContain(
            $"""

            Sessions that differ: 1 late
              Decisions that change   attendances  payments
              of late sessions                  1         1
              that follow from these            1         1
              together                          2         2

              To settle                 then         now  difference
              fees                150.00 EUR  150.00 EUR    0.00 EUR
              shares of patients   10.00 EUR   10.00 EUR    0.00 EUR
              insurer's part      140.00 EUR  140.00 EUR    0.00 EUR

            """.ReplaceLineEndings("\n")
        );
        call.Out.ShouldContain(", sessions.csv, corrections.csv, settlements.csv, run.json\n");
        (call.Out + call.Error).ShouldNotContain("ada");
    }

    [Fact]
    public void Another_birth_date_makes_a_share_due_back_and_the_insurer_pays_it()
    {
        using var folder = new Folder();
        Call.Fine(RunTests.Args(folder));
        var call = Call.Fine(
            Again(folder, Visits.Sessions.Replace("1980-05-02", "2015-05-02", StringComparison.Ordinal))
        );

        folder
            .Read("corrected")["settlements.csv"]
            .ShouldBe(
                "kind,person,paid,due,difference\nbeneficiary,ada,10.00,0.00,-10.00\ninsurer,,140.00,150.00,10.00\n"
            );
        call.Out.ShouldContain("Sessions that differ: 4 changed\n");
        call.Out.ShouldContain("Due back to 1 beneficiary 10.00 EUR\n");
        call.Out.ShouldNotContain("Due back from");
    }

    [Fact]
    public void The_same_file_corrects_nothing_and_says_so()
    {
        using var folder = new Folder();
        Call.Fine(RunTests.Args(folder));
        var call = Call.Fine(Again(folder, Visits.Sessions));

        var files = folder.Read("corrected");
        files["corrections.csv"].Split('\n').Length.ShouldBe(2);
        files["settlements.csv"].ShouldBe("kind,person,paid,due,difference\n");
        files["sessions.csv"].ShouldBe(folder.Read("decided")["sessions.csv"]);
        call.Out.ShouldContain("Sessions that differ: none\nNo correction: every decision and every amount stands\n");
    }

    [Fact]
    public void Another_reading_is_a_warning_and_the_cause_of_what_only_it_explains()
    {
        using var folder = new Folder();
        Call.Fine(RunTests.Args(folder));
        var call = Call.Fine([.. Again(folder, Visits.Sessions), "--reading", "period=calendar-year"]);

        call.Out.ShouldContain("Warning: that run was decided by other rules");
        call.Out.ShouldContain("  reading period: first-visit then, calendar-year now\n");
        folder
            .Read("corrected")["corrections.csv"]
            .ShouldContain("attendance,v4,ada,refused,cap,no,,accepted,,no,5.00,5.00,rules,,\n");
    }

    [Fact]
    public void Other_sources_are_a_warning()
    {
        using var folder = new Folder();
        Call.Fine(RunTests.Args(folder));
        var again = Again(folder, Visits.Sessions);
        folder.Write("rules/2024.conv", Visits.Convention.Replace("5.00 EUR", "6.00 EUR", StringComparison.Ordinal));
        var call = Call.Fine(again);

        call.Out.ShouldContain("  sources: ");
        folder
            .Read("corrected")["corrections.csv"]
            .ShouldContain("attendance,v1,ada,accepted,,no,5.00,accepted,,no,6.00,1.00,rules,,\n");
    }

    [Fact]
    public void Json_says_what_the_corrections_come_to()
    {
        using var folder = new Folder();
        Call.Fine(RunTests.Args(folder));
        var call = Call.Fine([.. Again(folder, Visits.Sessions + Late), "--json"]);

        call.Out.ShouldBe(folder.Read("corrected")["run.json"]);
        var corrections = JsonDocument.Parse(call.Out).RootElement.GetProperty("corrections");
        corrections.GetProperty("sessions").GetProperty("late").GetInt32().ShouldBe(1);
        corrections.GetProperty("attendances").GetProperty("follows").GetInt32().ShouldBe(1);
        corrections.GetProperty("insurer").GetProperty("difference").GetDecimal().ShouldBe(0);
        folder.Read("decided")["run.json"].ShouldNotContain("corrections");
    }

    [Fact]
    public void The_interpreter_gives_the_same_corrections()
    {
        using var folder = new Folder();
        Call.Fine(RunTests.Args(folder));
        var again = Again(folder, Visits.Sessions + Late);
        Call.Fine(again);
        var compiled = folder.Read("corrected");
        Call.Fine([.. again, "--engine", "interpreter"]);

        folder.Read("corrected").ShouldBe(compiled);
    }

    [Fact]
    public void Corrections_do_not_stay_beside_a_run_that_corrects_nothing()
    {
        using var folder = new Folder();
        Call.Fine(RunTests.Args(folder));
        var again = Again(folder, Visits.Sessions);
        Call.Fine(again);
        Call.Fine([.. again[..4], .. again[6..^2]]);

        folder.Read("corrected").Keys.ShouldBe(folder.Read("decided").Keys);
    }

    [Fact]
    public void A_call_without_a_finished_run_is_wrong_and_writes_nothing()
    {
        using var folder = new Folder();
        Call.Fine(RunTests.Args(folder));
        var again = Again(folder, Visits.Sessions)[..^1];

        Call.Of([.. again, folder["nowhere"]]).Complaint(ExitStatus.WrongCall).ShouldContain("there is no such folder");
        Call.Of([.. again, folder["sessions.csv"]]).Complaint(ExitStatus.WrongCall).ShouldContain(": a file");
        Call.Of([.. again, folder["rules"]])
            .Complaint(ExitStatus.WrongCall)
            .ShouldContain("there is no run.json, no sessions.csv, no attendances.csv, no payments.csv in it");
        Call.Of([.. again, ""]).Complaint(ExitStatus.WrongCall).ShouldContain("--previous");
        Call.Of([.. again[..^2], folder["decided"], "--previous", folder["decided"] + "/"])
            .Complaint(ExitStatus.WrongCall)
            .ShouldContain("the results would replace the run that they correct");
        Directory.CreateSymbolicLink(folder["link"], folder["decided"]);
        Call.Of([.. again[..^2], folder["link"], "--previous", folder["decided"]])
            .Complaint(ExitStatus.WrongCall)
            .ShouldContain("the results would replace");
        File.Delete(System.IO.Path.Combine(folder["decided"], "sessions.csv"));
        Call.Of([.. again, folder["decided"]])
            .Complaint(ExitStatus.WrongCall)
            .ShouldEndWith("there is no sessions.csv in it (a run of an earlier conv: run it again)");
        Directory.Exists(folder["corrected"]).ShouldBeFalse();
    }

    [Fact]
    public void A_run_that_is_damaged_or_over_another_vocabulary_is_at_fault()
    {
        using var folder = new Folder();
        Call.Fine(RunTests.Args(folder));
        var again = Again(folder, Visits.Sessions);
        var written = folder.Read("decided");

        Vouched(folder, written, written["attendances.csv"].Replace("v1,ada", "v1,bob"));
        var call = Call.Of(again);
        call.Complaint(ExitStatus.SubjectAtFault).ShouldContain("attendances.csv:2: a person whom the session never");
        call.Error.ShouldNotContain("bob");
        Vouched(folder, written, written["attendances.csv"].Replace("visit,patient", "session,client"));
        Call.Of(again)
            .Complaint(ExitStatus.SubjectAtFault)
            .ShouldContain(
                "attendances.csv:1: the columns of another vocabulary: session,client, where this one has visit,patient"
            );
        folder.Write("decided/run.json", "{");
        Call.Of(again)
            .Complaint(ExitStatus.SubjectAtFault)
            .ShouldContain("run.json:1: this is no JSON that a run wrote");
        Directory.Exists(folder["corrected"]).ShouldBeFalse();
    }

    [Fact]
    public void Rejected_lines_give_status_1_with_their_sessions_taken_back()
    {
        using var folder = new Folder();
        Call.Fine(RunTests.Args(folder));
        var call = Call.Of(
            Again(folder, Visits.Sessions.Replace("v1,2024-03-01", "v1,2024-03-32", StringComparison.Ordinal))
        );

        call.Complaint(ExitStatus.SubjectAtFault).ShouldContain("1 line rejected");
        call.Out.ShouldContain("Sessions that differ: 1 rejected now\n");
        folder
            .Read("corrected")["corrections.csv"]
            .ShouldContain("attendance,v1,ada,accepted,,no,5.00,,,,,-5.00,rejected,v1,\n");
    }

    [Fact]
    public void What_is_shared_with_the_session_of_another_is_followed_into_the_earlier_file()
    {
        using var folder = new Folder();
        folder.Write("club/words.conv", Family.Vocabulary);
        folder.Write("club/rules.conv", Family.Convention);
        string[] Run(string name, string text, params string[] more) =>
            ["run", folder["club"], "--input", folder.Write(name + ".csv", text), "--output", folder[name], .. more];

        Call.Fine(Run("before", Family.Header + "S1,2025-02-03,swim,P1,A,F1\nS2,2025-03-03,swim,P2,B,F1\n"));
        string[] previous = ["--previous", folder["before"], "--previous-input", folder["before.csv"]];
        Call.Fine(Run("moved", Family.Header + "S1,2025-02-03,swim,P1,A,F2\nS2,2025-03-03,swim,P2,B,F1\n", previous));
        Call.Fine(Run("gone", Family.Header + "S2,2025-03-03,swim,P2,B,F1\n", previous));

        folder
            .Read("moved")["corrections.csv"]
            .ShouldContain("attendance,S2,B,accepted,,no,0.00,accepted,,no,10.00,10.00,follows,S1,family\n");
        folder
            .Read("gone")["corrections.csv"]
            .ShouldContain("attendance,S2,B,accepted,,no,0.00,accepted,,no,10.00,10.00,follows,S1,\n");
    }

    [Fact]
    public void With_a_key_the_earlier_file_is_not_needed()
    {
        using var folder = new Folder();
        folder.Write("club/words.conv", Family.Vocabulary);
        folder.Write("club/rules.conv", Family.Convention);
        folder.Write("conv.key", new string('k', 32));
        string[] Run(string name, string text, params string[] more) =>
            [
                "run",
                folder["club"],
                "--input",
                folder.Write(name + ".csv", text),
                "--output",
                folder[name],
                "--key",
                folder["conv.key"],
                .. more,
            ];

        Call.Fine(Run("before", Family.Header + "S1,2025-02-03,swim,P1,A,F1\nS2,2025-03-03,swim,P2,B,F1\n"));
        File.Delete(folder["before.csv"]);
        Call.Fine(
            Run(
                "moved",
                Family.Header + "S1,2025-02-03,swim,P1,A,F2\nS2,2025-03-03,swim,P2,B,F1\n",
                "--previous",
                folder["before"]
            )
        );

        folder.Read("before")["sessions.csv"].ShouldStartWith("session,date,digest\nS1,2025-02-03,");
        folder
            .Read("moved")["corrections.csv"]
            .ShouldContain("attendance,S2,B,accepted,,no,0.00,accepted,,no,10.00,10.00,follows,S1,\n");
    }

    [Fact]
    public void Without_the_earlier_file_and_without_a_key_nobody_knows_what_changed()
    {
        using var folder = new Folder();
        Call.Fine(RunTests.Args(folder));
        var again = Again(folder, Visits.Sessions);

        Call.Of([.. again[..4], .. again[6..]])
            .Complaint(ExitStatus.WrongCall)
            .ShouldContain(
                "what its sessions were is not known (give --previous-input FILE, the session file of that run;"
            );
        folder.Write("sessions.csv", Visits.Sessions + Late);
        Call.Of(again)
            .Complaint(ExitStatus.SubjectAtFault)
            .ShouldContain("the run decided another session file than the one that is given as its input");
        Call.Of([.. again, "--key", folder["nowhere"]]).Complaint(ExitStatus.WrongCall).ShouldContain("--key");
        Call.Of([.. again[..^2]]).Complaint(ExitStatus.WrongCall).ShouldContain("name its folder with --previous");
    }

    /// <summary>A club where a family pays at most 10 EUR a year.</summary>
    private static class Family
    {
        public const string Header = "session,date,kind,coach,member,family\n";

        public const string Vocabulary = """
            vocabulary club
            facts of the session
                session  identity
                date     date of the session
                kind     function
            facts of the provider
                coach    identity
            facts of the beneficiary
                member   identity
                family   identifier
            reason not-in-force when not in force
            reason registration when nobody is registered
            """;

        public const string Convention = """
            convention club-2025
                uses      club
                in force  from 2025-01-01 to 2025-12-31

            function swim
                registers  beneficiaries
                fee        40 EUR
                share      10 EUR
                share      at most 10 EUR per calendar year for each family
            """;
    }

    // The report holds the hash of the file: somebody damaged both.
    private static void Vouched(Folder folder, SortedDictionary<string, string> written, string attendances)
    {
        folder.Write("decided/attendances.csv", attendances);
        folder.Write(
            "decided/run.json",
            written["run.json"].Replace(Hash(written["attendances.csv"]), Hash(attendances), StringComparison.Ordinal)
        );
    }

    private static string Hash(string text) =>
        Convert.ToHexStringLower(
            System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(text))
        );

    private static string[] Again(Folder folder, string sessions) =>
        [
            "run",
            folder["rules"],
            "--input",
            folder.Write("corrected.csv", sessions),
            "--previous-input",
            folder["sessions.csv"],
            "--output",
            folder["corrected"],
            "--previous",
            folder["decided"],
        ];
}
