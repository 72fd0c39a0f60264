using System.Globalization;
using System.Text;
using System.Text.Json;
using Conv.Cli.Tests.Support;

namespace Conv.Cli.Tests.Comparing;

public sealed class ExplainCompareTests
{
    private const string Header =
        "session,date,network,network_kind,function,format,place,provider,profession,beneficiary,birth_date\n";

    private static readonly string OldEdition = Places.Conventions + ":2021-2023";
    private static readonly string NewEdition = Places.Conventions + ":2024-2026";

    // Eight sessions before the switch, two after it; somebody else is there too.
    private static readonly string Sessions = Eight(
        "S9,2024-04-08,N05,adult,psychological_support,individual,practice,P1,psychologist,anna,1980-05-02\n"
            + "S10,2025-02-03,N05,adult,psychological_support,individual,practice,P1,psychologist,anna,1980-05-02\n"
            + "S11,2024-02-05,N05,adult,first_line,individual,practice,P1,psychologist,bram,1980-05-02\n"
    );

    [Fact]
    public void A_cap_that_was_used_up_before_the_switch_refuses_what_comes_after_it()
    {
        using var folder = new Folder();
        var text = Call.Fine(Args(folder)).Out;

        text.ShouldStartWith("anna: 10 sessions, 10 decided differently (≠)\n  OLD ");
        text.ShouldContain(
            "\n  WAS as it really was: the convention in force judges, its transition says which counters go on\n"
        );
        text.ShouldContain("\nThe columns part on line 10, 2024-04-08: accepted by OLD, refused by NEW and WAS\n");
        text.ShouldContain(
            """

                the first divergence: accepted by OLD, refused by NEW and WAS
                OLD accepted, exceptional, share 11.00 EUR, fee 81.74 EUR, by 2021-2023 as first_line
                NEW refused cap, by 2024-2026
                WAS refused cap, by 2024-2026
                why OLD
                  holds cap: at most 8 individual sessions per 12-months for adult, then one exceptional  ([deck

            """.ReplaceLineEndings("\n")
        );
        text.ShouldContain(
            "    why NEW, WAS\n      fails cap: at most 8 individual sessions per 12-months for adult  ([deck 5.1, \"8 pour les\n"
        );
        text.ShouldContain(
            "        individual sessions of first_line per 12-months = 8 before; window from 2024-01-08 to\n"
        );
        text.ShouldContain("\n    why: as on line 2\n");
        text.ShouldContain("\nTotals over 10 sessions\n");
        text.ShouldNotContain("bram");
    }

    [Fact]
    public void As_it_really_was_is_the_old_text_before_the_switch_and_the_new_one_after_it()
    {
        using var folder = new Folder();
        var json = Json(folder);

        json.GetProperty("columns").GetProperty("asItWas").GetProperty("policy").GetString().ShouldBe("auto");
        json.GetProperty("columns").GetProperty("old").GetProperty("policy").GetString().ShouldBe("2021-2023");
        foreach (var session in json.GetProperty("sessions").EnumerateArray())
        {
            var isOld = string.CompareOrdinal(session.GetProperty("date").GetString(), "2024-04-01") < 0;
            var was = session.GetProperty("asItWas");
            was.GetProperty("convention").GetString().ShouldBe(isOld ? "2021-2023" : "2024-2026");
            Fee(was).ShouldBe(Fee(session.GetProperty(isOld ? "old" : "new")));
        }
    }

    [Fact]
    public void Json_says_what_the_text_says()
    {
        using var folder = new Folder();
        var json = Json(folder);

        json.GetProperty("beneficiary").GetString().ShouldBe("anna");
        var first = json.GetProperty("firstDivergence");
        (first.GetProperty("session").GetString(), first.GetProperty("line").GetInt32()).ShouldBe(("S9", 10));
        var sessions = json.GetProperty("sessions").EnumerateArray().ToList();
        sessions.Count.ShouldBe(10);
        sessions[0].GetProperty("mark").GetString().ShouldBe("difference");
        sessions[8].GetProperty("mark").GetString().ShouldBe("firstDivergence");
        sessions[9].GetProperty("mark").GetString().ShouldBe("consequence");
        sessions[8].GetProperty("facts").GetProperty("format").GetString().ShouldBe("individual");
        var refused = sessions[8].GetProperty("new");
        refused.GetProperty("reasons")[0].GetString().ShouldBe("cap");
        refused
            .GetProperty("conditions")
            .EnumerateArray()
            .Single(one => !one.GetProperty("holds").GetBoolean())
            .GetProperty("counts")[0]
            .GetProperty("before")
            .GetInt64()
            .ShouldBe(8);
        sessions[8].GetProperty("old").GetProperty("shareRule").GetProperty("value").GetDecimal().ShouldBe(11);
        var was = json.GetProperty("columns").GetProperty("asItWas");
        was.GetProperty("accepted").GetInt32().ShouldBe(9);
        was.GetProperty("refused").GetInt32().ShouldBe(1);
        was.GetProperty("shares").GetDecimal().ShouldBe(88);
        was.GetProperty("fees").GetDecimal().ShouldBe((8 * 81.74m) + 86.69m);
    }

