using System.Text.Json;
using Conv.Cli.Tests.Support;

namespace Conv.Cli.Tests;

public sealed class ReadingsTests
{
    // Ada's third visit lies in the 12 months of her first two, and in another calendar year: it becomes accepted, 50 EUR, share 5 EUR.
    private const string Row =
        "    calendar-year          2         1        0    +50.00       +5.00       +45.00              1";

    [Fact]
    public void Its_help_ends_with_examples()
    {
        Call.Fine("readings", "--help").Out.ShouldContain("Examples:\n  conv readings conventions\n");
    }

    [Fact]
    public void Without_data_it_lists_questions_alternatives_and_what_each_can_change()
    {
        using var folder = new Folder();

        Call.Fine("readings", Visits.WriteTo(folder), "--no-proofs")
            .Out.ShouldBe(
                """
                When does a year begin?
                  period
                    first-visit (default): at the first visit
                    calendar-year: on 1 January
                      can change only visit of care-2024

                """
            );
    }

    [Fact]
    public void The_alternative_that_is_taken_is_marked()
    {
        using var folder = new Folder();

        var list = Call.Fine("readings", Visits.WriteTo(folder), "--reading", "period=calendar-year").Out;

        list.ShouldContain("first-visit (default, not taken): at the first visit\n      can change only visit");
        list.ShouldContain("calendar-year (taken): on 1 January\n");
    }

    [Fact]
    public void With_data_each_alternative_has_its_price()
    {
        using var folder = new Folder();

        var table = Call.Fine(Args(folder)).Out;

        table.ShouldContain("6 sessions of 2 beneficiaries");
        table.ShouldContain("fees 150.00 EUR, shares 10.00 EUR, insurer's part 140.00 EUR");
        table.ShouldContain("  period, now first-visit: insurer's part between 140.00 EUR and 185.00 EUR");
        table.Split('\n').Select(Squeeze).ShouldContain(Squeeze(Row));
        table.ShouldContain("2 assignments of readings: 2 computed;");
        table.ShouldContain("      can change only visit of care-2024");
    }

    [Fact]
    public void Json_has_the_same_figures_and_proofs_are_optional()
    {
        using var folder = new Folder();

        using var json = JsonDocument.Parse(Call.Fine([.. Args(folder), "--json", "--no-proofs"]).Out);

        json.RootElement.GetProperty("base").GetProperty("insurer").GetRawText().ShouldBe("140.00");
        var reading = json.RootElement.GetProperty("readings")[0];
        reading.GetProperty("name").GetString().ShouldBe("period");
        reading.GetProperty("lowestInsurer").GetRawText().ShouldBe("140.00");
        reading.GetProperty("highestInsurer").GetRawText().ShouldBe("185.00");
        var (usual, other) = (reading.GetProperty("alternatives")[0], reading.GetProperty("alternatives")[1]);
        usual.TryGetProperty("effect", out _).ShouldBeFalse();
        other.TryGetProperty("proved", out _).ShouldBeFalse();
        other.GetProperty("canChange")[0].GetProperty("function").GetString().ShouldBe("visit");
        var effect = other.GetProperty("effect");
        effect.GetProperty("attendances").GetInt32().ShouldBe(1);
        effect.GetProperty("payments").GetInt32().ShouldBe(1);
        effect.GetProperty("nowAccepted").GetInt32().ShouldBe(1);
        effect.GetProperty("fees").GetRawText().ShouldBe("50.00");
        effect.GetProperty("insurer").GetRawText().ShouldBe("45.00");
        json.RootElement.GetProperty("assignments").GetProperty("computed").GetInt32().ShouldBe(2);
    }

    [Fact]
    public void The_table_can_go_to_a_spreadsheet()
    {
        using var folder = new Folder();

        Call.Fine([.. Args(folder), "--csv", folder["table.csv"]]);

        File.ReadAllText(folder["table.csv"])
            .ShouldBe(
                """
                reading,question,base,alternative,attendances,payments,now_accepted,now_refused,fees,shares,insurer,beneficiaries,now_rejected,no_longer_rejected,monitor_rows,monitors_now_exceeded,monitors_no_longer_exceeded
                period,When does a year begin?,first-visit,calendar-year,1,1,1,0,50.00,5.00,45.00,1,0,0,0,0,0

                """
            );
    }