    [Fact]
    public void The_text_fits_into_100_columns_and_has_no_colours()
    {
        using var folder = new Folder();
        var text = Call.Fine(Args(folder)).Out;

        text.Split('\n').ShouldAllBe(line => line.Length <= 100);
        text.ShouldNotContain("\u001b");
    }

    [Fact]
    public void One_session_is_shown_and_the_others_count_all_the_same()
    {
        using var folder = new Folder();
        var text = Call.Fine(Args(folder, "--session", "S10")).Out;

        text.ShouldContain("The columns part on line 10, 2024-04-08");
        text.ShouldContain("\n≠ 2025-02-03 psychological_support; line 11, session S10;");
        text.ShouldContain("\n    later: counted as a consequence of line 10\n");
        text.ShouldNotContain("session S9;");
        text.ShouldContain("\nTotals over 10 sessions\n");
        Call.Of(Args(folder, "--session", "S11"))
            .Complaint(ExitStatus.SubjectAtFault)
            .ShouldContain("--session: anna attends no session S11");
    }

    [Fact]
    public void Editions_that_no_transition_links_have_two_columns()
    {
        using var folder = new Folder();
        var call = Call.Fine(
            "explain",
            Places.Conventions,
            "--compare",
            NewEdition,
            "--input",
            folder.Write("sessions.csv", Sessions),
            "--beneficiary",
            "anna",
            "--reading",
            "transition-amounts=indexed-2024"
        );

        call.Out.ShouldNotContain("WAS");
        call.Out.ShouldStartWith("anna: 10 sessions, decided alike\n");
        call.Out.ShouldContain(": the convention in force judges\n");
    }

    [Fact]
    public void A_session_that_only_one_edition_can_read_is_shown_as_rejected_and_is_no_fault()
    {
        using var folder = new Folder();
        var old = Visits.WriteTo(folder);
        folder.Write(
            "new/home-care.conv",
            Visits.Vocabulary.Replace("short or long", "short, long or night", StringComparison.Ordinal)
        );
        folder.Write(
            "new/2024.conv",
            Visits.Convention.Replace("kind is short", "kind is short or night", StringComparison.Ordinal)
        );
        var input = folder.Write(
            "visits.csv",
            """
            visit,held,act,team,kind,nurse,patient,born
            v1,2024-03-01,visit,north,night,n1,ada,1980-05-02
            v2,2024-03-02,visit,north,short,n1,ada,1980-05-02

            """
        );

        string[] args = ["explain", old, "--compare", folder["new"], "-i", input, "-b", "ada"];
        var text = Call.Fine(args).Out;
        text.ShouldContain("the first divergence: rejected by OLD, accepted by NEW\n");
        text.ShouldContain("\n    OLD rejected, no valid session here: line 2 kind: ");
        text.ShouldContain("\n  rejected ");
        var json = JsonDocument.Parse(Call.Fine([.. args, "--json"]).Out).RootElement;
        json.GetProperty("columns").GetProperty("old").GetProperty("rejected").GetInt32().ShouldBe(1);
        json.GetProperty("columns").GetProperty("new").GetProperty("rejected").GetInt32().ShouldBe(0);
        var session = json.GetProperty("sessions")[0];
        session.GetProperty("old").GetProperty("decision").GetString().ShouldBe("rejected");
        session.GetProperty("old").GetProperty("rejects")[0].GetProperty("line").GetInt32().ShouldBe(2);
        session.GetProperty("new").GetProperty("decision").GetString().ShouldBe("accepted");
    }