    [Fact]
    public void The_same_call_gives_the_same_bytes_on_any_number_of_threads()
    {
        using var folder = new Folder();
        var args = Args(folder);

        Call.Fine([.. args, "--workers", "1"]).Out.ShouldBe(Call.Fine([.. args, "--workers", "3"]).Out);
    }

    [Fact]
    public void No_line_is_wider_than_a_page()
    {
        Call.Fine("readings", Places.Conventions, "--no-proofs")
            .Out.Split('\n')
            .ShouldAllBe(line => line.Length <= 120);
    }

    [Fact]
    public void Conventions_that_leave_no_question_open_say_so()
    {
        using var folder = new Folder();
        var rules = Visits.WriteTo(folder);
        folder.Write(
            "rules/home-care.conv",
            Visits.Vocabulary[..Visits.Vocabulary.IndexOf("reading period", StringComparison.Ordinal)]
                + "window 12-months \"a year\" means calendar year\n"
        );
        var sessions = folder.Write("sessions.csv", Visits.Sessions);

        Call.Fine("readings", rules).Out.ShouldStartWith("These conventions have no readings");
        Call.Fine("readings", rules, "--data", sessions).Out.ShouldContain("1 assignment of readings: 1 computed;");
    }

    [Fact]
    public void Rejected_lines_are_told_after_the_table()
    {
        using var folder = new Folder();
        var args = Args(folder, Visits.Sessions + "v7,2024-03-01,visit,north,short,,ada,1980-05-02\n");

        var call = Call.Of(args);

        call.Complaint(ExitStatus.SubjectAtFault).ShouldContain("sessions.csv: 1 line rejected, and not counted");
        call.Out.ShouldContain("not counted: 1 line of 1 session that cannot be judged");
        call.Out.ShouldContain("+45.00");
    }

    [Fact]
    public void Errors_in_conventions_stop_it()
    {
        using var folder = new Folder();
        var call = Call.Of("readings", Visits.WriteTo(folder, "convention care-2024 \"x\"\n    uses nothing-here\n"));

        call.Status.ShouldBe(ExitStatus.SubjectAtFault);
        call.Out.ShouldBeEmpty();
        call.Error.ShouldContain("conv readings: the conventions have errors: ");
    }

    [Theory]
    [InlineData("", "the file is empty")]
    [InlineData("a,b\n1,2\n", "the header has no column")]
    public void A_file_that_is_no_session_file_is_at_fault(string sessions, string complaint)
    {
        using var folder = new Folder();

        Call.Of(Args(folder, sessions)).Complaint(ExitStatus.SubjectAtFault).ShouldContain(complaint);
    }

    [Theory]
    [InlineData("--data nowhere.csv: there is no such file", "--data", "nowhere.csv")]
    [InlineData("--data: an empty name", "--data", "")]
    [InlineData("--csv: there is a table only with --data", "--csv", "table.csv")]
    [InlineData("--workers: a whole number from 1", "--workers", "0")]
    [InlineData("there is no reading perid (did you mean period?", "--reading", "perid=rolling")]
    [InlineData("there is no option --pears", "--pears")]
    public void A_wrong_call_gives_status_2_and_one_line(string complaint, params string[] options)
    {
        using var folder = new Folder();

        Call.Of(["readings", Visits.WriteTo(folder), .. options])
            .Complaint(ExitStatus.WrongCall)
            .ShouldContain(complaint);
    }

    [Fact]
    public void Amounts_that_leave_64_bits_are_a_sentence()
    {
        using var folder = new Folder();
        var rules = Visits.WriteTo(
            folder,
            Visits
                .Convention.Replace("50.00 EUR", "92233720368547758.00 EUR", StringComparison.Ordinal)
                .Replace(
                    "share      0.00 EUR when age",
                    "share      1.00 EUR when reading period is calendar-year\n               0.00 EUR when age",
                    StringComparison.Ordinal
                )
        );
        var sessions = folder.Write("sessions.csv", Visits.Sessions);

        Call.Of("readings", rules, "--data", sessions)
            .Complaint(ExitStatus.SubjectAtFault)
            .ShouldContain("its amounts add up to more than 64 bits of cents hold");
    }

    private static string[] Args(Folder folder, string sessions = Visits.Sessions) =>
        ["readings", Visits.WriteTo(folder), "--data", folder.Write("sessions.csv", sessions)];

    private static string Squeeze(string line) =>
        string.Join(' ', line.Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