    [Fact]
    public void A_line_that_no_edition_can_read_is_listed_and_the_status_says_so()
    {
        using var folder = new Folder();
        var input = folder.Write("sessions.csv", Sessions.Replace("2024-04-08", "soon", StringComparison.Ordinal));
        var call = Call.Of("explain", OldEdition, "--compare", NewEdition, "-i", input, "-b", "anna");

        call.Status.ShouldBe(ExitStatus.SubjectAtFault);
        call.Out.ShouldContain("\nRejected: 1 line\n  line 10, session S9, date: ");
    }

    [Fact]
    public void Somebody_whom_the_file_does_not_name_is_at_fault()
    {
        using var folder = new Folder();
        Call.Of("explain", OldEdition, "--compare", NewEdition, "-i", folder.Write("s.csv", Sessions), "-b", "Anna")
            .Complaint(ExitStatus.SubjectAtFault)
            .ShouldContain("s.csv names no beneficiary Anna");
    }

    [Fact]
    public void An_edition_with_errors_is_at_fault_and_the_message_says_which()
    {
        using var folder = new Folder();
        var old = Visits.WriteTo(folder);
        var input = folder.Write("visits.csv", Visits.Sessions);
        folder.Write("new/home-care.conv", Visits.Vocabulary);
        folder.Write("new/2024.conv", Visits.Convention.Replace("50.00 EUR", "50.00 EURO", StringComparison.Ordinal));

        var call = Call.Of("explain", old, "--compare", folder["new"], "-i", input, "-b", "ada");

        call.Status.ShouldBe(ExitStatus.SubjectAtFault);
        call.Error.ShouldContain("conv explain: NEW: the conventions have errors");
    }

    [Theory]
    [InlineData("--policy: with --compare each edition says who judges", "--policy", "2021-2023")]
    [InlineData("--policy: with --compare each edition says who judges", "--policy", "auto")]
    [InlineData("did you mean rolling?", "--reading", "period=rollin")]
    public void A_wrong_call_says_what_to_write(string complaint, params string[] options)
    {
        using var folder = new Folder();
        Call.Of(Args(folder, options)).Complaint(ExitStatus.WrongCall).ShouldContain(complaint);
    }

    [Fact]
    public void Two_editions_before_the_option_are_a_wrong_call_and_so_is_one_that_is_not_there()
    {
        using var folder = new Folder();
        var input = folder.Write("sessions.csv", Sessions);
        Call.Of("explain", OldEdition, Places.Conventions, "--compare", NewEdition, "-i", input, "-b", "anna")
            .Complaint(ExitStatus.WrongCall)
            .ShouldContain("--compare: 2 editions before it");
        Call.Of("explain", OldEdition, "--compare", Places.Conventions + ":2024-2025", "-i", input, "-b", "anna")
            .Complaint(ExitStatus.WrongCall)
            .ShouldContain("NEW: ");
        Call.Of("explain", OldEdition, "--compare", NewEdition, "-i", folder["none.csv"], "-b", "anna")
            .Complaint(ExitStatus.WrongCall)
            .ShouldContain("there is no such file");
    }

    private static string[] Args(Folder folder, params string[] options) =>
        [
            "explain",
            OldEdition,
            "--compare",
            NewEdition,
            "--input",
            folder.Write("sessions.csv", Sessions),
            "--beneficiary",
            "anna",
            .. options,
        ];

    private static JsonElement Json(Folder folder) =>
        JsonDocument.Parse(Call.Fine(Args(folder, "--json")).Out).RootElement;

    private static decimal? Fee(JsonElement decision) =>
        decision.GetProperty("payments")[0].GetProperty("fee") is { ValueKind: JsonValueKind.Number } fee
            ? fee.GetDecimal()
            : null;

    private static string Eight(string rest)
    {
        var lines = new StringBuilder(Header);
        for (var i = 0; i < 8; i++)
        {
            var day = new DateOnly(2024, 1, 8).AddDays(7 * i).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            lines.Append(
                CultureInfo.InvariantCulture,
                $"S{i + 1},{day},N05,adult,first_line,individual,practice,P1,psychologist,anna,1980-05-02\n"
            );
        }

        return lines.Append(rest).ToString();
    }
}
